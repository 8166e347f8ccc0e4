import * as v from 'valibot';

/**
 * How a version came to be: by a token, with provenance from elsewhere, by a trusted publisher, or staged and approved; the
 * lowest first.
 */
export const TRUST_RANKS = ['none', 'provenance', 'trusted-publisher', 'staged'] as const;

export type TrustRank = (typeof TRUST_RANKS)[number];

const Approved = v.looseObject({ _npmUser: v.looseObject({ approver: v.looseObject({}) }) });
const Trusted = v.looseObject({ _npmUser: v.looseObject({ trustedPublisher: v.looseObject({}) }) });
const Attested = v.looseObject({
  dist: v.looseObject({ attestations: v.looseObject({ provenance: v.looseObject({}) }) }),
});

/**
 * The rank of a version, by its entry in the packument, as pnpm 11.28 ranks it. Nobody has signed what it is read from: it can be
 * compared with another, and proves nothing.
 */
export function trustRankOf(entry: unknown): TrustRank {
  if (v.is(Approved, entry)) return 'staged';
  if (!v.is(Attested, entry)) return 'none';
  return v.is(Trusted, entry) ? 'trusted-publisher' : 'provenance';
}

/** Whether the registry says that a trusted publisher sent a version. Signed by nobody. */
export function isByTrustedPublisher(entry: unknown): boolean {
  return v.is(Trusted, entry);
}
