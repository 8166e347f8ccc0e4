/** The pictures of the documentation show what a rehearsal prints today; `npm run pictures` makes them anew. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { comparable, withoutStages } from '../../tools/pictures/comparable.ts';
import { ROOT } from '../e2e/helpers/stage.ts';

const PICTURES = join(ROOT, 'docs', 'pictures');
const read = (file: string) => readFileSync(join(PICTURES, file), 'utf8');
const [, ...REHEARSE] = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts.rehearse.split(
  ' ',
);

async function rehearsed(...options: string[]): Promise<string> {
  const { FORCE_COLOR: _colour, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [...REHEARSE, ...options], {
    cwd: ROOT,
    env: { ...env, NO_COLOR: '1' },
  });
  return stdout;
}

test('the job summary in the picture is the one of today’s rehearsal', async () => {
  const { summary } = JSON.parse(await rehearsed('--json'));
  expect(comparable(summary.trim())).toBe(comparable(read('summary.md').trim()));
});

test('so is the terminal', async () => {
  const shown = withoutStages(await rehearsed());
  expect(shown).toMatch(/published and verified/);
  expect(comparable(shown)).toBe(comparable(read('rehearsal.txt').trim()));
});

test('the pictures are those that were made of it, and all are shown', () => {
  const made: Record<string, string> = JSON.parse(read('made.json'));
  const digests = Object.fromEntries(
    readdirSync(PICTURES)
      .filter((file) => file !== 'made.json')
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(PICTURES, file)))
          .digest('hex'),
      ]),
  );
  expect(digests).toEqual(made);
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const file of Object.keys(made).filter((name) => /\.(png|svg)$/.test(name)))
    expect(readme).toContain(`docs/pictures/${file}`);
});

test('what differs from one rehearsal to the next is not compared; what is said is', () => {
  const commit = (digit: string) => `commit ${digit.repeat(40)} of pkg@1.0.0 [0.${digit}s]`;
  expect(comparable(commit('1'))).toBe(comparable(commit('2')));
  expect(comparable('commit deadbeef')).not.toBe(comparable('commit deadbeee'));
});
