import { isDeepStrictEqual } from 'node:util';
import { type Problem, warning } from '../../problems.ts';
import { managerNamed } from '../../projects/managers.ts';
import { isInWorkspace } from '../../release/release.ts';
import { at } from '../at.ts';
import type { Contents } from '../facts.ts';
import { MANIFEST_FIELDS } from './publish-config.ts';

/** Fields of publishConfig that pnpm and Yarn put in the manifest's place when they pack, and npm and Bun do not. */
export function checkOverrides({ tarball: { manifest }, release }: Contents): Problem[] {
  const ignored = Object.entries(manifest.publishConfig ?? {}).flatMap(([key, value]) =>
    // A field that has the value was overridden already.
    MANIFEST_FIELDS.includes(key) && !isDeepStrictEqual(manifest[key], value) ? [key] : [],
  );
  const by = managerNamed(isInWorkspace(release) ? release.packedBy : 'npm');
  // Yarn leaves the key where it is, with the value it has normalised.
  if (ignored.length === 0 || by.overridesFields) return [];
  return [
    warning({
      code: 'publish-config-ignored',
      message: `The publishConfig of ${release.name} has ${ignored.join(', ')}, which ${by.title} does not apply: this had no effect on the tarball.`,
      remedy: 'Write the values at the top of package.json; or pack with pnpm or Yarn, which apply them.',
      ...at(release, 'publishConfig'),
    }),
  ];
}
