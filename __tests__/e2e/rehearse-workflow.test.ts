import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ROOT } from './helpers/stage.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-workflow-'));
  cpSync(join(ROOT, 'examples/single-package'), directory, { recursive: true });
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FILE = '.github/workflows/release.yml';

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function rehearse(workflow: string, tag = ['--tag', 'v1.0.0']): Promise<Ended> {
  mkdirSync(join(directory, '.github/workflows'), { recursive: true });
  writeFileSync(join(directory, FILE), workflow);
  const args = [join(ROOT, 'dist/cli.js'), 'rehearse', '--workflow', FILE, ...tag, '--json'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: directory }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

/** One job, of the steps given, that could publish. */
function job(steps: string, more = 'permissions: { id-token: write }'): string {
  return `on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    ${more}\n    steps:\n${steps}`;
}

const CHECKOUT = '      - uses: actions/checkout@v6\n';
const PUBLISH = "      - { id: it, uses: mochi/publish-npm@v1, with: { tag-format: 'v{version}' } }\n";

test('steps run for real: scripts, outputs, env, conditions, and what jobs hand to each other', async () => {
  const { status, stdout } = await rehearse(`on: push
env: { WHO: world }
jobs:
  first:
    runs-on: ubuntu-latest
    outputs: { said: '\${{ steps.say.outputs.said }}' }
    steps:
      - id: say
        run: |
          echo "said=hello $WHO" >> "$GITHUB_OUTPUT"
          echo "LATER=yes" >> "$GITHUB_ENV"
          mkdir -p out && echo "$GITHUB_REF" > out/ref
      - run: test "$LATER" = yes
      - run: exit 1
        if: \${{ steps.say.outputs.said == 'nothing' }}
      - uses: actions/upload-artifact@v7
        with: { name: refs, path: out }
  second:
    needs: first
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
${CHECKOUT}      - uses: actions/download-artifact@v8
        with: { name: refs, path: got }
      - run: test "$(cat got/ref)" = refs/tags/v1.0.0 && test -f package.json && rm -r got
      - run: test "\${{ needs.first.outputs.said }}" = "hello world"
      - run: test -n "$ACTIONS_ID_TOKEN_REQUEST_URL" && test -z "$ACTIONS_RUNTIME_TOKEN"
${PUBLISH}`);
  const { outcome, log, exitCode } = JSON.parse(stdout);
  expect({ status, outcome, log, exitCode }).toEqual({
    status: 0,
    outcome: 'verified',
    log: [],
    exitCode: 0,
  });
});

test('a job without id-token: write cannot ask for ID tokens', async () => {
  const { status, stdout } = await rehearse(job(CHECKOUT + PUBLISH, 'permissions: { contents: read }'));
  expect([status, JSON.parse(stdout).problems[0].code]).toEqual([1, 'id-token-permission']);
});

test('a step that fails ends the job, and nothing is published after it', async () => {
  const { status, stdout } = await rehearse(job(`${CHECKOUT}      - run: echo broken; exit 3\n${PUBLISH}`));
  const { outcome, exitCode, requests, log, problems, summary } = JSON.parse(stdout);
  expect([status, outcome, exitCode, requests]).toEqual([1, 'rejected', 1, []]);
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'step-failed',
      message: expect.stringMatching(/echo broken; exit 3.*job release ended with exit status 3\.\nbroken$/s),
    }),
  ]);
  expect(summary).toContain('step-failed');
  expect(log).toEqual(['broken', 'The step ended with exit status 3.']);
});

test('without --tag the workflow’s own tag-format names the one release there is', async () => {
  const { status, stdout } = await rehearse(job(CHECKOUT + PUBLISH), []);
  expect([status, JSON.parse(stdout).version]).toEqual([0, '1.0.0']);
});

test('on a runner that is not GitHub’s, it is refused as npm would', async () => {
  const workflow = job(CHECKOUT + PUBLISH).replace('ubuntu-latest', 'self-hosted');
  const { status, stdout } = await rehearse(workflow);
  const { outcome, problems, requests } = JSON.parse(stdout);
  expect([status, outcome, problems.map(({ code }: { code: string }) => code)]).toEqual([
    1,
    'rejected',
    expect.arrayContaining(['runner-not-hosted']),
  ]);
  expect(requests.filter(({ method }: { method: string }) => method === 'PUT')).toEqual([]);
});

