import { fail } from '../problems.ts';
import type { World } from '../world.ts';
import { ATTEMPTS, retried, whyNoAnswer } from './retry.ts';

const ATTEMPT_TIMEOUT = 30_000;

/** An answer of which all bytes have arrived. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** One request. */
export interface Request {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** `error` where a credential must not follow a redirect; left out, fetch follows. */
  readonly redirect?: 'follow' | 'error';
  /** Milliseconds. */
  readonly timeout?: number;
  /** Bytes; a longer answer is refused. */
  readonly limit: number;
}

/**
 * Sends one request, once, and reads the whole answer. Where all requests of a run wait for each other, it waits while the
 * host is to be left alone.
 * @throws Error without an answer in time, or with one that is too long
 */
export async function send(
  { fetch, patience }: Pick<World, 'fetch' | 'patience'>,
  { url, limit, timeout = ATTEMPT_TIMEOUT, ...request }: Request,
): Promise<Answer> {
  const { host } = new URL(url);
  await patience?.wait(host);
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeout) });
  if (response.status === 429) patience?.busy(host, response.headers);
  return { status: response.status, headers: response.headers, body: await bounded(response, limit) };
}

/** All bytes of a response, or an error as soon as they are too many. */
async function bounded(response: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) throw new Error(`the answer is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export interface Question {
  readonly url: string;
  readonly accept?: string;
  /** Bytes; a longer answer is refused. */
  readonly limit: number;
  /** A credential, sent to this address and no further. */
  readonly token?: string;
}

/**
 * Asks a registry for something that may be asked for again, up to three times while the network or the server fails (5xx,
 * 429). A 4xx is an answer. With a token, no redirect is followed.
 * @throws Failure `registry-unreachable`
 */
export async function get(world: World, question: Question): Promise<Answer> {
  const { url, accept = 'application/json', limit, token } = question;
  const outcome = await retried(world, async () => {
    const answer = await send(world, {
      url,
      headers: {
        accept,
        'cache-control': 'no-cache',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      redirect: token ? 'error' : 'follow',
      limit,
    });
    const failed = whyNoAnswer(answer);
    return failed === undefined ? { answer } : { failed, headers: answer.headers };
  });
  return 'answer' in outcome ? outcome.answer : unreachable(url, outcome.failed);
}

/**
 * An address nobody has asked for before, so that no cache answers it, and none stores a "not yet" for others.
 */
export function uncached(url: string, now: number): string {
  return `${url}?t=${now}`;
}

function unreachable(url: string, why: string): never {
  const isBusy = why === 'it answered 429';
  return fail({
    code: 'registry-unreachable',
    message: isBusy
      ? `${url} is receiving too many requests: it answered 429 ${ATTEMPTS} times.`
      : `A request to ${url} failed: ${why}.`,
    remedy: `Try again${isBusy ? ' in a few minutes' : ''}.`,
  });
}
