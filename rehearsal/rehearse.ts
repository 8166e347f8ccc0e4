import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Problem } from '../src/problems.ts';
import { MANAGER_NAMES } from '../src/release/release.ts';
import { withTemporaryDirectory } from '../src/temporary.ts';
import { type Project, readProject } from './assumptions.ts';
import { requireInstalled } from './build.ts';
import { type Checkout, copyCheckout } from './checkout.ts';
import { type Ended, endingOf, type RehearsedRelease } from './ending.ts';
import { addPackage, furnish, runOf } from './furnish.ts';
import { fresh, layoutStart, playLayout } from './layouts.ts';
import type { RecordedRequest } from './net/request.ts';
import type { StageTime, TimedEvent } from './record.ts';
import type { RehearsalOptions } from './rehearsal-options.ts';
import type { Job } from './runner/job.ts';
import { MADE_UP_SECRET } from './runner/manager-stand-in.ts';
import type { RunDescription } from './runner/run-description.ts';
import { openSealedWorld, type SealedWorld } from './sealed-world.ts';
import { type StartedBy, startOf } from './workflow/event.ts';
import { playFile } from './workflow/play-file.ts';
import { selfPublished } from './workflow/self-published.ts';
import {
  environmentOf,
  linesOf,
  publishingJob,
  readWorkflow,
  type WorkflowFile,
} from './workflow/workflow-file.ts';

export interface Rehearsal {
  readonly outcome: string;
  readonly releases: readonly RehearsedRelease[];
  readonly package: string;
  readonly version: string;
  readonly problems: readonly Pick<Problem, 'code' | 'severity' | 'message' | 'file' | 'line'>[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly stages: readonly StageTime[];
  readonly requests: readonly RecordedRequest[];
  /** Markdown, as GitHub would show it. */
  readonly summary: string;
  readonly assumptions: readonly string[];
  /** Requests that nobody answers, to hosts nobody may reach. None, or the rehearsal has failed. */
  readonly refused: readonly string[];
  /** What the stage that failed has printed, its last 40 lines; empty when none did. */
  readonly log: readonly string[];
  /** The exit status of the rehearsal: 0 when everything went well. */
  readonly exitCode: number;
}

/** The workflow's file name and its environment, where none is given. */
const WORKFLOW = 'publish.yml';
const ENVIRONMENT = 'npm';

/**
 * Rehearses a release: the committed actions, on a runner, in a sealed world, with a real npm.
 * Nothing leaves the machine, and the checkout is not written to.
 * @throws Failure `not-installed`
 */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  await requireInstalled(options);
  return withTemporaryDirectory({ temporary: tmpdir(), info: () => undefined }, (directory) =>
    play(options, directory),
  );
}

async function play(options: RehearsalOptions, directory: string): Promise<Rehearsal> {
  const { cwd, tags, workflow: path } = options;
  const workflow = path === undefined ? undefined : readWorkflow(path);
  const start = workflow ? startOf(workflow, options) : layoutStart(options);
  const into = join(directory, 'pack');
  const checkout = await copyCheckout({
    from: cwd,
    into,
    tags,
    spare: join(options.actions, 'node_modules'),
  });
  if (!workflow && existsSync(join(cwd, '.gitmodules'))) checkout.addSubmodules(checkout.workspace);
  const project = await readProject({
    root: checkout.workspace,
    tags,
    remote: checkout.remote,
    formats: workflow && linesOf(workflow, 'tag-format'),
    only: (workflow && linesOf(workflow, 'packages')) ?? [],
    manager: MANAGER_NAMES.find((one) => workflow && linesOf(workflow, 'package-manager')?.includes(one)),
  });
  const world = await openSealedWorld({
    directory: join(directory, 'world'),
    repository: project.repository,
  });
  world.proxy.latency = options.latency;
  world.proxy.faults = options.faults;
  try {
    return await playIn(world, { options, directory, into, workflow, start, checkout, project });
  } finally {
    await world.close();
  }
}

interface Scene {
  readonly options: RehearsalOptions;
  readonly directory: string;
  /** The directory that holds the copy of the checkout. */
  readonly into: string;
  readonly workflow: WorkflowFile | undefined;
  readonly start: StartedBy;
  readonly checkout: Checkout;
  readonly project: Project;
}

async function playIn(world: SealedWorld, scene: Scene): Promise<Rehearsal> {
  const { options, directory, into, workflow, start, checkout, project } = scene;
  const { tags, workflow: path } = options;
  const { repository } = project;
  const { commit, workspace, addSubmodules } = checkout;
  const file = basename(path ?? WORKFLOW);
  const publishing = workflow && publishingJob(workflow);
  const environment = publishing ? environmentOf(publishing.job) : ENVIRONMENT;
  // A workflow that publishes by itself may do it with a stored token.
  if (publishing && !publishing.isOurs) world.registry.store.maintainers.push(MADE_UP_SECRET);
  const assumed = furnish(world, { project, tags, commit, file, path, environment, start });
  // In a workflow every job has an environment of its own, or none.
  const own = workflow ? undefined : ENVIRONMENT;
  const run = runOf({ repository, commit, file, environment: own, start });
  const events: TimedEvent[] = [];
  const job = jobsOf(scene, { world, run, events });
  const add = (name: string) => addPackage(world, { name, repository, file, environment });
  const played: Ended = workflow
    ? await playFile({ options, world, workflow, directory, copy: into, addSubmodules, job, add })
    : await playLayout({ options, project, world, job, checkout: workspace });
  const { requests, refused } = world.proxy;
  const ended = endingOf(played, { events, refused });
  const ending =
    publishing && !publishing.isOurs && workflow
      ? selfPublished(ended, { world, workflow, said: played.said ?? [] })
      : ended;
  return {
    ...ending,
    requests,
    assumptions: [
      ...checkout.assumptions,
      ...project.assumptions,
      // A workflow says itself how it builds and how its tags are called.
      ...(workflow ? [] : project.inputAssumptions),
      ...assumed,
      ...(played.said ?? []),
    ],
  };
}

/** Makes the jobs, each on a runner of its own, whose events are kept. */
function jobsOf(
  { options, directory, workflow }: Scene,
  { world, run, events }: { world: SealedWorld; run: RunDescription; events: TimedEvent[] },
) {
  return (name: string, rest: Pick<Job, 'idToken' | 'workspace'>): Job => ({
    // No job of the project's own: what is played here is in no file.
    id: `rehearsed-${name}`,
    world,
    run,
    npmCli: options.npmCli,
    manager: options.manager,
    pushesNothing: workflow !== undefined && !publishingJob(workflow).isOurs,
    directory: fresh(directory, name),
    onEvent: (event) => {
      const timed = { ...event, job: name, at: performance.now() };
      events.push(timed);
      options.onEvent?.(timed);
    },
    ...rest,
  });
}
