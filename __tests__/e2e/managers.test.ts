/** pnpm, Yarn and Bun themselves: what they find, build and pack, and a whole release of each example. */
import { execFile, execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readTarball } from '../../src/release/tarball.ts';
import { type Managed, openManaged, REAL } from './helpers/managers.ts';
import { codes, onStage, ROOT, type Stage, text } from './helpers/stage.ts';

let managed: Managed;
const directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));

beforeAll(async () => {
  managed = await openManaged();
});

afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await managed.close();
});

type Real = keyof typeof REAL;

/** Each with a settings file of its own, and a line of it. */
const LINKERS: [title: string, manager: Real, settings?: readonly [file: string, line: string]][] = [
  ['pnpm 12', 'pnpm 12'],
  ['pnpm 12, hoisted', 'pnpm 12', ['pnpm-workspace.yaml', 'nodeLinker: hoisted']],
  ['pnpm 11', 'pnpm 11'],
  ['pnpm 10', 'pnpm 10'],
  ["Yarn 4, Plug'n'Play", 'Yarn 4'],
  ['Yarn 4, node-modules', 'Yarn 4', ['.yarnrc.yml', 'nodeLinker: node-modules']],
  ['Bun 1', 'Bun 1'],
];

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim();

/** A copy of the example of a manager. */
function copied(title: string, manager: Real): string {
  const { name } = REAL[manager];
  const checkout = join(directory, title.replaceAll(/\W+/g, '-'));
  // What a look at the example has left stays where it is.
  const filter = (path: string) => !/node_modules|[/\\]dist$|\.pnp|\.yarn$/.test(path);
  cpSync(join(ROOT, 'examples', name), checkout, { recursive: true, filter });
  // The registry here has packed what it serves itself: other bytes than the lock file knows.
  for (const lock of ['pnpm-lock.yaml', 'bun.lock']) rmSync(join(checkout, lock), { force: true });
  if (name === 'yarn') writeFileSync(join(checkout, 'yarn.lock'), '');
  return checkout;
}

function commit(checkout: string): string {
  git(checkout, 'init', '--quiet', '--initial-branch=main');
  git(checkout, 'add', '--all');
  git(checkout, 'commit', '--quiet', '--message=all');
  return git(checkout, 'rev-parse', 'HEAD');
}

/** A stage on which the packages of an example can be released from a push to main. */
const onBranch = (head: string, test: (stage: Stage) => Promise<void>) =>
  onStage({ run: { commit: head, ref: 'refs/heads/main', repository: 'example/monorepo' } }, (stage) => {
    for (const name of ['pnpm', 'yarn', 'bun'])
      for (const one of ['duration', 'plugin', 'schedule'])
        stage.world.registry.add({ name: `@example-${name}/${one}`, version: '0.0.0-0' });
    return test(stage);
  });

const SECRETS = {
  YARN_NPM_AUTH_TOKEN: 'secret-of-yarn',
  BUN_CONFIG_TOKEN: 'secret-of-bun',
  'pnpm_config_//registry.npmjs.org/:_authToken': 'secret-of-pnpm',
};

for (const [title, manager, settings] of LINKERS)
  test(`${title}: installs, builds and packs the example; ranges of its own are resolved, and no script sees a token`, async () => {
    const real = REAL[manager];
    const checkout = copied(title, manager);
    if (settings) appendFileSync(join(checkout, settings[0]), `${settings[1]}\n`);
    const path = join(checkout, 'packages/duration/package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.scripts.prepack = 'env';
    writeFileSync(path, JSON.stringify(manifest));
    await managed.run(real, ['install'], checkout);
    if (settings) expect(existsSync(join(checkout, 'node_modules', 'ms'))).toBe(true);
    await onBranch(commit(checkout), async (stage) => {
      const inputs = { 'build-script': 'build', select: 'due' };
      const step = await stage.pack(inputs, { workspace: checkout, manager: real, env: SECRETS });
      expect([step.exitCode, codes(step)]).toEqual([0, []]);
      const of = (name: string) => `@example-${real.name}/${name}`;
      expect(step.outputs['packages']?.split('\n')).toEqual([
        `${of('duration')}@1.4.0`,
        `${of('plugin')}@0.3.1`,
        `${of('schedule')}@2.1.0`,
      ]);
      const read = async (name: string) =>
        readTarball(join(step.outputs['packed'] ?? '', `example-${real.name}-${name}.tgz`));
      const duration = await read('duration-1.4.0');
      expect(duration.files).toContain('dist/index.js');
      expect(duration.manifest).toMatchObject({ exports: './dist/index.js', dependencies: { ms: '^2.1.3' } });
      expect((await read('schedule-2.1.0')).manifest['dependencies']).toEqual({
        [of('duration')]: '^1.4.0',
        semver: '^7.7.0',
      });
      expect((await read('plugin-0.3.1')).manifest).toMatchObject({
        dependencies: { [of('duration')]: '1.4.0' },
        peerDependencies: { [of('schedule')]: '~2.1.0' },
      });
      const plan = JSON.parse(readFileSync(join(step.outputs['packed'] ?? '', 'releases.json'), 'utf8'));
      expect(plan.releases.map(({ needs }: { needs: string[] }) => needs)).toEqual([
        [],
        [of('duration'), of('schedule')],
        [of('duration')],
      ]);
      // The script has run, and found what it may; which it prints in its own way, or not at all.
      if (real.name !== 'yarn') expect(text(step)).toContain('npm_package_name=');
      expect(text(step)).not.toContain('secret-of-');
    });
  });

/** Runs the command with the manager first on the PATH. */
function cli(cwd: string, path: string, ...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1', PATH: `${path}:${process.env['PATH']}` };
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const all = [join(ROOT, 'dist/cli.js'), ...args];
    execFile(process.execPath, all, { cwd, env, maxBuffer: 2 ** 26 }, (failure, stdout, stderr) =>
      resolve({ status: Number(failure?.code ?? 0), stdout, stderr }),
    );
  });
}

