import { type Problem, warning } from '../problems.ts';
import type { Verification } from '../proof/attestations.ts';

/** That there are attestations of kinds nobody knows, once for all. */
export function unknownAttestations(verdicts: readonly Pick<Verification, 'unknownTypes'>[]): Problem[] {
  const types = [...new Set(verdicts.flatMap(({ unknownTypes }) => unknownTypes))];
  if (types.length === 0) return [];
  return [
    warning({
      code: 'attestation-unknown',
      message: `The registry serves attestations of an unknown kind, which were not checked: ${types.slice(0, 5).join(', ')}.`,
      remedy: 'There is nothing to do; a newer version of publish-npm may know them.',
    }),
  ];
}
