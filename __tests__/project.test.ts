import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from './e2e/stage.ts';
import { lintWorkflow, parseAsGitHub } from './workflow-lint.ts';

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

test('one action is pinned to one commit, here and in what is emitted', () => {
  const emitted = readFileSync(join(ROOT, 'src/init/pins.ts'), 'utf8');
  const own = readdirSync(WORKFLOWS).map((file) => readFileSync(join(WORKFLOWS, file), 'utf8'));
  const pins = new Map<string, Set<string>>();
  for (const text of [emitted, ...own])
    for (const [, action = '', commit = ''] of text.matchAll(/([\w-]+\/[\w/-]+)@([0-9a-f]{40})/g))
      pins.set(action, (pins.get(action) ?? new Set()).add(commit));
  for (const [action, commits] of pins) expect([action, commits.size]).toEqual([action, 1]);
});

test('dependencies are updated with a cooldown', () => {
  const { updates } = parse(readFileSync(join(ROOT, '.github/dependabot.yml'), 'utf8'));
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});

test('no HTTP client is bundled beside Node’s own', () => {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
  for (const file of files)
    expect([file, readFileSync(join(dist, file), 'utf8').includes('undici')]).toEqual([file, false]);
});
