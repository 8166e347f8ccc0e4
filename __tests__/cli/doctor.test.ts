/** doctor and trust: in a sealed world that has published before, with the real npm as the maintainer's own. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openSealedWorld, type SealedWorld } from '../../rehearsal/sealed-world.ts';
import { NAME, NPM, onStage, ROOT, type Stage } from '../e2e/helpers/stage.ts';

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const TOKEN = 'npm_maintainers';
const home = mkdtempSync(join(tmpdir(), 'publish-npm-doctor-'));

beforeAll(() => {
  // A maintainer's own npm, signed in.
  mkdirSync(join(home, 'bin'));
  symlinkSync(process.execPath, join(home, 'bin', 'node'));
  symlinkSync(NPM[11], join(home, 'bin', 'npm'));
  writeFileSync(join(home, '.npmrc'), `//registry.npmjs.org/:_authToken=${TOKEN}\n`);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function cli(world: SealedWorld, cwd: string, ...args: string[]): Promise<Ended> {
  const path = [join(home, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  const env = { ...world.env, PATH: path, HOME: home, NO_COLOR: '1', npm_config_update_notifier: 'false' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'dist/cli.js'), ...args],
      { cwd, env },
      (failure, stdout, stderr) => resolve({ status: Number(failure?.code ?? 0), stdout, stderr }),
    );
  });
}

const FILE = '.github/workflows/publish.yml';
const workflow = (more = '    environment: npm\n') =>
  `on: { push: { branches: [main] } }\njobs:\n  publish:\n    runs-on: ubuntu-latest\n${more}    permissions: { id-token: write }\n    steps:\n      - uses: mochi/publish-npm@v1\n`;

function write(root: string, files: Readonly<Record<string, object | string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** A world in which the package of the stage was released by publish.yml. */
async function onReleased(test: (stage: Stage) => Promise<void>): Promise<void> {
  await onStage({ tag: `${NAME}@1.2.3` }, async (stage) => {
    const released = await stage.release();
    expect(released.outputs['outcome']).toBe('verified');
    // A first version by hand has been latest before.
    const stored = stage.world.registry.store.packages.get(NAME);
    if (stored) stored.distTags['latest'] = '1.2.3';
    stage.world.registry.store.maintainers.push(TOKEN);
    await test(stage);
  });
}

test('doctor: every package in one table, its trust and its workflow, and each problem once, with what to do', async () => {
  await onReleased(async ({ world, checkout }) => {
    write(checkout, { [FILE]: workflow() });
    const well = await cli(world, checkout, 'doctor', '--json');
    const diagnosis = JSON.parse(well.stdout);
    expect(diagnosis).toMatchObject({
      repository: 'owner/repo',
      workflow: FILE,
      publisher: { repository: 'owner/repo', file: 'publish.yml', environment: 'npm', action: 'publish' },
      packages: [
        { name: 'other', version: '3.0.0', latest: '0.0.0', isDue: true, trust: 'none', publisher: 'unseen' },
        {
          name: NAME,
          version: '1.2.3',
          latest: '1.2.3',
          isDue: false,
          trust: 'trusted-publisher',
          workflow: 'publish.yml',
          publisher: 'seen',
          problems: [],
        },
      ],
    });
    expect([well.status, well.stderr]).toEqual([0, '']);
    expect(diagnosis.problems.map(({ code }: { code: string }) => code).sort()).toEqual(['publisher-unseen']);
    const words = (await cli(world, checkout, 'doctor')).stdout;
    expect(words).toMatch(
      /^@scope\/pkg +1\.2\.3 +1\.2\.3 +– +latest +trusted-publisher, publish\.yml +seen$/m,
    );
    expect(words).toContain(
      'npm trust github other --repo owner/repo --file publish.yml --env npm --allow-publish',
    );
    expect(words).toContain('A release would work');
  });
});

