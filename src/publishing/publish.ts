import { readRun } from '../github/run.ts';
import type { ReleaseSource } from '../plan/source.ts';
import { isStopping, problemsOf } from '../problems.ts';
import { withTemporaryDirectory } from '../temporary.ts';
import type { Trust } from '../trust/trust.ts';
import type { World } from '../world.ts';
import { awaitingIn } from './ledger.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { Beginning, Book, Releasing } from './releasing.ts';
import { fetchTools } from './tools.ts';

/**
 * Publishes one release and proves it. Never throws: whatever happens, the ledger says how the release stands and whether
 * the version is on the registry.
 * @param book a new one
 */
export async function publish(world: World, inputs: PublishInputs, book: Book): Promise<void> {
  try {
    await withTemporaryDirectory(world, (directory) => begin({ world, inputs, book, directory }));
  } catch (thrown) {
    book.record({ kind: 'failed', problems: problemsOf(thrown) });
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
  book: Book;
  directory: string;
}): Promise<void> {
  const run = readRun(world.env);
  book.record({ kind: 'begun', run });
  // The first stage begins before anything else is loaded.
  const resolving = world.stage('resolve', async () => {
    const { sourceOf } = await import('../plan/source.ts');
    return sourceOf(inputs, run.workspace);
  });
  const tools = fetchTools(world, { inputs, directory });
  // Where scripts are going to run, nothing of the npm that publishes is to be within their reach before they have ended.
  if (!inputs.dryRun && inputs.tarball) tools.publisher();
  try {
    const source = await resolving;
    await release({ world, inputs, run, tools, directory }, { source, book });
  } finally {
    await tools.settled();
  }
}

/** The story of one release, stage by stage: each gives an event, and the ledger says whether it goes on. */
async function release(
  beginning: Beginning,
  { source, book }: { source: ReleaseSource; book: Book },
): Promise<void> {
  const { world } = beginning;
  const releasing = await prepare(beginning, { source, book });
  if (!releasing || (awaitingIn(book.ledger.state) === undefined && !(await upload(releasing, book)))) return;
  const loading = import('./proof.ts');
  const { confirm } = await import('./upload.ts');
  const after = awaitingIn(book.ledger.state);
  if (after === undefined) return;
  const served = await world.stage('confirm', () => confirm(releasing, after));
  if ('kind' in served) return void book.record(served);
  book.record({ kind: 'served' });
  const { consumeJudged, judgeServed } = await loading;
  const { trust, judged } = await world.stage('verify', async () => {
    const believed = await trustFor(releasing, book);
    return { trust: believed, judged: judgeServed(releasing, { served, trust: believed, after }) };
  });
  book.record(judged);
  book.record(await world.stage('consume', () => consumeJudged(releasing, { ...judged, trust })));
}

/** Inspects and packs the release. Gives nothing when what was found stops it. */
async function prepare(
  beginning: Beginning,
  { source, book }: { source: ReleaseSource; book: Book },
): Promise<Releasing | undefined> {
  const { world, inputs } = beginning;
  const { inspectRelease, packInspected } = await import('./prepare.ts');
  const { facts, event } = await world.stage('inspect', () => inspectRelease(beginning, source));
  book.record(event);
  if (isStopping(event.problems, inputs.failOn)) return undefined;
  const packed = await world.stage('pack', () => packInspected(beginning, { source, facts }));
  book.record(packed.event);
  if (isStopping(packed.event.problems, inputs.failOn)) return undefined;
  if (!inputs.dryRun && awaitingIn(book.ledger.state) === undefined) beginning.tools.publisher();
  return packed.releasing;
}

/** Sends the release to the registry; with `dry-run` only tries whether it could. Gives whether something was sent. */
async function upload(releasing: Releasing, book: Book): Promise<boolean> {
  const { world, inputs } = releasing;
  const { credentialsFor, publishOnce, stillFresh } = await import('./upload.ts');
  const credentials = await world.stage('authenticate', async () => {
    const fetched = await credentialsFor(releasing);
    await trustFor(releasing, book);
    return fetched;
  });
  if (isStopping(book.ledger.problems, inputs.failOn)) return false;
  if (inputs.dryRun) {
    book.record({ kind: 'tried' });
    return false;
  }
  const receipt = await world.stage('publish', async () => {
    const fresh = await stillFresh(releasing, credentials);
    book.record({ kind: 'sent' });
    // While npm waits for Sigstore and the registry, the consumer's npms have time to load.
    if (inputs.consumerCheck && !inputs.stage) releasing.tools.consumer();
    return publishOnce(releasing, fresh);
  });
  book.record(receipt);
  return true;
}

/** The trust of this run, told once, with a warning when it is an embedded copy. */
async function trustFor({ tools }: Releasing, book: Book): Promise<Trust> {
  const { trust, warnings } = await tools.trust;
  const { source, described } = trust;
  if (!book.ledger.trust) book.record({ kind: 'trusted', trust: { source, described }, problems: warnings });
  return trust;
}
