import { awaitServed, type Part, type Served } from '../proof/await-served.ts';
import { SETTLED_AFTER } from '../registry/settled.ts';
import type { Awaiting, Event } from './ledger.ts';
import { notServed } from './not-served.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { Releasing } from './releasing.ts';

/** How long an answer that may mean anything is followed up before it stays `unknown`, in ms. */
const UNCLEAR_TIMEOUT = 5 * 60_000;

/** What a version is proven by. */
const PROVEN_BY: Part[] = ['version', 'tarball', 'publish attestation', 'provenance'];

/**
 * Waits for the registry to serve the version.
 * @returns what it serves; or, as an event, that it does not
 */
export async function confirm(
  releasing: Releasing,
  after: Awaiting,
): Promise<(Served & { readonly isSettled: boolean }) | (Event & { readonly kind: 'not-served' })> {
  const { world, inputs, release, distTag, tarball, book } = releasing;
  const { registry, stage } = inputs;
  const settled = isSettled(releasing, after);
  const timeout = settled ? 0 : timeoutAfter(after, inputs);
  const { name, version } = release;
  const parts: Part[] = isOurs(after) ? [...PROVEN_BY, 'dist-tag'] : PROVEN_BY;
  const served = await awaitServed(world, { registry, name, version, distTag, parts, timeout });
  if (served.entry) return { ...served, isSettled: settled };
  const unclear = book.ledger.problems.find(({ code }) => code === 'publish-unclear');
  return {
    kind: 'not-served',
    problems: [notServed(after, { timeout, stage, name, integrity: tarball.integrity, unclear })],
  };
}

/** Whether what is waited for is an upload of this run, and not what somebody had put there before. */
export function isOurs(after: Awaiting): boolean {
  return ['accepted', 'held', 'unclear'].includes(after);
}

/** Lag is waited for; nothing more will appear of a version that has been there for hours, or was published by hand. */
function isSettled({ world, release, packument }: Releasing, after: Awaiting): boolean {
  if (after === 'present' && packument?.isByHand(release.version)) return true;
  const publishedAt = packument?.publishedAt(release.version);
  return publishedAt !== undefined && world.now() - publishedAt > SETTLED_AFTER;
}

function timeoutAfter(after: Awaiting, { stage, verifyTimeout }: PublishInputs): number {
  if (after !== 'unclear') return verifyTimeout;
  // What may have been staged is not served either way.
  return stage ? 0 : Math.min(verifyTimeout, UNCLEAR_TIMEOUT);
}

/** What an install needs: the document that it reads lists the version, and the tarball answers. */
const INSTALLABLE_BY: Part[] = ['listing', 'tarball'];

/**
 * Waits until what this run has uploaded can be installed.
 * @param waiting the releases that wait for it, for the log
 * @returns whether it can, as the very bytes that were uploaded
 */
export async function awaitInstallable(
  { world, inputs, release: { name, version }, tarball }: Releasing,
  { after, waiting }: { after: Awaiting; waiting: () => readonly string[] },
): Promise<boolean> {
  const { registry } = inputs;
  const timeout = timeoutAfter(after, inputs);
  const parts = INSTALLABLE_BY;
  const { isListed, servedIntegrity } = await awaitServed(world, {
    registry,
    name,
    version,
    parts,
    timeout,
    waiting,
  });
  return isListed && servedIntegrity === tarball.integrity;
}
