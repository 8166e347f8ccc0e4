import * as v from 'valibot';
import { send } from '../http/request.ts';
import { retried } from '../http/retry.ts';
import type { Environment, World } from '../world.ts';

/** How long GitHub may take for an ID token, in ms. */
const TIMEOUT = 20_000;

/** Bytes: GitHub's tokens have some 2,000. */
const LIMIT = 256 * 1024;

const Answer = v.pipe(v.string(), v.parseJson(), v.looseObject({ value: v.pipe(v.string(), v.nonEmpty()) }));

/**
 * The request of @actions/core's getIDToken, which waits for ever for an answer that breaks off (3.0.1).
 * @throws Error without a character of either token
 */
export async function fetchIdToken(
  world: Pick<World, 'fetch' | 'sleep' | 'now'>,
  { env, audience }: { env: Environment; audience: string },
): Promise<string> {
  const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`,
  };
  const outcome = await retried<string>(world, async () => {
    const answer = await send(world, { url, headers, redirect: 'error', timeout: TIMEOUT, limit: LIMIT });
    if (answer.status < 200 || answer.status > 299) return { failed: `GitHub answered ${answer.status}` };
    const read = v.safeParse(Answer, answer.body.toString('utf8'));
    return read.success ? { answer: read.output.value } : { failed: 'GitHub answered without a token' };
  });
  if ('failed' in outcome) throw new Error(outcome.failed);
  return outcome.answer;
}