test('what weakens the job is told at its lines, in the answer and in the summary; secrets are made up', async () => {
  const cache = `      - uses: actions/cache@${'a'.repeat(40)}\n`;
  const token = '      - { run: test -n "$NPM_TOKEN", env: { NPM_TOKEN: \'${{ secrets.NPM_TOKEN }}\' } }\n';
  const { status, stdout } = await rehearse(job(CHECKOUT + cache + token + PUBLISH));
  const { problems, summary, assumptions } = JSON.parse(stdout);
  const told = problems.map(({ code, file, line }: Record<string, unknown>) => [code, file, line]);
  expect([status, told]).toEqual([
    0,
    [
      ['npm-token-present', FILE, 9],
      ['environment-missing', FILE, 3],
      ['cache-restored', FILE, 8],
      ['action-unpinned', FILE, 7],
    ],
  ]);
  expect(summary).toContain(`<code>${FILE}:8</code>`);
  expect(assumptions).toContain('These secrets have made-up values: NPM_TOKEN.');
});

test('a job that runs after publishing and fails makes the rehearsal fail', async () => {
  const { status, stdout } = await rehearse(
    `${job(CHECKOUT + PUBLISH)}  after:\n    needs: release\n    runs-on: ubuntu-latest\n    steps:\n      - run: exit 1\n`,
  );
  expect([status, JSON.parse(stdout).outcome]).toEqual([1, 'verified']);
});

test.each([
  ['a matrix', job(PUBLISH, 'strategy: { matrix: { node: [20, 24] } }'), 'strategy: is not rehearsed'],
  ['a workflow that does not publish', job(CHECKOUT), 'no step uses mochi/publish-npm'],
  [
    'one that strangers alone start',
    job(CHECKOUT + PUBLISH).replace('on: push', 'on: pull_request_target'),
    'it is only started by pull_request_target',
  ],
  [
    'a tag that does not start it',
    job(CHECKOUT + PUBLISH).replace('on: push', "on: { push: { tags: ['release-*'] } }"),
    'on.push.tags is release-*, which does not match v1.0.0',
  ],
  [
    'jobs that need each other',
    'on: push\njobs:\n  a: { needs: b, runs-on: x, steps: [] }\n  b: { needs: a, runs-on: x, steps: [] }\n',
    'need each other',
  ],
  ['no workflow', 'jobs: 1\n', 'cannot be rehearsed'],
])('%s is wrong usage, and nothing is begun', async (_what, workflow, says) => {
  const { status, stdout, stderr } = await rehearse(workflow);
  const { exitCode, problems } = JSON.parse(stdout);
  expect([status, exitCode, stderr]).toEqual([2, 2, expect.stringContaining(says)]);
  expect(problems).toEqual([
    expect.objectContaining({ code: 'wrong-usage', message: expect.stringContaining(says) }),
  ]);
});

test('a tag that no pattern matches is refused, though the workflow could be run by hand', async () => {
  const { status, stdout } = await rehearse(
    job(PUBLISH).replace('on: push', 'on: { push: { tags: [release-*] }, workflow_dispatch: }'),
  );
  expect([status, JSON.parse(stdout).problems[0].code]).toEqual([2, 'wrong-usage']);
  expect(stdout).toContain('on.push.tags is release-*, which does not match v1.0.0');
});

test('what is typed in: booleans as they are, the tag where it is asked for, and nothing for a dist-tag', async () => {
  const dispatch = `{ workflow_dispatch: { inputs: { dry: { type: boolean }, tag-name: , dist-tag: , prefix: } } }`;
  const step = `      - run: test "$IT" = 'false v1.0.0  ' && exit 7
        env: { IT: '\${{ inputs.dry }} \${{ inputs.tag-name }} \${{ inputs.dist-tag }} \${{ inputs.prefix }}' }
        if: \${{ !inputs.dry }}
`;
  const { status, stdout } = await rehearse(job(step + PUBLISH).replace('on: push', `on: ${dispatch}`));
  expect([status, JSON.parse(stdout).problems[0].message]).toEqual([1, expect.stringContaining('status 7')]);
});

test.each([
  ['a condition', "      - { name: odd, run: 'true', if: \"noSuchFunction('x') != ''\" }\n", 'odd'],
  [
    'an environment',
    "      - { name: odd, run: 'true', env: { A: \"${{ noSuchFunction('x') }}\" } }\n",
    'odd',
  ],
])('%s that cannot be played fails its step, by its name', async (_what, step, name) => {
  const { status, stdout } = await rehearse(job(step + PUBLISH));
  const { problems } = JSON.parse(stdout);
  expect([status, problems[0].code]).toEqual([1, 'step-failed']);
  expect(problems[0].message).toContain(`The step "${name}" of the job release failed`);
});
