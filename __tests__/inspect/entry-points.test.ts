import { expect, test } from '@jest/globals';
import { checkEntryPoints } from '../../src/inspect/checks/entry-points.ts';
import type { Manifest } from '../../src/release/manifest.ts';

const FILES = ['package.json', 'lib/index.js', 'lib/index.d.ts', 'bin/cli.js', 'data/index.json'];

function missing(manifest: Partial<Manifest>): string {
  const whole = { name: 'x', version: '1.0.0', ...manifest };
  const tarball = { path: '', integrity: '', bytes: 0, manifest: whole, files: FILES, nested: new Map() };
  const release = { name: 'x', version: '1.0.0', tag: 'x@1.0.0', formats: [], manifest: whole };
  const [problem] = checkEntryPoints({ tarball, release });
  return problem?.message ?? '';
}

const FINE: [what: string, manifest: Partial<Manifest>][] = [
  ['nothing', {}],
  ['main', { main: './lib/index.js' }],
  ['main without an extension', { main: 'lib/index' }],
  ['main as a directory', { main: './lib/' }],
  ['main as a directory of data', { main: 'data' }],
  ['main as the package itself', { main: '.' }],
  ['an empty main', { main: '' }],
  ['types without an extension', { types: 'lib/index' }],
  ['bin by name', { bin: { x: 'bin/cli.js' } }],
  [
    'exports by condition',
    { exports: { '.': { types: './lib/index.d.ts', default: './lib/index.js' }, './internal/*': null } },
  ],
  ['exports by pattern', { exports: { './*': './lib/*.js' } }],
];

for (const [what, manifest] of FINE) test(`is there: ${what}`, () => expect(missing(manifest)).toBe(''));

const WRONG: [what: string, manifest: Partial<Manifest>, says: string][] = [
  ['main', { main: 'dist/index.js' }, 'main "dist/index.js"'],
  ['types', { types: './dist/index.d.ts' }, 'types "./dist/index.d.ts"'],
  ['bin', { bin: './cli.js' }, 'bin "./cli.js"'],
  ['exports', { exports: { '.': { import: './lib/index.mjs' } } }, 'exports "./lib/index.mjs"'],
  ['exports, which do not guess', { exports: './lib/index' }, 'exports "./lib/index"'],
];

for (const [what, manifest, says] of WRONG)
  test(`is not there: ${what}`, () => expect(missing(manifest)).toContain(says));
