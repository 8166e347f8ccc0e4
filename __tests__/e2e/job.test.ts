import { expect, test } from '@jest/globals';
import { codes, onStage, requestNames, type Stage, text } from './helpers/stage.ts';

const FILE = '.github/workflows/publish.yml';

/** Lines 3 to 13 are the publishing job's. */
const WORKFLOW = `on: { push: { tags: ['**@*'] } }
jobs:
  publish:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@${'a'.repeat(40)}
        with: { node-version: 24, cache: npm }
      - run: npm ci
        env:
          NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
      - uses: mochi/publish-npm@v1
`;

const WEAK = [
  ['npm-token-present', 13],
  ['environment-missing', 3],
  ['cache-restored', 9],
  ['install-scripts-beside-id-token', 11],
  ['action-unpinned', 8],
];

/** The annotations of the workflow's file, as code and line. */
function inFile({ log }: Awaited<ReturnType<Stage['publish']>>): [code: string, line: number][] {
  return log.flatMap((event) =>
    'properties' in event && event.properties['file'] === FILE
      ? [[event.properties['title'] ?? '', Number(event.properties['line'])]]
      : [],
  );
}

function withoutEnvironment(stage: Stage): void {
  const stored = stage.world.registry.store.packages.get('@scope/pkg');
  if (stored)
    stored.trustedPublishers = [{ repository: 'owner/repo', workflow: 'publish.yml', allowed: ['publish'] }];
}

test('what weakens the publishing job is told at its lines, by GitHub’s API where there is no checkout', async () => {
  await onStage({}, async (stage) => {
    withoutEnvironment(stage);
    const { environment: _none, ...run } = stage.run;
    stage.world.repository.files.set(`${run.commit}:${FILE}`, WORKFLOW);
    const step = await stage.release({}, { run });
    expect([text(step), inFile(step), step.outputs['outcome']]).toEqual([
      expect.any(String),
      WEAK,
      'verified',
    ]);
    expect(step.summary).toContain('environment-missing');
    const strict = await stage.release({ 'fail-on': 'warning' }, { run: { ...run, attempt: '2' } });
    expect([strict.outputs['outcome'], strict.exitCode]).toEqual(['rejected', 1]);
  });
});

test('the same out of the checkout, without a request; the pack job is looked at by itself', async () => {
  const files = { [FILE]: `${WORKFLOW}  pack:\n    steps:\n      - uses: actions/cache@v5\n` };
  await onStage({ files }, async (stage) => {
    const step = await stage.publish({ 'allow-scripts': 'true' }, { workspace: stage.checkout });
    expect(inFile(step).map(([code]) => code)).toEqual([
      'npm-token-present',
      'cache-restored',
      'action-unpinned',
    ]);
    expect(requestNames(stage)).not.toContain('github-contents');
    expect(inFile(await stage.pack())).toEqual([
      ['cache-restored', 17],
      ['action-unpinned', 17],
    ]);
  });
});

test('a job of a workflow that is called is looked at in that file, in the checkout and by the API', async () => {
  const shared = '.github/workflows/shared.yml';
  const files = {
    [FILE]: `on: push\njobs:\n  release:\n    uses: ./${shared}\n  other:\n    uses: o/r/.github/workflows/x.yml@v1\n`,
    [shared]: WORKFLOW.replace("{ push: { tags: ['**@*'] } }", 'workflow_call'),
  };
  const run = { called: `owner/repo/${shared}@refs/tags/@scope/pkg@1.2.3` };
  await onStage({ files, run }, async (stage) => {
    const found = (step: Awaited<ReturnType<Stage['publish']>>) =>
      step.log.flatMap((event) =>
        'properties' in event && event.properties['file'] === shared ? [event.properties['line']] : [],
      );
    const lines = ['13', '9', '11', '8'];
    expect(found(await stage.publish({}, { workspace: stage.checkout }))).toEqual(lines);
    for (const [path, content] of Object.entries(files))
      stage.world.repository.files.set(`${stage.run.commit}:${path}`, content);
    expect(found(await stage.release())).toEqual(lines);
  });
});

test('no permission to ask for ID tokens is told at the job’s permissions', async () => {
  await onStage({ files: { [FILE]: WORKFLOW } }, async (stage) => {
    const step = await stage.publish({}, { workspace: stage.checkout, idToken: false });
    expect([inFile(step)[1], step.exitCode]).toEqual([['id-token-permission', 5], 1]);
  });
});

test('a commit that is not on the default branch is told; a token that may not read that is no matter', async () => {
  await onStage({}, async (stage) => {
    stage.world.repository.main.clear();
    const step = await stage.release();
    expect([codes(step), step.outputs['outcome']]).toEqual([['commit-off-default-branch'], 'verified']);
    for (const kind of [403, 'reset'] as const) {
      stage.world.proxy.faults = (['github-compare', 'github-contents'] as const).map((request) => ({
        request,
        kind,
      }));
      const again = await stage.release({}, { run: { ...stage.run, attempt: '2' } });
      expect([kind, codes(again), again.outputs['outcome']]).toEqual([kind, [], 'verified']);
    }
  });
});
