import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/problems.ts';
import { decide } from './approver.ts';
import type { Project } from './assumptions.ts';
import type { RehearsalOptions } from './rehearsal-options.ts';
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
  /** What others have done meanwhile. */
  readonly said?: readonly string[];
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
  const { options, project, job, checkout } = stage;
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
  const inputs = { ...publishInputs(stage), packed: directory, integrity };
  return publishedBy(stage, { publishing, inputs, packed: [packed] });
}

async function single(stage: Stage): Promise<Laid> {
  const { project, job, checkout } = stage;
  const publishing = job('publish', { idToken: true, workspace: checkout });
  const problems = await built(publishing, project);
  if (problems.length > 0) return { results: [], problems };
  const inputs = { ...publishInputs(stage), 'allow-scripts': 'true' };
  return publishedBy(stage, { publishing, inputs, packed: [] });
}

/** Publishes; and where that stages, and a maintainer is played who decides on it, runs the job again. */
async function publishedBy(
  { options, world, job }: Stage,
  { publishing, inputs, packed }: { publishing: Job; inputs: Record<string, string>; packed: StepResult[] },
): Promise<Laid> {
  const { actions: action, decision } = options;
  const first = await runAction(publishing, { action, inputs });
  if (first.outputs['outcome'] !== 'staged' || decision === undefined)
    return { results: [...packed, first], problems: [] };
  const said = decide(world.registry, decision);
  const { idToken, workspace } = publishing;
  const next = job('publish', { idToken, workspace });
  const again = { ...next, run: { ...next.run, attempt: '2' } };
  const second = await runAction(again, { action, inputs });
  return { results: [...packed, first, second], problems: [], said: [`${said} Then the job is run again.`] };
}

/** Builds, in a step of its own before the action, as `init` writes it. Gives why that failed. */
async function built(job: Job, { build }: Project): Promise<Problem[]> {
  if (build === undefined) return [];
  const ended = await playScript(job, { label: build, script: build, cwd: job.workspace });
  return ended.exitCode === 0 ? [] : [stepFailed(build, { job: job.id, ...ended })];
}

function publishInputs(stage: Stage): Record<string, string> {
  const { options, world } = stage;
  const staging = options.stages ? { stage: 'true' } : {};
  return { ...sealedInputs(options, world), ...releaseInputs(stage), ...staging };
}

function releaseInputs({ options: { tags }, project: { tagFormat } }: Stage): Record<string, string> {
  return {
    ...(tagFormat === undefined ? {} : { 'tag-format': tagFormat }),
    ...(tags.length > 1 ? { tag: tags.join('\n') } : {}),
  };
}

/** What tells the action of the sealed world: its npm, its trust root, and not to wait long. */
export function sealedInputs(
  { npmCli, decision }: RehearsalOptions,
  { tufRoot }: SealedWorld,
): Record<string, string> {
  // What is rejected will not be there, however long it is waited for.
  const timeout = decision === 'reject' ? '0' : '0.5';
  return { 'npm-cli': npmCli, 'tuf-root': tufRoot, 'verify-timeout': timeout };
}

/** A directory below another, made. */
export function fresh(parent: string, name: string): string {
  const directory = join(parent, name);
  mkdirSync(directory, { recursive: true });
  return directory;
}