const WORKFLOW = '.github/workflows/mochi-publish-npm.yml';

const REHEARSED = LINKERS.filter(([title]) => !['pnpm 12, hoisted', 'pnpm 11', 'pnpm 10'].includes(title));

for (const [title, manager] of REHEARSED)
  test(`${title}: init --yes, then its workflow is rehearsed with the manager on the PATH until all that is due is verified; the checkout is left as it was`, async () => {
    const { name, command } = REAL[manager];
    const checkout = join(directory, title.replaceAll(/\W+/g, '-'));
    const tools = join(directory, 'tools', name);
    mkdirSync(tools, { recursive: true });
    const program = [command.file, ...command.args].map((part) => `'${part}'`).join(' ');
    writeFileSync(join(tools, name), `#!/bin/sh\nexec ${program} "$@"\n`, { mode: 0o755 });
    git(checkout, 'clean', '--quiet', '-fdx', 'packages/*/dist');
    expect(await cli(checkout, tools, 'init', '--yes', '--trigger', 'branch')).toMatchObject({ status: 0 });
    const state = () => git(checkout, 'status', '--porcelain', '--ignored');
    const before = state();
    const start = ['--workflow', WORKFLOW, '--ref', 'refs/heads/main', '--json'];
    const { status, stdout, stderr } = await cli(checkout, tools, 'rehearse', ...start);
    const { problems, refused, outcome, releases, stages } = JSON.parse(stdout);
    expect([stderr, problems, refused, outcome, status]).toEqual(['', [], [], 'verified', 0]);
    expect(releases).toMatchObject([
      { package: `@example-${name}/duration`, version: '1.4.0', outcome: 'verified' },
      { package: `@example-${name}/plugin`, version: '0.3.1', outcome: 'verified' },
      { package: `@example-${name}/schedule`, version: '2.1.0', outcome: 'verified' },
    ]);
    expect(JSON.stringify(stages)).toContain(`pack: ${name} `);
    expect(state()).toBe(before);
  });

test('a manager that is not there, too old, or that fails is named, and nothing is packed', async () => {
  const checkout = copied('bad day', 'pnpm 12');
  await onBranch(commit(checkout), async (stage) => {
    const pack = (job: Parameters<Stage['pack']>[1], inputs = {}) =>
      stage.pack({ select: 'due', ...inputs }, { workspace: checkout, ...job });
    const missing = await pack({});
    expect([missing.exitCode, codes(missing)]).toEqual([1, ['manager-not-found']]);
    expect(text(missing)).toContain('uses: pnpm/action-setup');
    const old = join(directory, 'old');
    writeFileSync(old, '#!/bin/sh\necho 9.15.9\n', { mode: 0o755 });
    const aged = await pack({ manager: { name: 'pnpm', command: { file: old, args: [] } } });
    expect([aged.exitCode, codes(aged)]).toEqual([1, ['manager-unserved']]);
    expect(text(aged)).toContain('pnpm 9.15.9 is on the PATH of this job, but 10 is the oldest');
    // Nothing is installed: pnpm cannot tell what workspace: stands for.
    const failed = await pack({ manager: REAL['pnpm 10'] });
    expect([failed.exitCode, codes(failed)]).toEqual([1, ['pack-failed']]);
    expect(text(failed)).toContain('ERR_PNPM_CANNOT_RESOLVE_WORKSPACE_PROTOCOL');
  });
});

test('package-manager names another: npm packs what Bun manages, and what it leaves unresolved is found in the tarball', async () => {
  const checkout = copied('by npm', 'Bun 1');
  await onBranch(commit(checkout), async (stage) => {
    const byNpm = await stage.pack({ select: 'due', 'package-manager': 'npm' }, { workspace: checkout });
    expect([byNpm.exitCode, codes(byNpm)]).toEqual([1, expect.arrayContaining(['dependency-unusable'])]);
    const wrong = await stage.pack({ select: 'due', 'package-manager': 'deno' }, { workspace: checkout });
    expect([wrong.exitCode, codes(wrong)]).toEqual([1, ['input-invalid']]);
  });
});
