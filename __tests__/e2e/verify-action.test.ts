import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Job, runAction, type StepResult } from '../../rehearsal/runner/job.ts';
import { packageLock, publishAttested } from '../helpers/attested.ts';
import { publishPlain } from '../helpers/terminal.ts';
import { codes, NPM, onStage, ROOT, requestNames, type Stage, text } from './helpers/stage.ts';

const NAME = '@scope/attested';

const POLICY = `version: 1
packages:
  '@scope/*': { repository: owner/repo, workflow: publish.yml }
`;

/** Runs the verify action in a job of its own, with files in its checkout. */
async function verify(
  stage: Stage,
  inputs: Record<string, string>,
  {
    files = { 'publish-npm.policy.yml': POLICY },
    ...changes
  }: Partial<Job> & { files?: Record<string, string> } = {},
): Promise<StepResult> {
  const directory = join(stage.directory, `verify-${Math.random()}`);
  const workspace = changes.workspace ?? join(directory, 'checkout');
  mkdirSync(workspace, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(workspace, name), content);
  const job = {
    id: 'verify',
    world: stage.world,
    run: stage.run,
    directory,
    npmCli: NPM[11],
    idToken: false,
    ...changes,
    workspace,
  };
  return runAction(job, {
    action: join(ROOT, 'verify'),
    inputs: { 'tuf-root': stage.world.tufRoot, ...inputs },
  });
}

const report = (step: StepResult) => JSON.parse(step.outputs['report'] ?? '');

test('packages are verified by the policy: outputs, and a summary that says what is not proven', async () => {
  await onStage({}, async (stage) => {
    await publishAttested(stage.world, { name: NAME, version: '1.0.0' });
    await publishAttested(stage.world, { name: NAME, version: '1.0.1' });
    const step = await verify(stage, { packages: `${NAME}@1.0.0\n${NAME}@1.0.1\n` });
    expect([text(step), step.exitCode]).toEqual([expect.any(String), 0]);
    expect(step.outputs).toMatchObject({ verified: '2', failed: '0' });
    expect(report(step).packages).toMatchObject([
      { package: NAME, version: '1.0.0', verified: true, policy: '@scope/*' },
      { package: NAME, version: '1.0.1', verified: true },
    ]);
    expect(step.summary).toContain('## ✅ 2 verified, 0 failed, with a custom trust root, as in a rehearsal');
    expect(step.summary).toContain('not that it is harmless');
  });
});

test.each<[input: string, value: string, reason: string]>([
  ['source-repository', 'owner/other', 'certificate.repository'],
  ['workflow', 'other.yml', 'certificate.workflow'],
  ['ref', 'refs/heads/main', 'certificate.ref'],
  ['commit', 'd'.repeat(40), 'certificate.commit'],
  ['tag-template', 'v{version}', 'certificate.tag'],
  ['runner', 'self-hosted', 'certificate.runner'],
  ['signer-workflow', 'o/r/.github/workflows/x.yml@refs/heads/main', 'certificate.signer'],
])('%s says who is expected in place of a policy, and %s fails', async (input, value, reason) => {
  await onStage({}, async (stage) => {
    await publishAttested(stage.world, { name: NAME, version: '1.0.0' });
    const single = { packages: `${NAME}@1.0.0`, 'source-repository': 'owner/repo' };
    const options = { files: {} };
    const good = await verify(stage, single, options);
    expect([text(good), good.exitCode]).toEqual([expect.any(String), 0]);
    const bad = await verify(stage, { ...single, [input]: value }, options);
    expect([bad.exitCode, bad.outputs['failed'], report(bad).packages[0].reason]).toEqual([1, '1', reason]);
    expect(codes(bad)).toEqual(['verification-failed']);
  });
});

test('a lock file’s findings stand at its lines, as many as GitHub shows as annotations, all in the report', async () => {
  await onStage({}, async (stage) => {
    const integrity = await publishAttested(stage.world, { name: NAME, version: '1.0.0' });
    const plain = Array.from({ length: 60 }, (_, at) => {
      const name = `plain-${at}`;
      return { name, version: '1.0.0', integrity: publishPlain(stage.world, name, '1.0.0') };
    });
    const lock = packageLock([{ name: NAME, version: '1.0.0', integrity }, ...plain]);
    const files = { 'package-lock.json': lock, 'publish-npm.policy.yml': POLICY };
    const step = await verify(stage, { lockfile: 'package-lock.json' }, { files });
    expect([step.exitCode, step.outputs['verified'], step.outputs['failed']]).toEqual([1, '1', '60']);
    const errors = step.log.filter(
      (event) => event.kind === 'error' && 'properties' in event && event.properties['file'],
    );
    const line = lock.split('\n').findIndex((one) => one.includes('"node_modules/plain-0"')) + 1;
    expect(errors[0]).toMatchObject({ properties: { file: 'package-lock.json', line: String(line) } });
    // Nine errors and the last word, of which the ninth counts the others.
    expect(codes(step)).toHaveLength(8);
    expect(step.log.filter(({ kind }) => kind === 'error')).toHaveLength(10);
    expect(text(step)).toContain('52 more findings');
    expect(report(step).packages).toHaveLength(61);
    const whole = JSON.parse(readFileSync(step.outputs['report-file'] ?? '', 'utf8'));
    const [first] = report(step).packages.filter(({ verified }: { verified: boolean }) => !verified);
    const all = whole.packages.find(({ package: name }: { package: string }) => name === first.package);
    expect([first.checks.length, first.checks[0].id]).toEqual([1, first.reason]);
    expect(all.checks.length).toBeGreaterThan(1);
  });
});

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
  return execFileSync('git', [...who, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** A checkout whose head weakens the policy that its base has. Gives the base's commit. */
function weakened(workspace: string, head: Record<string, string>): string {
  mkdirSync(workspace, { recursive: true });
  git(workspace, 'init', '--quiet');
  const commit = (files: Record<string, string>) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(workspace, name), content);
    git(workspace, 'add', '--all');
    git(workspace, 'commit', '--quiet', '--message=test');
    return git(workspace, 'rev-parse', 'HEAD');
  };
  const base = commit({ 'publish-npm.policy.yml': POLICY });
  commit(head);
  return base;
}

