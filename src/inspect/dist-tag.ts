import semver from 'semver';
import { error, type Problem } from '../problems.ts';
import type { Release } from '../release/release.ts';
import type { Facts } from './facts.ts';

/**
 * The dist-tag a release gets: the one that is given, else the manifest's own `publishConfig.tag`, else `latest`, and
 * for a prerelease its first identifier (`beta` of `2.0.0-beta.1`) or `next`.
 */
export function decideDistTag({ given, release }: { given: string | undefined; release: Release }): string {
  if (given !== undefined) return given;
  const own = release.manifest.publishConfig?.['tag'];
  if (typeof own === 'string' && own !== '') return own;
  const prerelease = semver.prerelease(release.version);
  if (!prerelease) return 'latest';
  const [first] = prerelease;
  const names = typeof first === 'string' && first !== 'latest' && whyNoDistTag(first) === undefined;
  return names ? String(first) : 'next';
}

/** A dist-tag npm takes; and `latest` does not move to a lower version by accident. */
export function checkDistTag({ inputs, release, packument }: Facts): Problem[] {
  if (!release || packument?.version(release.version)) return [];
  const distTag = decideDistTag({ given: inputs.distTag, release });
  const why = whyNoDistTag(distTag);
  if (why) {
    return [
      error({
        code: 'dist-tag-invalid',
        message: `${JSON.stringify(distTag)} cannot be a dist-tag: ${why}.`,
        remedy: 'Give the input dist-tag a word, such as latest, next or release-4.',
      }),
    ];
  }
  const latest = packument?.distTags['latest'];
  const backwards = distTag === 'latest' && latest !== undefined && semver.valid(latest) !== null;
  if (!backwards || inputs.allowLatestBackwards || semver.gte(release.version, latest)) return [];
  return [
    error({
      code: 'latest-backwards',
      message: `latest of ${release.name} is ${latest}: publishing ${release.version} as latest would move it backwards for everybody who installs.`,
      remedy: `Set the input dist-tag, for example dist-tag: release-${semver.major(release.version)}; or allow-latest-backwards: true.`,
    }),
  ];
}

/** npm refuses ranges as dist-tags (`v1`, `1.x`), and what a URL would have to escape. */
function whyNoDistTag(distTag: string): string | undefined {
  if (distTag.trim() === '' || encodeURIComponent(distTag) !== distTag)
    return 'it has characters npm does not take';
  return semver.validRange(distTag) === null ? undefined : 'it is a version range';
}
