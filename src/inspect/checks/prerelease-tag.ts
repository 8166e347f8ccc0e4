import semver from 'semver';
import { type Problem, warning } from '../../problems.ts';
import { at } from '../at.ts';
import type { Contents } from '../facts.ts';

/** A prerelease that its own manifest puts on `latest`: everybody who installs without a version gets it. */
export function checkPrereleaseTag({ tarball: { manifest }, release }: Contents): Problem[] {
  if (!semver.prerelease(release.version) || manifest.publishConfig?.['tag'] !== 'latest') return [];
  return [
    warning({
      code: 'prerelease-as-latest',
      message: `${release.name}@${release.version} is a prerelease, and "tag": "latest" in its publishConfig gives it to everyone who installs ${release.name}.`,
      remedy:
        'Remove "tag" from publishConfig: a prerelease then gets a dist-tag named after it, such as beta. Or set the input dist-tag.',
      ...at(release, 'publishConfig'),
    }),
  ];
}