const LAX = "version: 1\npackages: { '*': { require: none } }\n";

test('in a pull request the policy is the base’s, out of the history or by the API, and never the head’s', async () => {
  await onStage({}, async (stage) => {
    const integrity = publishPlain(stage.world, 'sneaked-in', '1.0.0');
    const lock = packageLock([{ name: 'sneaked-in', version: '1.0.0', integrity }]);
    const head = { 'package-lock.json': lock, 'publish-npm.policy.yml': LAX };
    const workspace = join(stage.directory, 'pull-request');
    const base = weakened(workspace, head);
    const event = join(stage.directory, 'event.json');
    const inputs = { lockfile: 'package-lock.json' };
    const stepEnv = { GITHUB_EVENT_PATH: event };
    for (const payload of [{ pull_request: { base: { sha: base } } }, { merge_group: { base_sha: base } }]) {
      writeFileSync(event, JSON.stringify(payload));
      const step = await verify(stage, inputs, { workspace, files: {}, stepEnv });
      expect([step.exitCode, report(step).packages[0].reason]).toEqual([1, 'policy.expectation']);
      stage.world.repository.files.set(`${base}:publish-npm.policy.yml`, POLICY);
      const shallow = await verify(stage, inputs, { files: head, stepEnv });
      expect([shallow.exitCode, report(shallow).packages[0].reason]).toEqual([1, 'policy.expectation']);
      stage.world.repository.files.clear();
      const nowhere = await verify(stage, inputs, { files: head, stepEnv });
      expect([nowhere.exitCode, codes(nowhere)]).toEqual([1, ['policy-unreadable']]);
    }
    for (const name of ['workflow_run', 'issue_comment', 'deployment']) {
      writeFileSync(
        event,
        JSON.stringify({ workflow_run: { event: 'pull_request' }, issue: { pull_request: {} } }),
      );
      const elsewhere = await verify(stage, inputs, {
        workspace,
        files: {},
        stepEnv: { ...stepEnv, GITHUB_EVENT_NAME: name },
      });
      expect([elsewhere.exitCode, codes(elsewhere)]).toEqual([1, ['not-github-actions']]);
    }
    expect(requestNames(stage)).toContain('github-contents');
    const pushed = await verify(stage, inputs, { workspace, files: {} });
    expect([text(pushed), pushed.exitCode]).toEqual([expect.any(String), 0]);
  });
});

test('no-downgrade compares with the base, and finds what has less proof', async () => {
  await onStage({}, async (stage) => {
    const before = {
      name: NAME,
      version: '1.0.0',
      integrity: await publishAttested(stage.world, { name: NAME, version: '1.0.0' }),
    };
    const after = { name: NAME, version: '1.0.1', integrity: publishPlain(stage.world, NAME, '1.0.1') };
    const workspace = join(stage.directory, 'pull-request');
    mkdirSync(workspace);
    git(workspace, 'init', '--quiet');
    const commit = (lock: string) => {
      writeFileSync(join(workspace, 'package-lock.json'), lock);
      git(workspace, 'add', '--all');
      git(workspace, 'commit', '--quiet', '--message=test');
      return git(workspace, 'rev-parse', 'HEAD');
    };
    const base = commit(packageLock([before]));
    commit(packageLock([after]));
    const event = join(stage.directory, 'event.json');
    writeFileSync(event, JSON.stringify({ before: base }));
    const inputs = { lockfile: 'package-lock.json', 'no-downgrade': 'true' };
    const stepEnv = { GITHUB_EVENT_PATH: event };
    const step = await verify(stage, inputs, { workspace, files: {}, stepEnv });
    expect([step.exitCode, report(step).packages[0].reason]).toEqual([1, 'trust.no-downgrade']);
    const without = await verify(stage, inputs, { workspace, files: {} });
    expect([without.exitCode, codes(without)]).toEqual([1, ['input-invalid']]);
  });
});

