import { error, type Problem } from '../../problems.ts';
import { at } from '../at.ts';
import type { Facts } from '../facts.ts';

/** A `tag` at the top of a package.json beats `--tag`: libnpmpublish takes `manifest.tag` first (npm 11, 12). */
export function checkManifestTag({ release }: Facts): Problem[] {
  if (release?.manifest['tag'] === undefined) return [];
  return [
    error({
      code: 'manifest-tag-refused',
      message: `The package.json of ${release.name} has a top-level "tag", which npm would use as the dist-tag whatever this run decides.`,
      remedy:
        'Remove "tag" from the top level of its package.json. Set the input dist-tag, or "tag" in "publishConfig", instead.',
      ...at(release, 'tag'),
    }),
  ];
}
