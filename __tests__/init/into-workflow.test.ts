/** Jobs that are added to a workflow that is there, and what is taken out of it. */
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { emittedJobs, intoWorkflow, lookInto } from '../../src/init/into-workflow.ts';
import { triggerGuard } from '../../src/init/trigger-guard.ts';
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
    unfit: 'The workflow already has a job npm-pack.',
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
    'publish of changesets/action and its token, with the maps they are alone in',
    `jobs:\n  release:\n${STEPS}      - uses: changesets/action@v1\n        with:\n          publish: npm run release\n        env:\n          NPM_TOKEN: \${{ secrets.NPM_TOKEN }}\n      - run: echo\n`,
    [
      '        with:',
      '          publish: npm run release',
      '        env:',
      '          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}',
    ],
  ],
  [
    'a token among others, and a comment beside it',
    `jobs:\n  release:\n${STEPS}      - uses: changesets/action@v1\n        with:\n          publish: npm run release\n          title: A\n        env:\n          A: b\n          NODE_AUTH_TOKEN: \${{ secrets.PUBLISH }} # the token\n          C: d\n`,
    ['          publish: npm run release', '          NODE_AUTH_TOKEN: ${{ secrets.PUBLISH }} # the token'],
  ],
  [
    'no token of a step that does not publish',
    `jobs:\n  release:\n${STEPS}      - run: npm run deploy\n        env:\n          NPM_TOKEN: \${{ secrets.NPM_TOKEN }}\n`,
    [],
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
    const [own = ''] = after.split('  # Scripts run here.');
    expect(own.split('\n').filter((line) => line.trim() !== '')).toEqual(kept);
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

/** Written so that a line holds more than what goes: what goes is cut out of it, or nothing is touched. */
const ODD: readonly (readonly [what: string, text: string, kept: readonly string[] | undefined])[] = [
  [
    'permissions in one line',
    `jobs:\n  release:\n    permissions: { contents: write, id-token: write }\n${STEPS}      - run: npm test\n      - run: npm publish\n`,
    ['    permissions: { contents: write }'],
  ],
  [
    'the first of several in one line',
    `jobs:\n  release:\n    permissions: { id-token: write, contents: write }\n${STEPS}      - run: npm test\n      - run: npm publish\n`,
    ['    permissions: { contents: write }'],
  ],
  [
    'the only permission in one line',
    `jobs:\n  release:\n    permissions: { id-token: write }\n${STEPS}      - run: npm test\n      - run: npm publish\n`,
    ['    permissions: {}'],
  ],
  [
    'inputs and variables in one line',
    `jobs:\n  release:\n${STEPS}      - uses: changesets/action@v1\n        with: { version: npm run version, publish: npx changeset publish }\n        env: { GITHUB_TOKEN: '\${{ secrets.GITHUB_TOKEN }}', NPM_TOKEN: '\${{ secrets.NPM_TOKEN }}' }\n`,
    [
      '        with: { version: npm run version }',
      "        env: { GITHUB_TOKEN: '${{ secrets.GITHUB_TOKEN }}' }",
    ],
  ],
  [
    'with: as the first key of a step',
    `jobs:\n  release:\n${STEPS}      - with:\n          publish: npx changeset publish\n        uses: changesets/action@v1\n`,
    undefined,
  ],
  [
    'a dash on a line of its own',
    `jobs:\n  release:\n${STEPS}      - run: npm test\n      -\n        run: npm publish\n`,
    undefined,
  ],
  [
    'an anchor that something else needs',
    `jobs:\n  release:\n${STEPS}      - run: npm test\n      - run: npm publish\n        env: &e { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }\n      - run: echo\n        env: *e\n`,
    undefined,
  ],
  [
    'a comment where the only permission was',
    `jobs:\n  release:\n    permissions: # for provenance\n      id-token: write\n${STEPS}      - run: npm test\n      - run: npm publish\n`,
    undefined,
  ],
];

for (const [what, text, kept] of ODD)
  test(`${what}: ${kept ? 'is edited' : 'is left alone'}`, async () => {
    const whole = `${HEAD}${text}`;
    if (kept === undefined)
      expect(intoWorkflow(whole, EMITTED)).toMatchObject({
        unfit: expect.stringContaining('cannot edit'),
      });
    else for (const line of kept) expect((await added(whole)).text).toContain(`${line}\n`);
  });

test('the lines of a file keep their ends', async () => {
  const result = intoWorkflow(`${HEAD}jobs:\n  test:\n${STEPS}`.replaceAll('\n', '\r\n'), EMITTED);
  expect(String(result).replaceAll('\r\n', '')).not.toContain('\n');
});

/** What the first of the added jobs waits for, when it runs, and what builds: as what goes did. */
const GUARDED: readonly (readonly [what: string, text: string, guard: object | undefined])[] = [
  [
    'the guard of a job that goes',
    `jobs:\n  test:\n${STEPS}  release:\n    needs: test\n    if: startsWith(github.ref, 'refs/tags/v')\n${STEPS}      - run: npm ci\n      - run: npm run build:lib\n      - run: npm publish\n`,
    {
      needs: ['there--test'],
      conditions: ["startsWith(github.ref, 'refs/tags/v')"],
      build: ['npm run build:lib'],
    },
  ],
  [
    'a condition on what a job has put out',
    `jobs:\n  please:\n${STEPS}  release:\n    needs: please\n    if: \${{ needs.please.outputs.released }}\n${STEPS}      - run: npm publish\n`,
    { needs: ['there--please'], conditions: ['needs.there--please.outputs.released'], build: [] },
  ],
  [
    'a job that tests, and stays',
    `jobs:\n  release:\n${STEPS}      - run: npm test\n      - run: npm publish\n        if: github.ref == 'refs/heads/main'\n`,
    { needs: ['there--release'], conditions: ["github.ref == 'refs/heads/main'"], build: [] },
  ],
  [
    'a matrix, which is no job that only publishes',
    `jobs:\n  release:\n    strategy: { matrix: { p: [a, b] } }\n${STEPS}      - run: npm publish\n`,
    { needs: ['there--release'], conditions: [], build: [] },
  ],
  [
    'a condition that only the step can ask',
    `jobs:\n  release:\n${STEPS}      - run: npm publish\n        if: steps.x.outputs.y\n`,
    undefined,
  ],
  ['nothing that publishes', `jobs:\n  test:\n${STEPS}`, { needs: [], conditions: [], build: [] }],
];

for (const [what, text, guard] of GUARDED)
  test(`${what}: ${guard ? 'the added jobs are guarded alike' : 'is left alone'}`, () => {
    const look = lookInto(`${HEAD}${text}`, undefined);
    expect(look).toMatchObject(guard ?? { unfit: expect.stringContaining('has a condition') });
  });

test('jobs that are here already are not added again', () => {
  const text = `${HEAD}jobs:\n  release:\n${STEPS}      - uses: mochi/publish-npm/pack@v1\n`;
  expect(lookInto(text, undefined)).toMatchObject({ unfit: expect.stringContaining('already') });
});

/** Lines of scripts, and whether a step of them is taken out, warned of, or neither. */
const LINES: readonly (readonly [line: string, is: 'taken' | 'doubtful' | 'nothing'])[] = [
  ['npm publish', 'taken'],
  ['npm publish --provenance --access public --tag next', 'taken'],
  ['npm stage publish', 'taken'],
  ['pnpm -r publish --no-git-checks', 'taken'],
  ['pnpm --filter ./packages/a publish', 'taken'],
  ['yarn npm publish --access public', 'taken'],
  ['yarn workspaces foreach --all --no-private npm publish', 'taken'],
  ['npx changeset publish', 'taken'],
  ['pnpm changeset publish', 'taken'],
  ['npx lerna publish from-package --yes', 'taken'],
  ['npx nx release publish', 'taken'],
  ['npm stage publish --workspace=${GITHUB_REF_NAME%@*} --access public', 'taken'],
  ['npm publish --tag ${{ inputs.tag }}', 'taken'],
  ['npm run build && npm publish', 'doubtful'],
  ['npm publish | tee log', 'doubtful'],
  ['npm publish --tag $(cat tag)', 'doubtful'],
  ['npm run release', 'doubtful'],
  ['npx semantic-release', 'doubtful'],
  ['npx nx release --skip-publish', 'nothing'],
  ['npx nx release version', 'nothing'],
  ['npm publish --dry-run', 'nothing'],
  ['npm pack && gh release create v1', 'nothing'],
  ['npx jsr publish', 'nothing'],
  ["pnpm dlx pkg-pr-new publish './packages/*'", 'nothing'],
  ['npx wrangler pages publish', 'nothing'],
];

for (const [line, is] of LINES)
  test(`${line}: ${is}`, () => {
    const look = lookInto(
      `${HEAD}jobs:\n  release:\n${STEPS}      - run: npm test\n      - run: ${JSON.stringify(line)}\n`,
      undefined,
    );
    if ('unfit' in look) throw new Error(look.unfit);
    expect([look.superfluous.length, look.doubtful.length]).toEqual([
      Number(is === 'taken'),
      Number(is === 'doubtful'),
    ]);
  });

test('changesets/action as version 2 calls its inputs; its own publish action stays, and is said', async () => {
  const two =
    '      - uses: changesets/action@v2\n        with:\n          version-script: a\n          publish-script: b\n';
  const { text } = await added(`${HEAD}jobs:\n  release:\n${STEPS}${two}`);
  expect([text.includes('version-script: a'), text.includes('publish-script')]).toEqual([true, false]);
  const look = lookInto(
    `${HEAD}jobs:\n  release:\n${STEPS}      - uses: changesets/action/publish@v2\n`,
    undefined,
  );
  expect(look).toMatchObject({ superfluous: [], doubtful: ['changesets/action/publish'], stages: false });
  const staged = lookInto(`${HEAD}jobs:\n  release:\n${STEPS}      - run: npm stage publish\n`, undefined);
  expect(staged).toMatchObject({ stages: true });
});

test('a token for installing, or GitHub’s own, is left where it is', async () => {
  const install = `      - run: npm ci\n        env: { NODE_AUTH_TOKEN: '\${{ secrets.GITHUB_TOKEN }}', NPM_TOKEN: '\${{ secrets.READ_TOKEN }}' }\n`;
  const { text } = await added(
    `${HEAD}jobs:\n  release:\n${STEPS}${install}      - run: npm test\n      - run: npm publish\n`,
  );
  expect(text).toContain('secrets.GITHUB_TOKEN');
  expect(text).toContain('secrets.READ_TOKEN');
});

const BRANCH = { trigger: 'branch', branch: 'main', refs: ['refs/heads/main'] } as const;
const TAG = { trigger: 'tag', branch: 'main', refs: ['refs/tags/v1.0.0'] } as const;
const HAND = { trigger: 'dispatch', branch: 'main', refs: ['refs/heads/main'] } as const;

/** Whether a workflow is started as a release here is; and by what else. */
const STARTED: readonly (readonly [
  on: object | string,
  start: typeof BRANCH | typeof TAG | typeof HAND,
  guard: string | undefined | null,
])[] = [
  [{ push: { branches: ['main'] } }, BRANCH, undefined],
  [{ push: { branches: ['main'] }, workflow_dispatch: null }, BRANCH, undefined],
  [
    { push: { branches: ['main'] }, pull_request: null },
    BRANCH,
    "github.event_name == 'push' && github.ref == 'refs/heads/main'",
  ],
  ['push', BRANCH, "github.event_name == 'push' && github.ref == 'refs/heads/main'"],
  [
    { push: { branches: ['main', 'next'] } },
    BRANCH,
    "github.event_name == 'push' && github.ref == 'refs/heads/main'",
  ],
  [{ push: { tags: ['v*'] } }, BRANCH, null],
  [{ push: { tags: ['v*'] } }, TAG, undefined],
  [{ push: { tags: ['v*'], branches: ['main'] } }, TAG, "startsWith(github.ref, 'refs/tags/')"],
  [{ release: { types: ['published'] } }, TAG, undefined],
  [{ push: { branches: ['main'] } }, TAG, null],
  ['workflow_dispatch', HAND, undefined],
  [{ workflow_dispatch: null, schedule: [] }, HAND, "github.event_name == 'workflow_dispatch'"],
  [{ push: { branches: ['main'] } }, HAND, null],
];

for (const [on, start, guard] of STARTED)
  test(`${JSON.stringify(on)}, for ${start.trigger}: ${guard === null ? 'does not fit' : (guard ?? 'fits')}`, () =>
    expect(triggerGuard(on, start)).toMatchObject(
      guard === null ? { unfit: expect.stringContaining('is started by') } : { condition: guard },
    ));
