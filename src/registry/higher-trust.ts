import semver from 'semver';
import type { Packument } from './packument.ts';
import { TRUST_RANKS, type TrustRank } from './trust-rank.ts';

/** A version of a package, and how it came to the registry. */
export interface RankedVersion {
  readonly version: string;
  readonly rank: TrustRank;
}

/**
 * Finds the earlier version that consumers would hold against this one: of those that rank higher, the highest, and of
 * equals the last. Earlier is what was published before, whatever its number: a maintenance line is held to what the newest
 * line had. Prereleases count for prereleases only. So pnpm decides with `trustPolicy: no-downgrade`, in 11.28.
 * The ranks are signed by nobody.
 */
export function higherTrust(
  packument: Packument,
  { version, rank }: RankedVersion,
): RankedVersion | undefined {
  const at = packument.publishedAt(version);
  const isEarlier = (other: string) => {
    const then = packument.publishedAt(other);
    return other !== version && (at === undefined || then === undefined || then < at);
  };
  const counts = (other: string) => isPrerelease(version) || !isPrerelease(other);
  return packument.versions
    .filter((other) => counts(other) && isEarlier(other))
    .map((other) => ({ version: other, rank: packument.trustOf(other) }))
    .filter((other) => placeOf(other) > placeOf({ rank }))
    .reduce<RankedVersion | undefined>(
      (highest, other) => (highest && placeOf(highest) > placeOf(other) ? highest : other),
      undefined,
    );
}

function isPrerelease(version: string): boolean {
  return semver.prerelease(version, { loose: true }) !== null;
}

function placeOf({ rank }: { rank: TrustRank }): number {
  return TRUST_RANKS.indexOf(rank);
}
