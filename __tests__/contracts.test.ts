import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Command } from 'commander';
import * as v from 'valibot';
import { REQUEST_NAMES } from '../rehearsal/net/faults.ts';
import { type ActionFile, readActionFile } from '../rehearsal/runner/action-file.ts';
import { RELEASE_OUTPUTS } from '../src/announcing/announce-outputs.ts';
import { RELEASE_INPUTS } from '../src/announcing/release-inputs.ts';
import { initOptions } from '../src/cli/init-options.ts';
import { verifyOptions } from '../src/cli/verify-options.ts';
import { PACK_INPUTS } from '../src/packing/pack-inputs.ts';
import { PACK_OUTPUTS } from '../src/packing/pack-outputs.ts';
import { readPolicy } from '../src/policy/policy-file.ts';
import { PROBLEM_CODES } from '../src/problem-codes.ts';
import { PUBLISH_INPUTS } from '../src/publishing/publish-inputs.ts';
import { PUBLIC_REGISTRY } from '../src/registry/address.ts';
import { PUBLISH_OUTPUTS } from '../src/report/publish-outputs.ts';
import { VERIFY_INPUTS } from '../src/verifying/verify-inputs.ts';
import { VERIFY_OUTPUTS } from '../src/verifying/verify-outputs.ts';
import { ROOT } from './e2e/helpers/stage.ts';
import { blocksOf, DOCUMENTATION, PAGES } from './helpers/documentation.ts';
import { sources } from './helpers/sources.ts';
import { lintWorkflow, parseAsGitHub } from './helpers/workflow-lint.ts';

