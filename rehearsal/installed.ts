import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import semver from 'semver';
import { error, type Problem } from '../src/problems.ts';
import { projectManager } from '../src/projects/project-manager.ts';
import { listWorkspaces } from '../src/projects/workspaces.ts';
import { type Manifest, readManifest } from '../src/release/manifest.ts';

/**
 * Says, before anything is played, that what a build needs is not installed: without it a rehearsal would only show that.
 * @param root of the checkout, absolute
 * @param spare a node_modules that serves as well, where what it has is what is wanted
 */
export async function notInstalled(root: string, spare: string): Promise<Problem | undefined> {
  // Yarn's Plug'n'Play has no node_modules: what it knows is what is installed.
  if (existsSync(join(root, '.pnp.cjs'))) return undefined;
  const workspaces = await listWorkspaces(root).catch(() => []);
  const places = [{ name: '', directory: root }, ...workspaces];
  const own = new Set(workspaces.map(({ name }) => name));
  const missing = new Set<string>();
  for (const { directory } of places)
    for (const [name, range] of await neededIn(directory))
      if (!own.has(name) && !isFound(name, directory) && !serves(join(spare, name), range)) missing.add(name);
  if (missing.size === 0) return undefined;
  const names = [...missing].sort();
  const listed = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
  return error({
    code: 'not-installed',
    message: `The build needs packages that are not installed here: ${listed}.`,
    remedy: `Run ${await installCommand(root)}, then rehearse again: a rehearsal uses what is installed.`,
  });
}

async function installCommand(root: string): Promise<string> {
  try {
    return projectManager(root, await readManifest(root, 'package.json')).manager.install.frozen;
  } catch {
    return 'npm ci';
  }
}

/** What a build may need: dependencies of both kinds. */
async function neededIn(directory: string): Promise<[name: string, range: string][]> {
  const manifest = await readManifest(directory, 'package.json').catch(() => undefined);
  return ['dependencies', 'devDependencies'].flatMap((field) => {
    const ranges = manifest?.[field];
    if (typeof ranges !== 'object' || ranges === null) return [];
    return Object.entries(ranges).map(([name, range]): [string, string] => [name, String(range)]);
  });
}

/** Whether Node would find a package from a directory. */
function isFound(name: string, from: string): boolean {
  if (existsSync(join(from, 'node_modules', name))) return true;
  const parent = dirname(from);
  return parent !== from && isFound(name, parent);
}

/** Whether the package in a directory is of a version in a range. */
function serves(directory: string, range: string): boolean {
  try {
    const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Manifest;
    return semver.satisfies(version, range);
  } catch {
    return false;
  }
}
