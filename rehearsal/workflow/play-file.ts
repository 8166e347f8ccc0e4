import { decide } from '../approver.ts';
import { fresh, sealedInputs } from '../layouts.ts';
import type { RehearsalOptions } from '../rehearsal-options.ts';
import type { Job } from '../runner/job.ts';
import type { SealedWorld } from '../sealed-world.ts';
import { type Played, playWorkflow } from './play-workflow.ts';
import type { WorkflowFile } from './workflow-file.ts';

/** Plays a workflow file in a sealed world. */
export function playFile({
  options,
  world,
  workflow,
  directory,
  copy,
  addSubmodules,
  job,
  add,
}: {
  options: RehearsalOptions;
  world: SealedWorld;
  workflow: WorkflowFile;
  directory: string;
  /** The directory that holds the copy of the checkout. */
  copy: string;
  addSubmodules(workspace: string): void;
  job(name: string, rest: Pick<Job, 'idToken' | 'workspace'>): Job;
  /** Puts a package into the registry. Gives what was assumed in doing so. */
  add(name: string): string;
}): Promise<Played> {
  const { npmCli, ...sealed } = sealedFor(options, world);
  return playWorkflow({
    workflow,
    directory,
    actions: options.actions,
    meet: (name) => (world.registry.store.packages.has(name) ? undefined : add(name)),
    decide: () => (options.decision === undefined ? undefined : decide(world.registry, options.decision)),
    standing: { checkout: copy, addSubmodules, artifacts: fresh(directory, 'artifacts') },
    sealed: (action) => (action === 'pack' ? {} : action === '' ? { ...sealed, ...npmCli } : sealed),
    job: (id, { environment, isHosted, ...rest }) => {
      const runner = job(`job-${id}`, rest);
      const run = {
        ...runner.run,
        runnerEnvironment: isHosted ? ('github-hosted' as const) : ('self-hosted' as const),
      };
      return { ...runner, id, run: environment === undefined ? run : { ...run, environment } };
    },
  });
}

function sealedFor(options: RehearsalOptions, world: SealedWorld) {
  const { 'npm-cli': npmCli = '', ...sealed } = sealedInputs(options, world);
  return { ...sealed, npmCli: { 'npm-cli': npmCli } };
}
