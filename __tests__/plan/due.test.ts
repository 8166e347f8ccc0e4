import { expect, test } from '@jest/globals';
import { patient } from '../../src/http/patience.ts';
import type { CheckoutPackages } from '../../src/plan/checkout-packages.ts';
import { dueReleases } from '../../src/plan/due.ts';
import { selectFor } from '../../src/plan/selection.ts';
import { registryAt } from '../../src/registry/address.ts';
import type { World } from '../../src/world.ts';
import { claimedProvenance } from '../helpers/claimed.ts';
import { testWorld } from '../helpers/test-world.ts';

const registry = registryAt('https://registry.example/');

/** A checkout of packages, each as its manifest has it. */
function checkout(
  manifests: readonly { name?: string; version?: string; private?: boolean }[],
): CheckoutPackages {
  return {
    root: '/root',
    managedBy: 'npm',
    packedBy: 'npm',
    problems: [],
    packages: manifests.map((manifest, at) => ({
      name: manifest.name ?? '',
      directory: `/root/${at}`,
      manifest: { name: '', version: '', ...manifest },
      source: { file: `${at}/package.json`, text: '' },
    })),
  };
}

/** A registry that has some versions; what it is asked with is kept. */
function asked(versions: Readonly<Record<string, readonly string[]>>, changes: Partial<World> = {}) {
  const accepts: (string | null)[] = [];
  const world = testWorld({
    fetch: async (input, init) => {
      accepts.push(new Headers(init?.headers).get('accept'));
      const name = decodeURIComponent(new URL(String(input)).pathname.slice(1));
      const known = versions[name];
      if (!known) return new Response('{}', { status: 404 });
      const entries = Object.fromEntries(known.map((version) => [version, {}]));
      return new Response(JSON.stringify({ name, versions: entries }));
    },
    ...changes,
  });
  return { world, accepts };
}

const COMMIT = 'a'.repeat(40);
const run = {
  serverUrl: 'https://github.com',
  workflowRef: 'owner/repo/.github/workflows/x.yml@refs/heads/main',
  commit: COMMIT,
  event: 'push',
  attempt: '1',
};

const options = { only: [], format: '{package}@{version}', registry, run };

test('what the registry does not have is due; what is left out has its reason', async () => {
  const { world, accepts } = asked({ there: ['1.0.0'], '@s/older': ['0.9.0'], excluded: [] });
  const packages = checkout([
    { name: 'there', version: '1.0.0' },
    { name: '@s/older', version: '1.0.0' },
    { name: 'new', version: '1.0.0' },
    { name: 'secret', version: '1.0.0', private: true },
    { version: '1.0.0' },
    { name: 'versionless' },
    { name: 'odd', version: 'v1' },
    { name: 'excluded', version: '1.0.0' },
  ]);
  const due = await dueReleases(world, packages, { ...options, only: ['*', '@s/*', '!excluded'] });
  expect(due.releases.map(({ release }) => [release?.name, release?.tag])).toEqual([
    ['@s/older', '@s/older@1.0.0'],
    ['new', 'new@1.0.0'],
  ]);
  expect(due.leftOut).toEqual([
    { name: 'there', version: '1.0.0', reason: 'published' },
    { name: 'secret', version: '1.0.0', reason: 'private' },
    { name: '', version: '1.0.0', reason: 'unnamed' },
    { name: 'versionless', version: '', reason: 'unversioned' },
    { name: 'odd', version: 'v1', reason: 'unversioned' },
    { name: 'excluded', version: '1.0.0', reason: 'excluded' },
  ]);
  // Installs read the abbreviated document, and nothing else is asked for.
  expect(accepts).toEqual(Array.from({ length: 3 }, () => 'application/vnd.npm.install-v1+json'));
});

/** The registry's answer to a question for attestations, with what a provenance says of its workflow and commit. */
function attested(changes: Parameters<typeof claimedProvenance>[0]): object {
  return {
    attestations: [claimedProvenance({ path: '.github/workflows/x.yml', commit: COMMIT, ...changes })],
  };
}

