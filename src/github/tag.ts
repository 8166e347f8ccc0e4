import { messageOf } from '../problems.ts';
import type { World } from '../world.ts';
import { git } from './git.ts';
import type { Run } from './run.ts';

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
  { run, tag, checkout, token }: { run: Run; tag: string; checkout: string; token: string | undefined },
): Promise<TagCommit> {
  const local = await git(world, checkout, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`]);
  if (local !== undefined) return { kind: 'commit', commit: local };
  if (!token)
    return {
      kind: 'unknown',
      why: 'the checkout does not have the tag, and no token was given to ask GitHub',
    };
  try {
    const { getOctokit } = await import('@actions/github');
    const octokit = getOctokit(token, { baseUrl: run.apiUrl, request: { fetch: world.fetch } });
    const [owner = '', repo = ''] = run.repository.split('/');
    const answer = await octokit.rest.repos.getCommit({
      owner,
      repo,
      ref: `tags/${tag}`,
      mediaType: { format: 'sha' },
    });
    const commit: unknown = answer.data;
    if (typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit)) return { kind: 'commit', commit };
    return { kind: 'unknown', why: 'GitHub answered something that is no commit' };
  } catch (cause) {
    const status =
      typeof cause === 'object' && cause !== null && 'status' in cause ? cause.status : undefined;
    // 404: no such repository for this token; 422: "No commit found for SHA: tags/…".
    if (status === 404 || status === 422) return { kind: 'absent' };
    return { kind: 'unknown', why: messageOf(cause) };
  }
}
