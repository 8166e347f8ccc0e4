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
  /** Required: without one, callers do not ask. */
  readonly token: string;
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
  /** What was sent as JSON, read; everything else as text. */
  readonly data: unknown;
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
  const { getOctokit } = await import('@actions/github');
  const bounds = isNeeded ? { timeout: 60_000, limit: 64 * MIB } : { timeout: 10_000, limit: 4 * MIB };
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: 'publish-npm',
    request: { fetch: boundedFetch(world, bounds) },
    log: QUIET,
  });
  const headers = { accept, 'x-github-api-version': '2022-11-28' };
  try {
    const {
      status,
      data,
      headers: sent,
    } = await octokit.request(`GET /repos/${repository}/${path}`, {
      headers,
    });
    return { status, type: String(sent['content-type'] ?? ''), data: asText(data) };
  } catch (thrown) {
    // A refusal is an answer too.
    const isAnswer = thrown instanceof Error && 'status' in thrown && 'response' in thrown && thrown.response;
    if (isAnswer) return { status: Number(thrown.status), type: '', data: undefined };
    throw thrown;
  }
}

/** Octokit's own log messages do not belong in the job's log. */
const QUIET = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** What Octokit sends its requests by: the world's fetch, which waits and reads no longer than it may. */
function boundedFetch(world: Pick<World, 'fetch'>, bounds: { timeout: number; limit: number }) {
  return async (url: string, { headers }: { headers: Record<string, string> }): Promise<Response> => {
    const answer = await send(world, { url, headers, ...bounds });
    const isEmpty = [204, 205, 304].includes(answer.status);
    const { status, headers: sent } = answer;
    return new Response(isEmpty ? null : new Uint8Array(answer.body), { status, headers: sent });
  };
}

/** Octokit leaves bytes of a kind that it does not know as they are. */
function asText(data: unknown): unknown {
  return data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : data;
}
