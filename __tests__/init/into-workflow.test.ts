/** Jobs that are added to a workflow that is there, and what is taken out of it. */
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { emittedJobs, intoWorkflow } from '../../src/init/into-workflow.ts';
import { lintWorkflow, parseAsGitHub } from '../helpers/workflow-lint.ts';

const EMITTED = `# Publishes
name: publish
on: push
permissions: {}
jobs:
  # Scripts run here.
  # Two lines of it.
  pack:
    runs-on: ubuntu-latest
    outputs:
      count: \${{ steps.pack.outputs.count }}
    steps:
      - id: pack
        run: echo
  publish:
    needs: pack
    if: needs.pack.outputs.count != '0'
    runs-on: ubuntu-latest
    steps:
      - run: echo
  attest:
    needs: [pack, publish]
    runs-on: ubuntu-latest
    steps:
      - run: echo
`;

const HEAD = 'name: there\non: { push: { branches: [main] } }\n';
const STEPS = '    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n';

interface Result {
  readonly text: string;
  readonly jobs: Readonly<Record<string, { needs?: unknown; if?: string }>>;
}

async function added(text: string): Promise<Result> {
  const result = intoWorkflow(text, EMITTED);
  if (typeof result !== 'string') throw new Error(result.unfit);
  expect(await parseAsGitHub('there.yml', result)).toEqual([]);
  expect(await lintWorkflow('there.yml', result)).toEqual([]);
  return { text: result, jobs: parse(result).jobs };
}

test('each emitted job comes with its comment', () => {
  expect(emittedJobs(EMITTED).map(({ id, text }) => [id, text.split('\n')[0]])).toEqual([
    ['pack', '  # Scripts run here.'],
    ['publish', '  publish:'],
    ['attest', '  attest:'],
  ]);
  expect(
    emittedJobs(EMITTED)
      .map(({ text }) => text)
      .join(''),
  ).toBe(EMITTED.split('jobs:\n')[1]);
});

test('jobs of the same names are told apart, wherever they are needed', async () => {
  const { jobs } = await added(`${HEAD}jobs:\n  pack:\n${STEPS}  publish:\n    needs: pack\n${STEPS}`);
  expect(Object.keys(jobs)).toEqual(['pack', 'publish', 'npm-pack', 'npm-publish', 'attest']);
  expect([
    jobs['publish']?.needs,
    jobs['npm-publish']?.needs,
    jobs['npm-publish']?.if,
    jobs['attest']?.needs,
  ]).toEqual(['pack', 'npm-pack', "needs.npm-pack.outputs.count != '0'", ['npm-pack', 'npm-publish']]);
});

test('a workflow that has been given the jobs already is refused', () => {
  const once = intoWorkflow(`${HEAD}jobs:\n  pack:\n${STEPS}`, EMITTED);
  expect(intoWorkflow(String(once), EMITTED)).toMatchObject({
    unfit: 'The workflow has a job npm-pack already.',
  });
});

test('jobs that are not the last key, and are indented otherwise', async () => {
  const there = `${HEAD}jobs:\n    # The tests.\n    test:\n        runs-on: ubuntu-latest\n        steps:\n            - run: echo\n\nenv:\n    A: b\n`;
  const { text, jobs } = await added(there);
  expect(Object.keys(jobs)).toEqual(['test', 'pack', 'publish', 'attest']);
  expect(parse(text).env).toEqual({ A: 'b' });
  expect(text).toContain('\n    # Scripts run here.\n');
});

/** What is taken out, as the lines that are gone; everything else stays to the letter. */
const TAKEN: readonly (readonly [what: string, text: string, gone: readonly string[]])[] = [
  ['nothing', `jobs:\n  test:\n${STEPS}`, []],
  [
    'a token of a step, with the map it is alone in',
    `jobs:\n  release:\n${STEPS}      - run: npm run deploy\n        env:\n          NPM_TOKEN: \${{ secrets.NPM_TOKEN }}\n`,
    ['        env:', '          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}'],
  ],
  [
    'a token among others, and a comment beside it',
    `jobs:\n  release:\n    env:\n      A: b\n      NODE_AUTH_TOKEN: \${{ secrets.PUBLISH }} # the token\n      C: d\n${STEPS}`,
    ['      NODE_AUTH_TOKEN: ${{ secrets.PUBLISH }} # the token'],
  ],
  [
    'publish of changesets/action, and the permission that goes with it',
    `jobs:\n  release:\n    permissions:\n      contents: write\n      id-token: write\n${STEPS}      - uses: changesets/action@v1\n        with:\n          version: npm run version\n          publish: npm run release\n`,
    ['      id-token: write', '          publish: npm run release'],
  ],
  [
    'a step that publishes, whole',
    `jobs:\n  release:\n${STEPS}      - run: npm test\n      # Out it goes.\n      - name: Publish\n        run: npm publish --provenance\n        env:\n          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}\n      - run: echo done\n`,
    [
      '      - name: Publish',
      '        run: npm publish --provenance',
      '        env:',
      '          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}',
    ],
  ],
  [
    'not a step that does something beside',
    `jobs:\n  release:\n${STEPS}      - run: |\n          npm run build\n          npm publish\n`,
    [],
  ],
];

for (const [what, text, gone] of TAKEN)
  test(`taken out: ${what}`, async () => {
    const before = `${HEAD}${text}`;
    const after = (await added(before)).text;
    const lines = before.split('\n').filter((line) => line !== '');
    const kept = lines.filter((line) => !gone.includes(line));
    expect(lines.length - kept.length).toBe(gone.length);
    expect(
      after
        .split('\n')
        .filter((line) => line !== '')
        .slice(0, kept.length),
    ).toEqual(kept);
  });

test('a job that does nothing but publish goes whole, the only one or one of several; one that others need, or that tests, stays', async () => {
  const publishing = (more = '') =>
    `  release:\n${STEPS}      - run: npm ci\n      - run: npm run build\n${more}      - run: npm publish\n        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }\n`;
  const only = await added(`${HEAD}jobs:\n${publishing()}`);
  expect(Object.keys(only.jobs)).toEqual(['pack', 'publish', 'attest']);
  const test = `  test:\n${STEPS}`;
  const several = await added(`${HEAD}jobs:\n${publishing()}${test}`);
  expect(Object.keys(several.jobs)).toEqual(['test', 'pack', 'publish', 'attest']);
  expect(several.text).not.toContain('NPM_TOKEN');
  const needed = await added(`${HEAD}jobs:\n${publishing()}  after:\n    needs: release\n${STEPS}`);
  expect(Object.keys(needed.jobs)).toContain('release');
  const testing = await added(`${HEAD}jobs:\n${publishing('      - run: npm test\n')}`);
  expect([Object.keys(testing.jobs)[0], testing.text.includes('npm publish')]).toEqual(['release', false]);
});

test('the only permission of a job leaves it none: without permissions it would have the usual ones', async () => {
  const { text } = await added(
    `${HEAD}jobs:\n  release:\n    permissions:\n      id-token: write # for provenance\n${STEPS}      - run: npm test\n      - run: npm publish\n`,
  );
  expect(text).toContain('  release:\n    permissions: {}\n    runs-on: ubuntu-latest\n');
  expect(parse(text).jobs.release.steps).toHaveLength(2);
});
