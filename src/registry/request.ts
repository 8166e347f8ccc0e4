import { fail, messageOf } from '../problems.ts';
import type { World } from '../world.ts';
import { pauseBefore } from './retry-after.ts';

const ATTEMPT_TIMEOUT = 30_000;
const ATTEMPTS = 3;

/** An answer of which all bytes have arrived. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
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
 * Asks for something that may be asked again: three attempts when the network or the server fails (5xx, 429), half a
 * second and then a second apart, or as far as the server asks for. A 4xx is an answer. With a token, no redirect is followed.
 * @throws Failure `registry-unreachable`
 */
export async function get(world: World, question: Question): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await once(world, question).catch((cause: unknown) => messageOf(cause));
    if (typeof outcome !== 'string' && outcome.status < 500 && outcome.status !== 429) return outcome;
    const why = typeof outcome === 'string' ? outcome : `it answered ${outcome.status}`;
    if (attempt === ATTEMPTS) return unreachable(question.url, why);
    world.debug(`${question.url}: ${why}; asking again`);
    const headers = typeof outcome === 'string' ? undefined : outcome.headers;
    await world.sleep(pauseBefore(headers, { usual: 500 * attempt, now: world.now() }));
  }
}

/**
 * An address nobody has asked for before: neither does a cache answer, nor does one keep a "not yet" for everybody else.
 */
export function uncached(url: string, now: number): string {
  return `${url}?t=${now}`;
}

async function once(world: World, question: Question): Promise<Answer> {
  const { url, accept = 'application/json', limit, token } = question;
  const response = await world.fetch(url, {
    headers: { accept, 'cache-control': 'no-cache', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    redirect: token ? 'error' : 'follow',
    signal: AbortSignal.timeout(ATTEMPT_TIMEOUT),
  });
  return { status: response.status, headers: response.headers, body: await bounded(response, limit) };
}

/** All bytes of a response, or an error as soon as they are too many. */
export async function bounded(response: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > limit) throw new Error(`the answer is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unreachable(url: string, why: string): never {
  const isBusy = why === 'it answered 429';
  return fail({
    code: 'registry-unreachable',
    message: isBusy
      ? `${url} is asked too often: it answered 429, ${ATTEMPTS} times.`
      : `${url} cannot be reached: ${why}.`,
    remedy: `Run the job again${isBusy ? ' in some minutes' : ''}: a run that finds its version published goes on to verify it.`,
  });
}

/** The JSON of an answer. @throws Failure `registry-answer` */
export function jsonOf(answer: Answer, url: string): unknown {
  try {
    return JSON.parse(answer.body.toString('utf8'));
  } catch {
    return nonsense(url, `status ${answer.status} and no JSON`);
  }
}

/** @throws Failure `registry-answer`: something answered that is not what a registry says there. */
export function nonsense(url: string, why: string): never {
  return fail({
    code: 'registry-answer',
    message: `${url} answered ${why}: that is not what an npm registry says there.`,
    remedy: 'Check the input registry, and any proxy between the runner and it; then run the job again.',
  });
}
