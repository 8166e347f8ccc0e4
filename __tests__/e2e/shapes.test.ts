/** Shapes of real monorepos, in small: what is found in them, and what comes out of packing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StepResult } from '../../rehearsal/runner/job.ts';
import type { InstalledManager } from '../../src/projects/manager.ts';
import { readTarball, type Tarball } from '../../src/release/tarball.ts';
import { type Managed, openManaged, REAL } from './helpers/managers.ts';
import { codes, onStage, type Stage, text } from './helpers/stage.ts';

let managed: Managed;
const directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));

beforeAll(async () => {
  managed = await openManaged([]);
});

afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await managed.close();
});

const NPM = { name: 'npm' } as const;
const OWN = { license: 'MIT', repository: 'github:owner/repo' };

interface Project {
  readonly manager: InstalledManager | typeof NPM;
  readonly files: Readonly<Record<string, object | string>>;
  /** What the registry has not heard of. */
  readonly unknown?: readonly string[];
}

let projects = 0;

/** Packs all that is due of a project. */
async function packed(
  { manager, files, unknown = [] }: Project,
  look: (step: StepResult, tarball: (file: string) => Promise<Tarball>, stage: Stage) => Promise<void> | void,
): Promise<void> {
  const checkout = join(directory, String(++projects));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  if ('command' in manager) await managed.run(manager, ['install'], checkout);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      cwd: checkout,
      encoding: 'utf8',
    });
  writeFileSync(join(checkout, '.gitignore'), 'node_modules/\n.pnp*\n.yarn/\n');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=all');
  const commit = git('rev-parse', 'HEAD').trim();
  await onStage({ run: { commit, ref: 'refs/heads/main' } }, async (stage) => {
    for (const [path, content] of Object.entries(files)) {
      if (!path.endsWith('package.json') || typeof content === 'string' || !('name' in content)) continue;
      const name = String(content.name);
      if (!unknown.includes(name)) stage.world.registry.add({ name, version: '0.0.0-0' });
    }
    const job = 'command' in manager ? { manager } : {};
    const step = await stage.pack({ select: 'due' }, { workspace: checkout, ...job });
    await look(step, (file) => readTarball(join(step.outputs['packed'] ?? '', file)), stage);
  });
}

const names = ({ outputs }: StepResult) => (outputs['packages'] ?? '').split('\n').sort();

const SHAPES: readonly (readonly [what: string, project: Project, found: readonly string[]])[] = [
  [
    'a root that is published itself, beside its workspaces',
    {
      manager: REAL['pnpm 12'],
      files: {
        'package.json': {
          name: 'whole',
          version: '2.0.0',
          ...OWN,
          files: ['index.js'],
          dependencies: { part: 'workspace:^' },
        },
        'index.js': '',
        'pnpm-workspace.yaml': 'packages: [packages/*]\n',
        'packages/part/package.json': { name: 'part', version: '1.0.0', ...OWN },
      },
    },
    ['part@1.0.0', 'whole@2.0.0'],
  ],
  [
    'a root called like one of its workspaces (socket.io)',
    {
      manager: REAL['pnpm 12'],
      files: {
        'package.json': { name: 'same', private: true, version: '9.9.9' },
        'pnpm-workspace.yaml': 'packages: [packages/*]\n',
        'packages/same/package.json': { name: 'same', version: '1.0.0', ...OWN },
      },
    },
    ['same@1.0.0'],
  ],
  [
    'nested workspaces, packages outside of any glob, and private ones',
    {
      manager: REAL['Yarn 4'],
      files: {
        'package.json': { private: true, workspaces: ['packages/*'] },
        'yarn.lock': '',
        'packages/outer/package.json': { name: 'outer', version: '1.0.0', ...OWN, workspaces: ['inner/*'] },
        'packages/outer/inner/i/package.json': {
          name: 'inner',
          version: '1.0.0',
          ...OWN,
          dependencies: { outer: 'workspace:~' },
        },
        'packages/private/package.json': { name: 'private', version: '1.0.0', private: true },
        'examples/e/package.json': { name: 'outside', version: '1.0.0', ...OWN },
      },
    },
    ['inner@1.0.0', 'outer@1.0.0'],
  ],
  [
    'a package of one platform, and a bin in a subfolder',
    {
      manager: REAL['Bun 1'],
      files: {
        'package.json': { private: true, workspaces: ['packages/*'] },
        'packages/cli/package.json': {
          name: 'cli',
          version: '1.0.0',
          ...OWN,
          bin: { cli: './bin/deep/cli.js' },
          files: ['bin'],
          optionalDependencies: { binding: 'workspace:*' },
        },
        'packages/cli/bin/deep/cli.js': '#!/usr/bin/env node\n',
        'packages/binding/package.json': {
          name: 'binding',
          version: '1.0.0',
          ...OWN,
          os: ['darwin'],
          cpu: ['arm64'],
        },
      },
    },
    ['binding@1.0.0', 'cli@1.0.0'],
  ],
];

for (const [what, project, found] of SHAPES)
  test(`${what}: ${found.join(', ')}`, async () => {
    await packed(project, (step) => {
      expect([step.exitCode, codes(step), names(step)]).toEqual([0, [], found]);
    });
  });

