import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inspectContents } from '../../src/inspect/inspect.ts';
import type { Manifest } from '../../src/release/manifest.ts';
import type { ManagerName, OtherWorkspace, WorkspaceRelease } from '../../src/release/release.ts';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-contents-'));
  mkdirSync(join(directory, 'lib'));
  mkdirSync(join(directory, 'other'));
  writeFileSync(join(directory, 'package.json'), '{}');
  symlinkSync('../package.json', join(directory, 'lib/linked.json'));
  symlinkSync('../package.json', join(directory, 'other/linked.json'));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Packed {
  readonly manifest?: Partial<Manifest>;
  readonly version?: string;
  readonly files?: string[];
  readonly nested?: Record<string, object>;
  readonly others?: Partial<OtherWorkspace>[];
  readonly packedBy?: ManagerName;
}

/** The codes of what is wrong with what was packed, a warning in brackets; links are looked for below `files` only. */
function codes({
  manifest = {},
  version = '1.0.0',
  files = [],
  nested = {},
  others = [],
  packedBy = 'npm',
}: Packed): string[] {
  const whole: Manifest = { name: 'x', version, files: [], ...manifest };
  const release: WorkspaceRelease = {
    name: 'x',
    version,
    tag: `x@${version}`,
    manifest: whole,
    root: directory,
    directory,
    source: { file: 'package.json', text: '' },
    managedBy: 'npm',
    packedBy,
    packScripts: [],
    others: others.map((one) => ({ name: '', directory: '/elsewhere', isPrivate: false, ...one })),
  };
  const texts = Object.entries(nested).map(([path, value]) => [path, JSON.stringify(value)] as const);
  const tarball = {
    path: '',
    integrity: '',
    bytes: 0,
    manifest: whole,
    files: ['package.json', ...files],
    nested: new Map(texts),
  };
  return inspectContents({ tarball, release }).map(({ code, severity }) =>
    severity === 'error' ? code : `(${code})`,
  );
}

const depends = (range: string, field = 'dependencies') => ({ manifest: { [field]: { y: range } } });
const UNUSABLE = ['dependency-unusable'];

