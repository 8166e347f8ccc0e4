import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NPM, ROOT } from '../e2e/helpers/stage.ts';

let directory: string;
let tarball: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-packed-'));
  npm(11, ROOT, 'pack', '--silent', `--pack-destination=${directory}`);
  tarball = join(directory, readdirSync(directory).find((file) => file.endsWith('.tgz')) ?? '');
});

afterAll(() => rmSync(directory, { recursive: true }));

/** An npm that reaches nobody: what is packed needs nothing that is not in it. */
function npm(major: 11 | 12, cwd: string, ...args: string[]): string {
  const env = {
    PATH: process.env['PATH'],
    HOME: directory,
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_update_notifier: 'false',
  };
  return execFileSync(process.execPath, [NPM[major], ...args], { cwd, env, encoding: 'utf8' });
}

for (const major of [11, 12] as const)
  test(`the packed command, installed in an empty folder by npm ${major}, runs everything`, () => {
    const home = join(directory, `home-${major}`);
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    npm(major, home, 'install', tarball, '--no-audit', '--no-fund', '--offline');
    const bin = join(home, 'node_modules/.bin/publish-npm');
    const run = (cwd: string, ...args: string[]) =>
      execFileSync(process.execPath, [bin, ...args], {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(run(home, '--version').trim()).toBe(version);
    expect(run(home, '--help')).toMatch(/rehearse[\s\S]*verify[\s\S]*init/);
    const project = join(home, 'project');
    cpSync(join(ROOT, 'examples/single-package'), project, { recursive: true });
    expect(run(project, 'init', '--yes')).toContain('Wrote ');
    const workflow = '.github/workflows/mochi-publish-npm.yml';
    expect(readFileSync(join(project, workflow), 'utf8')).toContain(`uses: mochi/publish-npm@v${version}`);
    const rehearsal = run(
      project,
      'rehearse',
      '--workflow',
      workflow,
      '--tag',
      'v1.0.0',
      '--npm',
      NPM[major],
      '--json',
    );
    expect(JSON.parse(rehearsal)).toMatchObject({ outcome: 'verified', exitCode: 0, refused: [] });
    const recorded = join(ROOT, '__tests__/fixtures/recorded/playwright-cli-0.1.1.json');
    const { attestations } = JSON.parse(readFileSync(recorded, 'utf8'));
    const { subject } = JSON.parse(
      Buffer.from(attestations[0].bundle.dsseEnvelope.payload, 'base64').toString(),
    );
    const integrity = `sha512-${Buffer.from(subject[0].digest.sha512, 'hex').toString('base64')}`;
    const given = ['--attestations', recorded, '--integrity', integrity, '--offline'];
    const who = ['--source-repository', 'microsoft/playwright-cli', '--workflow', 'publish.yml'];
    expect(run(home, 'verify', '@playwright/cli@0.1.1', ...given, ...who)).toContain('is verified');
    expect(run(home, 'policy', 'init', '--help')).toContain('--lockfile');
  });

test('what is packed is the bundle, the actions and their schemas, and needs no dependency', () => {
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const top = new Set(listed.map((file) => file.split('/')[1]));
  expect([...top].sort()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
      'pack',
      'package.json',
      'release',
      'schemas',
      'verify',
    ].sort(),
  );
  const manifest = JSON.parse(
    execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' }),
  );
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.private).toBeUndefined();
});
