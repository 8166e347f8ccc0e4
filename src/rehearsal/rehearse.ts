import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Problem } from '../problems.ts';
import { withTemporaryDirectory } from '../world.ts';
import { readProject } from './assumptions.ts';
import { copyCheckout } from './checkout.ts';
import { addPackage, furnish, runOf } from './furnish.ts';
import { fresh, playLayout } from './layouts.ts';
import type { Fault } from './net/faults.ts';
import type { RecordedRequest } from './net/request.ts';
import { lastLines, problemsIn, stageTimes, type TimedEvent } from './record.ts';
import type { Job, StepResult } from './runner/job.ts';
import { openSealedWorld } from './sealed-world.ts';
import { playFile } from './workflow/play-file.ts';
import { environmentOf, publishingStep, readWorkflow } from './workflow/workflow-file.ts';

export interface RehearsalOptions {
  readonly tag: string;
  /** Absolute: the root of an npm-workspaces checkout. */
  readonly cwd: string;
  /** Absolute: the npm-cli.js that packs, publishes and plays the consumer. */
  readonly npmCli: string;
  /** `split`: a pack job without, and a publish job with `id-token: write`. `single`: one job for both. */
  readonly layout: 'split' | 'single';
  /** Milliseconds before each answer of a server. */
  readonly latency: number;
  readonly faults: readonly Fault[];
  /** Absolute: the workflow to play in place of a layout. */
  readonly workflow?: string | undefined;
  /** Absolute: the directory of our action.yml. */
  readonly actions: string;
  readonly onEvent?: (event: TimedEvent) => void;
}

export interface Rehearsal {
  readonly outcome: string;
  readonly package: string;
  readonly version: string;
  readonly problems: readonly Pick<Problem, 'code' | 'severity' | 'message' | 'file' | 'line'>[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly stages: readonly { readonly name: string; readonly ms: number }[];
  readonly requests: readonly RecordedRequest[];
  /** Markdown, as GitHub would show it. */
  readonly summary: string;
  readonly assumptions: readonly string[];
  /** Requests that nobody answers, to hosts nobody may reach. None, or the rehearsal has failed. */
  readonly refused: readonly string[];
  /** What the stage that failed has printed, its last 40 lines; empty when none did. */
  readonly log: readonly string[];
  /** The exit status the last job's step ended with. */
  readonly exitCode: number | null;
}

/** The workflow's file name and its environment, where none is given. */
const WORKFLOW = 'publish.yml';
const ENVIRONMENT = 'npm';

/**
 * Rehearses the release of a tag: the committed actions, on a runner, in a sealed world, with a real npm.
 * Nothing leaves the machine, and the checkout is not written to.
 */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  return withTemporaryDirectory({ temporary: tmpdir(), info: () => undefined }, (directory) =>
    play(options, directory),
  );
}

async function play(options: RehearsalOptions, directory: string): Promise<Rehearsal> {
  const { cwd, tag, workflow: path } = options;
  const workflow = path === undefined ? undefined : readWorkflow(path);
  const into = join(directory, 'pack');
  const checkout = await copyCheckout({ from: cwd, into, tag, spare: join(options.actions, 'node_modules') });
  const project = await readProject({ root: checkout.workspace, tag, remote: checkout.remote });
  const { repository } = project;
  const world = await openSealedWorld({ directory: join(directory, 'world'), repository });
  world.proxy.latency = options.latency;
  world.proxy.faults = options.faults;
  try {
    const file = basename(path ?? WORKFLOW);
    const environment = workflow ? environmentOf(publishingStep(workflow).job) : ENVIRONMENT;
    const { commit } = checkout;
    const assumed = furnish(world, { project, tag, commit, file, path, environment });
    // In a workflow every job has an environment of its own, or none.
    const own = workflow ? undefined : ENVIRONMENT;
    const run = runOf({ repository, commit, tag, file, environment: own });
    const events: TimedEvent[] = [];
    const job = (name: string, rest: Pick<Job, 'idToken' | 'workspace'>): Job => ({
      // No job of the project's own: what is played here is in no file.
      id: `rehearsed-${name}`,
      world,
      run,
      npmCli: options.npmCli,
      directory: fresh(directory, name),
      onEvent: (event) => {
        const timed = { ...event, job: name, at: performance.now() };
        events.push(timed);
        options.onEvent?.(timed);
      },
      ...rest,
    });
    const played: Ended = workflow
      ? await playFile({
          options,
          world,
          workflow,
          directory,
          copy: into,
          job,
          add: (name) => addPackage(world, { name, repository, file, environment }),
        })
      : { results: await playLayout({ options, project, world, job, checkout: checkout.workspace }) };
    return {
      ...toldBy(played, events),
      requests: world.proxy.requests,
      refused: world.proxy.refused,
      assumptions: [
        ...checkout.assumptions,
        ...project.assumptions,
        // A workflow says itself how it builds and how its tags are called.
        ...(workflow ? [] : project.inputAssumptions),
        ...assumed,
        ...(played.said ?? []),
      ],
    };
  } finally {
    await world.close();
  }
}

/** What the jobs left, and how a workflow went on the whole. */
interface Ended {
  readonly results: readonly StepResult[];
  readonly said?: readonly string[];
  readonly isWell?: boolean;
}

function toldBy({ results, isWell }: Ended, events: readonly TimedEvent[]) {
  // A workflow goes on after publishing: its outcome is that of the step that has one.
  const last = results.findLast(({ outputs }) => outputs['outcome'] !== undefined) ?? results.at(-1);
  const outputs = last?.outputs ?? {};
  const exitCode = isWell === false ? 1 : (last?.exitCode ?? null);
  return {
    outcome: outputs['outcome'] || 'rejected',
    package: outputs['package'] ?? '',
    version: outputs['version'] ?? '',
    problems: problemsIn(events),
    outputs: { ...outputs, ...shortPaths(outputs) },
    stages: stageTimes(events),
    summary:
      results.length > 1 && isWell !== undefined
        ? results.map(({ summary }) => summary).join('\n\n')
        : (last?.summary ?? ''),
    log: exitCode === 0 ? [] : lastLines(events),
    exitCode,
  };
}

/** The files are gone when the rehearsal is over: their names are left, not their paths. */
function shortPaths({ tarball, evidence }: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...(tarball ? { tarball: basename(tarball) } : {}),
    ...(evidence ? { evidence: basename(evidence) } : {}),
  };
}
