import { firstFailure } from '../checks.ts';
import type { Pool } from '../concurrency.ts';
import type { Trust } from '../trust/trust.ts';
import type { Keyring } from './credentials.ts';
import { awaitingIn } from './ledger.ts';
import type { Releasing } from './releasing.ts';

/** What one release has to do with the others of its run. */
export interface Journey {
  readonly keyring: Keyring;
  /** So many uploads go on at a time. */
  readonly pool: Pool;
  /** Resolves when it is known, and said, whom this run trusts. */
  trust(): Promise<Trust>;
  /** Whether other releases wait for this one. */
  readonly isNeeded: boolean;
  /** Which of them wait now. */
  waiting(): readonly string[];
  /** Lets them begin. */
  open(): void;
}

/**
 * The story of one release from its upload to its verdict, stage by stage: each gives an event, and the ledger says whether
 * it goes on.
 */
export async function carry(releasing: Releasing, journey: Journey): Promise<void> {
  const { world, book } = releasing;
  if (awaitingIn(book.ledger.state) === undefined) await journey.pool(() => upload(releasing, journey));
  const loading = import('./proof.ts');
  const { confirm, isOurs, awaitInstallable } = await import('./confirm.ts');
  const { waiting } = journey;
  const after = awaitingIn(book.ledger.state);
  // What is staged is served to nobody: there is nothing to wait for.
  if (book.ledger.state.kind === 'staged') journey.open();
  if (after === undefined) return;
  const isOwn = isOurs(after);
  const opening =
    journey.isNeeded && isOwn
      ? awaitInstallable(releasing, { after, waiting }).then((isThere) => isThere && journey.open())
      : undefined;
  const served = await world.stage('confirm', () => confirm(releasing, after));
  if ('kind' in served) book.record(served);
  else {
    book.record({ kind: 'served' });
    const { judgeServed } = await loading;
    const judged = await world.stage('verify', async () =>
      judgeServed(releasing, { served, trust: await journey.trust(), after }),
    );
    book.record(judged);
    if (!isOwn && !firstFailure(judged.checks)) journey.open();
  }
  await opening;
}

/** Sends the release to the registry. */
async function upload(releasing: Releasing, { keyring }: Journey): Promise<void> {
  const { world, inputs, book } = releasing;
  const { publishOnce } = await import('./upload.ts');
  await world.stage('publish', async () => {
    await world.patience?.wait(new URL(inputs.registry.url).host);
    const first = await keyring.credentialsFor(releasing);
    book.record({ kind: 'sent' });
    book.record(await publishOnce(releasing, { first, keyring }));
  });
}
