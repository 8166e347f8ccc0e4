import semver from 'semver';
import type { Release } from './release.ts';

/**
 * The dist-tag a release gets: the one that is given, else the manifest's own `publishConfig.tag`, else `latest`, and
 * for a prerelease its first identifier (`beta` of `2.0.0-beta.1`) or `next`.
 */
export function decideDistTag({ wanted, release }: { wanted: string | undefined; release: Release }): string {
  if (wanted !== undefined) return wanted;
  const own = release.manifest.publishConfig?.['tag'];
  if (typeof own === 'string' && own !== '') return own;
  const prerelease = semver.prerelease(release.version);
  if (!prerelease) return 'latest';
  const [first] = prerelease;
  const names = typeof first === 'string' && first !== 'latest' && whyNoDistTag(first) === undefined;
  return names ? String(first) : 'next';
}

/** npm refuses ranges as dist-tags (`v1`, `1.x`), and what a URL would have to escape. */
export function whyNoDistTag(distTag: string): string | undefined {
  if (distTag.trim() === '' || encodeURIComponent(distTag) !== distTag)
    return 'it has characters npm does not take';
  return semver.validRange(distTag) === null ? undefined : 'it is a version range';
}
