import { isImmutable } from '../../github/claims.ts';
import { type Problem, warning } from '../../problems.ts';
import type { Facts } from '../facts.ts';

/**
 * Repositories made, renamed or transferred since July 2026 have ids in their tokens' subject, and there are reports of
 * trusted publishers that do not match it (npm/cli#9969). Told until a version has been published that way.
 */
export function checkSubject({ release, claims, packument }: Facts): Problem[] {
  if (!release || !claims || !packument || !isImmutable(claims.sub)) return [];
  if (packument.version(release.version) || packument.hasTrustedPublishing) return [];
  return [
    warning({
      code: 'subject-immutable',
      message: `This repository's ID tokens have the immutable subject ${claims.sub}, and no version of ${release.name} has been published by a trusted publisher yet: a trusted publisher that was set up before the repository was renamed, transferred or re-created might not match it.`,
      remedy:
        'If the registry refuses, with 404 at the exchange or 403 at the upload, delete the trusted publisher and create it again.',
    }),
  ];
}
