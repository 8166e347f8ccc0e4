import type { Claims } from '../github/claims.ts';
import { fail } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import type { Packument } from '../registry/packument.ts';
import { getVisibility } from '../registry/served.ts';
import type { World } from '../world.ts';
import { type Credential, exchange } from './exchange.ts';
import type { TrustedPublisher } from './trusted-publisher.ts';

export interface TokenRequest {
  readonly registry: Registry;
  readonly name: string;
  readonly claims: Claims;
  /** What the registry shows of the package to everybody: then it is public, and publishing it as public changes nothing. */
  readonly packument: Packument | undefined;
  readonly allowVisibilityChange: boolean;
  /** What the token is for. */
  readonly action: TrustedPublisher['action'];
  /** A fresh ID token with audience `npm:<registry host>`. */
  idToken(): Promise<string>;
}

/**
 * Gets the credential that publishes, and makes sure that publishing with `--access=public` changes nobody's visibility:
 * given at publish, it makes an existing restricted package public (npm's config documentation).
 * @throws Failure `id-token-failed`, `exchange-refused`, `registry-unreachable`, `visibility-change`
 */
export async function publishingToken(world: World, request: TokenRequest): Promise<Credential> {
  const { registry, name, claims, packument, allowVisibilityChange, action } = request;
  const idToken = await request.idToken();
  const credential = await exchange(world, { registry, name, idToken, claims, packument, action });
  if (packument !== undefined || allowVisibilityChange) return credential;
  const visibility = await getVisibility(world, { registry, name, token: credential.token });
  if (visibility === 'public') return credential;
  return fail({
    code: 'visibility-change',
    message: `${name} ${visibility === 'restricted' ? 'is restricted' : 'is not known to be public'} on the registry; publishing with provenance makes all versions of a package public.`,
    remedy:
      'If the package may become public, set allow-visibility-change: true. A restricted package cannot have provenance.',
  });
}
