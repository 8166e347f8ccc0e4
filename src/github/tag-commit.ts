import { messageOf } from '../problems.ts';
import type { World } from '../world.ts';
import { askGitHub, type GitHub, type GitHubAnswer } from './api.ts';
import { git } from './git.ts';

/** Where a tag points: at a commit, nowhere (there is no such tag), or nobody could say. */
export type TagCommit =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * Finds the commit a tag points at: in the checkout when the tag is there, else by GitHub's API (one request).
 * @see https://docs.github.com/rest/commits/commits#get-a-commit (media type `sha`)
 */
export async function commitOfTag(
  world: World,
  {
    github,
    tag,
    checkout,
    ask,
  }: {
    github: GitHub;
    tag: string;
    checkout: string | undefined;
    /** Asks more patiently than once. */
    ask?: (question: { path: string; accept: string }) => Promise<GitHubAnswer>;
  },
): Promise<TagCommit> {
  const named = ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`];
  const local = checkout === undefined ? undefined : await git(world, checkout, named);
  if (local !== undefined) return { kind: 'commit', commit: local };
  if (!github.token)
    return {
      kind: 'unknown',
      why: 'the checkout does not have the tag, and no token was given to ask GitHub',
    };
  try {
    const path = `commits/${encodeURIComponent(`tags/${tag}`)}`;
    const question = { path, accept: 'application/vnd.github.sha' };
    const asking = ask?.(question) ?? askGitHub(world, { ...github, token: github.token, ...question });
    const { status, data } = await asking;
    // 404: no such repository for this token; 422: "No commit found for SHA: tags/…".
    if (status === 404 || status === 422) return { kind: 'absent' };
    if (status === 200 && typeof data === 'string' && /^[0-9a-f]{40}$/.test(data))
      return { kind: 'commit', commit: data };
    return {
      kind: 'unknown',
      why:
        status === 200 ? 'GitHub answered with something that is not a commit' : `GitHub answered ${status}`,
    };
  } catch (cause) {
    return { kind: 'unknown', why: world.redact(messageOf(cause)) };
  }
}
