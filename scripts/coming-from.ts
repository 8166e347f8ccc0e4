/** Writes the differences in docs/coming-from.md: what init --into makes of the workflow that stands before each. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTwoFilesPatch } from 'diff';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const COMING_FROM = join(ROOT, 'docs', 'coming-from.md');

const PACKAGE = { version: '1.0.0', license: 'MIT', repository: 'github:owner/repository' };
const MONOREPO = {
  'package.json': { private: true, workspaces: ['packages/*'] },
  'package-lock.json': {},
  'packages/first/package.json': { name: 'first', ...PACKAGE },
  'packages/second/package.json': { name: 'second', ...PACKAGE },
};

/** What a repository of each kind has beside its workflow, by the heading of the section. */
const REPOSITORIES: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'A workflow with NPM_TOKEN': { 'package.json': { name: 'package', ...PACKAGE }, 'package-lock.json': {} },
  changesets: { ...MONOREPO, '.changeset/config.json': {} },
  'release-please': { ...MONOREPO, 'release-please-config.json': {} },
  lerna: { ...MONOREPO, 'lerna.json': {} },
  Nx: { ...MONOREPO, 'nx.json': { release: {} } },
};

/** The page with the differences as they are now. */
export function comingFrom(page: string): string {
  return page
    .split(/^(?=## )/m)
    .map((section) => {
      const [, heading = ''] = /^## (.+)$/m.exec(section) ?? [];
      const [, workflow] = /^```yaml\n(.*?)^```$/ms.exec(section) ?? [];
      const files = REPOSITORIES[heading];
      if (!files || workflow === undefined) return section;
      const difference = differenceOf(workflow, files);
      return section.replace(/^```diff\n.*?^```$/ms, () => `\`\`\`diff\n${difference}\`\`\``);
    })
    .join('');
}

const FILE = '.github/workflows/release.yml';

function differenceOf(workflow: string, files: Readonly<Record<string, object>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-coming-from-'));
  try {
    for (const [path, content] of Object.entries({ ...files, [FILE]: workflow })) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
    const cli = join(ROOT, 'dist', 'cli.js');
    const args = [cli, 'init', '--into', FILE, '--print', '--yes'];
    const after = execFileSync(process.execPath, args, {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .replace(/@[0-9a-f]{40} # (v\d+)\S*$/gm, '@$1')
      .replace(/(mochi\/publish-npm(?:\/\w+)?)@\S+.*$/gm, '$1@v1');
    const patch = createTwoFilesPatch('a', 'b', workflow, after, '', '', { context: 2 });
    return `${patch.split('\n').slice(3).join('\n').trimEnd()}\n`;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(COMING_FROM, comingFrom(readFileSync(COMING_FROM, 'utf8')));
