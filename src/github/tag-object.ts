import * as v from 'valibot';
import type { World } from '../world.ts';
import { askGitHub, type GitHub } from './api.ts';

/** A tag as GitHub has it: the object it is, where it is one, and what was signed. */
export type TagObject =
  | { readonly kind: 'signed'; readonly payload: string; readonly signature: string }
  | { readonly kind: 'lightweight' | 'unsigned' | 'absent' };

const Ref = v.looseObject({
  object: v.looseObject({ type: v.string(), sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)) }),
});

const Tag = v.looseObject({
  verification: v.looseObject({ signature: v.nullish(v.string()), payload: v.nullish(v.string()) }),
});

type Asking = Pick<World, 'fetch'>;
type Authorized = GitHub & { readonly token: string };

/**
 * Reads a tag: two requests. What GitHub says of its signature is not believed: the signature is, over the text that it is of.
 * @throws Error without a proper answer
 * @see https://docs.github.com/rest/git/refs#get-a-reference, https://docs.github.com/rest/git/tags#get-a-tag
 */
export async function tagObject(world: Asking, github: Authorized, tag: string): Promise<TagObject> {
  const ref = await askGitHub(world, { ...github, path: `git/ref/tags/${escaped(tag)}` });
  if (ref.status === 404) return { kind: 'absent' };
  const { type, sha } = v.parse(Ref, answerOf(ref)).object;
  if (type !== 'tag') return { kind: 'lightweight' };
  const object = await askGitHub(world, { ...github, path: `git/tags/${sha}` });
  const { signature, payload } = v.parse(Tag, answerOf(object)).verification;
  return signature && payload ? { kind: 'signed', payload, signature } : { kind: 'unsigned' };
}

/** The commit of a branch, by its full name: a tag may have the same short one. @throws Error without a proper answer */
export async function commitOfBranch(world: Asking, github: Authorized, branch: string): Promise<string> {
  const ref = await askGitHub(world, { ...github, path: `git/ref/heads/${escaped(branch)}` });
  return v.parse(Ref, answerOf(ref)).object.sha;
}

function escaped(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

function answerOf({ status, data }: Awaited<ReturnType<typeof askGitHub>>): unknown {
  if (status !== 200) throw new Error(`GitHub answered ${status}`);
  return data;
}
