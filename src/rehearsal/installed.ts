import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { error, type Problem } from '../problems.ts';
import { readManifest } from '../release/manifest.ts';
import { listWorkspaces } from '../release/workspaces.ts';

/**
 * Says, before anything is played, that what a build needs is not installed: without it a rehearsal would only show that.
 * @param root of the checkout, absolute
 * @param spare a node_modules that serves as well
 */
export async function notInstalled(root: string, spare: string): Promise<Problem | undefined> {
  const workspaces = await listWorkspaces(root).catch(() => []);
  const places = [{ name: '', directory: root }, ...workspaces];
  const own = new Set(workspaces.map(({ name }) => name));
  const missing = new Set<string>();
  for (const { directory } of places)
    for (const name of await neededIn(directory))
      if (!own.has(name) && !isFound(name, { from: directory, spare })) missing.add(name);
  if (missing.size === 0) return undefined;
  const names = [...missing].sort();
  const told = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
  return error({
    code: 'not-installed',
    message: `What the build needs is not installed here: ${told}.`,
    remedy: 'Install (npm ci), then rehearse: a rehearsal works with what is installed.',
  });
}

/** What a build may need: dependencies of both kinds. */
async function neededIn(directory: string): Promise<string[]> {
  const manifest = await readManifest(directory, 'package.json').catch(() => undefined);
  return ['dependencies', 'devDependencies'].flatMap((field) => {
    const names = manifest?.[field];
    return typeof names === 'object' && names !== null ? Object.keys(names) : [];
  });
}

/** Whether Node would find a package from a directory, or in the spare one. */
function isFound(name: string, { from, spare }: { from: string; spare: string }): boolean {
  if (existsSync(join(from, 'node_modules', name)) || existsSync(join(spare, name))) return true;
  const parent = dirname(from);
  return parent !== from && isFound(name, { from: parent, spare });
}
