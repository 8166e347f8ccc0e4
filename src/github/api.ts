import { bounded } from '../registry/request.ts';
import type { World } from '../world.ts';

/** The repository a run is of, and how GitHub's API may be asked of it. */
export interface GitHub {
  /** `https://api.github.com` */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string | undefined;
}

export interface GitHubAnswer {
  readonly status: number;
  readonly text: string;
}

/** In ms. What is asked here is never what a release hangs on. */
const TIMEOUT = 10_000;

/** Bytes. */
const LIMIT = 4 * 1024 * 1024;

/**
 * Asks GitHub's REST API one thing of the repository, once.
 * @param path below the repository, its parts escaped: `commits/tags%2Fv1`
 * @param accept the media type, which decides the form of the answer
 * @throws whatever keeps an answer from coming
 * @see https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export async function askGitHub(
  world: Pick<World, 'fetch'>,
  { apiUrl, repository, token, path, accept }: GitHub & { path: string; accept: string },
): Promise<GitHubAnswer> {
  const response = await world.fetch(`${apiUrl}/repos/${repository}/${path}`, {
    headers: {
      accept,
      'user-agent': 'publish-npm',
      'x-github-api-version': '2022-11-28',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  return { status: response.status, text: (await bounded(response, LIMIT)).toString('utf8') };
}
