import { expect, test } from '@jest/globals';
import { awaitServed, type Part, type Served } from '../../src/proof/await-served.ts';
import { PROVENANCE_PREDICATE, PUBLISH_PREDICATE } from '../../src/proof/statement.ts';
import { PUBLIC_REGISTRY, registryAt } from '../../src/registry/address.ts';
import { testWorld } from '../helpers/test-world.ts';

const MINUTE = 60_000;
const PARTS: Part[] = ['version', 'tarball', 'publish attestation', 'provenance', 'dist-tag'];
const START = Date.parse('2026-01-01T00:00:00Z');

/** From when on, in ms after the upload, the registry serves each part. */
interface Lags {
  version?: number;
  tarball?: number;
  publish?: number;
  provenance?: number;
  tag?: number;
}

/** A registry whose parts appear one by one, on a clock that only waiting moves. */
async function confirming(
  lags: Lags,
  timeout: number,
): Promise<{ served: Served; after: number; asked: number }> {
  let asked = 0;
  const has = (part: keyof Lags) => world.now() - START >= (lags[part] ?? 0);
  const json = (body: unknown) => new Response(JSON.stringify(body), { status: 200 });
  const missing = () => new Response('{}', { status: 404 });
  const world = testWorld({
    fetch: async (request) => {
      asked++;
      const { pathname } = new URL(String(request));
      if (pathname.endsWith('.tgz')) return has('tarball') ? new Response('bytes') : missing();
      if (pathname.includes('attestations')) {
        const served = [
          ...(has('publish') ? [{ predicateType: PUBLISH_PREDICATE }] : []),
          ...(has('provenance') ? [{ predicateType: PROVENANCE_PREDICATE }] : []),
        ];
        return served.length > 0 ? json({ attestations: served }) : missing();
      }
      const entry = {
        name: 'pkg',
        version: '1.0.0',
        dist: { tarball: `${PUBLIC_REGISTRY}pkg/-/pkg-1.0.0.tgz` },
      };
      return json({
        name: 'pkg',
        'dist-tags': { latest: has('tag') ? '1.0.0' : '0.9.0' },
        versions: has('version') ? { '1.0.0': entry } : {},
      });
    },
  });
  const registry = registryAt(PUBLIC_REGISTRY);
  const served = await awaitServed(world, {
    registry,
    name: 'pkg',
    version: '1.0.0',
    distTag: 'latest',
    parts: PARTS,
    timeout,
  });
  return { served, after: world.now() - START, asked };
}

test('what is there at once is asked for once', async () => {
  const { after, asked } = await confirming({}, 30 * MINUTE);
  expect([after, asked]).toEqual([0, 3]);
});

const SERVED: [what: string, lags: Lags][] = [
  ['everything after 30 seconds', { version: 30_000 }],
  ['the tarball 17 minutes after the metadata', { version: 9 * MINUTE, tarball: 26 * MINUTE }],
  ['attestations 65 seconds late', { publish: 65_000, provenance: 65_000 }],
  ['one attestation later than the other', { publish: 10_000, provenance: 90_000 }],
  ['the dist-tag last', { tag: 5 * MINUTE }],
];

for (const [what, lags] of SERVED) {
  test(`waits for ${what}, and no more than 30 seconds longer`, async () => {
    const { served, after } = await confirming(lags, 30 * MINUTE);
    const latest = Math.max(...Object.values(lags));
    expect(served.attestations).toHaveLength(2);
    expect([served.servedIntegrity !== undefined, served.taggedVersion]).toEqual([true, '1.0.0']);
    expect(after).toBeGreaterThanOrEqual(latest);
    expect(after).toBeLessThanOrEqual(latest + 30_000);
  });
}

const GIVEN_UP: [what: string, lags: Lags, has: Partial<Served>][] = [
  [
    'a version that is not served for 55 minutes',
    { version: 55 * MINUTE },
    { entry: undefined, servedIntegrity: undefined },
  ],
  [
    'a tarball that never comes',
    { tarball: Number.POSITIVE_INFINITY },
    { servedIntegrity: undefined, taggedVersion: '1.0.0' },
  ],
  [
    'attestations that never come',
    { publish: Number.POSITIVE_INFINITY, provenance: Number.POSITIVE_INFINITY },
    { attestations: [] },
  ],
  ['a dist-tag that never moves', { tag: Number.POSITIVE_INFINITY }, { taggedVersion: '0.9.0' }],
];

for (const [what, lags, has] of GIVEN_UP) {
  test(`gives what there is at the bound, without ${what}`, async () => {
    const { served, after } = await confirming(lags, 30 * MINUTE);
    expect(served).toMatchObject(has);
    expect(after).toBe(30 * MINUTE);
  });
}

test('a registry that is down meanwhile is asked again, not believed', async () => {
  const world = testWorld({ fetch: () => Promise.reject(new TypeError('fetch failed')) });
  const registry = registryAt(PUBLIC_REGISTRY);
  const served = await awaitServed(world, {
    registry,
    name: 'pkg',
    version: '1.0.0',
    distTag: 'latest',
    parts: PARTS,
    timeout: MINUTE,
  });
  expect(served).toMatchObject({ entry: undefined, attestations: [] });
});
