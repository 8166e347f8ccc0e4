/** Every block of the documentation beside the README: made by the command it tells of, or read by who reads it in earnest. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { COMING_FROM, comingFrom } from '../scripts/coming-from.ts';
import { lintWorkflow, parseAsGitHub } from './helpers/workflow-lint.ts';

const PAGE = readFileSync(COMING_FROM, 'utf8');

const blocks = (kind: string) =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);

test('the differences are what init --into makes of the workflow before each; node scripts/coming-from.ts writes them anew', () => {
  expect(blocks('diff')).toHaveLength(5);
  expect(comingFrom(PAGE)).toBe(PAGE);
  // The token is gone wherever there was one, and everything else of a job that stays is kept.
  for (const difference of blocks('diff')) expect(difference).toMatch(/^-.*secrets\.NPM_TOKEN/m);
});

test('the workflows are read by GitHub’s parser and by actionlint, before and after; the settings are JSON', async () => {
  for (const workflow of blocks('yaml')) {
    expect(await parseAsGitHub('coming-from.yml', workflow)).toEqual([]);
    expect(await lintWorkflow('coming-from.yml', workflow)).toEqual([]);
  }
  expect(blocks('json').map((block) => Object.keys(JSON.parse(block)))).toEqual([['plugins']]);
});
