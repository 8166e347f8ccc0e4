/** Every block of the documentation beside the README: made by the command it tells of, or read by who reads it in earnest. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { COMING_FROM, comingFrom } from '../scripts/coming-from.ts';
import { firstPublishCommand, trustCommand } from '../src/npm/trusted-publisher.ts';
import { PAGES } from './helpers/documentation.ts';
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

test('every block of the documentation is of a kind that a test runs or reads', () => {
  // Commands, workflows and policies, settings, differences, graphs; and two commands with names to fill in.
  const kinds = PAGES.flatMap(({ text }) =>
    [...text.matchAll(/^ *```(\w*)\n(.*?)^ *```$/gms)].map(([, kind = '', block = '']) => ({ kind, block })),
  );
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(
    new Set(['sh', 'yaml', 'json', 'diff', 'mermaid', '']),
  );
  const publisher = { file: 'mochi-publish-npm.yml', environment: 'npm', action: 'publish' } as const;
  const trust = trustCommand('<package>', { repository: 'owner/repository', ...publisher });
  expect(kinds.filter(({ kind }) => kind === '').map(({ block }) => block.trim())).toEqual([
    trust.replace('owner/repository', '<owner>/<repository>'),
    firstPublishCommand('<package>'),
  ]);
});
