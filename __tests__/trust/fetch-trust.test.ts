import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createIssuer } from '../../rehearsal/github/issuer.ts';
import { createNotary } from '../../rehearsal/registry/notary.ts';
import { createFulcio } from '../../rehearsal/sigstore/fulcio.ts';
import { createRekor } from '../../rehearsal/sigstore/rekor.ts';
import { trustedRoot } from '../../rehearsal/sigstore/trusted-root.ts';
import { createTufRepository, type TufRepository } from '../../rehearsal/sigstore/tuf.ts';
import { Failure } from '../../src/problems.ts';
import { registryAt } from '../../src/registry/address.ts';
import { sha256 } from '../../src/trust/anchors.ts';
import { EMBEDDED } from '../../src/trust/embedded.ts';
import { fetchTrust, LONGEST_EMBEDDED_AGE, type TrustOptions } from '../../src/trust/fetch-trust.ts';
import { EMBEDDED_TARGETS, embeddedTarget } from '../../src/trust/targets.ts';
import { readRegistryKeys } from '../../src/trust/trust.ts';
import { testWorld } from '../helpers/test-world.ts';

const REGISTRY = registryAt('https://registry.npmjs.org/');
const DAY = 24 * 60 * 60 * 1000;
const FRESHLY = Date.parse(EMBEDDED.date) + DAY;

let directory: string;
let tuf: TufRepository;
const files = { tufRoot: '', trustedRoot: '', npmKeys: '' };
let rootBytes: Buffer;
let keyBytes: Buffer;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-trust-'));
  const rekor = createRekor();
  const fulcio = await createFulcio(createIssuer());
  rootBytes = Buffer.from(JSON.stringify(trustedRoot({ fulcio, rekor })));
  keyBytes = Buffer.from(JSON.stringify(createNotary(rekor).tufKeys));
  tuf = createTufRepository({
    'trusted_root.json': rootBytes,
    'registry.npmjs.org/keys.json': keyBytes,
  });
  for (const [name, bytes] of Object.entries({
    tufRoot: tuf.root,
    trustedRoot: rootBytes,
    npmKeys: keyBytes,
  })) {
    files[name as keyof typeof files] = join(directory, name);
    writeFileSync(join(directory, name), bytes);
  }
});

afterAll(() => rmSync(directory, { recursive: true }));

type Answer = (path: string) => Promise<Response> | Response;

/** What our own TUF repository answers. */
const repository: Answer = async (path) => {
  const url = new URL(path, EMBEDDED.mirror);
  const answer = await tuf.routes[0]?.answer({ method: 'GET', url, headers: {}, body: Buffer.alloc(0) }, [
    path,
  ]);
  return new Response(new Uint8Array((answer?.body as Buffer | undefined) ?? Buffer.alloc(0)), {
    status: answer?.status ?? 500,
  });
};

async function fetched({
  answer,
  now = FRESHLY,
  ...options
}: Partial<TrustOptions> & { answer: Answer; now?: number }) {
  const asked: string[] = [];
  const world = testWorld({
    now: () => now,
    fetch: async (input) => {
      const path = new URL(String(input)).pathname;
      asked.push(path);
      return answer(path);
    },
  });
  const fresh = mkdtempSync(join(directory, 'run-'));
  const told = fetchTrust(world, { registry: REGISTRY, requireFresh: false, directory: fresh, ...options });
  return { asked, told: await told.catch((thrown: Failure) => thrown) };
}

const codes = (told: unknown) => (told instanceof Failure ? told.problems.map(({ code }) => code) : told);
const offline: Answer = () => Promise.reject(new TypeError('fetch failed'));

test('by TUF, from a root that is given: the result names its hash', async () => {
  const { told, asked } = await fetched({ answer: repository, tufRoot: files.tufRoot });
  expect(told).toMatchObject({
    trust: { source: `custom:${sha256(tuf.root)}`, keys: [{}, {}] },
    warnings: [],
  });
  // The first two are asked for side by side.
  expect([...asked.slice(0, 2).sort(), ...asked.slice(2, 4)]).toEqual([
    '/2.root.json',
    '/timestamp.json',
    '/1.snapshot.json',
    '/1.targets.json',
  ]);
});

test.each<[what: string, answer: Answer]>([
  ['no answer', offline],
  ['5xx', () => new Response('', { status: 503 })],
  ['429', () => new Response('', { status: 429 })],
  ['a snapshot that never comes', (path) => (path === '/1.snapshot.json' ? offline(path) : repository(path))],
  [
    'an answer that breaks off',
    () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.error(new Error('terminated')),
        }),
      ),
  ],
])(
  '%s is a failure of the network: after three tries a given root has no stand-in',
  async (_what, answer) => {
    const { told, asked } = await fetched({ answer, tufRoot: files.tufRoot });
    expect(codes(told)).toEqual(['trust-unavailable']);
    expect(asked.filter((path) => path === asked.at(-1)).length).toBe(3);
  },
);

test('without a network the embedded copies stand in, and a warning says their hash and date', async () => {
  const { told } = await fetched({ answer: offline });
  expect(told).toMatchObject({ trust: { source: 'embedded' }, warnings: [{ code: 'trust-embedded' }] });
  const [warning] = told instanceof Failure ? [] : told.warnings;
  const hash = sha256(Buffer.from(EMBEDDED.trustedRoot, 'base64'));
  expect(warning?.message).toContain(`dated ${EMBEDDED.date}, sha256 ${hash}`);
});

