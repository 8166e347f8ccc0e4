import type { PublishInputs } from '../inputs/release-inputs.ts';
import { problemsOf } from '../problems.ts';
import { getPackument } from '../registry/packument.ts';
import { outcomeOfFailure, type Report } from '../report/report.ts';
import type { World } from '../world.ts';

/** How long the registry may take to answer, in ms: the runner waits 7.5 s, and npm has been stopped before. */
const PATIENCE = 4_000;

/**
 * What is to be told of a run that was cut off: the registry is asked once whether it has the version, where that is not
 * known. The report that the story was filling in is left alone; it may still write there.
 * @param thrown what has cut it off
 */
export async function tellInterrupted(
  world: World,
  { inputs, report, thrown }: { inputs: PublishInputs; report: Report; thrown: unknown },
): Promise<Report> {
  const told: Report = {
    ...report,
    checks: [...report.checks],
    problems: [...report.problems, ...problemsOf(thrown)],
  };
  if (told.published === 'unknown' && told.release && (await isServed(world, inputs, told.release)))
    told.published = 'yes';
  told.outcome = outcomeOfFailure(told);
  return told;
}

async function isServed(
  world: World,
  { registry }: PublishInputs,
  { package: name, version }: NonNullable<Report['release']>,
): Promise<boolean> {
  const asking = getPackument(world, { registry, name }).then(
    (packument) => packument?.version(version) !== undefined,
  );
  return Promise.race([
    asking.catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE)),
  ]);
}
