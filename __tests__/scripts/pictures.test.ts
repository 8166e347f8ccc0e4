/** The pictures of the documentation show what a rehearsal prints today; `npm run pictures` makes them anew. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { comparable, digestOf, graphsIn, withoutStages } from '../../tools/pictures/comparable.ts';
import { FAILURES, fails } from '../e2e/helpers/failures.ts';
import { shareStage } from '../e2e/helpers/shared-stage.ts';
import { ROOT } from '../e2e/helpers/stage.ts';
import { DOCUMENTATION, PAGES } from '../helpers/documentation.ts';

const shared = shareStage();
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

test('so is the one of a failure', async () => {
  const failure = FAILURES.find(({ what }) => what === 'the last version came from another workflow');
  if (!failure) throw new Error('there is no such failure');
  const { summary } = await fails(failure, shared);
  expect(comparable(summary.trim())).toBe(comparable(read('failure.md').trim()));
});

test('so is the terminal', async () => {
  const shown = withoutStages(await rehearsed());
  expect(shown).toMatch(/published and verified/);
  expect(comparable(shown)).toBe(comparable(read('rehearsal.txt').trim()));
});

const MADE: { pictures: Record<string, string>; graphs: string[] } = JSON.parse(read('made.json'));

test('the pictures are those that were made of it, and all are shown', () => {
  const files = readdirSync(PICTURES).filter((file) => file !== 'made.json');
  const digests = files.sort().map((file) => [file, digestOf(readFileSync(join(PICTURES, file)))]);
  expect(Object.fromEntries(digests)).toEqual(MADE.pictures);
  for (const file of files.filter((name) => /\.(png|svg)$/.test(name)))
    expect(DOCUMENTATION).toContain(`pictures/${file}`);
});

test('every graph of the documentation has been drawn as it stands', () => {
  const graphs = PAGES.flatMap(({ text }) => graphsIn(text));
  expect(graphs.length).toBeGreaterThan(1);
  expect(graphs.map(digestOf).sort()).toEqual([...MADE.graphs].sort());
});

test('what differs from one rehearsal to the next is not compared; what is said is', () => {
  const commit = (digit: string) => `commit ${digit.repeat(40)} of pkg@1.0.0 [0.${digit}s]`;
  expect(comparable(commit('1'))).toBe(comparable(commit('2')));
  expect(comparable('commit deadbeef')).not.toBe(comparable('commit deadbeee'));
});
