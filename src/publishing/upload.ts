import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { requestIdToken } from '../github/claims.ts';
import { authenticate } from '../npm/authenticate.ts';
import { isLogConflict } from '../npm/diagnose-publish.ts';
import type { Credential } from '../npm/exchange.ts';
import { publishTarball } from '../npm/publish.ts';
import type { Receipt } from '../npm/receipt.ts';
import { refuse, settle, unclear } from '../npm/settle.ts';
import { stopOn } from '../problems.ts';
import { confirm, type Publication } from '../registry/confirm.ts';
import { SETTLED_AFTER } from '../registry/settled.ts';
import type { World } from '../world.ts';
import { notServed, stagedBefore } from './not-served.ts';
import type { Releasing } from './releasing.ts';
import { trusted } from './trusted.ts';

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
  const { world, inputs, release, claims, packument, tools, report } = releasing;
  const { registry, allowVisibilityChange } = inputs;
  const isPublic = packument !== undefined;
  const action = inputs.stage ? ('stage' as const) : ('publish' as const);
  // Nothing is published that could not be verified: the trust root must be there before, not after.
  const requireTrust = async () => {
    stopOn((await tools.trust).warnings, inputs.failOn);
    await trusted({ tools, report });
  };
  const [credential, sigstore] = await Promise.all([
    authenticate(world, { registry, name: release.name, claims, isPublic, allowVisibilityChange, action }),
    mint(world),
    requireTrust(),
    tools.npmCli,
  ]);
  return { credential, sigstore };
}

async function mint(world: World): Promise<SigstoreToken> {
  return { token: await requestIdToken(world, 'sigstore'), mintedAt: world.now() };
}

/**
 * Runs `npm publish`, or `npm stage publish`, once. Afterwards the report says `unknown`, until the registry has said more.
 * @returns whether the version is staged, which ends the story: until a maintainer approves it nobody is served it
 * @throws Failure
 */
export async function publishOnce(
  releasing: Releasing,
  { credential, sigstore }: Credentials,
): Promise<'staged' | 'uploaded'> {
  const { world, inputs, release, tarball, distTag, tools, directory, report } = releasing;
  const { registry, stage } = inputs;
  const home = join(directory, 'publisher');
  mkdirSync(home);
  const npmCli = await tools.npmCli;
  const { token: sigstoreToken } = world.now() - sigstore.mintedAt < FRESH ? sigstore : await mint(world);
  const told = { tarball, distTag, stage, registry, credential, sigstoreToken, npmCli, home };
  report.published = 'unknown';
  report.upload = 'unclear';
  const receipt = await publishSigned(releasing, told);
  if (receipt.kind === 'accepted') {
    report.transparencyLogUrl = receipt.transparencyLogUrl;
    report.stageId = receipt.stageId;
    report.upload = receipt.isHeld ? 'held' : 'accepted';
    if (stage) report.published = 'staged';
    return stage ? 'staged' : 'uploaded';
  }
  switch (await settle(world, { receipt, registry, name: release.name, version: release.version })) {
    case 'refused':
      report.published = 'no';
      report.upload = 'none';
      return refuse({ ...receipt, stage });
    case 'exists':
      report.alreadyPublished = true;
      report.upload = 'none';
      return 'uploaded';
    case 'staged':
      report.upload = 'staged-before';
      if (!stage) return 'uploaded';
      report.published = 'staged';
      report.problems.push(stagedBefore(release));
      return 'staged';
    default:
      report.problems.push(unclear(receipt));
      return 'uploaded';
  }
}

/**
 * Publishes; and once more, with a fresh key, when the transparency log has the entry already and the registry, asked
 * first, does not have the version: an answer of the log was lost.
 */
async function publishSigned(
  { world, inputs, release, directory }: Releasing,
  told: Parameters<typeof publishTarball>[1],
): Promise<Receipt> {
  const receipt = await publishTarball(world, told);
  if (receipt.kind !== 'refused' || !isLogConflict(receipt)) return receipt;
  const { name, version } = release;
  if ((await settle(world, { receipt, registry: inputs.registry, name, version })) !== 'refused')
    return receipt;
  world.info('The transparency log has that entry already: signing again, with a fresh key.');
  const home = join(directory, 'publisher-again');
  mkdirSync(home);
  const { token: sigstoreToken } = await mint(world);
  return publishTarball(world, { ...told, sigstoreToken, home });
}

/** Waits for the registry to serve the version. @throws Failure of {@link notServed} */
export async function awaitServed(releasing: Releasing): Promise<Publication> {
  const { world, inputs, release, distTag, report } = releasing;
  report.isSettled = isSettled(releasing);
  const timeout = report.isSettled ? 0 : timeoutOf(releasing);
  const isOurs = !report.alreadyPublished && report.upload !== 'staged-before';
  const publication = await confirm(world, {
    registry: inputs.registry,
    name: release.name,
    version: release.version,
    distTag,
    waitsForTag: isOurs,
    timeout,
  });
  if (!publication.entry) {
    if (report.upload === 'staged-before') report.published = 'staged';
    return notServed(report.upload, { timeout, stage: inputs.stage, name: release.name });
  }
  report.published = 'yes';
  report.alreadyPublished = !isOurs;
  return publication;
}

/** Lag is waited for; of a version that has been there for hours nothing more will appear. */
function isSettled({ world, release, packument }: Releasing): boolean {
  const publishedAt = packument?.publishedAt(release.version);
  return publishedAt !== undefined && world.now() - publishedAt > SETTLED_AFTER;
}

function timeoutOf({ inputs, report }: Releasing): number {
  if (report.upload !== 'unclear') return inputs.verifyTimeout;
  // What may have been staged is not served either way.
  return inputs.stage ? 0 : Math.min(inputs.verifyTimeout, UNCLEAR_TIMEOUT);
}
