import { beforeAll, expect, test } from '@jest/globals';
import type { ServedAttestation } from '../../src/registry/served.ts';
import { type Forge, openForge } from '../helpers/forge.ts';

let forge: Forge;
let served: readonly ServedAttestation[];

beforeAll(async () => {
  forge = await openForge();
  served = await forge.make();
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

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

function leaves(value: Json, path: Path = []): { path: Path; value: Json }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return [{ path, value }, ...Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))];
}

/** Every edit of one field: another character here and there, more, less, another kind of value, nothing. */
function edits(value: Json): { name: string; edited: Json | undefined }[] {
  const kinds: Json[] = [null, 0, '', [], {}];
  const others = [
    ...kinds.map((edited) => ({ name: `becomes ${JSON.stringify(edited)}`, edited })),
    { name: 'goes', edited: undefined },
  ];
  if (typeof value !== 'string') return others;
  const at = (index: number) =>
    value.slice(0, index) + (value[index] === 'A' ? 'B' : 'A') + value.slice(index + 1);
  return [
    ...others,
    { name: 'changes at its start', edited: at(0) },
    { name: 'changes in its middle', edited: at(value.length >> 1) },
    { name: 'changes at its end', edited: at(value.length - 1) },
    { name: 'is cut', edited: value.slice(0, -1) },
    { name: 'is longer', edited: `${value}A` },
    { name: 'has a line break after it', edited: `${value}\n` },
  ];
}

function replaced(whole: Json, path: Path, edited: Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return edited;
  const copy = structuredClone(whole);
  if (typeof copy !== 'object' || copy === null) return copy;
  const holder = copy as { [key: string]: Json };
  const inner = replaced(holder[key] ?? null, rest, edited);
  if (inner === undefined) delete holder[key];
  else holder[key] = inner;
  return copy;
}

function passes(area: number, bundle: unknown): boolean {
  const mutated = served.map((one, at) => (at === area ? { ...one, bundle } : one));
  return forge.verify(mutated).checks.every(({ passed }) => passed === true);
}

for (const [area, name] of ['publish attestation', 'provenance'].entries()) {
  test(`every edit of one field of the ${name} is refused, or is of a field that nobody signed`, () => {
    const bundle = served[area]?.bundle as Json;
    expect(passes(area, bundle)).toBe(true);
    const survivors: string[] = [];
    let refused = 0;
    for (const { path, value } of leaves(bundle)) {
      for (const { name: how, edited } of edits(value)) {
        if (edited === value) continue;
        const where = path.join('.');
        const tolerated = UNAUTHENTICATED.some(([field, kinds]) => field.test(where) && kinds.test(how));
        if (!passes(area, replaced(bundle, path, edited))) refused++;
        else if (!tolerated) survivors.push(`${where} ${how}`);
      }
    }
    expect(survivors).toEqual([]);
    expect(refused).toBeGreaterThan(200);
  });
}
