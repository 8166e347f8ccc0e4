import type { Environment } from '../programs.ts';

/** How long GitHub may take for an ID token, in ms, and how often it is asked. */
const ID_TOKEN_TIMEOUT = 20_000;
const ID_TOKEN_TRIES = 3;

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
      const { value } = (await response.json()) as { value?: unknown };
      if (typeof value !== 'string' || value === '') throw new Error('GitHub answered without a token');
      return value;
    } catch (cause) {
      if (attempt === ID_TOKEN_TRIES) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
    }
  }
}
