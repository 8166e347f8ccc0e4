import { canRequestIdToken } from '../github/claims.ts';
import { readRun } from '../github/run.ts';
import { patient } from '../http/patience.ts';
import { selectFor } from '../plan/selection.ts';
import type { Sources } from '../plan/source.ts';
import { isStopping, problemsOf } from '../problems.ts';
import { withTemporaryDirectory } from '../temporary.ts';
import type { World } from '../world.ts';
import type { Keyring } from './credentials.ts';
import { awaitingIn } from './ledger.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { Beginning, Releasing } from './releasing.ts';
import type { RunBook } from './run-ledger.ts';
import { fetchTools } from './tools.ts';

/**
 * Publishes every release of a run and proves it. Never throws: whatever happens, the ledger says how each release stands and
 * whether its version is on the registry.
 * @param book a new one
 */
export async function publish(world: World, inputs: PublishInputs, book: RunBook): Promise<void> {
  try {
    await withTemporaryDirectory(world, (directory) =>
      begin({ world: patient(world), inputs, book, directory }),
    );
  } catch (thrown) {
    book.note({ problems: problemsOf(thrown) });
  }
}

/** What is for the whole run is fetched from the beginning, beside the first stages. */
async function begin({
  world,
  inputs,
  book,
  directory,
}: {
  world: World;
  inputs: PublishInputs;
  book: RunBook;
  directory: string;
}): Promise<void> {
  const run = readRun(world.env);
  book.note({ run });
  // The first stage begins before anything else is loaded.
  const resolving = world.stage('resolve', async () => {
    const { sourcesOf } = await import('../plan/source.ts');
    return sourcesOf(world, inputs, run);
  });
  const isHandedOver = inputs.tarball !== undefined || inputs.packed.length > 0;
  // Most runs of a branch have nothing due, and then need none of it.
  const mayBeNothing = !isHandedOver && selectFor(inputs, run) !== 'tag';
  let tools = mayBeNothing ? undefined : fetchTools(world, { inputs, directory });
  // Where scripts are going to run, nothing of the npm that publishes is to be within their reach before they have ended.
  if (!inputs.dryRun && isHandedOver) tools?.ready();
  try {
    const sources = await resolving;
    const { leftOut, problems, releases } = sources;
    const isNothingDue = releases.length === 0 && problems.length === 0;
    book.note({ leftOut, problems, isNothingDue });
    if (releases.length === 0) return;
    tools ??= fetchTools(world, { inputs, directory });
    await release({ world, inputs, run, tools, directory, book }, sources);
  } finally {
    await tools?.settled();
  }
}

/** The story of a run, stage by stage: each gives events, and the ledgers say whether it goes on. */
async function release(beginning: Beginning, sources: Sources): Promise<void> {
  const { world, inputs } = beginning;
  const { openKeyring } = await import('./credentials.ts');
  const keyring = openKeyring(world, inputs);
  // Scripts may yet run in this job: what they could read is asked for after them.
  const isHandedOver = sources.releases.every(({ kind }) => kind === 'tarball');
  if (isHandedOver && canRequestIdToken(world)) keyring.expect(sources.releases.length);
  const releasings = await prepare(beginning, sources);
  if (!releasings) return;
  const isWell = await authenticate(beginning, { releasings, keyring });
  const { compareAll } = await import('./compare.ts');
  // While npm and the registry are at work, there is time to look at what changed.
  await Promise.all([carryAll(beginning, { releasings, keyring, isWell }), compareAll(releasings)]);
}

/** Tries every trusted publisher before anything is sent. Gives whether all of them are well. */
async function authenticate(
  beginning: Beginning,
  { releasings, keyring }: { releasings: readonly Releasing[]; keyring: Keyring },
): Promise<boolean> {
  const { world, inputs } = beginning;
  const due = releasings.filter(isDue);
  if (due.length === 0) return true;
  const { noteTrust } = await import('./credentials.ts');
  return world.stage('authenticate', async () => {
    // While everybody waits for tokens, the consumer's npms have time to load.
    if (inputs.consumerCheck && !inputs.stage && !inputs.dryRun) beginning.tools.consumer();
    const [tried] = await Promise.all([keyring.tryAll(due), beginning.tools.npmCli, noteTrust(beginning)]);
    return tried;
  });
}

/** Sends what is due, and proves everything. */
async function carryAll(
  beginning: Beginning,
  { releasings, keyring, isWell }: { releasings: readonly Releasing[]; keyring: Keyring; isWell: boolean },
): Promise<void> {
  const { world, book, inputs } = beginning;
  if (isStopping(book.ledger.problems, inputs.failOn)) return;
  if (inputs.dryRun && isWell) for (const one of releasings.filter(isDue)) one.book.record({ kind: 'tried' });
  // What is there already is verified in any case.
  const going = isWell && !inputs.dryRun ? releasings : releasings.filter((one) => !isDue(one));
  if (going.length === 0) return;
  const { runTrain } = await import('./train.ts');
  const train = () => runTrain(beginning, { releasings: going, keyring });
  await (releasings.length > 1 ? world.stage('publish', train) : train());
  const { consumeAll } = await import('./consume-all.ts');
  await consumeAll(beginning, going);
}

/** Whether a release is yet to be sent: the registry does not have it. */
function isDue({ book }: Pick<Releasing, 'book'>): boolean {
  return awaitingIn(book.ledger.state) === undefined;
}

/** Inspects and packs the releases. Gives nothing when what was found stops them. */
async function prepare(beginning: Beginning, sources: Sources): Promise<readonly Releasing[] | undefined> {
  const { world, inputs } = beginning;
  const { inspectReleases, packInspected } = await import('./prepare.ts');
  const inspection = await world.stage('inspect', () => inspectReleases(beginning, sources));
  if (isStopped(beginning)) return undefined;
  const releasings = await world.stage('pack', () => packInspected(beginning, { sources, inspection }));
  if (isStopped(beginning)) return undefined;
  if (!inputs.dryRun && releasings.some(isDue)) beginning.tools.ready();
  return releasings;
}

/** Whether a problem of the run or of any release stops all of them: nothing has been sent yet. */
function isStopped({ book, inputs }: Beginning): boolean {
  const { problems, releases } = book.ledger;
  return [problems, ...releases.map((one) => one.problems)].some((found) => isStopping(found, inputs.failOn));
}
