import type { InstalledManager } from '../src/projects/manager.ts';
import type { Decision } from './approver.ts';
import type { Fault } from './net/faults.ts';
import type { TimedEvent } from './record.ts';

/** What is rehearsed, and how. */
export interface RehearsalOptions {
  /** The release tags; none where everything is released that the registry does not have. */
  readonly tags: readonly string[];
  /** The ref the run is of: `refs/heads/main`. */
  readonly ref: string;
  /** Absolute: the root of an npm-workspaces checkout. */
  readonly cwd: string;
  /** Absolute: the npm-cli.js that packs, publishes and plays the consumer. */
  readonly npmCli: string;
  /** The project's own package manager, where it is not npm; undefined where it is not to be found. */
  readonly manager: InstalledManager | undefined;
  /** `split`: a pack job without, and a publish job with `id-token: write`. `single`: one job for both. */
  readonly layout: 'split' | 'single';
  /** Whether versions are staged, where no workflow says that. */
  readonly stages?: boolean;
  /** What the maintainer does with what is staged; nothing where it is left out. */
  readonly decision?: Decision | undefined;
  /** Milliseconds before each answer of a server. */
  readonly latency: number;
  readonly faults: readonly Fault[];
  /** Absolute: the workflow to play in place of a layout. */
  readonly workflow?: string | undefined;
  /** The event that starts the workflow; left out, the first of push, release and workflow_dispatch that does. */
  readonly event?: string | undefined;
  /** Absolute: the directory of our action.yml. */
  readonly actions: string;
  readonly onEvent?: (event: TimedEvent) => void;
}
