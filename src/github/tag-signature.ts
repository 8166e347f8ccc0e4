import { messageOf } from '../problems.ts';
import { withTemporaryDirectory } from '../temporary.ts';
import type { World } from '../world.ts';
import type { GitHub } from './api.ts';
import { fileAtCommit } from './committed-file.ts';
import { nameOfDefaultBranch } from './default-branch.ts';
import { whoSignedByPgp } from './pgp-signature.ts';
import { whoSignedBySsh } from './ssh-signature.ts';
import { commitOfBranch, tagObject } from './tag-object.ts';

/** Who has signed a tag; or why nobody who may has, in the words that follow "The tag …". */
export type TagSignature = { readonly by: string } | { readonly why: string };

/** What a program needs to verify a signature. */
export interface SignedText {
  /** Fresh, and gone afterwards. */
  readonly directory: string;
  /** What was signed, byte for byte. */
  readonly payload: string;
  readonly signature: string;
  /** The file of allowed keys. */
  readonly allowed: string;
  /** When the signer says it was signed, in seconds; undefined when it does not say. */
  readonly taggedAt: number | undefined;
}

/**
 * The allowed keys, as the default branch has them: a tag must not bring along who may sign it.
 * @returns why they cannot be read, in place of them
 */
export async function allowedKeys(
  world: World,
  { github, path }: { github: GitHub; path: string },
): Promise<string | { readonly why: string }> {
  const { token } = github;
  if (!token) return { why: 'no token was given to ask GitHub' };
  try {
    const branch = await nameOfDefaultBranch(world);
    if (branch === undefined) return { why: 'the event of the run does not name the default branch' };
    const commit = await commitOfBranch(world, { ...github, token }, branch);
    const file = await fileAtCommit(world, { path, commit, workspace: undefined, github, isNeeded: true });
    return typeof file === 'string' ? file : { why: `${path} of ${branch}: ${file.why}` };
  } catch (cause) {
    return { why: world.redact(messageOf(cause)) };
  }
}

/** Finds out whether a tag was signed by one of the allowed keys, and is of the commit. Never throws. */
export async function tagSignature(
  world: World,
  { github, tag, commit, allowed }: { github: GitHub; tag: string; commit: string; allowed: string },
): Promise<TagSignature> {
  const { token } = github;
  if (!token) return { why: 'cannot be read: no token was given to ask GitHub' };
  try {
    const object = await tagObject(world, { ...github, token }, tag);
    if (object.kind !== 'signed') return { why: NOT_SIGNED[object.kind] };
    const { payload, signature } = object;
    const differs = whyOther(payload, { tag, commit });
    if (differs !== undefined) return { why: differs };
    const who = SIGNATURES.find(({ begins }) => signature.startsWith(begins))?.who;
    if (!who) return { why: 'is signed in an unknown way: only SSH and OpenPGP signatures are supported' };
    const taggedAt = Number(/^tagger .*> (\d+) [+-]\d{4}$/m.exec(payload)?.[1] ?? Number.NaN);
    return await withTemporaryDirectory(world, (directory) =>
      who(world, {
        directory,
        payload,
        signature,
        allowed,
        taggedAt: Number.isNaN(taggedAt) ? undefined : taggedAt,
      }),
    );
  } catch (cause) {
    return { why: `could not be checked: ${world.redact(messageOf(cause))}` };
  }
}

const NOT_SIGNED = {
  absent: 'does not exist',
  lightweight: 'is lightweight, and only an annotated tag can be signed',
  unsigned: 'is annotated, but not signed',
} as const;

const SIGNATURES = [
  { begins: '-----BEGIN SSH SIGNATURE-----', who: whoSignedBySsh },
  { begins: '-----BEGIN PGP SIGNATURE-----', who: whoSignedByPgp },
] as const;

/** Why what was signed is not this tag, at this commit: somebody may hand out the signature of another. */
function whyOther(payload: string, { tag, commit }: { tag: string; commit: string }): string | undefined {
  const [head = ''] = payload.split('\n\n');
  const lines = head.split('\n');
  const has = (key: string) =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  if (has('tag').join() !== tag) return `was signed as another tag (${has('tag').join()})`;
  if (has('type').join() !== 'commit') return 'does not point to a commit';
  if (has('object').join() !== commit) return `was signed for another commit (${has('object').join()})`;
  return undefined;
}
