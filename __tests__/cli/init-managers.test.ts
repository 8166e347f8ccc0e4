/** The workflow for each package manager: what sets it up, installs and builds; read by GitHub's parser and actionlint. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { newestPin } from '../../src/init/action-pins.ts';
import { ROOT } from '../e2e/helpers/stage.ts';
import { lintWorkflow, parseAsGitHub } from '../helpers/workflow-lint.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-init-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FILE = '.github/workflows/mochi-publish-npm.yml';

function init(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const env = { ...process.env, NO_COLOR: '1', CI: 'true' };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'dist/cli.js'), 'init', '--yes', ...args],
      { cwd: directory, env },
      (failure, stdout, stderr) => resolve({ status: Number(failure?.code ?? 0), stdout, stderr }),
    );
  });
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The steps before packing: what is used, with its inputs, or run. */
function preparing(): string[] {
  const { jobs } = parse(readFileSync(join(directory, FILE), 'utf8'));
  const steps: Step[] = jobs.pack.steps.slice(1, -2);
  return steps.map(({ uses, run, with: inputs = {} }) =>
    [
      uses?.replace(/@.*/, '') ?? run,
      ...Object.entries(inputs).map(([name, value]) => `${name}=${value}`),
    ].join(' '),
  );
}

const NODE = 'actions/setup-node node-version=24 package-manager-cache=false';

const EXAMPLES: readonly (readonly [manager: string, steps: readonly string[]])[] = [
  [
    'pnpm',
    ['pnpm/action-setup', NODE, 'pnpm install --frozen-lockfile', 'pnpm --recursive --if-present run build'],
  ],
  [
    'yarn',
    [
      NODE,
      'corepack enable',
      'yarn install --immutable',
      'yarn workspaces foreach --all --topological-dev --exclude . run build',
    ],
  ],
  [
    'bun',
    [NODE, 'oven-sh/setup-bun no-cache=true', 'bun install --frozen-lockfile', "bun run --filter '*' build"],
  ],
];

for (const [manager, steps] of EXAMPLES)
  test(`${manager}: sets it up, installs what the lock file says, builds in its order`, async () => {
    cpSync(join(ROOT, 'examples', manager), directory, { recursive: true });
    const { status, stderr } = await init();
    expect([stderr, status, preparing()]).toEqual(['', 0, steps]);
    const text = readFileSync(join(directory, FILE), 'utf8');
    expect(await parseAsGitHub(FILE, text)).toEqual([]);
    expect(await lintWorkflow(FILE, text)).toEqual([]);
    for (const action of ['pnpm/action-setup', 'oven-sh/setup-bun'] as const)
      if (text.includes(action))
        expect(text).toContain(`${action}@${newestPin(action).commit} # ${newestPin(action).version}`);
  });

test('a Yarn that is in the repository needs no Corepack; a pnpm that nothing names is said', async () => {
  cpSync(join(ROOT, 'examples', 'yarn'), directory, { recursive: true });
  writeFileSync(join(directory, '.yarnrc.yml'), 'yarnPath: .yarn/releases/yarn-4.0.0.cjs\n');
  await init();
  expect(preparing().slice(0, 2)).toEqual([NODE, 'yarn install --immutable']);
  rmSync(directory, { recursive: true });
  cpSync(join(ROOT, 'examples', 'pnpm'), directory, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ ...manifest, packageManager: undefined }));
  writeFileSync(join(directory, 'yarn.lock'), '');
  rmSync(join(directory, 'pnpm-lock.yaml'));
  const { stdout } = await init();
  expect(preparing().slice(0, 3)).toEqual([
    'pnpm/action-setup version=12',
    NODE,
    'pnpm install --no-frozen-lockfile',
  ]);
  expect(stdout).toContain('There is no lock file of pnpm');
  expect(stdout).toContain('package.json does not say which pnpm it is');
  expect(stdout).toContain('pnpm-workspace.yaml and yarn.lock are both here');
});
