import { askGitHub, type GitHub, type GitHubAnswer, type GitHubQuestion } from '../github/api.ts';
import { retried, whyNoAnswer } from '../http/retry.ts';
import { fail } from '../problems.ts';
import type { World } from '../world.ts';

/** What GitHub is asked: a read, or, with a method, a write. */
export type ClientRequest = Pick<GitHubQuestion, 'method' | 'path' | 'accept' | 'body'>;

/** GitHub's API, one request after the other, no faster than GitHub allows. */
export interface GitHubClient {
  /** Asks something that may be asked again. @throws Failure `github-unreachable`, `github-rate-limited` */
  read(question: Pick<GitHubQuestion, 'path' | 'accept'>): Promise<GitHubAnswer>;
  /**
   * Writes once. What cannot be known to have arrived is for the caller to look for.
   * @throws Error without an answer; Failure `github-rate-limited`
   */
  write(request: ClientRequest): Promise<GitHubAnswer>;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * What GitHub allows of requests that make something, and from which on it wants a second between two of them: "no more than
 * 80 content-generating requests per minute and no more than 500 per hour".
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const WRITES = { aMinute: 80, anHour: 500, atOnce: 30 };

/** How long a run waits in all because GitHub asks for it, in ms: longer than its longest window. */
const LONGEST_WAIT = HOUR + 10 * MINUTE;

/** A client for the writes and reads of one run. */
export function githubClient(world: World, github: GitHub & { readonly token: string }): GitHubClient {
  const written: number[] = [];
  let waited = 0;
  const pause = async (ms: number) => {
    waited += ms;
    if (waited > LONGEST_WAIT) tooOften();
    world.info(`GitHub’s rate limit is reached: waiting for ${Math.ceil(ms / SECOND)} seconds.`);
    await world.sleep(ms);
  };
  const ask = async (request: ClientRequest) => {
    for (;;) {
      const answer = await askGitHub(world, { ...github, ...request, isNeeded: true });
      const ms = pauseAskedFor(answer, world.now());
      if (ms === undefined) return answer;
      await pause(ms);
    }
  };
  return {
    read: async (question) => {
      const outcome = await retried(world, async () => {
        const answer = await ask(question);
        const failed = whyNoAnswer(answer);
        return failed === undefined ? { answer } : { failed, headers: answer.headers };
      });
      return 'answer' in outcome ? outcome.answer : githubUnreachable(world.redact(outcome.failed));
    },
    write: async (request) => {
      const ms = pauseBeforeWrite(written, world.now());
      if (ms > SECOND) await pause(ms);
      else if (ms > 0) await world.sleep(ms);
      written.push(world.now());
      return ask(request);
    },
  };
}

/**
 * How long to wait before the next write, in ms.
 * @param written when the earlier ones were sent
 */
export function pauseBeforeWrite(written: readonly number[], now: number): number {
  const since = (at: number | undefined, span: number) => (at === undefined ? 0 : at + span - now);
  return Math.max(
    0,
    since(written.at(-WRITES.aMinute), MINUTE),
    since(written.at(-WRITES.anHour), HOUR),
    written.length < WRITES.atOnce ? 0 : since(written.at(-1), SECOND),
  );
}

/**
 * How long GitHub asks to be left alone, in ms; undefined when it does not.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function pauseAskedFor({ status, headers, data }: GitHubAnswer, now: number): number | undefined {
  const after = headers.get('retry-after');
  const isSpent = headers.get('x-ratelimit-remaining') === '0';
  const isLimit = status === 429 || (status === 403 && (after !== null || isSpent || saysRateLimit(data)));
  if (!isLimit) return undefined;
  if (after !== null && /^\d+$/.test(after)) return Math.max(1, Number(after)) * SECOND;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * SECOND - now;
  return isSpent && reset > 0 ? reset : MINUTE;
}

function saysRateLimit(data: unknown): boolean {
  return /rate limit/i.test(JSON.stringify(data ?? ''));
}

function tooOften(): never {
  return fail({
    code: 'github-rate-limited',
    message: 'GitHub’s rate limits are used up, and waiting for them would take more than an hour in all.',
    remedy: 'Run the job again later: it adds what is missing, and leaves the rest as it is.',
  });
}

/** @throws Failure `github-unreachable` */
export function githubUnreachable(why: string): never {
  return fail({
    code: 'github-unreachable',
    message: `A request to GitHub failed: ${why}.`,
    remedy: 'Run the job again: it adds what is missing, and leaves the rest as it is.',
  });
}
