import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/problems.ts';
import type { Project } from './assumptions.ts';
import type { RehearsalOptions } from './rehearse.ts';
import { type Job, runAction, type StepResult } from './runner/job.ts';
import { playScript, stepFailed } from './runner/script-step.ts';
import type { SealedWorld } from './sealed-world.ts';
import type { StartedBy } from './workflow/event.ts';

/** All that the jobs of a rehearsed workflow need. */
export interface Stage {
  readonly options: RehearsalOptions;
  readonly project: Project;
  readonly world: SealedWorld;
  readonly checkout: string;
  job(name: string, rest: Pick<Job, 'idToken' | 'workspace'>): Job;
}

/** What the jobs of a layout left. */
export interface Laid {
  /** What each job's action left, in their order. */
  readonly results: readonly StepResult[];
  /** That the build failed, which is no action's to say. */
  readonly problems: readonly Problem[];
}

/** What starts a run that no workflow's file describes: several tags are released by hand. */
export function layoutStart({ tags, ref, event }: RehearsalOptions): StartedBy {
  return { event: event ?? (tags.length > 1 ? 'workflow_dispatch' : 'push'), ref };
}

/** Plays the jobs of the workflow that `init` would write. */
export function playLayout(stage: Stage): Promise<Laid> {
  return stage.options.layout === 'split' ? split(stage) : single(stage);
}

/** Two jobs; the tarball goes from one to the other as an artifact would. */
async function split(stage: Stage): Promise<Laid> {
  const { options, project, world, job, checkout } = stage;
  const packing = job('pack', { idToken: false, workspace: checkout });
  const problems = await built(packing, project);
  if (problems.length > 0) return { results: [], problems };
  const packed = await runAction(packing, {
    action: join(options.actions, 'pack'),
    inputs: releaseInputs(stage),
  });
  if (packed.exitCode !== 0) return { results: [packed], problems };
  const publishing = job('publish', { idToken: true, workspace: fresh(packing.directory, 'no-checkout') });
  const { packed: directory = '', integrity = '', count } = packed.outputs;
  // The publish job of the workflow that init writes is skipped then.
  if (count === '0') return { results: [packed], problems };
  const inputs = { ...sealedInputs(options, world), ...releaseInputs(stage), packed: directory, integrity };
  return { results: [packed, await runAction(publishing, { action: options.actions, inputs })], problems };
}

async function single(stage: Stage): Promise<Laid> {
  const { options, project, world, job, checkout } = stage;
  const publishing = job('publish', { idToken: true, workspace: checkout });
  const problems = await built(publishing, project);
  if (problems.length > 0) return { results: [], problems };
  const inputs = { ...sealedInputs(options, world), ...releaseInputs(stage), 'allow-scripts': 'true' };
  return { results: [await runAction(publishing, { action: options.actions, inputs })], problems };
}

/** Builds, in a step of its own before the action, as `init` writes it. Gives why that failed. */
async function built(job: Job, { build }: Project): Promise<Problem[]> {
  if (build === undefined) return [];
  const ended = await playScript(job, { label: build, script: build, cwd: job.workspace });
  return ended.exitCode === 0 ? [] : [stepFailed(build, { job: job.id, ...ended })];
}

function releaseInputs({ options: { tags }, project: { tagFormat } }: Stage): Record<string, string> {
  return {
    ...(tagFormat === undefined ? {} : { 'tag-format': tagFormat }),
    ...(tags.length > 1 ? { tag: tags.join('\n') } : {}),
  };
}

/** What tells the action of the sealed world: its npm, its trust root, and not to wait long. */
export function sealedInputs(options: RehearsalOptions, world: SealedWorld): Record<string, string> {
  return { 'npm-cli': options.npmCli, 'tuf-root': world.tufRoot, 'verify-timeout': '0.5' };
}

/** A directory below another, made. */
export function fresh(parent: string, name: string): string {
  const directory = join(parent, name);
  mkdirSync(directory, { recursive: true });
  return directory;
}
