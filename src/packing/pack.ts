import { readRun } from '../github/run.ts';
import { type Problem, stopOn } from '../problems.ts';
import type { Tarball } from '../release/tarball.ts';
import type { World } from '../world.ts';
import type { PackInputs } from './pack-inputs.ts';

/** What the pack action hands to the publish action, which believes none of it. */
export interface Packed {
  readonly package: string;
  readonly version: string;
  readonly distTag: string;
  readonly tarball: Tarball;
  readonly warnings: readonly Problem[];
}

/**
 * Packs the release a tag names, in a job without a credential.
 * @throws Failure with every problem of the release
 */
export async function pack(world: World, inputs: PackInputs): Promise<Packed> {
  const run = readRun(world.env);
  const resolved = await world.stage('resolve', async () => {
    const { workspaceSource } = await import('../plan/source.ts');
    return workspaceSource(inputs, run.workspace);
  });
  const { release, facts, problems } = await world.stage('inspect', async () => {
    const { inspectAll, releaseOf } = await import('../inspect/inspection.ts');
    const inspection = {
      job: 'pack',
      inputs,
      run,
      resolved,
      stage: false,
      packsHere: true,
      githubToken: undefined,
    } as const;
    const inspected = await inspectAll(world, inspection);
    return { ...inspected, release: releaseOf(resolved, inspected) };
  });
  const tarball = await world.stage('pack', async () => {
    const { packRelease } = await import('./pack-release.ts');
    return packRelease(world, { release, facts });
  });
  const [{ decideDistTag }, { inspectContents }] = await Promise.all([
    import('../release/dist-tag.ts'),
    import('../inspect/inspect.ts'),
  ]);
  const missing = inspectContents({ tarball, release });
  stopOn(missing, inputs.failOn);
  const distTag = decideDistTag({ wanted: inputs.distTag, release });
  return {
    package: release.name,
    version: release.version,
    distTag,
    tarball,
    warnings: [...problems, ...missing],
  };
}