test('100 packages in a chain are packed in one run, each with what it needs', async () => {
  const many = Array.from({ length: 100 }, (_, at) => at);
  const files = {
    'package.json': { private: true },
    'pnpm-workspace.yaml': "packages: ['packages/*']\n",
    ...Object.fromEntries(
      many.map((at) => [
        `packages/p${at}/package.json`,
        {
          name: `p${at}`,
          version: '1.0.0',
          ...OWN,
          dependencies: at === 0 ? {} : { [`p${at - 1}`]: 'workspace:^' },
        },
      ]),
    ),
  };
  await packed({ manager: REAL['pnpm 12'], files }, (step) => {
    expect([step.exitCode, step.outputs['count']]).toEqual([0, '100']);
    const { releases } = JSON.parse(
      readFileSync(join(step.outputs['packed'] ?? '', 'releases.json'), 'utf8'),
    );
    expect(releases.find(({ name }: { name: string }) => name === 'p42').needs).toEqual(['p41']);
  });
}, 60_000);

/** Each as its manager packs it; what publishConfig.directory names takes the package's place. */
const BUILT: readonly (readonly [
  title: string,
  manager: InstalledManager | typeof NPM,
  root: Readonly<Record<string, object | string>>,
  range: string,
])[] = [
  ['npm', NPM, { 'package.json': { private: true, workspaces: ['packages/*'] } }, '^1.0.0'],
  [
    'pnpm 12',
    REAL['pnpm 12'],
    { 'package.json': { private: true }, 'pnpm-workspace.yaml': 'packages: [packages/*]\n' },
    'workspace:^',
  ],
  [
    'Yarn 4',
    REAL['Yarn 4'],
    { 'package.json': { private: true, workspaces: ['packages/*'] }, 'yarn.lock': '' },
    '^1.0.0',
  ],
  ['Bun 1', REAL['Bun 1'], { 'package.json': { private: true, workspaces: ['packages/*'] } }, '^1.0.0'],
];

for (const [title, manager, root, range] of BUILT)
  test(`${title}: publishConfig.directory is packed, and nothing around it`, async () => {
    const files = {
      ...root,
      'packages/base/package.json': { name: 'base', version: '1.0.0', ...OWN },
      'packages/built/package.json': {
        name: 'built',
        version: '1.0.0',
        ...OWN,
        main: 'src/index.ts',
        dependencies: { base: range },
        publishConfig: { directory: 'out', linkDirectory: true },
      },
      'packages/built/src/index.ts': '',
      'packages/built/out/package.json': {
        name: 'built',
        version: '1.0.0',
        ...OWN,
        main: 'index.js',
        dependencies: { base: range },
      },
      'packages/built/out/index.js': '',
    };
    await packed({ manager, files }, async (step, tarball) => {
      expect([step.exitCode, codes(step), names(step)]).toEqual([0, [], ['base@1.0.0', 'built@1.0.0']]);
      const { files: inside, manifest } = await tarball('built-1.0.0.tgz');
      expect([[...inside].sort(), manifest['main'], manifest['dependencies']]).toEqual([
        ['index.js', 'package.json'],
        'index.js',
        { base: '^1.0.0' },
      ]);
    });
  });

test('what is wrong with a shape is said: no directory that was built, two lock files, a sibling that nobody published', async () => {
  const root = {
    'package.json': { private: true },
    'pnpm-workspace.yaml': 'packages: [packages/*]\n',
    'yarn.lock': '',
  };
  const absent = { name: 'absent', version: '1.0.0', ...OWN, publishConfig: { directory: 'out' } };
  await packed(
    { manager: REAL['pnpm 12'], files: { ...root, 'packages/absent/package.json': absent } },
    (step) => {
      expect([step.exitCode, codes(step)]).toEqual([1, ['pack-failed', 'manager-ambiguous']]);
    },
  );
  const npm = { 'package.json': { private: true, workspaces: ['packages/*'] } };
  await packed({ manager: NPM, files: { ...npm, 'packages/absent/package.json': absent } }, (step) => {
    expect([step.exitCode, codes(step)]).toEqual([1, ['pack-failed']]);
    expect(text(step)).toContain('publishConfig.directory of absent names packages/absent/out');
  });
  const needing = { name: 'needing', version: '1.0.0', ...OWN, dependencies: { base: 'workspace:^2.0.0' } };
  const base = { name: 'base', version: '2.0.0', ...OWN };
  const files = { ...root, 'packages/needing/package.json': needing, 'packages/base/package.json': base };
  await packed({ manager: REAL['pnpm 12'], files }, async (_step, _tarball, stage) => {
    const checkout = join(directory, String(projects));
    const one = await stage.pack(
      { select: 'due', packages: 'needing' },
      { workspace: checkout, manager: REAL['pnpm 12'] },
    );
    expect([one.exitCode, codes(one)]).toEqual([1, expect.arrayContaining(['dependency-unpublished'])]);
    expect(text(one)).toContain('needing depends on base@^2.0.0');
  });
});
