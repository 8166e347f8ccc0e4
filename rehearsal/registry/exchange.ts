import { randomBytes } from 'node:crypto';
import type { Claims } from '../../src/github/claims.ts';
import { REFUSED_EVENTS } from '../../src/github/events.ts';
import type { Issuer } from '../github/issuer.ts';
import type { Route, SealedResponse } from '../net/request.ts';
import type { Store, TrustedPublisher } from './store.ts';
import type { Tamper } from './tamper.ts';

/** npm's documentation of the token exchange says "typically 1 hour". */
const LIFETIME = 60 * 60 * 1000;

/** Events a registry does not take from anybody: they run foreign code with the repository's rights (npm/cli#8739). */

/**
 * `POST /-/npm/v1/oidc/token/exchange/package/<name>`. Statuses and messages: npm's registry API documentation; that a
 * claim that does not match is answered like a package that is not there: npm/cli issues #8730, #8976.
 */
export function exchangeRoute({
  store,
  issuer,
  audience,
  tamper,
}: {
  store: Store;
  issuer: Issuer;
  audience: string;
  tamper: Tamper;
}): Route {
  return {
    name: 'exchange',
    method: 'POST',
    path: /^\/-\/npm\/v1\/oidc\/token\/exchange\/package\/(.+)$/,
    answer: async ({ headers }, [name = '']) => {
      const instead = tamper.exchange?.();
      if (instead) return instead;
      const [scheme, idToken] = (headers['authorization'] ?? '').split(' ');
      if (scheme !== 'Bearer' || !idToken) return refusal(400, 'bad request');
      const claims = await issuer.verify(idToken, audience).catch(() => undefined);
      if (!claims || REFUSED_EVENTS.includes(claims.event_name)) return refusal(401, 'unauthorized');
      const publisher = store.packages.get(name)?.trustedPublishers.find((one) => matches(one, claims));
      if (!publisher) return refusal(404, 'package not found');
      const issued = {
        token: `npm_${randomBytes(27).toString('base64url').replaceAll(/[-_]/g, 'x')}`,
        name,
        allowed: publisher.allowed,
        expires: Date.now() + LIFETIME,
      };
      store.tokens.push(issued);
      const [created, expires] = [new Date(), new Date(issued.expires)].map((date) => date.toISOString());
      return {
        status: 201,
        headers: JSON_TYPE,
        body: { token_type: 'oidc', token: issued.token, created, expires },
      };
    },
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

function refusal(status: number, why: string): SealedResponse {
  return { status, headers: JSON_TYPE, body: { message: `OIDC token exchange error - ${why}` } };
}

/** The registry looks at the calling workflow, by its file name (npm/documentation#1755), upper and lower case alike. */
function matches({ repository, workflow, environment }: TrustedPublisher, claims: Claims): boolean {
  const file = claims.workflow_ref
    .slice(0, -(claims.ref.length + 1))
    .split('/')
    .at(-1);
  const sameEnvironment = environment === undefined || environment === claims.environment;
  return repository === claims.repository && workflow === file && sameEnvironment;
}
