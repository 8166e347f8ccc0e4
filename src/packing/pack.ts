import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha512 } from '../digest.ts';
import { readRun } from '../github/run.ts';
import { patient } from '../http/patience.ts';
import type { Plan } from '../plan/releases-file.ts';
import type { LeftOut } from '../plan/selection.ts';
import { Failure, isStopping, type Problem } from '../problems.ts';
import { eachOnce, type FoundOf } from '../report/same-problems.ts';
import type { World } from '../world.ts';
import type { PackInputs } from './pack-inputs.ts';

/** What the pack action hands to the publish action, which believes none of it. */
export interface Packed {
  /** Absolute: the tarballs and the plan, and nothing else. */
  readonly directory: string;
  readonly plan: Plan;
  /** `sha512-…` of the plan's file. */
  readonly integrity: string;
  /** Why each release gets its dist-tag, by name. */
  readonly distTagReasons: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Problem[];
}

/**
 * Packs what is to be released, in a job without a credential.
 * @throws Failure with every problem of every release
 */
export async function pack(real: World, inputs: PackInputs): Promise<Packed> {
  const world = patient(real);
  const run = readRun(world.env);
  const sources = await world.stage('resolve', async () => {
    const { workspaceSources } = await import('../plan/source.ts');
    return workspaceSources(world, inputs, run);
  });
  const inspection = await world.stage('inspect', async () => {
    const { inspectAll } = await import('../inspect/inspection.ts');
    const about = {
      job: 'pack',
      inputs,
      run,
      stage: false,
      packsHere: true,
      githubToken: undefined,
    } as const;
    return inspectAll(world, about, sources.releases);
  });
  const ofRun: FoundOf = { problems: [...sources.problems, ...inspection.problems] };
  const inspected = sources.releases.map(({ resolved: { release } }, at) => ({
    release,
    facts: inspection.releases[at]?.facts,
    problems: inspection.releases[at]?.problems ?? [],
  }));
  stopOnAny([ofRun, ...inspected], inputs);
  const releases = inspected.flatMap(({ release, facts }) => (release && facts ? [{ release, facts }] : []));
  const { directory, packed } = await world.stage('pack', async () => {
    const { packReleases } = await import('./pack-releases.ts');
    return packReleases(world, { releases, buildScript: inputs.buildScript });
  });
  const { planOf } = await import('./plan-of.ts');
  const { plan, cycles, distTagReasons } = planOf({
    commit: run.commit,
    releases,
    packed,
    distTag: inputs.distTag,
  });
  const found = packed.map(({ problems }, at) => ({ release: releases[at]?.release, problems }));
  const all = [{ problems: [...ofRun.problems, ...cycles] }, ...inspected, ...found];
  stopOnAny(all, inputs);
  const { RELEASES_FILE, writePlan } = await import('../plan/releases-file.ts');
  const text = writePlan(plan);
  writeFileSync(join(directory, RELEASES_FILE), text);
  const { leftOut } = sources;
  return {
    directory,
    plan,
    integrity: sha512(Buffer.from(text)),
    distTagReasons,
    leftOut,
    warnings: eachOnce(all),
  };
}

/** @throws Failure with the problems of all, each once */
function stopOnAny(found: readonly FoundOf[], { failOn }: PackInputs): void {
  const problems = eachOnce(found);
  if (isStopping(problems, failOn)) throw new Failure(problems);
}
