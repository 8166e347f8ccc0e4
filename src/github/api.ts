import { send } from '../http/request.ts';
import type { World } from '../world.ts';

/** The repository a run is of, and how GitHub's API may be asked of it. */
export interface GitHub {
  /** `https://api.github.com` */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string | undefined;
}

export interface GitHubQuestion extends GitHub {
  /** Below the repository, its parts escaped: `commits/tags%2Fv1` */
  readonly path: string;
  /** The media type, which decides the form of the answer. */
  readonly accept: string;
  /** Whether a run hangs on the answer: then it may take a minute and 64 MiB, in place of 10 seconds and 4 MiB. */
  readonly isNeeded?: boolean;
}

export interface GitHubAnswer {
  readonly status: number;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

const MIB = 1024 * 1024;

/**
 * Asks GitHub's REST API one thing of the repository, once.
 * @throws whatever keeps an answer from coming
 * @see https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export async function askGitHub(
  world: Pick<World, 'fetch'>,
  { apiUrl, repository, token, path, accept, isNeeded = false }: GitHubQuestion,
): Promise<GitHubAnswer> {
  const answer = await send(world, {
    url: `${apiUrl}/repos/${repository}/${path}`,
    headers: {
      accept,
      'user-agent': 'publish-npm',
      'x-github-api-version': '2022-11-28',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    timeout: isNeeded ? 60_000 : 10_000,
    limit: (isNeeded ? 64 : 4) * MIB,
  });
  return {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    text: answer.body.toString('utf8'),
  };
}
