import type { Claims } from '../github/claims.ts';
import type { Run } from '../github/run.ts';
import type { PublishInputs } from '../inputs/release-inputs.ts';
import type { Tools } from '../npm/tools.ts';
import type { Packument } from '../registry/packument.ts';
import type { Release } from '../release/release.ts';
import type { Tarball } from '../release/tarball.ts';
import type { Report } from '../report/report.ts';
import type { World } from '../world.ts';

/** What a run knows before it has looked at the release. */
export interface Beginning {
  readonly world: World;
  readonly inputs: PublishInputs;
  readonly run: Run;
  readonly tools: Tools;
  /** Fresh, and gone at the end. */
  readonly directory: string;
  /** Filled in on the way, so that it can be told however the run ends. */
  readonly report: Report;
}

/** A release on its way: all that is known of it before anything irreversible. */
export interface Releasing extends Beginning {
  readonly claims: Claims;
  readonly release: Release;
  readonly tarball: Tarball;
  readonly distTag: string;
  /** As it was at the inspection; undefined when nobody can see such a package. */
  readonly packument: Packument | undefined;
}
