/** What other tools have packed: changesets 3 and pnpm themselves, and plans that are not what they say. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { layTools } from '../../rehearsal/runner/tools.ts';
import type { InstalledManager } from '../../src/projects/manager.ts';
import { type Managed, openManaged, REAL } from './helpers/managers.ts';
import { codes, handedOver, NPM, onStage, ROOT, type Stage, text } from './helpers/stage.ts';

let managed: Managed;
const directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));
const CHECKOUT = join(directory, 'changesets');
const PACKED = join(directory, 'packed');

/** changesets runs the npm that is beside its Node, and asks a registry that has none of the packages. */
const CHANGESET: InstalledManager = {
  name: 'npm',
  command: {
    file: join(directory, 'tools', 'bin', 'node'),
    args: [join(ROOT, 'node_modules/@changesets/cli/bin.js')],
  },
};

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim();

function commit(cwd: string): string {
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message=all');
  return git(cwd, 'rev-parse', 'HEAD');
}

let head: string;

beforeAll(async () => {
  managed = await openManaged();
  layTools(join(directory, 'tools'), { npmCli: NPM[11] });
  cpSync(join(ROOT, 'examples/changesets'), CHECKOUT, { recursive: true });
  commit(CHECKOUT);
  const path = join(directory, 'tools', 'bin');
  await managed.run(CHANGESET, ['version'], CHECKOUT, { path });
  head = commit(CHECKOUT);
  await managed.run(CHANGESET, ['pack', '--out-dir', PACKED], CHECKOUT, { path });
});

afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await managed.close();
});

const NAMES = [
  '@example-changesets/core',
  '@example-changesets/cli',
  ...['duration', 'plugin', 'schedule'].map((name) => `@example-pnpm/${name}`),
];

function onBranch(commit: string, test: (stage: Stage) => Promise<void>) {
  const publisher = {
    repository: 'example/monorepo',
    workflow: 'publish.yml',
    environment: 'npm',
    allowed: ['publish' as const],
  };
  return onStage({ run: { commit, ref: 'refs/heads/main', repository: 'example/monorepo' } }, (stage) => {
    stage.world.repository.main.add(commit);
    for (const name of NAMES)
      stage.world.registry.add({ name, version: '0.0.0-0', trustedPublishers: [publisher] });
    return test(stage);
  });
}

test('changeset version, then changeset pack: its dist-tags and hashes are taken, all is published, and what is only tagged is passed on', async () => {
  await onBranch(head, async (stage) => {
    const inputs = { select: 'tarballs', tarballs: PACKED };
    const packed = await stage.pack(inputs, { workspace: CHECKOUT });
    expect([packed.exitCode, codes(packed)]).toEqual([0, []]);
    expect(packed.outputs['packages']?.split('\n')).toEqual([
      '@example-changesets/core@1.1.0',
      '@example-changesets/cli@1.0.1',
    ]);
    expect(JSON.parse(packed.outputs['tag-only'] ?? '')).toEqual([
      { name: '@example-changesets/site', version: '0.1.1', tag: '@example-changesets/site@0.1.1' },
    ]);
    expect(packed.summary).toContain('To be tagged but not published');
    expect(packed.summary).not.toContain('after the commit');
    const plan = JSON.parse(readFileSync(join(packed.outputs['packed'] ?? '', 'releases.json'), 'utf8'));
    expect(plan.releases).toMatchObject([
      { name: '@example-changesets/cli', distTag: 'latest', needs: ['@example-changesets/core'] },
      { name: '@example-changesets/core', distTag: 'latest', needs: [] },
    ]);
    const published = await stage.publish({ select: 'tarballs', ...handedOver(packed) });
    expect([codes(published), published.outputs['outcome'], published.exitCode]).toEqual([[], 'verified', 0]);
    // Once more: nothing is due, whichever way it is looked for, and it is green.
    for (const once of [inputs, { select: 'due' }]) {
      const again = await stage.pack(once, { workspace: CHECKOUT });
      expect([again.exitCode, again.outputs['count']]).toEqual([0, '0']);
    }
  });
});

