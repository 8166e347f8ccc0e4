import { error, type Problem } from '../../problems.ts';
import { at } from '../at.ts';
import type { Facts } from '../facts.ts';

/** npm skips a private workspace and exits with 0: nothing published, and green. */
export function checkPrivate({ release }: Facts): Problem[] {
  if (!release?.manifest.private) return [];
  return [
    error({
      code: 'package-private',
      message: `${release.name} is marked as private: npm refuses to publish it.`,
      remedy: 'Remove "private" from its package.json, or delete the tag.',
      ...at(release, 'private'),
    }),
  ];
}
