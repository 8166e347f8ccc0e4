import { expect, test } from '@jest/globals';
import type { PackageContents, PackagedFile } from '../../src/changes/contents.ts';
import { changesBetween } from '../../src/changes/package-changes.ts';
import { versionBefore } from '../../src/changes/published-changes.ts';

type Files = Record<string, Partial<PackagedFile>>;

function contents(version: string, manifest: object, files: Files = {}): PackageContents {
  const whole = Object.entries(files).map(([path, file]) => {
    const usual = { bytes: 1, sha256: 'a', isExecutable: false };
    return [path, { ...usual, ...file }] as const;
  });
  return {
    version,
    manifest: { name: 'pkg', version, ...manifest },
    files: new Map(whole),
  };
}

const between = (before: object, after: object, files: [Files, Files] = [{}, {}]) =>
  changesBetween(contents('1.0.0', before, files[0]), contents('1.0.1', after, files[1]));

test('nothing but the version: no change', () => {
  expect(between({}, {})).toEqual({
    from: '1.0.0',
    to: '1.0.1',
    files: [],
    size: { before: 0, after: 0 },
    installScripts: [],
    scripts: [],
    dependencies: [],
    entryPoints: [],
  });
});

const change = (name: string, before: string | undefined, after: string | undefined) => ({
  name,
  before,
  after,
});

test.each([
  [
    'a script that runs at install',
    {},
    { scripts: { postinstall: 'node x' } },
    [change('postinstall', undefined, 'node x')],
    [],
  ],
  [
    'one that is gone',
    { scripts: { install: 'a' } },
    { scripts: {} },
    [change('install', 'a', undefined)],
    [],
  ],
  [
    'one that differs',
    { scripts: { preinstall: 'a' } },
    { scripts: { preinstall: 'b' } },
    [change('preinstall', 'a', 'b')],
    [],
  ],
  [
    'one that npm runs for authors only',
    {},
    { scripts: { prepare: 'a' } },
    [],
    [change('prepare', undefined, 'a')],
  ],
  [
    'a name the language has a meaning for',
    {},
    { scripts: JSON.parse('{"__proto__":"a"}') },
    [],
    [change('__proto__', undefined, 'a')],
  ],
])('scripts: %s', (_what, before, after, installScripts, scripts) => {
  expect(between(before, after)).toMatchObject({ installScripts, scripts });
});

test('a new binding.gyp is a script that runs at install, unless the package has its own or says no', () => {
  const files: [Files, Files] = [{}, { 'binding.gyp': {} }];
  expect(between({}, {}, files).installScripts).toEqual([change('install', undefined, 'node-gyp rebuild')]);
  expect(between({}, { gypfile: false }, files).installScripts).toEqual([]);
  const own = { scripts: { preinstall: 'x' } };
  expect(between(own, own, files).installScripts).toEqual([]);
});

test('dependencies of each kind: added, removed, moved; a bundled one by its name', () => {
  const { dependencies } = between(
    { dependencies: { a: '^1.0.0', b: '1' }, peerDependencies: { p: '1' }, bundledDependencies: ['x'] },
    {
      dependencies: { b: '2', c: 'github:o/r' },
      optionalDependencies: { a: '^1.0.0' },
      bundledDependencies: ['x', 'y'],
    },
  );
  expect(dependencies.map(({ kind, name, before, after }) => [kind, name, before, after])).toEqual([
    ['dependencies', 'a', '^1.0.0', undefined],
    ['dependencies', 'b', '1', '2'],
    ['dependencies', 'c', undefined, 'github:o/r'],
    ['optionalDependencies', 'a', undefined, '^1.0.0'],
    ['peerDependencies', 'p', '1', undefined],
    ['bundledDependencies', 'y', undefined, ''],
  ]);
});

test('entry points, whatever their form', () => {
  const { entryPoints } = between(
    { bin: './a.js', exports: { '.': './a.js' } },
    { bin: { pkg: './a.js' }, exports: { '.': './b.js' }, main: 'c' },
  );
  expect(entryPoints).toEqual([
    change('bin', './a.js', '{"pkg":"./a.js"}'),
    change('exports', '{".":"./a.js"}', '{".":"./b.js"}'),
    change('main', undefined, 'c'),
  ]);
});

test('files that come, go, grow, change in place, become programs; and the size of all', () => {
  const { files, size } = between({}, {}, [
    { gone: { bytes: 5 }, same: {}, grown: {}, edited: {}, program: {} },
    {
      come: { bytes: 7 },
      same: {},
      grown: { bytes: 9, sha256: 'b' },
      edited: { sha256: 'b' },
      program: { isExecutable: true },
    },
  ]);
  expect(files.map(({ path, before, after }) => [path, before?.bytes, after?.bytes])).toEqual([
    ['come', undefined, 7],
    ['edited', 1, 1],
    ['gone', 5, undefined],
    ['grown', 1, 9],
    ['program', 1, 1],
  ]);
  expect(size).toEqual({ before: 9, after: 19 });
});

test.each([
  ['1.2.0', '1.1.0'],
  ['2.0.0', '1.2.0'],
  ['2.1.0-beta.1', '2.1.0-beta.0'],
  ['1.1.1', '1.1.0'],
  ['1.0.0', undefined],
  ['1.0.1-0', '1.0.0'],
])('%s is compared with %s', (version, before) => {
  const versions = [
    '2.0.0',
    '1.0.0',
    '1.1.0',
    '1.2.0',
    'nonsense',
    '2.0.0-rc.1',
    '2.1.0-beta.0',
    '2.1.0-beta.1',
  ];
  expect(versionBefore(versions, version)).toBe(before);
});
