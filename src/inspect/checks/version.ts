import { error, type Problem } from '../../problems.ts';
import { SETTLED_AFTER } from '../../registry/settled.ts';
import type { Facts } from '../facts.ts';

/**
 * A version that the registry knows the time of, and does not have, was taken back: npm never takes it a second time.
 * One of the last hours may be on its way instead.
 */
export function checkVersion({ release, packument, now }: Facts): Problem[] {
  if (!release || !packument || packument.version(release.version)) return [];
  const publishedAt = packument.publishedAt(release.version);
  if (publishedAt === undefined || now - publishedAt < SETTLED_AFTER) return [];
  return [
    error({
      code: 'version-unpublished',
      message: `${release.name}@${release.version} was published on ${new Date(publishedAt).toISOString().slice(0, 10)} and has since been unpublished: npm never accepts the same version twice.`,
      remedy: 'Bump the version, commit, and push a new tag.',
    }),
  ];
}
