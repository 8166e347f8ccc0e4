import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Problem } from '../problems.ts';
import { type Project, readProject } from './assumptions.ts';
import { copyCheckout } from './checkout.ts';
import { fresh, playLayout } from './layouts.ts';
import type { Fault } from './net/faults.ts';
import type { RecordedRequest } from './net/request.ts';
import { lastLines, problemsIn, stageTimes, type TimedEvent } from './record.ts';
import type { Job, StepResult } from './runner/job.ts';
import type { RunDescription } from './runner/run-description.ts';
import { openSealedWorld, type SealedWorld } from './sealed-world.ts';

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
  /** Absolute: the directory of our action.yml. */
  readonly actions: string;
  readonly onEvent?: (event: TimedEvent) => void;
}

export interface Rehearsal {
  readonly outcome: string;
  readonly package: string;
  readonly version: string;
  readonly problems: readonly Pick<Problem, 'code' | 'severity' | 'message'>[];
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

const WORKFLOW = 'publish.yml';

/** Lower than any version a tag would name. */
const FIRST_VERSION = '0.0.0-0';

/**
 * Rehearses the release of a tag: the committed actions, on a runner, in a sealed world, with a real npm.
 * Nothing leaves the machine, and the checkout is not written to.
 */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-rehearsal-'));
  try {
    return await play(options, directory);
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function play(options: RehearsalOptions, directory: string): Promise<Rehearsal> {
  const { cwd, tag } = options;
  const checkout = await copyCheckout({ from: cwd, into: join(directory, 'pack'), tag });
  const project = await readProject({ root: checkout.workspace, tag, remote: checkout.remote });
  const { repository } = project;
  const world = await openSealedWorld({ directory: join(directory, 'world'), repository });
  world.proxy.latency = options.latency;
  world.proxy.faults = options.faults;
  try {
    const assumed = furnish(world, { project, tag, commit: checkout.commit });
    const run = runOf({ repository, commit: checkout.commit, tag });
    const events: TimedEvent[] = [];
    const job = (name: string, rest: Pick<Job, 'idToken' | 'workspace'>): Job => ({
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
    const results = await playLayout({
      options,
      project,
      world,
      job,
      checkout: checkout.workspace,
    });
    return {
      ...toldBy(results, events),
      requests: world.proxy.requests,
      refused: world.proxy.refused,
      assumptions: [...checkout.assumptions, ...project.assumptions, ...assumed],
    };
  } finally {
    await world.close();
  }
}

/** Puts into the registry what a release finds there. Gives what was assumed in doing so. */
function furnish(
  world: SealedWorld,
  { project, tag, commit }: { project: Project; tag: string; commit: string },
): string[] {
  const { packageName, repository, dependencies } = project;
  world.tags.set(tag, commit);
  for (const { name, version } of dependencies) world.registry.stub(name, version);
  const stubs = dependencies.map(({ name, version }) => `${name}@${version}`).join(', ');
  const stubbed =
    stubs === '' ? [] : [`Stand-ins, empty and signed, are served for what it depends on: ${stubs}.`];
  if (packageName === undefined) return stubbed;
  world.registry.add({
    name: packageName,
    version: FIRST_VERSION,
    trustedPublishers: [{ repository, workflow: WORKFLOW, allowed: ['publish', 'stage'] }],
  });
  return [
    'The run is taken to be a push of the tag, of a public repository, on a GitHub-hosted runner, with what is installed here.',
    `${packageName} is taken to be on the registry, as ${FIRST_VERSION}, with ${repository} and ${WORKFLOW} as its trusted publisher.`,
    ...stubbed,
  ];
}

function runOf({
  repository,
  commit,
  tag,
}: {
  repository: string;
  commit: string;
  tag: string;
}): RunDescription {
  return {
    repository,
    repositoryId: '100000001',
    ownerId: '100000002',
    visibility: 'public',
    commit,
    ref: `refs/tags/${tag}`,
    workflow: WORKFLOW,
    event: 'push',
    id: '1000000001',
    attempt: '1',
    runnerEnvironment: 'github-hosted',
  };
}

function toldBy(results: readonly StepResult[], events: readonly TimedEvent[]) {
  const last = results.at(-1);
  const outputs = last?.outputs ?? {};
  return {
    outcome: outputs['outcome'] || 'rejected',
    package: outputs['package'] ?? '',
    version: outputs['version'] ?? '',
    problems: problemsIn(events),
    outputs: { ...outputs, ...shortPaths(outputs) },
    stages: stageTimes(events),
    summary: last?.summary ?? '',
    log: last?.exitCode === 0 ? [] : lastLines(events),
    exitCode: last?.exitCode ?? null,
  };
}

/** The files are gone when the rehearsal is over: their names are left, not their paths. */
function shortPaths({ tarball, evidence }: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...(tarball ? { tarball: basename(tarball) } : {}),
    ...(evidence ? { evidence: basename(evidence) } : {}),
  };
}