test('doctor: what would fail is found before anything is released', async () => {
  await onReleased(async ({ world, checkout }) => {
    const own = { version: '1.0.0', license: 'MIT' };
    write(checkout, {
      '.github/workflows/release.yml': workflow(''),
      'packages/pkg/package.json': { ...own, name: NAME, version: '1.1.0', repository: 'github:owner/repo' },
      'packages/other/package.json': {
        ...own,
        name: 'other',
        repository: 'github:someone/else',
        dependencies: { here: 'file:../here' },
      },
      'packages/here/package.json': {
        ...own,
        name: 'here',
        repository: 'github:owner/repo',
        publishConfig: { access: 'restricted' },
        dependencies: { secret: '^1.0.0', [NAME]: '^7.0.0' },
      },
      'packages/secret/package.json': { ...own, name: 'secret', private: true },
    });
    const { status, stdout } = await cli(world, checkout, 'doctor', '--json');
    const { packages, problems } = JSON.parse(stdout);
    const of = (name: string) => packages.find((one: { name: string }) => one.name === name).problems.sort();
    expect(status).toBe(1);
    expect(of(NAME)).toEqual(['latest-backwards', 'publisher-differs']);
    expect(of('other')).toEqual(['dependency-unusable', 'publisher-unseen', 'repository-mismatch']);
    expect(of('here')).toEqual([
      'dependency-private',
      'dependency-unpublished',
      'package-not-found',
      'publish-config-refused',
    ]);
    expect(packages.map(({ name }: { name: string }) => name)).not.toContain('secret');
    const texts = problems
      .map(({ code, message }: Record<string, string>) => `${code}: ${message}`)
      .join('\n');
    expect(texts).toContain('came from publish.yml of owner/repo, but this workflow is release.yml');
    expect(texts).toContain('environment-missing');
  });
});

test('doctor: a registry that does not answer, two workflows, one that is no workflow, and none: each is said', async () => {
  await onReleased(async ({ world, checkout }) => {
    const codes = async (...args: string[]) => {
      const { stdout, status } = await cli(world, checkout, 'doctor', '--json', ...args);
      return [status, ...JSON.parse(stdout).problems.map(({ code }: { code: string }) => code)];
    };
    expect(await codes()).toEqual([0, 'workflow-missing', 'publisher-unseen']);
    write(checkout, {
      [FILE]: workflow(),
      '.github/workflows/more.yml': workflow(),
      '.github/workflows/test.yml': 'on: push\njobs: {}\n',
      '.github/workflows/odd.yml': 'on: [',
    });
    expect(await codes()).toContain('workflow-missing');
    expect(await codes('--workflow', '.github/workflows/odd.yml')).toEqual([
      1,
      'workflow-missing',
      'publisher-unseen',
    ]);
    expect(await codes('--workflow', '.github/workflows/test.yml')).toEqual([
      0,
      'workflow-missing',
      'publisher-unseen',
    ]);
    world.proxy.faults = [{ request: 'packument', kind: 500 }];
    expect(await codes('--workflow', FILE)).toEqual([1, 'registry-unreachable']);
    world.proxy.faults = [];
    expect((await cli(world, home, 'doctor')).status).toBe(1);
  });
});

const PUBLISHER = {
  repository: 'owner/repo',
  workflow: 'publish.yml',
  environment: 'npm',
  allowed: ['publish' as const],
};

test('trust: prints what is needed; --run does it with the maintainer’s npm, keeps on where it was broken off, and leaves latest alone', async () => {
  await onReleased(async ({ world, checkout }) => {
    const { store } = world.registry;
    write(checkout, {
      [FILE]: workflow(),
      'packages/new/package.json': {
        name: '@scope/new',
        version: '1.0.0',
        license: 'MIT',
        repository: 'github:owner/repo',
      },
    });
    store.packages.delete('other');
    world.registry.add({ name: 'other' });
    const printed = await cli(world, checkout, 'trust');
    expect([
      printed.status,
      printed.stdout.split('\n').filter((line) => line.startsWith('npm trust')),
    ]).toEqual([
      0,
      [
        'npm trust github @scope/new --repo owner/repo --file publish.yml --env npm --allow-publish',
        'npm trust github other --repo owner/repo --file publish.yml --env npm --allow-publish',
      ],
    ]);
    expect(printed.stdout).toContain('npm publish --access=public --tag=placeholder');
    expect(store.packages.has('@scope/new')).toBe(false);
    // The first change arrives, and the second does not.
    world.proxy.faults = [{ request: 'publish', kind: 403 }];
    const broken = await cli(world, checkout, 'trust', '--run', '--yes');
    expect([broken.status, broken.stderr]).toEqual([
      1,
      expect.stringContaining('1 of 2 failed. Run this again'),
    ]);
    world.proxy.faults = [];
    // What is there already is left; and what is another's is kept, and said.
    const drifted = store.packages.get(NAME);
    if (drifted) drifted.trustedPublishers = [{ ...PUBLISHER, workflow: 'old.yml' }];
    const kept = await cli(world, checkout, 'trust');
    expect(kept.stdout).toContain(
      `# ${NAME} has another trusted publisher: old.yml of owner/repo, with the environment npm, for npm publish.`,
    );
    expect(kept.stdout).toContain(`npm trust revoke ${NAME} --id ${NAME}-0`);
    expect(kept.stdout).not.toContain('github other');
    if (drifted) drifted.trustedPublishers = [PUBLISHER];
    const done = await cli(world, checkout, 'trust', '--run', '--yes');
    expect([done.status, done.stdout]).toEqual([0, '']);
    const made = store.packages.get('@scope/new');
    expect([made?.trustedPublishers, made?.distTags]).toEqual([
      [PUBLISHER],
      { latest: '0.0.0-placeholder', placeholder: '0.0.0-placeholder' },
    ]);
    expect(store.packages.get('other')?.trustedPublishers).toEqual([PUBLISHER]);
    expect(broken.stderr + done.stderr).not.toContain(TOKEN);
  });
}, 60_000);

