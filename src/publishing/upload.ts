import { join } from 'node:path';
import { requestIdToken } from '../github/claims.ts';
import { isLogConflict } from '../npm/diagnose-publish.ts';
import type { Credential } from '../npm/exchange.ts';
import { publishTarball } from '../npm/npm-publish.ts';
import { publishingToken } from '../npm/publishing-token.ts';
import type { Receipt } from '../npm/receipt.ts';
import { refused, settle, unclear } from '../npm/settle.ts';
import { emptyIn, startNpm } from '../npm/waiting-npm.ts';
import { awaitServed, type Part, type Served } from '../proof/await-served.ts';
import { SETTLED_AFTER } from '../registry/settled.ts';
import type { World } from '../world.ts';
import type { Awaiting, Event } from './ledger.ts';
import { notServed, stagedBefore } from './not-served.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { Releasing } from './releasing.ts';

const MINUTE = 60_000;

/** How long an answer that may mean anything is followed up before it stays `unknown`, in ms. */
const UNCLEAR_TIMEOUT = 5 * MINUTE;

/** How old, in ms, an ID token may be when npm starts: GitHub's live 300 s, and npm needs a few of them. */
const FRESH = MINUTE;

/** What npm publishes with: the exchanged token, and an ID token with audience `sigstore`. */
export interface Credentials {
  readonly credential: Credential;
  readonly sigstore: SigstoreToken;
}

interface SigstoreToken {
  readonly token: string;
  /** Milliseconds. */
  readonly mintedAt: number;
}

/** @throws Failure: nothing was published then */
export async function credentialsFor(releasing: Releasing): Promise<Credentials> {
  const { world, inputs, release, claims, packument, tools } = releasing;
  const { registry, allowVisibilityChange } = inputs;
  const isPublic = packument !== undefined;
  const action = inputs.stage ? ('stage' as const) : ('publish' as const);
  const [credential, sigstore] = await Promise.all([
    publishingToken(world, { registry, name: release.name, claims, isPublic, allowVisibilityChange, action }),
    mint(world),
    // The trust root must be here before anything is published: what cannot be verified is not published.
    tools.trust,
    tools.npmCli,
  ]);
  return { credential, sigstore };
}

/** The same with an ID token that npm has time to use. @throws Failure: nothing was published then */
export async function stillFresh({ world }: Releasing, credentials: Credentials): Promise<Credentials> {
  const isFresh = world.now() - credentials.sigstore.mintedAt < FRESH;
  return isFresh ? credentials : { ...credentials, sigstore: await mint(world) };
}

async function mint(world: World): Promise<SigstoreToken> {
  return { token: await requestIdToken(world, 'sigstore'), mintedAt: world.now() };
}

/** What the registry made of an upload. */
export type ReceiptEvent = Event & { readonly kind: 'receipted' };

/** Runs `npm publish`, or `npm stage publish`, once, and finds out what the registry made of it. @throws Failure */
export async function publishOnce(
  releasing: Releasing,
  { credential, sigstore: { token: sigstoreToken } }: Credentials,
): Promise<ReceiptEvent> {
  const { world, inputs, release, tarball, distTag, tools } = releasing;
  const { registry, stage } = inputs;
  const npm = tools.publisher();
  const publishing = { tarball, distTag, stage, registry, credential, sigstoreToken, npm };
  const receipt = await publishSigned(releasing, publishing);
  if (receipt.kind === 'accepted') {
    const { transparencyLogUrl, stageId, isHeld } = receipt;
    const taken = isHeld ? 'held' : 'accepted';
    return { kind: 'receipted', receipt: stage ? 'staged' : taken, transparencyLogUrl, stageId };
  }
  const { name, version } = release;
  switch (await settle(world, { receipt, registry, name, version })) {
    case 'refused':
      return { kind: 'receipted', receipt: 'refused', problems: [refused({ ...receipt, stage })] };
    case 'exists':
      return { kind: 'receipted', receipt: 'exists' };
    case 'staged':
      return stage
        ? { kind: 'receipted', receipt: 'staged', problems: [stagedBefore(release)] }
        : { kind: 'receipted', receipt: 'staged-before' };
    default:
      return { kind: 'receipted', receipt: 'unclear', problems: [unclear(receipt)] };
  }
}

/**
 * Publishes; and once more, with a fresh key, when the transparency log has the entry already and the registry, asked
 * first, does not have the version: an answer of the log was lost.
 */
async function publishSigned(
  { world, inputs, release, directory, tools }: Releasing,
  publishing: Parameters<typeof publishTarball>[1],
): Promise<Receipt> {
  const receipt = await publishTarball(world, publishing);
  if (receipt.kind !== 'refused' || !isLogConflict(receipt)) return receipt;
  const { name, version } = release;
  if ((await settle(world, { receipt, registry: inputs.registry, name, version })) !== 'refused')
    return receipt;
  world.info('The transparency log has that entry already: signing again, with a fresh key.');
  const home = join(directory, 'publisher-again');
  const { token: sigstoreToken } = await mint(world);
  const npm = startNpm(world, { npmCli: tools.npmCli, command: 'publish', home, cwd: emptyIn(home) });
  // Whatever keeps it from its order, it must not wait for ever.
  return publishTarball(world, { ...publishing, sigstoreToken, npm }).finally(() => npm.end());
}

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
  const { world, inputs, release, distTag } = releasing;
  const { registry, stage } = inputs;
  const settled = isSettled(releasing);
  const timeout = settled ? 0 : timeoutAfter(after, inputs);
  const isOurs = ['accepted', 'held', 'unclear'].includes(after);
  const { name, version } = release;
  const parts: Part[] = isOurs ? [...PROVEN_BY, 'dist-tag'] : PROVEN_BY;
  const served = await awaitServed(world, { registry, name, version, distTag, parts, timeout });
  if (served.entry) return { ...served, isSettled: settled };
  return { kind: 'not-served', problems: [notServed(after, { timeout, stage, name })] };
}

/** Lag is waited for; of a version that has been there for hours nothing more will appear. */
function isSettled({ world, release, packument }: Releasing): boolean {
  const publishedAt = packument?.publishedAt(release.version);
  return publishedAt !== undefined && world.now() - publishedAt > SETTLED_AFTER;
}

function timeoutAfter(after: Awaiting, { stage, verifyTimeout }: PublishInputs): number {
  if (after !== 'unclear') return verifyTimeout;
  // What may have been staged is not served either way.
  return stage ? 0 : Math.min(verifyTimeout, UNCLEAR_TIMEOUT);
}
