/** Rehearsing a workflow that publishes without our action: what the registry takes of it, and what it lacks. */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Managed, openManaged, REAL } from './helpers/managers.ts';
import { ROOT } from './helpers/stage.ts';

let managed: Managed;
const directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));
const FILE = '.github/workflows/release.yml';

beforeAll(async () => {
  managed = await openManaged();
  for (const [example, manager] of [
    ['pnpm', REAL['pnpm 12']],
    ['yarn', REAL['Yarn 4']],
  ] as const) {
    const checkout = copied(example);
    rmSync(join(checkout, 'pnpm-lock.yaml'), { force: true });
    if (example === 'yarn') writeFileSync(join(checkout, 'yarn.lock'), '');
    await managed.run(manager, ['install'], checkout);
  }
  for (const example of ['single-package', 'changesets']) copied(example);
});

afterAll(async () => {
  rmSync(directory, { recursive: true, force: true });
  await managed.close();
});

function copied(example: string): string {
  const checkout = join(directory, example);
  const filter = (path: string) => !/node_modules|[/\\]dist$|\.pnp|\.yarn$/.test(path);
  cpSync(join(ROOT, 'examples', example), checkout, { recursive: true, filter });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: checkout });
  return checkout;
}

interface Rehearsed {
  readonly status: number;
  readonly outcome: string;
  readonly releases: readonly { package: string; outcome: string }[];
  readonly summary: string;
  readonly assumptions: readonly string[];
  readonly problems: readonly { code: string; message: string }[];
  readonly refused: readonly string[];
}

function rehearse(example: string, workflow: string): Promise<Rehearsed> {
  const cwd = join(directory, example);
  mkdirSync(join(cwd, '.github/workflows'), { recursive: true });
  writeFileSync(join(cwd, FILE), workflow);
  const args = [join(ROOT, 'dist/cli.js'), 'rehearse', '--workflow', FILE, '--json'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 2 ** 26 }, (failure, stdout) =>
      resolve({ status: Number(failure?.code ?? 0), ...JSON.parse(stdout) }),
    );
  });
}

const OIDC = '{ contents: write, id-token: write }';

/** A workflow of one job on a push to main. */
function workflow(steps: readonly string[], permissions = '{ contents: write }'): string {
  const lines = ['uses: actions/checkout@v7', ...steps].map((step) => `      - ${step}\n`);
  return `on: { push: { branches: [main] } }\njobs:\n  release:\n    runs-on: ubuntu-latest\n    permissions: ${permissions}\n    steps:\n${lines.join('')}`;
}

const NODE =
  "uses: actions/setup-node@v7\n        with: { node-version: 24, registry-url: 'https://registry.npmjs.org' }";
const token = (name: string) => `\n        env: { ${name}: '\${{ secrets.NPM_TOKEN }}' }`;

interface Case {
  readonly example: string;
  readonly steps: readonly string[];
  readonly permissions?: string;
  readonly outcome?: string;
  readonly released: readonly string[];
  /** In the summary. */
  readonly says: readonly string[];
  readonly saysNot?: readonly string[];
}

const THREE = (scope: string) => ['duration', 'schedule', 'plugin'].map((name) => `${scope}/${name}`);