test.each([
  ['the first attempt of a push', {}, attested({}), 'published'],
  ['a later attempt', { attempt: '2' }, attested({}), 'due'],
  ['a run by hand', { event: 'workflow_dispatch' }, attested({}), 'due'],
  ['a run of a schedule', { event: 'schedule' }, attested({}), 'due'],
  ['a later attempt, of another commit', { attempt: '2' }, attested({ commit: 'b'.repeat(40) }), 'published'],
  ['a later attempt, by another workflow', { attempt: '2' }, attested({ path: 'y.yml' }), 'published'],
  ['a later attempt, without provenance', { attempt: '2' }, { attestations: [] }, 'published'],
])('a version that is there, in %s', async (_what, changes, own, standing) => {
  const { world } = asked({ a: ['1.0.0'] });
  const listing = world.fetch;
  const answering: World = {
    ...world,
    fetch: async (input, init) =>
      String(input).includes('/attestations/') ? new Response(JSON.stringify(own)) : listing(input, init),
  };
  const packages = checkout([{ name: 'a', version: '1.0.0' }]);
  const due = await dueReleases(answering, packages, { ...options, run: { ...run, ...changes } });
  expect([due.releases.length, due.leftOut.map(({ reason }) => reason)]).toEqual(
    standing === 'due' ? [1, []] : [0, ['published']],
  );
});

test('two hundred packages are asked for side by side, sixteen at a time', async () => {
  let [now, most] = [0, 0];
  const { world } = asked(
    {},
    {
      fetch: async () => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 1));
        now--;
        return new Response('{}', { status: 404 });
      },
    },
  );
  const manifests = Array.from({ length: 200 }, (_, at) => ({ name: `p${at}`, version: '1.0.0' }));
  expect((await dueReleases(world, checkout(manifests), options)).releases).toHaveLength(200);
  expect(most).toBe(16);
});

test('a registry that is asked too often is left alone by all requests, as long as it asks for', async () => {
  const start = Date.parse('2026-01-01T00:00:00Z');
  let time = start;
  const at: number[] = [];
  const world = testWorld({
    now: () => time,
    sleep: async (ms) => {
      time = Math.max(time, time + ms);
    },
    fetch: async (input) => {
      at.push(time - start);
      const name = new URL(String(input)).pathname.slice(1);
      if (at.length === 1) return new Response('', { status: 429, headers: { 'retry-after': '20' } });
      return new Response(JSON.stringify({ name, versions: {} }));
    },
  });
  const manifests = Array.from({ length: 40 }, (_, index) => ({ name: `p${index}`, version: '1.0.0' }));
  const due = await dueReleases(patient(world), checkout(manifests), options);
  expect([due.releases.length, due.problems]).toEqual([40, []]);
  // Those that were on their way already, and then nobody for twenty seconds.
  expect(at.filter((ms) => ms > 0 && ms < 20_000)).toEqual([]);
  expect(at.filter((ms) => ms >= 20_000).length).toBeGreaterThan(20);
});

test('a registry that does not answer is a problem, and the package is neither due nor left out', async () => {
  const { world } = asked({}, { fetch: async () => new Response('', { status: 503 }) });
  const due = await dueReleases(world, checkout([{ name: 'a', version: '1.0.0' }]), options);
  expect([due.releases, due.leftOut, due.problems.map(({ code }) => code)]).toEqual([
    [],
    [],
    ['registry-unreachable'],
  ]);
});

test.each([
  ['a run of a tag', { refType: 'tag', refName: 'a@1.0.0' }, ['a@1.0.0'], 'tag'],
  ['a push of a branch', { refType: 'branch', refName: 'main' }, ['main'], 'due'],
  ['a branch, and a tag by name', { refType: 'branch', refName: 'main' }, ['a@1.0.0'], 'tag'],
  ['a pull request', { refType: '', refName: '1/merge' }, ['1/merge'], 'due'],
] as const)('%s selects what is meant', (_what, run, tags, expected) => {
  const tarballs = undefined;
  expect(selectFor({ select: undefined, tags, tarballs }, run)).toBe(expected);
  expect(selectFor({ select: 'due', tags, tarballs }, run)).toBe('due');
  expect(selectFor({ select: undefined, tags, tarballs: '/packed' }, run)).toBe('tarballs');
});