const CASES: [what: string, packed: Packed, codes: string[]][] = [
  ['nothing wrong', depends('^1.0.0'), []],
  ['every dependency of the registry', depends('npm:left-pad@^1.0.0'), []],
  [
    'a dist-tag, git and an address',
    { manifest: { dependencies: { a: 'next', b: 'o/r', c: 'https://x.example/x.tgz' } } },
    [],
  ],
  ['workspace:', depends('workspace:^'), UNUSABLE],
  ['workspace: of a peer', depends('workspace:*', 'peerDependencies'), UNUSABLE],
  ['workspace: of an optional one', depends('workspace:~1.0.0', 'optionalDependencies'), UNUSABLE],
  ['workspace: of a devDependency', depends('workspace:*', 'devDependencies'), []],
  ['catalog:', depends('catalog:'), UNUSABLE],
  ['catalog:named', depends('catalog:react18'), UNUSABLE],
  ['link:', depends('link:../y'), UNUSABLE],
  ['portal:', depends('portal:../y'), UNUSABLE],
  ['a file outside', depends('file:../y'), UNUSABLE],
  ['a file by its whole path', depends('file:/srv/y'), UNUSABLE],
  ['a directory outside, without a protocol', depends('../y'), UNUSABLE],
  ['a file that is not packed', depends('file:vendor/y.tgz'), UNUSABLE],
  ['a file that is packed', { ...depends('file:vendor/y.tgz'), files: ['vendor/y.tgz'] }, []],
  ['a directory that is packed', { ...depends('file:./vendor/y'), files: ['vendor/y/package.json'] }, []],
  ['two of them, told once', { manifest: { dependencies: { y: 'catalog:', z: 'workspace:*' } } }, UNUSABLE],
  [
    'a private sibling',
    { ...depends('^1.0.0'), others: [{ name: 'y', isPrivate: true }] },
    ['dependency-private'],
  ],
  [
    'a private sibling behind an alias',
    { ...depends('npm:z@1'), others: [{ name: 'z', isPrivate: true }] },
    ['dependency-private'],
  ],
  ['a public sibling', { ...depends('^1.0.0'), others: [{ name: 'y' }] }, []],
  [
    'a private optional sibling',
    { ...depends('1', 'optionalDependencies'), others: [{ name: 'y', isPrivate: true }] },
    [],
  ],
  [
    'a private sibling that is bundled',
    {
      manifest: { dependencies: { y: '*' }, bundledDependencies: ['y'] },
      files: ['node_modules/y/package.json'],
      others: [{ name: 'y', isPrivate: true }],
    },
    [],
  ],
  [
    'a range of the checkout only, of what is bundled',
    {
      manifest: { dependencies: { y: 'workspace:*' }, bundledDependencies: ['y'] },
      files: ['node_modules/y/package.json'],
    },
    [],
  ],
  [
    'a private sibling that should be bundled, and npm leaves out',
    {
      manifest: { dependencies: { y: '*' }, bundledDependencies: ['y'] },
      others: [{ name: 'y', isPrivate: true }],
    },
    ['dependency-private', '(bundle-missing)'],
  ],
  [
    'a bundled dependency that was hoisted',
    { manifest: { dependencies: { y: '1' }, bundleDependencies: ['y'] } },
    ['(bundle-missing)'],
  ],
  [
    'all bundled, and one hoisted',
    { manifest: { dependencies: { y: '1' }, bundleDependencies: true } },
    ['(bundle-missing)'],
  ],
  ['publishConfig.directory', { manifest: { publishConfig: { directory: 'dist' } } }, []],
  [
    'publishConfig.main, packed by pnpm',
    { manifest: { publishConfig: { main: './dist/x.js' } }, packedBy: 'pnpm' },
    [],
  ],
  [
    'publishConfig.main, packed by Bun',
    { manifest: { publishConfig: { main: 'x.js' } }, packedBy: 'bun' },
    ['(publish-config-ignored)'],
  ],
  [
    'publishConfig.main',
    { manifest: { publishConfig: { main: 'dist/x.js' } } },
    ['(publish-config-ignored)'],
  ],
  [
    'publishConfig.exports and types',
    { manifest: { publishConfig: { exports: {}, types: 'x' } } },
    ['(publish-config-ignored)'],
  ],
  [
    'publishConfig.main, which was applied',
    { manifest: { main: 'dist/x.js', publishConfig: { main: 'dist/x.js' } }, files: ['dist/x.js'] },
    [],
  ],
  [
    'publishConfig.exports, which was applied in part',
    {
      manifest: { exports: { '.': './a.js' }, publishConfig: { exports: { '.': './b.js' } } },
      files: ['a.js'],
    },
    ['(publish-config-ignored)'],
  ],
  ['publishConfig of npm’s own', { manifest: { publishConfig: { access: 'public' } } }, []],
  [
    'a prerelease on latest',
    { version: '1.0.0-rc.0', manifest: { publishConfig: { tag: 'latest' } } },
    ['(prerelease-as-latest)'],
  ],
  ['a release on latest', { manifest: { publishConfig: { tag: 'latest' } } }, []],
  ['a prerelease on next', { version: '1.0.0-rc.0', manifest: { publishConfig: { tag: 'next' } } }, []],
  [
    'a nested manifest of a workspace',
    { nested: { 'dist/package.json': { dependencies: { y: 'workspace:*' } } } },
    ['(dependency-unusable)'],
  ],
  [
    'a nested manifest',
    { nested: { 'dist/package.json': { type: 'module' }, 'a/package.json': { dependencies: { y: '1' } } } },
    [],
  ],
  ['a link that is asked for', { manifest: { files: ['lib'] } }, ['(link-left-out)']],
  ['a link by a pattern', { manifest: { files: ['./lib/*.json'] } }, ['(link-left-out)']],
  ['a link that is left out again', { manifest: { files: ['lib', '!lib/linked.json'] } }, []],
  [
    'a link beside what was packed',
    { manifest: { files: undefined }, files: ['lib/a.js'] },
    ['(link-left-out)'],
  ],
  ['a link in a directory of which nothing was packed', { manifest: { files: undefined } }, []],
  ['a link elsewhere', { manifest: { files: ['dist'] } }, []],
];

for (const [what, packed, expected] of CASES)
  test(`${what}: ${expected.join(', ') || 'fine'}`, () => expect(codes(packed)).toEqual(expected));

test('a link of another workspace is not this package’s', () => {
  const others = [{ name: 'other', directory: join(directory, 'other') }];
  expect(codes({ manifest: { files: ['other'] }, others })).toEqual([]);
  expect(codes({ manifest: { files: ['other'] } })).toEqual(['(link-left-out)']);
});

test('without "files" an ignore file may leave a link out, and nothing is said', () => {
  writeFileSync(join(directory, '.npmignore'), 'lib/linked.json\n');
  try {
    expect(codes({ manifest: { files: undefined }, files: ['lib/a.js'] })).toEqual([]);
  } finally {
    rmSync(join(directory, '.npmignore'));
  }
});
