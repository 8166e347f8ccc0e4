import semver from 'semver';
import type { Release } from './release.ts';

/** The dist-tag of a release, and why it is that one. */
export interface DistTagDecision {
  readonly distTag: string;
  /** A few words, such as `publishConfig.tag`. */
  readonly reason: string;
}

/**
 * The dist-tag a release gets: the one that is given, else the manifest's own `publishConfig.tag`, else `latest`, and
 * for a prerelease its first identifier (`beta` of `2.0.0-beta.1`) or `next`.
 */
export function decideDistTag({
  wanted,
  release,
}: {
  wanted: string | undefined;
  release: Release;
}): DistTagDecision {
  if (wanted !== undefined) return { distTag: wanted, reason: 'the input dist-tag' };
  const own = release.manifest.publishConfig?.['tag'];
  if (typeof own === 'string' && own !== '') return { distTag: own, reason: 'publishConfig.tag' };
  const prerelease = semver.prerelease(release.version);
  if (!prerelease) return { distTag: 'latest', reason: 'a stable version' };
  const [first] = prerelease;
  const names = typeof first === 'string' && first !== 'latest' && whyNoDistTag(first) === undefined;
  return names
    ? { distTag: String(first), reason: 'the name of the prerelease' }
    : { distTag: 'next', reason: 'a prerelease without a name' };
}

/** npm refuses ranges as dist-tags (`v1`, `1.x`), and what a URL would have to escape. */
export function whyNoDistTag(distTag: string): string | undefined {
  if (distTag.trim() === '' || encodeURIComponent(distTag) !== distTag)
    return 'it has characters that npm does not accept';
  return semver.validRange(distTag) === null ? undefined : 'it is a version range';
}
