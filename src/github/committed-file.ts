import { messageOf } from '../problems.ts';
import type { World } from '../world.ts';
import { askGitHub, type GitHub } from './api.ts';
import { gitOutput } from './git.ts';

export interface CommittedFile {
  /** Relative to the checkout, with slashes. */
  readonly path: string;
  readonly commit: string;
  /** The checkout; undefined where the job has made none. */
  readonly workspace: string | undefined;
  readonly github: GitHub;
  /** Whether a run hangs on it. */
  readonly isNeeded?: boolean;
}

/**
 * A file as it is at a commit: out of the checkout's history where it is there, else by GitHub's API (one request, with
 * `contents: read`; of a public repository any token will do). When it is in neither, why.
 * @see https://docs.github.com/rest/repos/contents#get-repository-content (media type `raw`)
 */
export async function fileAtCommit(
  world: World,
  { path, commit, workspace, github, isNeeded = false }: CommittedFile,
): Promise<string | { readonly why: string }> {
  const local =
    workspace === undefined
      ? undefined
      : await gitOutput(world, workspace, ['cat-file', 'blob', `${commit}:./${path}`]);
  if (local !== undefined) return local;
  if (!github.token)
    return { why: 'the checkout does not have that commit, and no token was given to ask GitHub' };
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  try {
    const { status, type, data } = await askGitHub(world, {
      ...github,
      token: github.token,
      path: `contents/${escaped}?ref=${commit}`,
      accept: 'application/vnd.github.raw+json',
      isNeeded,
    });
    if (status !== 200) return { why: `GitHub answered ${status}` };
    // Of a directory GitHub answers a list, whatever is asked for.
    return type.includes('raw') && typeof data === 'string'
      ? data
      : { why: 'GitHub answered with something that is not a file' };
  } catch (cause) {
    return { why: world.redact(messageOf(cause)) };
  }
}
