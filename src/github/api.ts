import { type Request, send } from '../http/request.ts';
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
  /** `GET` where it is left out. */
  readonly method?: Request['method'];
  /** Below the repository, its parts escaped: `commits/tags%2Fv1` */
  readonly path: string;
  /** The media type, which decides the form of the answer; JSON where it is left out. */
  readonly accept?: string;
  /** What is sent as JSON; or a file, which goes to the host for uploads. */
  readonly body?: object | { readonly file: Buffer };
  /** Whether a run hangs on the answer: then it may take a minute and 64 MiB, in place of 10 seconds and 4 MiB. */
  readonly isNeeded?: boolean;
}

export interface GitHubAnswer {
  readonly status: number;
  /** Its media type. */
  readonly type: string;
  /** What was sent as JSON, read; everything else as text. */
  readonly data: unknown;
  readonly headers: Headers;
}

const MIB = 1024 * 1024;

const JSON_ACCEPTED = 'application/vnd.github+json';

/**
 * Asks GitHub's REST API one thing of the repository, once. A refusal is an answer too.
 * @throws whatever keeps an answer from coming
 * @see https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export async function askGitHub(
  world: Pick<World, 'fetch'>,
  {
    apiUrl,
    repository,
    token,
    method = 'GET',
    path,
    accept = JSON_ACCEPTED,
    body,
    isNeeded = false,
  }: GitHubQuestion,
): Promise<GitHubAnswer> {
  const { getOctokit } = await import('@actions/github');
  const bounds = isNeeded ? { timeout: 60_000, limit: 64 * MIB } : { timeout: 10_000, limit: 4 * MIB };
  const file = body !== undefined && 'file' in body ? body.file : undefined;
  const octokit = getOctokit(token, {
    baseUrl: file === undefined ? apiUrl : uploadsUrl(apiUrl),
    userAgent: 'publish-npm',
    request: { fetch: boundedFetch(world, bounds) },
    log: QUIET,
  });
  const type = file === undefined ? {} : { 'content-type': 'application/octet-stream' };
  try {
    return answered(
      await octokit.request(`${method} /repos/${repository}/${path}`, {
        headers: { accept, 'x-github-api-version': '2022-11-28', ...type },
        ...(body === undefined ? {} : { data: file ?? body }),
      }),
    );
  } catch (thrown) {
    const isAnswer = thrown instanceof Error && 'status' in thrown && 'response' in thrown && thrown.response;
    if (isAnswer) return answered(Object(thrown.response));
    throw thrown;
  }
}

/** Where files are sent to: `https://uploads.github.com` beside `https://api.github.com`. */
function uploadsUrl(apiUrl: string): string {
  return apiUrl.replace('://api.', '://uploads.');
}

function answered({
  status,
  data,
  headers: sent,
}: {
  status: number;
  data: unknown;
  headers: Readonly<Record<string, string | number | undefined>>;
}): GitHubAnswer {
  const headers = new Headers();
  for (const [name, value] of Object.entries(sent)) if (value !== undefined) headers.set(name, String(value));
  return { status, type: headers.get('content-type') ?? '', data: asText(data), headers };
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
  return async (
    url: string,
    { method, headers, body }: Pick<Request, 'method' | 'headers' | 'body'>,
  ): Promise<Response> => {
    const sent = { ...(method ? { method } : {}), ...(body === undefined ? {} : { body }) };
    const answer = await send(world, { url, headers, ...sent, ...bounds });
    const isEmpty = [204, 205, 304].includes(answer.status);
    const { status, headers: received } = answer;
    return new Response(isEmpty ? null : new Uint8Array(answer.body), { status, headers: received });
  };
}

/** Octokit leaves bytes of a kind that it does not know as they are. */
function asText(data: unknown): unknown {
  return data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : data;
}