/** The rows of the documentation's table whose head begins with a column of that name, cell by cell. */
function tableOf(column: string): string[][] {
  const lines = DOCUMENTATION.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${column} |`));
  const end = lines.findIndex((line, at) => at > head && !line.startsWith('|'));
  return lines.slice(head + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

const name = (cell = '') => cell.replaceAll('`', '');

const ACTIONS: [what: string, directory: string, inputs: readonly string[], outputs: readonly string[]][] = [
  ['publish', '.', PUBLISH_INPUTS, PUBLISH_OUTPUTS],
  ['pack', 'pack', PACK_INPUTS, PACK_OUTPUTS],
];

for (const [what, directory, inputs, outputs] of ACTIONS) {
  const isIn = (marked = '') => what === 'publish' || marked === 'P';

  test(`the ${what} action's inputs are those of action.yml and of the documentation`, async () => {
    const file = await readActionFile(join(ROOT, directory));
    expect(Object.keys(file.inputs).sort()).toEqual([...inputs].sort());
    const rows = tableOf('input').filter(([, marked]) => isIn(marked));
    expect(rows.map(([cell]) => name(cell)).sort()).toEqual([...inputs].sort());
  });

  test(`the ${what} action's outputs are those of action.yml and of the documentation`, async () => {
    const file = await readActionFile(join(ROOT, directory));
    expect(Object.keys(file.outputs).sort()).toEqual([...outputs].sort());
    const rows = tableOf('output').filter(([, marked = '']) =>
      what === 'publish' ? marked !== 'P only' : marked.startsWith('P'),
    );
    expect(rows.map(([cell]) => name(cell)).sort()).toEqual([...outputs].sort());
  });
}

test('the defaults in the README are those of action.yml, and both actions have the same', async () => {
  const [publish, pack] = await Promise.all(
    ['.', 'pack'].map((directory) => readActionFile(join(ROOT, directory))),
  );
  const defaultOf = (file: ActionFile | undefined, input: string) => file?.inputs[input]?.default;
  for (const [cell, marked, shown = ''] of tableOf('input')) {
    const input = name(cell);
    if (marked === 'P') expect([input, defaultOf(pack, input)]).toEqual([input, defaultOf(publish, input)]);
    if (/^`[^`]+`$/.test(shown)) expect([input, defaultOf(publish, input)]).toEqual([input, name(shown)]);
  }
});

const LATER: [what: string, inputs: readonly string[], outputs: readonly string[]][] = [
  ['verify', VERIFY_INPUTS, VERIFY_OUTPUTS],
  ['release', RELEASE_INPUTS, RELEASE_OUTPUTS],
];

for (const [what, inputs, outputs] of LATER)
  test(`the ${what} action’s inputs and outputs are those of action.yml and of the documentation, with their defaults`, async () => {
    const file = await readActionFile(join(ROOT, what));
    expect(Object.keys(file.inputs).sort()).toEqual([...inputs].sort());
    expect(Object.keys(file.outputs).sort()).toEqual([...outputs].sort());
    const rows = tableOf(`${what} input`);
    expect(rows.map(([cell]) => name(cell)).sort()).toEqual([...inputs].sort());
    expect(
      tableOf(`${what} output`)
        .map(([cell]) => name(cell))
        .sort(),
    ).toEqual([...outputs].sort());
    for (const [cell, shown = ''] of rows)
      if (/^`[^`]+`$/.test(shown))
        expect([cell, file.inputs[name(cell)]?.default]).toEqual([cell, name(shown)]);
  });

test('every option of verify, and every field of a policy, is in the documentation', () => {
  const options = verifyOptions(new Command()).options.map(({ long }) => long);
  const told = tableOf('verify option').flatMap(([cell = '']) => cell.match(/--[a-z-]+/g) ?? []);
  expect(told.sort()).toEqual(options.sort());
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/policy.schema.json'), 'utf8'));
  const fields = tableOf('policy field').flatMap(([cell = '']) => cell.match(/[a-z-]+/g) ?? []);
  expect(fields.sort()).toEqual(Object.keys(schema.$defs.entry.properties).sort());
});

test('every option of init is in the documentation', () => {
  const options = initOptions(new Command()).options.map(({ long }) => long);
  const told = tableOf('init option').flatMap(([cell = '']) => cell.match(/--[a-z-]+/g) ?? []);
  expect(told.sort()).toEqual(options.sort());
});

test('every YAML block of the README is a workflow that GitHub takes, or a policy that is read', async () => {
  const blocks = blocksOf('yaml').map(({ block }) => block);
  expect(blocks.length).toBeGreaterThan(2);
  for (const block of blocks) {
    if (block.startsWith('version: 1'))
      expect(readPolicy(block, 'verify.md').entries.size).toBeGreaterThan(0);
    else {
      expect(await parseAsGitHub('readme.yml', block)).toEqual([]);
      expect(await lintWorkflow('readme.yml', block)).toEqual([]);
    }
  }
});

test('every check is in the documentation', () => {
  const all = sources(['src'])
    .map(({ text }) => text)
    .join('\n');
  const areas = 'tarball|registry|publish|provenance|certificate|consumer|policy|attestations|trust';
  const ids = [...all.matchAll(new RegExp(`'((?:${areas})\\.[a-z-]+)'`, 'g'))].map(([, id]) => id ?? '');
  const ofBoth = [...all.matchAll(/`\$\{area\}\.([a-z-]+)`/g)].flatMap(([, check]) => [
    `publish.${check}`,
    `provenance.${check}`,
  ]);
  const told = tableOf('check').flatMap(([cell = '']) => cell.match(/[a-z]+\.[a-z-]+/g) ?? []);
  const files = ['publish.js', 'publish.yml'];
  const expected = new Set([...ids, ...ofBoth].filter((id) => !files.includes(id)));
  expect(told.sort()).toEqual([...expected].sort());
});

test('every problem code has its section, and no other', () => {
  const page = PAGES.find(({ path }) => path === 'docs/problems.md')?.text ?? '';
  const sections = [...page.matchAll(/^## (.+)\n\n(.+)/gm)];
  expect(sections.map(([, code]) => code).sort()).toEqual([...PROBLEM_CODES].sort());
  for (const [, , text = ''] of sections) expect(text.length).toBeGreaterThan(20);
});

test('every request a fault can be given to is in the documentation', () => {
  const option = DOCUMENTATION.split('\n').find((line) => line.includes('--fault')) ?? '';
  for (const request of REQUEST_NAMES) expect(option).toContain(`\`${request}\``);
});

test('the notices name every library that src imports, with its licence', () => {
  const notices = ['dist/licenses.txt', 'dist/cli/licenses.txt']
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  const { devDependencies } = v.parse(
    v.looseObject({ devDependencies: v.record(v.string(), v.string()) }),
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')),
  );
  const imported = new Set(
    sources()
      .filter(({ path }) => !path.endsWith('.d.ts'))
      .flatMap(({ text }) => [
        ...text.matchAll(/^(?:import|\} from)(?! type)[^'\n]*'((?:@[^/']+\/)?[^./'@:]+)/gm),
      ])
      .flatMap(([, library = 'node']) => (library === 'node' ? [] : [library])),
  );
  expect(imported.size).toBeGreaterThan(15);
  for (const library of imported) {
    const version = devDependencies[library];
    expect(notices).toMatch(new RegExp(`^${`${library} ${version} (`.replace(/[.()/]/g, '\\$&')}`, 'm'));
  }
  expect(notices).not.toContain('undefined');
});

test('the public registry stands in one place of the product', () => {
  const { hostname } = new URL(PUBLIC_REGISTRY);
  const naming = sources().filter(({ text }) => text.includes(hostname));
  expect(naming.map(({ path }) => path)).toEqual(['src/registry/address.ts']);
});

test('what runs in a publishing job holds nothing of the sealed world', () => {
  const files = readdirSync(join(ROOT, 'dist')).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(20);
  const bundles = files.map((file) => readFileSync(join(ROOT, 'dist', file), 'utf8')).join('\n');
  // What only the rehearsal brings: a certificate authority, a token issuer, the words of its servers.
  for (const sealed of ['@peculiar/', 'node_modules/jose/', 'rehearsal/'])
    expect([
      sealed,
      bundles.includes(`./node_modules/${sealed}`) || bundles.includes(`./lib/${sealed}`),
    ]).toEqual([sealed, false]);
  expect(readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8')).not.toMatch(/^(?:@peculiar\/x509|jose) /m);
  expect(readFileSync(join(ROOT, 'dist/cli/licenses.txt'), 'utf8')).toMatch(/^@peculiar\/x509 /m);
});

test('a chunk has a name that says what is in it', () => {
  for (const directory of ['dist', 'dist/cli'])
    for (const file of readdirSync(join(ROOT, directory)).filter((name) => name.endsWith('.js')))
      expect(file).toMatch(/^[a-z][a-z0-9-]*\.js$/);
});
