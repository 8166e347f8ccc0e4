import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ServedAttestation } from '../../src/registry/served.ts';
import { type Forge, openForge } from '../helpers/forge.ts';
import { type Json, mutations } from '../helpers/mutations.ts';
import { openSecondOpinion, type SecondOpinion } from '../helpers/second-opinion.ts';

let forge: Forge;
let second: SecondOpinion;
let served: readonly ServedAttestation[];

beforeAll(async () => {
  forge = await openForge();
  served = await forge.make();
  second = await openSecondOpinion(forge.trust, forge.trustedRoot);
});

afterAll(() => second.close());

/**
 * Where a bundle says what nobody has signed, and which edits may pass there, for nothing is decided or shown by it: a
 * media type's suffix; the root hash and size of the proof, for which the checkpoint's count; another spelling of a
 * number; text around the signatures of a checkpoint; a keyid that is not there in place of an empty one.
 */
const UNAUTHENTICATED: [field: RegExp, edits: RegExp][] = [
  [/^mediaType$/, /^(is longer|has a line break)/],
  [/inclusionProof\.(rootHash|treeSize)$/, /./],
  [/(logIndex|integratedTime)$/, /^has a line break/],
  [/inclusionProof\.checkpoint\.envelope$/, /^(is longer|has a line break)/],
  [/^dsseEnvelope\.signatures\.0\.keyid$/, /^(goes|becomes (null|\[\]))$/],
];

/** The checks that do not hold of an attestation that is served without the other one. */
function failing(one: ServedAttestation): string[] {
  const { checks } = forge.verify([one]);
  expect(second.differences([one], checks)).toEqual([]);
  return checks.flatMap(({ id, passed }) => (passed === true ? [] : [id]));
}

for (const [area, name] of ['publish attestation', 'provenance'].entries()) {
  test(`every edit of one field of the ${name} is refused, or is of a field that nobody signed`, () => {
    const [good] = served.slice(area);
    if (!good) throw new Error('there is no such attestation');
    // What does not hold because the other one is not there.
    const alone = failing(good);
    expect(forge.verify(served).checks.every(({ passed }) => passed === true)).toBe(true);
    const survivors: string[] = [];
    let refused = 0;
    for (const { field, edit, bundle: mutated } of mutations(good.bundle as Json)) {
      const isTolerated = UNAUTHENTICATED.some(([fields, kinds]) => fields.test(field) && kinds.test(edit));
      if (failing({ ...good, bundle: mutated }).length > alone.length) refused++;
      else if (!isTolerated) survivors.push(`${field} ${edit}`);
    }
    expect(survivors).toEqual([]);
    expect(refused).toBeGreaterThan(200);
  });
}
