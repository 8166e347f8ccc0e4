import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha512 } from '../digest.ts';
import { readRun } from '../github/run.ts';
import { patient } from '../http/patience.ts';
import type { Plan } from '../plan/releases-file.ts';
import type { LeftOut } from '../plan/selection.ts';
import type { Sources } from '../plan/source.ts';
import { Failure, isStopping, type Problem } from '../problems.ts';
import { tagBy } from '../release/tag-template.ts';
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
  /** Versions of private packages that get a tag, and are not published. */
  readonly tagOnly: readonly { readonly name: string; readonly version: string; readonly tag: string }[];
  /** What a reader should know of what was packed, a sentence each. */
  readonly notes: readonly string[];
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
    const { packSources } = await import('../plan/source.ts');
    return packSources(world, inputs, run);
  });
  const inspection = await world.stage('inspect', async () => {
    const { inspectAll } = await import('../inspect/inspection.ts');
    const about = {
      job: 'pack',
      inputs,
      run,
      stage: false,
      allowTrustDowngrade: false,
      packsHere: sources.releases.every(({ kind }) => kind === 'workspace'),
      githubToken: undefined,
    } as const;
    return inspectAll(world, about, sources.releases);
  });
  const ofRun: FoundOf = { problems: [...sources.problems, ...inspection.problems] };
  const inspected = sources.releases.map((source, at) => ({
    source,
    release: source.resolved.release,
    facts: inspection.releases[at]?.facts,
    problems: inspection.releases[at]?.problems ?? [],
  }));
  stopOnAny([ofRun, ...inspected], inputs);
  const releases = inspected.flatMap(({ source, release, facts }) =>
    release && facts ? [{ source, release, facts }] : [],
  );
  const { directory, packed } = await world.stage('pack', async () => {
    const { packSourced } = await import('./pack-sources.ts');
    const packing = packSourced(world, { inspected: releases, buildScript: inputs.buildScript });
    return orWith(packing, [ofRun, ...inspected]);
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
  const integrity = await writtenPlan(directory, plan);
  const warnings = eachOnce(all);
  return { directory, plan, integrity, distTagReasons, warnings, ...toldOf(world, sources, inputs) };
}

/** What was found before may be why packing failed: it is told with it. @throws Failure */
async function orWith<T>(packing: Promise<T>, found: readonly FoundOf[]): Promise<T> {
  try {
    return await packing;
  } catch (thrown) {
    if (thrown instanceof Failure)
      throw new Failure([...thrown.problems, ...eachOnce(found)], { cause: thrown });
    throw thrown;
  }
}

/** Writes the plan beside the tarballs. Gives what it hashes to. */
async function writtenPlan(directory: string, plan: Plan): Promise<string> {
  const { RELEASES_FILE, writePlan } = await import('../plan/releases-file.ts');
  const text = writePlan(plan);
  writeFileSync(join(directory, RELEASES_FILE), text);
  return sha512(Buffer.from(text));
}

/** What there is to say of what was not packed, and of what was. */
function toldOf(
  { info }: World,
  { leftOut, tagOnly = [], notes = [] }: Sources,
  { tagFormats: [format = ''] }: PackInputs,
): Pick<Packed, 'leftOut' | 'tagOnly' | 'notes'> {
  for (const note of notes) info(note);
  return { leftOut, tagOnly: tagOnly.map((one) => ({ ...one, tag: tagBy(format, one) })), notes };
}

/** @throws Failure with the problems of all, each once */
function stopOnAny(found: readonly FoundOf[], { failOn }: PackInputs): void {
  const problems = eachOnce(found);
  if (isStopping(problems, failOn)) throw new Failure(problems);
}
