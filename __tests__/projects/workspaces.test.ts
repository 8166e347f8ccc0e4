/** Which packages a project has: as its own manager lists them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { checkoutPackages } from '../../src/plan/checkout-packages.ts';
import { Failure } from '../../src/problems.ts';
import { listWorkspaces } from '../../src/projects/workspaces.ts';
import { type Managed, openManaged, REAL } from '../e2e/helpers/managers.ts';

const directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));
let managed: Managed;

beforeAll(async () => {
  managed = await openManaged([]);
});

afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await managed.close();
});

let projects = 0;

/** Writes a project: manifests by directory, and other files. */
function project(
  manifests: Readonly<Record<string, object>>,
  files: Readonly<Record<string, string>> = {},
): string {
  const root = join(directory, String(++projects));
  const texts = Object.entries(manifests).map(
    ([path, manifest]) => [join(path, 'package.json'), JSON.stringify(manifest)] as const,
  );
  for (const [path, text] of [...texts, ...Object.entries(files)]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function found(root: string): Promise<string[]> {
  return (await listWorkspaces(root)).map((one) => relative(root, one.directory) || '.').sort();
}

const named = (name: string, more: object = {}) => ({ name, version: '1.0.0', ...more });

const SHAPE = {
  'packages/a': named('a'),
  'packages/group/b': named('b'),
  'packages/group/b/test/fixtures/x': named('x'),
  'packages/group/c': named('c', { private: true }),
  'packages/a/node_modules/dep': named('dep'),
  'tools/t': named('t'),
  'elsewhere/e': named('e'),
};

test('pnpm: any depth, exclusions, the root published itself; as pnpm 12, 11 and 10 list them', async () => {
  const patterns = "packages:\n  - './packages/**'\n  - tools/*/\n  - '!**/fixtures/**'\n";
  const root = project({ '.': named('root'), ...SHAPE }, { 'pnpm-workspace.yaml': patterns });
  expect(await found(root)).toEqual(['.', 'packages/a', 'packages/group/b', 'packages/group/c', 'tools/t']);
  for (const which of ['pnpm 12', 'pnpm 11', 'pnpm 10'] as const) {
    const listed = JSON.parse(
      await managed.run(REAL[which], ['list', '--recursive', '--depth', '-1', '--json'], root),
    );
    expect(listed.map(({ path }: { path: string }) => relative(root, path) || '.').sort()).toEqual(
      await found(root),
    );
  }
});

test('pnpm: settings alone make no workspaces; the root is the package', async () => {
  const root = project(
    { '.': named('root'), 'packages/a': named('a') },
    { 'pnpm-workspace.yaml': 'nodeLinker: hoisted\n' },
  );
  expect(await found(root)).toEqual(['.']);
});

test('pnpm: what a package has built is no package, private ones may have one name, and nameless ones are there', async () => {
  const root = project(
    {
      '.': { private: true },
      'packages/built': named('built', { publishConfig: { directory: 'dist' } }),
      'packages/built/dist': named('built'),
      'packages/one': named('fixture', { private: true }),
      'packages/two': named('fixture', { private: true }),
      'packages/playground': { private: true },
    },
    { 'pnpm-workspace.yaml': "packages: ['**']\n" },
  );
  expect(await found(root)).toEqual([
    'packages/built',
    'packages/one',
    'packages/playground',
    'packages/two',
  ]);
});

test('Yarn: a workspace may have workspaces; as Yarn lists them', async () => {
  const root = project(
    {
      '.': { private: true, name: 'root', workspaces: { packages: ['packages/*', 'tools/*'] } },
      'packages/a': named('a', { workspaces: ['inner/*'] }),
      'packages/a/inner/i': named('i', { workspaces: ['deeper'] }),
      'packages/a/inner/i/deeper': named('d'),
      'tools/t': named('t'),
    },
    { 'yarn.lock': '' },
  );
  await managed.run(REAL['Yarn 4'], ['install'], root);
  const listed = (await managed.run(REAL['Yarn 4'], ['workspaces', 'list', '--json'], root))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).location);
  expect(listed.filter((path) => path !== '.').sort()).toEqual(await found(root));
  expect(await found(root)).toHaveLength(4);
});

test('Yarn: workspaces that name each other, or that two patterns find, are there once', async () => {
  const root = project(
    {
      '.': { private: true, workspaces: ['packages/**'] },
      'packages/a': named('a', { workspaces: ['sub/*', '../b'] }),
      'packages/a/sub/x': named('x'),
      'packages/b': named('b', { workspaces: ['../a'] }),
    },
    { 'yarn.lock': '' },
  );
  expect(await found(root)).toEqual(['packages/a', 'packages/a/sub/x', 'packages/b']);
});

test('settings that cannot be read do not show what is in them', async () => {
  const root = project(
    { '.': { private: true } },
    { 'yarn.lock': '', '.yarnrc.yml': 'npmAuthToken: secret-of-yarn\n  wrong: [\n' },
  );
  const refused = await checkoutPackages({ root, packageDirectory: undefined, checkout: root }).catch(String);
  expect(refused).toContain('workspaces-unreadable');
  expect(refused).not.toContain('secret-of-yarn');
});

test('Bun: as its lock file lists them', async () => {
  const { 'elsewhere/e': _e, 'packages/a/node_modules/dep': _dep, ...shape } = SHAPE;
  const workspaces = { packages: ['packages/*', 'packages/group/*', 'tools/*'], catalog: {} };
  const root = project({ '.': { private: true, name: 'root', workspaces }, ...shape });
  await managed.run(REAL['Bun 1'], ['install'], root);
  const errors: ParseError[] = [];
  const lock = parse(readFileSync(join(root, 'bun.lock'), 'utf8'), errors, { allowTrailingComma: true });
  expect(errors.map(({ error }) => printParseErrorCode(error))).toEqual([]);
  expect(
    Object.keys(lock.workspaces)
      .filter((path) => path !== '')
      .sort(),
  ).toEqual(await found(root));
});

const REFUSED: readonly (readonly [
  what: string,
  manifests: Record<string, object>,
  files: Record<string, string>,
  says: string,
])[] = [
  [
    'two public packages of one name',
    { '.': {}, 'p/a': named('same'), 'p/b': named('same') },
    { 'pnpm-workspace.yaml': 'packages: [p/*]' },
    'workspace-duplicate: Two workspaces have the same name, same: p/a and p/b.',
  ],
  [
    'a root of the name of a workspace',
    { '.': named('same'), 'p/a': named('same') },
    { 'pnpm-workspace.yaml': 'packages: [p/*]' },
    'workspace-duplicate: The root and a workspace have the same name: same.',
  ],
  [
    'settings that are no YAML',
    { '.': {} },
    { 'pnpm-workspace.yaml': 'packages: [' },
    'workspaces-unreadable: The workspaces cannot be read from pnpm-workspace.yaml',
  ],
  [
    'patterns that are no list',
    { '.': {} },
    { 'pnpm-workspace.yaml': 'packages: all' },
    'workspaces-unreadable: The workspaces cannot be read from pnpm-workspace.yaml',
  ],
  [
    'workspaces that are no list',
    { '.': { workspaces: 'packages' } },
    { 'bun.lock': '' },
    'workspaces-unreadable: The workspaces cannot be read from package.json: workspaces',
  ],
];

for (const [what, manifests, files, says] of REFUSED)
  test(`${what}: ${says.split(':')[0]}`, async () => {
    const refused = await listWorkspaces(project(manifests, files)).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(Failure);
    expect(String((refused as Failure).message)).toContain(says);
  });
