import { error, type Problem } from '../../problems.ts';
import { higherTrust } from '../../registry/higher-trust.ts';
import type { Facts } from '../facts.ts';

/**
 * A version that ranks lower than one before it, as whoever has stolen a credential would publish it: consumers who look for
 * that refuse it. Said before anything is signed; the ranks themselves are signed by nobody.
 */
export function checkTrustDowngrade({
  job,
  stage,
  allowTrustDowngrade,
  release,
  packument,
}: Facts): Problem[] {
  // Whether the version will be staged is not known where it is packed.
  if (!release || !packument || job === 'pack' || stage || allowTrustDowngrade) return [];
  const { name, version } = release;
  if (packument.version(version)) return [];
  const higher = higherTrust(packument, { version, rank: 'trusted-publisher' });
  if (!higher) return [];
  return [
    error({
      code: 'trust-downgrade',
      message: `${name}@${higher.version} was staged and approved by a maintainer; ${version}, published directly, would rank lower, and package managers that reject a trust downgrade could not install it (ERR_PNPM_TRUST_DOWNGRADE).`,
      remedy:
        'Set stage: true, and approve the version as before; or, if you no longer want to approve releases, set allow-trust-downgrade: true.',
    }),
  ];
}