test('changeset version, commit, and the push of the branch: the workflow that init writes is rehearsed until all is verified', async () => {
  const checkout = join(directory, 'pushed');
  cpSync(CHECKOUT, checkout, { recursive: true });
  const cli = (...args: string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { cwd: checkout, encoding: 'utf8' });
  expect(cli('init', '--yes')).toContain('changesets decides the versions here');
  const file = '.github/workflows/mochi-publish-npm.yml';
  const { outcome, releases, refused } = JSON.parse(
    cli('rehearse', '--workflow', file, '--ref', 'refs/heads/main', '--json'),
  );
  expect([outcome, refused]).toEqual(['verified', []]);
  expect(
    releases.map((one: { package: string; version: string }) => `${one.package}@${one.version}`).sort(),
  ).toEqual(['@example-changesets/cli@1.0.1', '@example-changesets/core@1.1.0']);
});

test('in one job: the publish action takes the tarballs itself', async () => {
  await onBranch(head, async (stage) => {
    const published = await stage.publish({ tarballs: PACKED }, { workspace: CHECKOUT });
    expect([published.outputs['outcome'], published.exitCode]).toEqual(['verified', 0]);
    expect(published.outputs['packages']).toBe(
      '@example-changesets/core@1.1.0\n@example-changesets/cli@1.0.1',
    );
  });
});

interface Entry {
  kind: string;
  name: string;
  version: string;
  access: string;
  tarball: { path: string; integrity: string };
}

/** What somebody does to a packed directory. */
const CHANGED: readonly (readonly [
  what: string,
  change: (plan: Entry[][], directory: string) => unknown,
  code: string,
  says: string,
])[] = [
  [
    'a tarball is another',
    (_plan, at) => writeFileSync(join(at, 'packages/example-changesets-core-1.1.0.tgz'), 'x'),
    'plan-invalid',
    'hashes to sha256-',
  ],
  [
    'a tarball is missing',
    (_plan, at) => rmSync(join(at, 'packages/example-changesets-core-1.1.0.tgz')),
    'plan-invalid',
    'which does not exist',
  ],
  [
    'a tarball was added',
    (_plan, at) => writeFileSync(join(at, 'packages/more-1.0.0.tgz'), 'x'),
    'plan-invalid',
    'it does not name packages/more-1.0.0.tgz',
  ],
  [
    'the order is wrong',
    (plan) => plan.reverse(),
    'plan-invalid',
    '@example-changesets/cli comes before @example-changesets/core, which it needs',
  ],
  [
    'a version is another',
    (plan) => entryOf(plan, 'cli', { version: '9.9.9' }),
    'plan-invalid',
    'it says @example-changesets/cli@9.9.9, but the tarball contains @example-changesets/cli@1.0.1',
  ],
  [
    'one stands in it twice',
    (plan) => plan.push(plan[0] ?? []),
    'plan-invalid',
    '@example-changesets/core twice',
  ],
  [
    'access is restricted',
    (plan) => entryOf(plan, 'cli', { access: 'restricted' }),
    'plan-invalid',
    'has "access": "restricted"',
  ],
  [
    'a path leaves the directory',
    (plan) => entryOf(plan, 'cli', { tarball: { path: '../x.tgz', integrity: '' } }),
    'plan-invalid',
    'Invalid format',
  ],
  [
    'another version of the plan',
    (plan) => Object.assign(plan, { toJSON: () => 'none' }),
    'plan-invalid',
    'Invalid type',
  ],
  [
    'the directory does not exist',
    (_plan, at) => rmSync(at, { recursive: true }),
    'tarballs-missing',
    'the directory does not exist',
  ],
  [
    'it is empty',
    (_plan, at) => {
      for (const name of readdirSync(at)) rmSync(join(at, name), { recursive: true });
    },
    'tarballs-missing',
    'there is no .tgz in it',
  ],
];

