/**
 * One version's two attestations (a certificate's and a registry key's), verified with all checks by a warm verifier, over
 * the cryptography alone by @sigstore/verify, in one run. Prints ms for one attestation, the mean over the pair; the budget
 * is 1.5 ms.
 */
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { openForge } from '../__tests__/helpers/forge.ts';

const PAIRS = 200;

const forge = await openForge();
const pairs = await Promise.all(
  Array.from({ length: PAIRS }, (_, nonce) => forge.make({ statement: { nonce } })),
);
const [first = []] = pairs;
if (forge.verify(first).checks.some(({ passed }) => passed !== true))
  throw new Error('the bench forges badly');

// The library as it is, without what src/trust/encoded-once.ts makes of it.
const verifier = new Verifier(
  toTrustMaterial(
    forge.root,
    Object.fromEntries(forge.trust.keys.map(({ id, publicKey }) => [id, publicKey])),
  ),
);
const tasks: [name: string, verify: (pair: (typeof pairs)[number]) => void][] = [
  ['every check', (pair) => void forge.verify(pair)],
  [
    '@sigstore/verify alone',
    (pair) => pair.forEach(({ bundle }) => void verifier.verify(toSignedEntity(bundleFromJSON(bundle)))),
  ],
];
const totals = new Map(tasks.map(([name]) => [name, 0]));
for (const pair of pairs) {
  for (const [name, verify] of tasks) {
    const start = performance.now();
    verify(pair);
    totals.set(name, (totals.get(name) ?? 0) + performance.now() - start);
  }
}
const [ours = 0, library = 1] = [...totals.values()].map((total) => total / PAIRS / 2);
console.log(
  `every check              ${ours.toFixed(2)} ms an attestation   ${(ours / library).toFixed(2)} x`,
);
console.log(`@sigstore/verify alone   ${library.toFixed(2)} ms`);