const CASES: readonly (readonly [what: string, played: Case])[] = [
  [
    'npm publish with a stored token',
    {
      example: 'single-package',
      steps: [NODE, 'run: npm ci', `run: npm publish --access public${token('NODE_AUTH_TOKEN')}`],
      released: ['@example/single'],
      says: [
        '| no | stored token |',
        'installs dependencies next to a stored token',
        'no provenance',
        'Nothing here checks what the registry serves',
      ],
      saysNot: ['without waiting'],
    },
  ],
  [
    'npm publish by OIDC, with what follows it',
    {
      example: 'single-package',
      permissions: OIDC,
      steps: [
        NODE,
        'run: npm ci',
        'run: npm publish --access public',
        'run: git push --follow-tags',
        'uses: softprops/action-gh-release@v2',
      ],
      released: ['@example/single'],
      says: ['| yes | trusted publisher |', 'next to `id-token: write`'],
      saysNot: ['no provenance'],
    },
  ],
  [
    'npm stage publish',
    {
      example: 'single-package',
      permissions: OIDC,
      steps: ['run: npm stage publish --access public'],
      outcome: 'staged',
      released: ['@example/single'],
      says: ['waits for approval'],
    },
  ],
  [
    'changesets/action with changesets',
    {
      example: 'changesets',
      permissions: OIDC,
      steps: ['run: npm ci', 'uses: changesets/action@v1\n        with: { publish: npx changeset publish }'],
      outcome: 'nothing-due',
      released: [],
      says: ['put 0 versions on the registry'],
    },
  ],
  [
    'pnpm publish with a stored token',
    {
      example: 'pnpm',
      steps: [
        'uses: pnpm/action-setup@v6',
        NODE,
        'run: pnpm -r build',
        `run: pnpm -r publish --no-git-checks --access public${token('NODE_AUTH_TOKEN')}`,
      ],
      released: THREE('@example-pnpm'),
      says: ['| no | stored token |', '<code>&#64;example-pnpm/plugin</code> was sent without waiting until'],
    },
  ],
  [
    'pnpm publish by OIDC, whose signing is not played',
    {
      example: 'pnpm',
      permissions: OIDC,
      steps: [
        'uses: pnpm/action-setup@v6',
        'run: pnpm -r build',
        'run: pnpm -r publish --no-git-checks --access public',
      ],
      released: THREE('@example-pnpm'),
      says: ['| not played | not played |'],
      saysNot: ['no provenance'],
    },
  ],
  [
    'yarn npm publish with a stored token',
    {
      example: 'yarn',
      steps: [
        'run: corepack enable && yarn install --immutable',
        'run: yarn workspaces foreach --all run build',
        `run: yarn workspaces foreach --all --topological --no-private npm publish --access public${token('YARN_NPM_AUTH_TOKEN')}`,
      ],
      released: THREE('@example-yarn'),
      says: ['| no | stored token |'],
    },
  ],
];

for (const [
  what,
  { example, steps, permissions, outcome = 'published', released, says, saysNot = [] },
] of CASES)
  test(`${what}: ${outcome}`, async () => {
    const played = await rehearse(example, workflow(steps, permissions));
    expect([played.problems, played.refused, played.outcome, played.status]).toEqual([[], [], outcome, 0]);
    expect(played.releases.map((one) => one.package).sort()).toEqual([...released].sort());
    for (const text of says) expect(played.summary).toContain(text);
    for (const text of saysNot) expect(played.summary).not.toContain(text);
  });

test('changesets/action without changesets runs its publish, with NPM_TOKEN or by OIDC', async () => {
  rmSync(join(directory, 'changesets/.changeset/brave-pens-sing.md'));
  const steps = [
    'run: npm ci',
    `uses: changesets/action@v1\n        with: { publish: npx changeset publish }${token('NPM_TOKEN')}`,
  ];
  for (const permissions of ['{ contents: write }', OIDC]) {
    const { outcome, summary, releases, problems } = await rehearse(
      'changesets',
      workflow(steps, permissions),
    );
    expect([problems, outcome, releases.length]).toEqual([[], 'published', 2]);
    expect(summary).toContain(permissions === OIDC ? '| yes | trusted publisher |' : '| no | stored token |');
    expect(summary).toContain(
      '<code>&#64;example-changesets/cli</code> was sent without waiting until <code>&#64;example-changesets/core</code>',
    );
  }
});

test('what cannot be played is named, and the rest is played', async () => {
  const matrix =
    '  test:\n    strategy: { matrix: { node: [20, 24] } }\n    runs-on: ubuntu-latest\n    steps: [{ run: exit 1 }]\n';
  const steps = [
    'uses: some/action@v1\n        id: some',
    'run: exit 3\n        continue-on-error: true',
    `run: npm publish --access public${token('NODE_AUTH_TOKEN')}`,
  ];
  const text = workflow([NODE, ...steps]).replace(
    'jobs:\n  release:\n',
    `jobs:\n${matrix}  release:\n    needs: test\n`,
  );
  const { outcome, assumptions } = await rehearse('single-package', text);
  expect(outcome).toBe('published');
  expect(assumptions).toEqual(
    expect.arrayContaining([
      'The job test strategy: is not rehearsed: it is skipped and counts as successful.',
      'some/action cannot be rehearsed: it is skipped and has no outputs.',
    ]),
  );
});

test('without a credential the registry refuses, as npm says it, and the rehearsal fails', async () => {
  const { status, outcome, problems } = await rehearse(
    'single-package',
    workflow(['run: npm publish --access public']),
  );
  expect([status, outcome, problems.map(({ code }) => code)]).toEqual([1, 'rejected', ['step-failed']]);
  expect(problems[0]?.message).toContain('ENEEDAUTH');
});
