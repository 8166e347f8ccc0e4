import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { error, Failure } from '../problems.ts';
import type { Command, InstalledManager } from '../projects/manager.ts';
import { projectManager } from '../projects/project-manager.ts';
import { readManifest } from '../release/manifest.ts';
import type { ManagerName } from '../release/release.ts';

/**
 * The package manager of a project, where it is not npm: the one on the PATH, else the one that was installed beside
 * publish-npm.
 * @param cwd the root of the project, absolute
 * @param root the directory that holds our action.yml
 * @returns undefined for npm, and for what is not served, which the rehearsed action will say
 * @throws Failure `manager-not-found`
 */
export async function chosenManager(cwd: string, root: string): Promise<InstalledManager | undefined> {
  const manager = await managerOf(cwd);
  if (manager === undefined || manager.name === 'npm') return undefined;
  const { name, title } = manager;
  try {
    return { name, command: manager.command({ PATH: ownPath(process.env) }, cwd) };
  } catch (thrown) {
    const command = broughtAlong(root)[name];
    if (command && existsSync(command.args[0] ?? command.file)) return { name, command };
    if (!(thrown instanceof Failure)) throw thrown;
    throw new Failure([
      error({
        code: 'manager-not-found',
        message: `This project uses ${title}, but ${name} is not on the PATH here.`,
        remedy: `Install it (npm install --global ${name === 'yarn' ? 'corepack, then corepack enable' : name}), and rehearse again: a rehearsal packs with the real package manager.`,
      }),
    ]);
  }
}

/** Without what npm run and npx put before it: what is installed in some project is not this one's manager. */
function ownPath({ PATH, Path }: NodeJS.ProcessEnv): string {
  return (PATH ?? Path ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(delimiter);
}

async function managerOf(cwd: string) {
  try {
    return projectManager(cwd, await readManifest(cwd, 'package.json')).manager;
  } catch {
    return undefined;
  }
}

/** Where `npm ci` in a clone of this repository has put the managers. */
function broughtAlong(root: string): Partial<Record<ManagerName, Command>> {
  const modules = join(root, 'node_modules');
  const { platform, arch } = process;
  const bun = `@oven/bun-${platform === 'win32' ? 'windows' : platform}-${arch === 'arm64' ? 'aarch64' : arch}`;
  return {
    pnpm: { file: join(modules, 'pnpm', 'pnpm'), args: [] },
    yarn: { file: process.execPath, args: [join(modules, '@yarnpkg', 'cli-dist', 'bin', 'yarn.js')] },
    bun: { file: join(modules, bun, 'bin', platform === 'win32' ? 'bun.exe' : 'bun'), args: [] },
  };
}
