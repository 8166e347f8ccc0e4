import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROOT } from './e2e/helpers/stage.ts';
import { packageLock } from './helpers/attested.ts';
import { blocksOf, PAGES } from './helpers/documentation.ts';
import { NAME, openTerminal, type Terminal } from './helpers/terminal.ts';

/** Every line of the documentation's shell blocks, once. */
const COMMANDS = [...new Set(blocksOf('sh').flatMap(({ block }) => block.trim().split('\n')))];

let terminal: Terminal;

beforeAll(async () => {
  terminal = await openTerminal();
  cpSync(join(ROOT, 'examples/monorepo'), join(terminal.directory, 'my-monorepo'), { recursive: true });
  for (const name of ['@example/greeter', '@example/clock', 'example-words'])
    terminal.world.registry.add({ name });
  const own = join(terminal.directory, 'my-monorepo/.github/workflows/my-release.yml');
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, OWN);
  terminal.file('package-lock.json', packageLock([terminal.locked(NAME, '1.2.3')]));
});

afterAll(() => terminal.close());

/** A workflow that publishes by itself. */
const OWN = `on: push
jobs:
  release:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - uses: actions/checkout@v7
      - run: npm publish --workspace packages/words --access public
`;

/** What a recorded answer and its bytes take the place of: the registry, which no test reaches. */
function recorded(): string[] {
  const path = join(ROOT, '__tests__/fixtures/recorded/playwright-cli-0.1.1.json');
  const { attestations } = JSON.parse(readFileSync(path, 'utf8'));
  const { subject } = JSON.parse(
    Buffer.from(attestations[0].bundle.dsseEnvelope.payload, 'base64').toString(),
  );
  const integrity = `sha512-${Buffer.from(subject[0].digest.sha512, 'hex').toString('base64')}`;
  return ['--attestations', path, '--integrity', integrity, '--offline'];
}

/** The arguments of a command as a shell gives them, with a project that is there in place of the reader's. */
function argumentsOf(command: string): string[] {
  const words = (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));
  return words.slice(2).map((word) =>
    word
      .replace('../my-monorepo', join(terminal.directory, 'my-monorepo'))
      .replace('my-package@1.0.0', '@example/greeter@1.2.0')
      .replace('my-package', '@example/greeter')
      .replace(/^examples\//, `${ROOT}/examples/`),
  );
}

test('the commands of the documentation are those of this project', () => {
  expect(COMMANDS.length).toBeGreaterThan(5);
  for (const command of COMMANDS)
    expect(command).toMatch(
      /^(npm ci && npm (test|run rehearse)|node dist\/cli\.js (init|rehearse|verify|policy init|doctor|trust|diff) .*)$/,
    );
});

test('each of them, as it stands there, does what it says', async () => {
  const commands = COMMANDS.filter((command) => command.startsWith('node dist/cli.js'));
  // The workflow is rehearsed once it is there.
  const order = ['init', 'doctor', 'trust', 'rehearse', 'verify', 'diff', 'policy'];
  const args = commands.map(argumentsOf).sort(([a = ''], [b = '']) => order.indexOf(a) - order.indexOf(b));
  for (const one of args) {
    const more: Record<string, string[]> = {
      init: ['--yes'],
      rehearse: [],
      verify: recorded(),
      policy: ['--tuf-root', terminal.world.tufRoot],
    };
    const { status, stderr } = await terminal.run([...one, ...(more[one[0] ?? ''] ?? [])]);
    // Nobody is signed in to npm here.
    const said = one[0] === 'trust' ? expect.stringContaining('can only be guessed') : '';
    expect([one, stderr, status]).toEqual([one, said, 0]);
  }
});

test('the two commands of a newcomer are scripts that are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['rehearse', 'test']));
  expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toBe(
    '#!/usr/bin/env bash\nset -euo pipefail\nnpm ci\nnpm test\n',
  );
});

/** As GitHub makes the anchor of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

test('every link within the documentation leads somewhere', () => {
  const anchors = new Map(
    PAGES.map(({ path, text }) => [
      path,
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)),
    ]),
  );
  const links = PAGES.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([\w-]+))?\)/g)].map(([, file = '', anchor]) => ({
      from: path,
      to: file === '' ? path : join(dirname(path), file),
      anchor,
    })),
  );
  expect(links.length).toBeGreaterThan(30);
  const broken = links.filter(
    ({ to, anchor }) =>
      !existsSync(join(ROOT, to)) || (anchor !== undefined && !anchors.get(to)?.includes(anchor)),
  );
  expect(broken).toEqual([]);
});

test('the README is at most 150 lines long, and its workflow publishes a package without a build', async () => {
  const page = PAGES.find(({ path }) => path === 'README.md')?.text ?? '';
  expect(page.split('\n').length - 1).toBeLessThanOrEqual(150);
  const [workflow] = blocksOf('yaml').filter(({ path }) => path === 'README.md');
  const project = join(terminal.directory, 'plain');
  const files = {
    'package.json': {
      name: '@example/greeter',
      version: '3.0.0',
      license: 'MIT',
      repository: 'github:example/plain',
      packageManager: 'npm@11.21.2',
    },
    'index.js': 'module.exports = 1;\n',
    '.github/workflows/publish.yml': workflow?.block ?? '',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const args = ['rehearse', '--cwd', project, '--workflow', '.github/workflows/publish.yml', '--json'];
  const { stdout, status } = await terminal.run([...args, '--tag', '@example/greeter@3.0.0']);
  expect([JSON.parse(stdout).outcome, status]).toEqual(['verified', 0]);
});