test('the embedded copies do not stand in when they are too old, forbidden, or of another registry', async () => {
  const old = FRESHLY + LONGEST_EMBEDDED_AGE * DAY;
  expect(codes((await fetched({ answer: offline, now: old - DAY })).told)).toMatchObject({
    trust: { source: 'embedded' },
  });
  const refused = [
    { now: old },
    { requireFresh: true },
    { registry: registryAt('https://registry.example.com') },
  ];
  for (const options of refused)
    expect(codes((await fetched({ answer: offline, ...options })).told)).toEqual(['trust-unavailable']);
});

test.each<[what: string, answer: Answer]>([
  ['metadata of another root', repository],
  ['no timestamp (404)', () => new Response('', { status: 404 })],
  ['nonsense', () => new Response('<html>')],
])('%s is refused, and no embedded copy stands in', async (_what, answer) => {
  expect(codes((await fetched({ answer })).told)).toEqual(['trust-refused']);
});

test('a signature, a hash or a version that is wrong, and what has expired, are refused', async () => {
  const other = createTufRepository({ 'trusted_root.json': rootBytes });
  const spoilt = (spoil: (path: string) => Promise<Response> | Response | undefined) =>
    fetched({ answer: (path) => spoil(path) ?? repository(path), tufRoot: files.tufRoot });
  const from = async (repo: TufRepository, path: string) => {
    const url = new URL(path, EMBEDDED.mirror);
    const answer = await repo.routes[0]?.answer({ method: 'GET', url, headers: {}, body: Buffer.alloc(0) }, [
      path,
    ]);
    return new Response(new Uint8Array(answer?.body as Buffer));
  };
  const cases = await Promise.all([
    spoilt((path) => (path === '/timestamp.json' ? from(other, path) : undefined)),
    spoilt((path) => (path === '/1.targets.json' ? from(other, path) : undefined)),
    spoilt((path) =>
      path.endsWith('.trusted_root.json') ? new Response('x'.repeat(rootBytes.length)) : undefined,
    ),
    spoilt((path) => (path === '/2.root.json' ? new Response(new Uint8Array(tuf.root)) : undefined)),
  ]);
  for (const { told } of cases) expect(codes(told)).toEqual(['trust-refused']);

  jest.useFakeTimers({ now: Date.now() + 2 * DAY, doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  try {
    expect(codes((await fetched({ answer: repository, tufRoot: files.tufRoot })).told)).toEqual([
      'trust-refused',
    ]);
  } finally {
    jest.useRealTimers();
  }
});

test('with both files not one request is made, and both are named', async () => {
  const { told, asked } = await fetched({
    answer: offline,
    trustedRoot: files.trustedRoot,
    npmKeys: files.npmKeys,
  });
  expect(asked).toEqual([]);
  expect(told).toMatchObject({ trust: { source: `custom:${sha256(rootBytes)}` }, warnings: [] });
  const described = told instanceof Failure ? '' : told.trust.described;
  expect(described).toBe(
    `trusted root: from a given file, sha256 ${sha256(rootBytes)}; registry keys: from a given file, sha256 ${sha256(keyBytes)}`,
  );
});

test('offline, what is not given is embedded; age is told', async () => {
  const { told, asked } = await fetched({ answer: repository, offline: true, npmKeys: files.npmKeys });
  expect(asked).toEqual([]);
  expect(told).toMatchObject({ trust: { source: `custom:${sha256(keyBytes)}` }, warnings: [] });
  const late = await fetched({ answer: repository, offline: true, now: FRESHLY + 200 * DAY });
  expect(late.told).toMatchObject({ trust: { source: 'embedded' }, warnings: [{ code: 'trust-embedded' }] });
});

test('a file that is not what it should be is refused', async () => {
  const bad = join(directory, 'bad');
  for (const content of [
    '',
    '{}',
    '[]',
    '{"keys":[]}',
    '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}',
  ]) {
    writeFileSync(bad, content);
    for (const one of [{ trustedRoot: bad }, { npmKeys: bad }, { trustedRoot: join(directory, 'none') }])
      expect(codes((await fetched({ answer: offline, offline: true, ...one })).told)).toEqual([
        'trust-file-invalid',
      ]);
  }
});

test('a key without a start of its validity is not believed', () => {
  const keys = JSON.parse(keyBytes.toString()) as { keys: { publicKey: { validFor?: object } }[] };
  expect(readRegistryKeys(keys)).toHaveLength(2);
  for (const { publicKey } of keys.keys) publicKey.validFor = {};
  expect(readRegistryKeys(keys)).toHaveLength(0);
});

test('the embedded copies are those of the pinned library', () => {
  const require = createRequire(import.meta.url);
  const seeds = require('@sigstore/tuf/seeds.json') as Record<
    string,
    { 'root.json': string; targets: Record<string, string> }
  >;
  const { version } = require('@sigstore/tuf/package.json') as { version: string };
  expect(Object.keys(seeds)).toEqual([EMBEDDED.mirror]);
  const seed = seeds[EMBEDDED.mirror];
  expect(EMBEDDED.library).toBe(`@sigstore/tuf ${version}`);
  expect(EMBEDDED.root).toBe(seed?.['root.json']);
  const targets = Object.entries(seed?.targets ?? {}).map(([name, content]) => [
    decodeURIComponent(name),
    content,
  ]);
  expect(targets).toEqual(EMBEDDED_TARGETS.map((name) => [name, embeddedTarget(name)?.toString('base64')]));
  expect(EMBEDDED.date).toMatch(/^\d{4}-\d\d-\d\d$/);
});
