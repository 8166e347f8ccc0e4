import { expect, test } from '@jest/globals';
import { createNotary } from '../../rehearsal/registry/notary.ts';
import { createRekor } from '../../rehearsal/sigstore/rekor.ts';
import { sha512 } from '../../src/digest.ts';
import { registrySignatureCheck } from '../../src/proof/registry-signature.ts';
import { readRegistryKeys } from '../../src/trust/trust.ts';

const notary = createNotary(createRekor());
const tarball = Buffer.from('bytes');
const sealed = notary.seal({ manifest: { name: 'pkg', version: '1.0.0' }, tarball, provenance: [] });
const { dist } = sealed.manifest as {
  dist: { tarball: string; signatures: { keyid: string; sig: string }[] };
};
const entry = { name: 'pkg', version: '1.0.0', dist };
const keys = readRegistryKeys(notary.tufKeys);
const DAY = 24 * 60 * 60 * 1000;

function passes(
  changes: Partial<Parameters<typeof registrySignatureCheck>[1]> = {},
  of = entry,
): boolean | null {
  const about = { integrity: sha512(tarball), keys, publishedAt: Date.now(), ...changes };
  return registrySignatureCheck(of, about).passed;
}

test('holds for what the registry signed, with a key that was valid then', () => expect(passes()).toBe(true));

const REFUSED: [what: string, passes: () => boolean | null][] = [
  ['other bytes', () => passes({ integrity: sha512(Buffer.from('other')) })],
  ['another version', () => passes({}, { ...entry, version: '1.0.1' })],
  ['another name', () => passes({}, { ...entry, name: 'pkg2' })],
  ['no signature', () => passes({}, { ...entry, dist: { ...dist, signatures: [] } })],
  ['an unknown key', () => passes({ keys: [] })],
  ['a key for another use', () => passes({ keys: keys.filter(({ usage }) => usage === 'npm:attestations') })],
  ['a time before the key was valid', () => passes({ publishedAt: Date.now() - 30 * DAY })],
  [
    'a time after the key was valid',
    () =>
      passes({
        keys: keys.map((key) => ({
          ...key,
          publicKey: { ...key.publicKey, validFor: { start: new Date(0), end: new Date(1) } },
        })),
      }),
  ],
  [
    'a key without a start',
    () =>
      passes({ keys: keys.map((key) => ({ ...key, publicKey: { ...key.publicKey, validFor: undefined } })) }),
  ],
];

for (const [what, refused] of REFUSED) test(`does not hold for ${what}`, () => expect(refused()).toBe(false));