function entryOf(plan: Entry[][], name: string, changes: Partial<Entry>): void {
  Object.assign(plan.flat().find((entry) => entry.name.endsWith(`/${name}`)) ?? {}, changes);
}

test('a plan that is not what it says is refused whole', async () => {
  await onBranch(head, async (stage) => {
    for (const [at, [what, change, code, says]] of CHANGED.entries()) {
      const copy = join(directory, `changed-${at}`);
      cpSync(PACKED, copy, { recursive: true });
      const file = join(copy, 'publish-plan.json');
      const plan = JSON.parse(readFileSync(file, 'utf8'));
      if (what === 'the directory does not exist') change(plan.plan, copy);
      else {
        change(plan.plan, copy);
        if (what !== 'it is empty') writeFileSync(file, JSON.stringify(plan));
      }
      const step = await stage.pack({ select: 'tarballs', tarballs: copy }, { workspace: CHECKOUT });
      expect([what, step.exitCode, codes(step)]).toEqual([what, 1, [code]]);
      expect(text(step)).toContain(says);
    }
    for (const wrong of [
      { select: 'due', tarballs: PACKED },
      { tarballs: PACKED, 'build-script': 'build' },
    ]) {
      const step = await stage.pack(wrong, { workspace: CHECKOUT });
      expect([step.exitCode, codes(step)]).toEqual([1, ['input-invalid']]);
    }
    const nowhere = await stage.pack({ select: 'tarballs' }, { workspace: CHECKOUT });
    expect([nowhere.exitCode, codes(nowhere)]).toEqual([1, ['input-invalid']]);
  });
});

test('pnpm --recursive pack: what the registry has is left out, a canary is allowed and said, and so is what no package of the checkout is', async () => {
  const checkout = join(directory, 'pnpm');
  cpSync(join(ROOT, 'examples/pnpm'), checkout, {
    recursive: true,
    filter: (path) => !/node_modules|[/\\]dist$/.test(path),
  });
  rmSync(join(checkout, 'pnpm-lock.yaml'));
  await managed.run(REAL['pnpm 12'], ['install'], checkout);
  const committed = commit(checkout);
  const manifest = join(checkout, 'packages/duration/package.json');
  const own = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...own, version: '1.4.0-canary.7' }));
  await managed.run(REAL['pnpm 12'], ['--recursive', 'run', 'build'], checkout);
  const tarballs = join(directory, 'tarballs');
  mkdirSync(join(tarballs, 'below'), { recursive: true });
  await managed.run(REAL['pnpm 12'], ['--recursive', 'pack', '--pack-destination', tarballs], checkout);
  // As a build of native bindings makes its packages.
  copyFileSync(join(PACKED, 'packages/example-changesets-core-1.1.0.tgz'), join(tarballs, 'below/made.tgz'));
  await onBranch(committed, async (stage) => {
    stage.world.registry.add({ name: '@example-pnpm/plugin', version: '0.3.1' });
    const step = await stage.pack({ tarballs, packages: '!@example-pnpm/schedule' }, { workspace: checkout });
    expect([step.exitCode, codes(step)]).toEqual([0, []]);
    expect(step.outputs['packages']).toBe(
      '@example-changesets/core@1.1.0\n@example-pnpm/duration@1.4.0-canary.7',
    );
    expect(JSON.parse(step.outputs['releases'] ?? '')).toMatchObject([
      { distTag: 'latest' },
      { distTag: 'canary' },
    ]);
    for (const said of [
      'The version of @example-pnpm/duration@1.4.0-canary.7 was written after the commit, where packages/duration/package.json has 1.4.0.',
      '@example-changesets/core@1.1.0 belongs to no package of the checkout',
    ])
      expect(text(step)).toContain(said);
    expect(step.summary).toContain('was written after the commit');
    expect(step.summary).toContain('packages are left out');
  });
});
