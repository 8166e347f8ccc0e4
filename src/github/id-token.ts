import * as v from 'valibot';
import type { Environment } from '../programs.ts';
import { bounded } from '../registry/request.ts';

/** How long GitHub may take for an ID token, in ms, and how often it is asked. */
const ID_TOKEN_TIMEOUT = 20_000;
const ID_TOKEN_TRIES = 3;

/** Bytes: GitHub's tokens have some 2,000. */
const LIMIT = 256 * 1024;

const Answer = v.pipe(v.string(), v.parseJson(), v.looseObject({ value: v.pipe(v.string(), v.nonEmpty()) }));

/**
 * The request of @actions/core's getIDToken, which waits for ever for an answer that breaks off (3.0.1).
 * @throws Error without a character of either token
 */
export async function fetchIdToken(env: Environment, audience: string): Promise<string> {
  const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`,
  };
  for (let attempt = 1; ; attempt++) {
    try {
      const signal = AbortSignal.timeout(ID_TOKEN_TIMEOUT);
      const response = await globalThis.fetch(url, { headers, redirect: 'error', signal });
      if (!response.ok) throw new Error(`GitHub answered ${response.status}`);
      const read = v.safeParse(Answer, (await bounded(response, LIMIT)).toString('utf8'));
      if (!read.success) throw new Error('GitHub answered without a token');
      return read.output.value;
    } catch (cause) {
      if (attempt === ID_TOKEN_TRIES) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
    }
  }
}
