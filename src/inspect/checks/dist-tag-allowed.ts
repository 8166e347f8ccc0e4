import semver from 'semver';
import { error, type Problem } from '../../problems.ts';
import { decideDistTag, whyNoDistTag } from '../../release/dist-tag.ts';
import type { Facts } from '../facts.ts';

/** A dist-tag npm takes; and `latest` does not move to a lower version by accident. */
export function checkDistTag({ inputs, release, packument, wantedDistTag: wanted }: Facts): Problem[] {
  if (!release || packument?.version(release.version)) return [];
  const { distTag } = decideDistTag({ wanted, release });
  const why = whyNoDistTag(distTag);
  if (why) {
    return [
      error({
        code: 'dist-tag-invalid',
        message: `${JSON.stringify(distTag)} cannot be a dist-tag: ${why}.`,
        remedy: 'Set the input dist-tag to a word such as latest, next or release-4.',
      }),
    ];
  }
  const latest = packument?.distTags['latest'];
  const backwards = distTag === 'latest' && latest !== undefined && semver.valid(latest) !== null;
  if (!backwards || inputs.allowLatestBackwards || semver.gte(release.version, latest)) return [];
  return [
    error({
      code: 'latest-backwards',
      message: `The dist-tag latest of ${release.name} is at ${latest}: publishing ${release.version} as latest would move it backwards for everyone who installs the package.`,
      remedy: `Set another dist-tag in the package.json of ${release.name}: \`"publishConfig": {"tag": "release-${semver.major(release.version)}"}\`; or set the input dist-tag in the job that packs. To allow it, set the input allow-latest-backwards of that job to true.`,
    }),
  ];
}