test('trust: what npm lists to its owner decides: a private package is not made public, another permission is seen, and nobody is guessed for', async () => {
  await onReleased(async ({ world, checkout }) => {
    const { store } = world.registry;
    const own = { version: '1.0.0', license: 'MIT', repository: 'github:owner/repo' };
    write(checkout, {
      [FILE]: workflow(),
      'packages/hidden/package.json': { ...own, name: '@scope/hidden' },
      'packages/odd/package.json': { ...own, name: '$(touch gone)' },
    });
    world.registry.add({ name: '@scope/hidden', visibility: 'restricted', trustedPublishers: [PUBLISHER] });
    world.registry.add({ name: 'other', trustedPublishers: [PUBLISHER] });
    const pkg = store.packages.get(NAME);
    if (pkg) pkg.trustedPublishers = [{ ...PUBLISHER, allowed: ['stage'] }];
    const json = JSON.parse((await cli(world, checkout, 'trust', '--json')).stdout);
    expect(json.steps).toMatchObject([
      { name: NAME, isNew: false, replaces: { what: expect.stringContaining('for npm stage publish') } },
    ]);
    expect(JSON.stringify(json)).not.toContain('touch');
    const both = await cli(world, checkout, 'trust', '--run', '--print');
    expect([both.status, both.stderr]).toEqual([2, expect.stringContaining('--print')]);
    // Nobody agrees where there is no terminal, and nobody is signed in any longer.
    store.packages.delete('@scope/hidden');
    const unasked = JSON.parse((await cli(world, checkout, 'trust', '--run', '--json')).stdout);
    expect([unasked.failed.includes('@scope/hidden'), store.packages.has('@scope/hidden')]).toEqual([
      true,
      false,
    ]);
    store.maintainers.length = 0;
    const signedOut = await cli(world, checkout, 'trust', '--run');
    expect([signedOut.status, signedOut.stderr]).toEqual([2, expect.stringContaining('npm login first')]);
  });
}, 60_000);

test('doctor: 200 packages at 100 ms a request are looked at side by side', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-doctor-'));
  const world = await openSealedWorld({ directory: join(directory, 'world'), repository: 'owner/repo' });
  try {
    const checkout = join(directory, 'checkout');
    const names = Array.from({ length: 200 }, (_, at) => `many-${at}`);
    for (const name of names) world.registry.add({ name });
    write(checkout, {
      'package.json': { private: true, workspaces: ['packages/*'] },
      ...Object.fromEntries(
        names.map((name, at) => [
          `packages/${name}/package.json`,
          {
            name,
            version: '1.0.0',
            license: 'MIT',
            repository: 'github:owner/repo',
            dependencies: at === 0 ? {} : { 'many-0': '^1.0.0' },
          },
        ]),
      ),
    });
    execFileSync('git', ['init', '--quiet'], { cwd: checkout });
    const { status, stdout } = await cli(world, checkout, 'doctor', '--json');
    expect([status, JSON.parse(stdout).packages.length]).toEqual([0, 200]);
    // One request a package: what they need of each other is known from their own answers.
    expect(world.proxy.requests).toHaveLength(200);
  } finally {
    await world.close();
    rmSync(directory, { recursive: true, force: true });
  }
});
