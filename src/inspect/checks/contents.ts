import type { Problem } from '../../problems.ts';
import type { Release } from '../../release/release.ts';
import type { Tarball } from '../../release/tarball.ts';
import { checkBundled } from './bundled.ts';
import { checkEntryPoints } from './entry-points.ts';
import { checkLinks } from './links.ts';
import { checkNestedManifests } from './nested-manifests.ts';
import { checkOverrides } from './overrides.ts';
import { checkPrereleaseTag } from './prerelease-tag.ts';
import { checkPrivateSiblings } from './private-siblings.ts';
import { checkRanges } from './ranges.ts';

/** What was packed, and the release it is of. */
export interface Contents {
  readonly tarball: Tarball;
  readonly release: Release;
}

const OF_THE_CONTENTS = [
  checkRanges,
  checkPrivateSiblings,
  checkBundled,
  checkOverrides,
  checkPrereleaseTag,
  checkEntryPoints,
  checkNestedManifests,
  checkLinks,
];

/** What would make a release that nobody can use, though it can be published and proven: as the tarball has it. */
export function inspectContents(contents: Contents): Problem[] {
  return OF_THE_CONTENTS.flatMap((check) => check(contents));
}
