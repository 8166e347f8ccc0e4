import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { type Claims, readClaims } from '../../src/github/claims.ts';
import type { Route } from '../net/request.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';

/** A job that may ask for ID tokens, by the token it asks with. */
export interface TokenHolder {
  readonly requestToken: string;
  readonly claims: Omit<Claims, 'iss' | 'aud' | 'exp' | 'iat'>;
}

/** GitHub's OIDC issuer for workflow jobs. */
export interface Issuer {
  readonly routes: readonly Route[];
  /** Lets a job with `id-token: write` ask; gives what the runner puts into its environment. */
  admit(claims: TokenHolder['claims']): { url: string; token: string };
  /** Every token handed out so far: no output may hold one of them. */
  readonly issued: readonly string[];
  /** @throws when the token is not this issuer's, not for `audience`, or expired */
  verify(token: unknown, audience: string): Promise<Claims>;
  /** Seconds a token lives. GitHub's: 300. */
  lifetime: number;
}

export const TOKEN_HOST = 'run-actions-1-azure-eastus.actions.githubusercontent.com';

let keys: ReturnType<typeof rsaKeys> | undefined;

/** GitHub signs with RS256. Making such keys takes a fifth of a second: one pair serves a process. */
function rsaKeys() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

export function createIssuer(): Issuer {
  keys ??= rsaKeys();
  const { publicKey, privateKey } = keys;
  const holders: TokenHolder[] = [];
  const issued: string[] = [];

  const mint = (holder: TokenHolder, audience: string): Promise<string> =>
    new SignJWT({ ...holder.claims, jti: randomUUID() })
      .setProtectedHeader({ alg: 'RS256', kid: 'rehearsal', typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + issuer.lifetime)
      .sign(privateKey);

  const issuer: Issuer = {
    issued,
    lifetime: 300,
    routes: [
      {
        name: 'id-token',
        method: 'GET',
        path: /^\/idtoken$/,
        // https://docs.github.com/actions/reference/security/oidc: { "value": "<jwt>" }; count seen in real answers.
        answer: async ({ url, headers }) => {
          const holder = holders.find(
            ({ requestToken }) => headers['authorization'] === `Bearer ${requestToken}`,
          );
          const audience = url.searchParams.get('audience');
          if (!holder) return { status: 401, body: { message: 'Unauthorized' } };
          const value = await mint(
            holder,
            audience ?? `https://github.com/${holder.claims.repository_owner}`,
          );
          issued.push(value);
          return {
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: { count: value.length, value },
          };
        },
      },
    ],
    admit: (claims) => {
      const requestToken = `${randomUUID()}.${randomUUID()}`;
      holders.push({ requestToken, claims });
      // @actions/core appends "&audience=": the address has a query already.
      return { url: `https://${TOKEN_HOST}/idtoken?api-version=2.0`, token: requestToken };
    },
    verify: async (token, audience) => {
      if (typeof token !== 'string') throw new Error('no token');
      await jwtVerify(token, publicKey, { issuer: ISSUER, audience });
      return readClaims(token);
    },
  };
  return issuer;
}