test('a lock file that is none is told as that while TUF lies, and nothing else is', async () => {
  await onStage({}, async (stage) => {
    stage.world.proxy.faults = [{ request: 'tuf', kind: 'nonsense' }];
    const files = { 'publish-npm.policy.yml': POLICY, 'package-lock.json': '{' };
    const step = await verify(stage, { lockfile: 'package-lock.json' }, { files });
    expect([step.exitCode, codes(step)]).toEqual([1, ['lockfile-invalid']]);
    expect(text(step)).not.toMatch(/at .*\.js:\d+/);
  });
});

test('by an npm-shrinkwrap.json npm installs, whatever the package-lock.json beside it says: both ways to look refuse it', async () => {
  await onStage({}, async (stage) => {
    const integrity = await publishAttested(stage.world, { name: NAME, version: '1.0.0' });
    const lock = packageLock([{ name: NAME, version: '1.0.0', integrity }]);
    const workspace = join(stage.directory, 'pull-request');
    const base = weakened(workspace, { 'package-lock.json': lock, 'npm-shrinkwrap.json': lock });
    const event = join(stage.directory, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base } } }));
    const stepEnv = { GITHUB_EVENT_PATH: event };
    for (const noDowngrade of ['true', 'false']) {
      const inputs = { lockfile: 'package-lock.json', 'no-downgrade': noDowngrade };
      const step = await verify(stage, inputs, { workspace, files: {}, stepEnv });
      expect([step.exitCode, codes(step)]).toEqual([1, ['lockfile-invalid']]);
      expect(text(step)).toContain('npm installs from that one');
    }
  });
});

test('verify-timeout waits for what is not served yet', async () => {
  await onStage({}, async (stage) => {
    await publishAttested(stage.world, { name: NAME, version: '1.0.0' });
    let asked = 0;
    stage.world.registry.tamper.attestations = (all) => (++asked > 2 ? all : []);
    const impatient = await verify(stage, { packages: `${NAME}@1.0.0` });
    expect([impatient.exitCode, report(impatient).packages[0].reason]).toEqual([1, 'publish.present']);
    asked = 0;
    const patient = await verify(stage, { packages: `${NAME}@1.0.0`, 'verify-timeout': '1' });
    expect([text(patient), patient.exitCode]).toEqual([expect.stringContaining('Not served after'), 0]);
  });
});

test('trust comes from files when they are given, and from nowhere old when that is forbidden', async () => {
  await onStage({}, async (stage) => {
    await publishAttested(stage.world, { name: NAME, version: '1.0.0' });
    stage.world.proxy.faults = [{ request: 'tuf', kind: 503 }];
    const packages = { packages: `${NAME}@1.0.0`, 'tuf-root': '' };
    const { trustedRoot, npmKeys } = stage.world;
    const files = await verify(stage, { ...packages, 'trusted-root': trustedRoot, 'npm-keys': npmKeys });
    expect([text(files), files.exitCode]).toEqual([expect.any(String), 0]);
    const fresh = await verify(stage, { ...packages, 'require-fresh-trust': 'true' });
    expect([fresh.exitCode, codes(fresh)]).toEqual([1, ['trust-unavailable']]);
    const old = await verify(stage, packages);
    expect([old.exitCode, codes(old)]).toEqual([1, ['trust-embedded', 'verification-failed']]);
  });
});

test.each<[what: string, inputs: Record<string, string>, code: string]>([
  ['nothing to verify', {}, 'input-invalid'],
  ['both', { packages: 'a@1.0.0', lockfile: 'package-lock.json' }, 'input-invalid'],
  ['a range', { packages: 'a@^1.0.0' }, 'input-invalid'],
  [
    'a lock file of one repository',
    { lockfile: 'package-lock.json', 'source-repository': 'o/r' },
    'input-invalid',
  ],
  ['a workflow without a repository', { packages: 'a@1.0.0', workflow: 'x.yml' }, 'input-invalid'],
  ['a short ref', { packages: 'a@1.0.0', 'source-repository': 'o/r', ref: 'v1' }, 'input-invalid'],
  ['no policy', { packages: 'a@1.0.0', policy: 'none.yml' }, 'policy-unreadable'],
  ['a broken policy', { packages: 'a@1.0.0', policy: 'broken.yml' }, 'policy-invalid'],
  ['no such lock file', { lockfile: 'none.json' }, 'lockfile-invalid'],
  ['no lock file', { lockfile: 'broken.yml' }, 'lockfile-invalid'],
])('%s: a code, a red job, and not one request', async (_what, inputs, code) => {
  await onStage({}, async (stage) => {
    const files = { 'publish-npm.policy.yml': POLICY, 'broken.yml': 'packages: 1' };
    const step = await verify(stage, inputs, { files });
    expect([step.exitCode, codes(step)[0]]).toEqual([1, code]);
    expect(text(step)).toContain('Nothing was verified');
  });
});
