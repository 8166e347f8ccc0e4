import { isDeepStrictEqual } from 'node:util';
import { type Problem, warning } from '../../problems.ts';
import { isInWorkspace } from '../../release/release.ts';
import { at } from '../at.ts';
import type { Contents } from '../facts.ts';
import { LAYOUT, MANIFEST_FIELDS } from './publish-config.ts';

/** Fields of publishConfig that pnpm and Yarn put in the manifest's place when they pack, and npm does not. */
export function checkOverrides({ tarball: { manifest }, release }: Contents): Problem[] {
  const ignored = Object.entries(manifest.publishConfig ?? {}).flatMap(([key, value]) => {
    // A tarball that was handed over is laid out already, and a field that has the value was overridden already.
    const isOpen = MANIFEST_FIELDS.includes(key)
      ? !isDeepStrictEqual(manifest[key], value)
      : LAYOUT.includes(key) && isInWorkspace(release);
    return isOpen ? [key] : [];
  });
  if (ignored.length === 0) return [];
  return [
    warning({
      code: 'publish-config-ignored',
      message: `publishConfig of ${release.name} has ${ignored.join(', ')}, which npm does not apply: the tarball was packed without.`,
      remedy: ignored.includes('directory')
        ? 'Pack that directory with the input package-directory, and remove the key; or pack with pnpm or Yarn.'
        : 'Write the values at the top of package.json; or pack with pnpm or Yarn, which apply them.',
      ...at(release, 'publishConfig'),
    }),
  ];
}
