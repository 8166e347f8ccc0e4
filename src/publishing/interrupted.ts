import { problemsOf } from '../problems.ts';
import { getPackument } from '../registry/packument.ts';
import type { World } from '../world.ts';
import { endingOf } from './ending.ts';
import { awaitingIn, type Ledger, next } from './ledger.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { RunLedger } from './run-ledger.ts';

/** How long the registry may take to answer, in ms: the runner waits 7.5 s, and npm has been stopped before. */
const PATIENCE = 4_000;

/**
 * The ledger of a run whose story was cut off: the registry is asked once, of all releases side by side, whether it has the
 * versions of which that is not known. The books are left alone; the story may still write there.
 * @param thrown what has cut it off
 */
export async function interruptedRun(
  world: World,
  { inputs, ledger, thrown }: { inputs: PublishInputs; ledger: RunLedger; thrown: unknown },
): Promise<RunLedger> {
  const releases = await Promise.all(
    ledger.releases.map((one) => settledLedger(world, { inputs, ledger: one })),
  );
  return { ...ledger, releases, problems: [...ledger.problems, ...problemsOf(thrown)] };
}

async function settledLedger(
  world: World,
  { inputs, ledger }: { inputs: PublishInputs; ledger: Ledger },
): Promise<Ledger> {
  const isOpen = endingOf(ledger.state).published === 'unknown';
  if (!isOpen || !ledger.release || !(await isServed(world, inputs, ledger.release))) return ledger;
  const isWaiting = ledger.state.kind === 'absent' || awaitingIn(ledger.state) !== undefined;
  if (isWaiting) return next(ledger, { kind: 'served' });
  return next(ledger, { kind: 'inspected', registry: 'present', release: ledger.release });
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
