import { problemsOf } from '../problems.ts';
import { getPackument } from '../registry/packument.ts';
import type { World } from '../world.ts';
import { endingOf } from './ending.ts';
import { awaitingIn, type Ledger, next } from './ledger.ts';
import type { PublishInputs } from './publish-inputs.ts';

/** How long the registry may take to answer, in ms: the runner waits 7.5 s, and npm has been stopped before. */
const PATIENCE = 4_000;

/**
 * The ledger of a release whose story was cut off: the registry is asked once whether it has the version, where that is
 * not known. The book is left alone; the story may still write there.
 * @param thrown what has cut it off
 */
export async function interruptedLedger(
  world: World,
  { inputs, ledger, thrown }: { inputs: PublishInputs; ledger: Ledger; thrown: unknown },
): Promise<Ledger> {
  const stopped = next(ledger, { kind: 'failed', problems: problemsOf(thrown) });
  const isOpen = endingOf(stopped.state).published === 'unknown';
  if (!isOpen || !stopped.release || !(await isServed(world, inputs, stopped.release))) return stopped;
  const isWaiting = stopped.state.kind === 'absent' || awaitingIn(stopped.state) !== undefined;
  if (isWaiting) return next(stopped, { kind: 'served' });
  return next(stopped, { kind: 'inspected', registry: 'present', release: stopped.release });
}

async function isServed(
  world: World,
  { registry }: PublishInputs,
  { package: name, version }: NonNullable<Ledger['release']>,
): Promise<boolean> {
  const asking = getPackument(world, { registry, name }).then(
    (packument) => packument?.version(version) !== undefined,
  );
  return Promise.race([
    asking.catch(() => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE)),
  ]);
}
