/** What a rehearsal passes over of a package manager: whatever installs, however it is written. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { evaluateText } from '../../rehearsal/runner/expressions.ts';
import { layTools } from '../../rehearsal/runner/tools.ts';
import { NPM, ROOT } from '../e2e/helpers/stage.ts';

const directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const LINES: readonly (readonly [line: string, isPlayed: boolean])[] = [
  ['pnpm install --frozen-lockfile', false],
  ['pnpm --filter web install', false],
  ['pnpm -C dir install', false],
  ['pnpm dlx something', false],
  ['pnpm --recursive run build', true],
  ['pnpm --filter web run build', true],
  ['pnpm --version', true],
  ['pnpm', true],
  ['yarn', false],
  ['yarn --immutable', false],
  ['yarn workspace web add dep', false],
  ['yarn workspace web run build', true],
  ['yarn workspaces foreach --all run build', true],
  ['yarn --version', true],
  ['bun install', false],
  ['bun run build', true],
];

test.each(LINES)('%s: is played %s', (line, isPlayed) => {
  const [name = '', ...args] = line.split(' ');
  const manager = { name: name as 'pnpm', command: { file: '/bin/echo', args: ['PLAYED'] } };
  const { directory: bin } = layTools(join(directory, line.replaceAll(/\W/g, '-')), {
    npmCli: NPM[11],
    manager,
  });
  const printed = execFileSync(join(bin, name), args, { encoding: 'utf8', env: { PATH: '/usr/bin:/bin' } });
  expect(printed).toContain(isPlayed ? 'PLAYED' : 'is skipped');
});

test('hashFiles is empty where no file matches, as conditions ask', () => {
  const github = { workspace: ROOT };
  const found = (pattern: string) => evaluateText(`\${{ hashFiles('${pattern}') != '' }}`, { github });
  expect([found('package.json'), found('no-such-*.tgz')]).toEqual(['true', 'false']);
});
