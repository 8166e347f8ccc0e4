import { isLogConflict } from '../npm/diagnose-publish.ts';
import { publishTarball } from '../npm/npm-publish.ts';
import type { Receipt } from '../npm/receipt.ts';
import { refused, settle } from '../npm/settle.ts';
import { unclear } from '../npm/unclear-upload.ts';
import { messageOf } from '../problems.ts';
import type { Credentials, Keyring } from './credentials.ts';
import type { Event } from './ledger.ts';
import { stagedAnew, stagedBefore } from './not-served.ts';
import type { Releasing } from './releasing.ts';

/** What the registry made of an upload. */
export type ReceiptEvent = Event & { readonly kind: 'receipted' };

/** What a release is sent with: the credentials that are there, and where fresh ones come from. */
export interface Sending {
  readonly first: Credentials;
  readonly keyring: Keyring;
}

/** Runs `npm publish`, or `npm stage publish`, once, and finds out what the registry made of it. @throws Failure */
export async function publishOnce(releasing: Releasing, sending: Sending): Promise<ReceiptEvent> {
  const { stage, registry } = releasing.inputs;
  const receipt = await publishPatiently(releasing, sending);
  if (receipt.kind === 'accepted') {
    const { transparencyLogUrl, stageId, isHeld } = receipt;
    const taken = isHeld ? 'held' : 'accepted';
    const problems = stage ? stagedAnew(releasing.run) : [];
    return { kind: 'receipted', receipt: stage ? 'staged' : taken, transparencyLogUrl, stageId, problems };
  }
  const { claims, release } = releasing;
  const { name, version, tag } = release;
  switch (await settle(releasing.world, { receipt, registry, name, version })) {
    case 'refused':
      return {
        kind: 'receipted',
        receipt: 'refused',
        problems: [refused({ ...receipt, name, tag, claims, stage })],
      };
    case 'exists':
      return { kind: 'receipted', receipt: 'exists' };
    case 'staged':
      return stage
        ? { kind: 'receipted', receipt: 'staged', problems: [stagedBefore(releasing.release)] }
        : { kind: 'receipted', receipt: 'staged-before' };
    default:
      return { kind: 'receipted', receipt: 'unclear', problems: [unclear(receipt)] };
  }
}

/** How long the registry is left alone that takes no more uploads for now, in seconds, each time longer. */
const BUSY = [15, 30, 60, 60];

/**
 * Publishes; and again, each time with fresh credentials and only when the registry, asked first, does not have the version:
 * once when the transparency log has the entry already, an answer of the log was lost then; and as long as there is time while
 * the registry is asked too often (429). All uploads of the run wait then.
 */
async function publishPatiently(releasing: Releasing, { first, keyring }: Sending): Promise<Receipt> {
  const { world, inputs, release } = releasing;
  const { registry, verifyTimeout } = inputs;
  const { host } = new URL(registry.url);
  const deadline = world.now() + verifyTimeout;
  let credentials = first;
  for (let tries = 0, busy = 0; ; tries++) {
    const receipt = await publishSigned(releasing, { credentials, tries });
    if (receipt.kind !== 'refused') return receipt;
    const pause = BUSY[busy];
    const isBusy = receipt.code === 'E429' && pause !== undefined && world.now() + pause * 1000 <= deadline;
    if (!isBusy && !(isLogConflict(receipt) && tries === busy)) return receipt;
    const { name, version } = release;
    if ((await settle(world, { receipt, registry, name, version })) !== 'refused') return receipt;
    if (isBusy) {
      busy++;
      world.patience?.busy(host, new Headers({ 'retry-after': String(pause) }));
      world.info(`The registry asks for a pause (429): all uploads wait for ${pause} s.`);
    } else world.info('The transparency log already has this entry: signing again with a fresh key.');
    await world.patience?.wait(host);
    const fresh = await keyring.credentialsFor(releasing).catch((thrown: unknown) => messageOf(thrown));
    // The refusal stands: nothing has been sent since.
    if (typeof fresh === 'string') {
      world.info(world.redact(fresh));
      return receipt;
    }
    credentials = fresh;
  }
}

/** @param tries how often it was tried before: nothing is left by another */
function publishSigned(
  { at, world, inputs: { registry, stage }, tarball, distTag, tools }: Releasing,
  { credentials, tries }: { credentials: Credentials; tries: number },
): Promise<Receipt> {
  const npm = tools.publisher(at, tries);
  return publishTarball(world, { tarball, distTag, stage, registry, ...credentials, npm });
}
