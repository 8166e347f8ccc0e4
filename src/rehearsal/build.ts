import { join } from 'node:path';
import { compileCommand } from '../init/compile.ts';
import { Failure } from '../problems.ts';
import { type Manifest, readManifest } from '../release/manifest.ts';
import { listWorkspaces } from '../release/workspaces.ts';
import { notInstalled } from './installed.ts';

/**
 * The command that builds all that can be published, as `init` would write it; undefined when nothing does, or the root
 * cannot be read, which the rehearsed action will say.
 * @param root of the checkout, absolute
 */
export async function buildOf(root: string): Promise<string | undefined> {
  const manifest = await manifestIn(root);
  if (!manifest) return undefined;
  const workspaces = await listWorkspaces(root).catch(() => []);
  const read = await Promise.all(
    workspaces.map(async ({ directory }) => ({ directory, manifest: await manifestIn(directory) })),
  );
  const open = read.flatMap(({ directory, manifest: one }) =>
    one && !one.private ? [{ directory, manifest: one }] : [],
  );
  const hasWorkspaces = workspaces.some(({ directory }) => directory !== root);
  return compileCommand(manifest, { open, root, hasWorkspaces });
}

/**
 * @param actions the directory of our action.yml, whose node_modules serves where nothing else is installed
 * @throws Failure `not-installed`, where something has to be built
 */
export async function requireInstalled({ cwd, actions }: { cwd: string; actions: string }): Promise<void> {
  if ((await buildOf(cwd)) === undefined) return;
  const problem = await notInstalled(cwd, join(actions, 'node_modules'));
  if (problem) throw new Failure([problem]);
}

async function manifestIn(directory: string): Promise<Manifest | undefined> {
  return readManifest(directory, 'package.json').catch(() => undefined);
}
