import { messageOf } from '../problems.ts';
import type { World } from '../world.ts';
import { pauseBefore } from './retry-after.ts';

/** What came of one attempt: an answer, or why there was none that counts. */
export type Attempt<T> =
  | { readonly answer: T }
  | {
      readonly failed: string;
      /** Of the server that asks to be left alone for a while. */
      readonly headers?: Headers | undefined;
    };

/** How often everything is asked for that may be asked for again. */
export const ATTEMPTS = 3;

/**
 * Asks up to three times, until there is an answer. Between two attempts it waits as long as the server asks for, or the
 * usual pause. What an attempt throws is why it failed.
 * @param pause in ms, after so many attempts; half a second and then a second unless told otherwise
 */
export async function retried<T>(
  { sleep, now, debug }: Pick<World, 'sleep' | 'now'> & Partial<Pick<World, 'debug'>>,
  attempt: () => Promise<Attempt<T>>,
  pause = (attempts: number) => 500 * attempts,
): Promise<Attempt<T>> {
  for (let attempts = 1; ; attempts++) {
    const outcome = await attempt().catch((thrown: unknown): Attempt<T> => ({ failed: messageOf(thrown) }));
    if ('answer' in outcome || attempts === ATTEMPTS) return outcome;
    debug?.(`${outcome.failed}; asking again`);
    await sleep(pauseBefore(outcome.headers, { usual: pause(attempts), now: now() }));
  }
}

/** Why an answer of a server is none that counts: it is in trouble, or busy. */
export function whyNoAnswer({ status }: { readonly status: number }): string | undefined {
  return status >= 500 || status === 429 ? `it answered ${status}` : undefined;
}
