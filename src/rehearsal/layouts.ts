import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './assumptions.ts';
import type { RehearsalOptions } from './rehearse.ts';
import { type Job, runAction, type StepResult } from './runner/job.ts';
import type { SealedWorld } from './sealed-world.ts';

/** All that the jobs of a rehearsed workflow need. */
export interface Stage {
  readonly options: RehearsalOptions;
  readonly project: Project;
  readonly world: SealedWorld;
  readonly checkout: string;
  job(name: string, rest: Pick<Job, 'idToken' | 'workspace'>): Job;
}

/** Plays the jobs of the workflow. @returns what each job's step left, in their order */
export function playLayout(stage: Stage): Promise<StepResult[]> {
  return stage.options.layout === 'split' ? split(stage) : single(stage);
}

/** Two jobs, as `init` lays them out; the tarball goes from one to the other as an artifact would. */
async function split({ options, project, world, job, checkout }: Stage): Promise<StepResult[]> {
  const packing = job('pack', { idToken: false, workspace: checkout });
  const packed = await runAction(packing, {
    action: join(options.actions, 'pack'),
    inputs: { ...buildInput(project), ...formatInput(project) },
  });
  if (packed.exitCode !== 0) return [packed];
  const publishing = job('publish', { idToken: true, workspace: fresh(packing.directory, 'no-checkout') });
  const { tarball = '', integrity = '' } = packed.outputs;
  const inputs = { ...sealedInputs(options, world), ...formatInput(project), tarball, integrity };
  return [packed, await runAction(publishing, { action: options.actions, inputs })];
}

async function single({ options, project, world, job, checkout }: Stage): Promise<StepResult[]> {
  const inputs = {
    ...sealedInputs(options, world),
    ...buildInput(project),
    ...formatInput(project),
    'allow-scripts': 'true',
  };
  return [
    await runAction(job('publish', { idToken: true, workspace: checkout }), {
      action: options.actions,
      inputs,
    }),
  ];
}

function buildInput({ buildScript }: Project): Record<string, string> {
  return buildScript === undefined ? {} : { 'build-script': buildScript };
}

function formatInput({ tagFormat }: Project): Record<string, string> {
  return tagFormat === undefined ? {} : { 'tag-format': tagFormat };
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
