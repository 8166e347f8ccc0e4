/**
 * Moves the tag of a major version (`v1`) to a release of it, for those who use the action by that tag. A release that is no
 * newest of its major version, a prerelease and 0.x move nothing. Run again it ends the same.
 *
 * `node scripts/move-major.ts <tag> <commit>` in a job with `contents: write`, GH_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL.
 */
import { pathToFileURL } from 'node:url';
import semver from 'semver';
import * as v from 'valibot';

/**
 * The tag that a release moves, or undefined.
 * @param released the release's tag, `v1.2.3`
 * @param tags every tag there is
 */
export function majorToMove(released: string, tags: readonly string[]): string | undefined {
  const version = versionOf(released);
  if (version === undefined || version.major === 0 || version.prerelease.length > 0) return undefined;
  const isNewer = (other: semver.SemVer | undefined) =>
    other?.major === version.major && other.prerelease.length === 0 && other.compare(version) > 0;
  return tags.map(versionOf).some(isNewer) ? undefined : `v${version.major}`;
}

function versionOf(tag: string): semver.SemVer | undefined {
  return /^v\d+\.\d+\.\d+/.test(tag) ? (semver.parse(tag.slice(1)) ?? undefined) : undefined;
}

interface Repository {
  /** `https://api.github.com/repos/owner/name` */
  readonly url: string;
  readonly token: string;
}

const Refs = v.array(v.looseObject({ ref: v.string() }));

/** Moves the tag where it has to be moved; makes it where it is missing. Gives what was done, as a sentence. */
export async function moveMajor(
  repository: Repository,
  { tag, commit }: { tag: string; commit: string },
): Promise<string> {
  const listed = await ask(repository, {
    method: 'GET',
    path: `git/matching-refs/tags/${tag.split('.')[0]}`,
  });
  const tags = v.parse(Refs, listed.body).map(({ ref }) => ref.slice('refs/tags/'.length));
  const major = majorToMove(tag, tags);
  if (major === undefined) return `${tag} moves no tag: it is no newest release of a major version.`;
  const moved = tags.includes(major)
    ? await ask(repository, {
        method: 'PATCH',
        path: `git/refs/tags/${major}`,
        body: { sha: commit, force: true },
      })
    : await ask(repository, {
        method: 'POST',
        path: 'git/refs',
        body: { ref: `refs/tags/${major}`, sha: commit },
      });
  if (moved.status >= 300) throw new Error(`GitHub answered ${moved.status} to moving ${major}`);
  return `${major} is at ${commit}, the commit of ${tag}.`;
}

async function ask(
  { url, token }: Repository,
  { method, path, body }: { method: string; path: string; body?: object },
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'publish-npm',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: await response.json() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , tag = '', commit = ''] = process.argv;
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GH_TOKEN = '' } = process.env;
  const url = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
  console.log(await moveMajor({ url, token: GH_TOKEN }, { tag, commit }));
}
