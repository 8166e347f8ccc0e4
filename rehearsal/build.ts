import { join } from 'node:path';
import { compileCommand } from '../src/init/compile.ts';
import { Failure } from '../src/problems.ts';
import type { Manager } from '../src/projects/manager.ts';
import { projectManager } from '../src/projects/project-manager.ts';
import { listWorkspaces } from '../src/projects/workspaces.ts';
import { type Manifest, readManifest, scriptsAmong } from '../src/release/manifest.ts';
import { notInstalled } from './installed.ts';

/**
 * The command that builds all that can be published, as `init` would write it; undefined when nothing does, or the root
 * cannot be read, which the rehearsed action will say.
 * @param root of the checkout, absolute
 */
export async function buildOf(root: string): Promise<string | undefined> {
  const packages = await packagesIn(root);
  if (!packages) return undefined;
  const { manifest, open, hasWorkspaces, manager } = packages;
  return compileCommand(manifest, { open, root, hasWorkspaces, manager });
}

/** The root's manifest, and the packages that can be published; undefined for a root that cannot be read. */
async function packagesIn(root: string) {
  const manifest = await manifestIn(root);
  if (!manifest) return undefined;
  const manager = managerOf(root, manifest);
  if (!manager) return undefined;
  const workspaces = await listWorkspaces(root, manager).catch(() => []);
  const read = await Promise.all(
    workspaces.map(async ({ directory }) => ({ directory, manifest: await manifestIn(directory) })),
  );
  const open = read.flatMap(({ directory, manifest: one }) =>
    one && !one.private ? [{ directory, manifest: one }] : [],
  );
  const hasWorkspaces = workspaces.some(({ directory }) => directory !== root);
  return { manifest, open, hasWorkspaces, manager };
}

/** Undefined for one that is not served, which the rehearsed action will say. */
function managerOf(root: string, manifest: Manifest): Manager | undefined {
  try {
    return projectManager(root, manifest).manager;
  } catch {
    return undefined;
  }
}

/**
 * @param actions the directory of our action.yml, whose node_modules serves where nothing else is installed
 * @throws Failure `not-installed`, where something has to be built, or packing runs scripts
 */
export async function requireInstalled({ cwd, actions }: { cwd: string; actions: string }): Promise<void> {
  const packages = await packagesIn(cwd);
  const packsWithScripts = packages?.open.some(
    ({ manifest }) => scriptsAmong(manifest, packages.manager.packScripts).length > 0,
  );
  if (!packsWithScripts && (await buildOf(cwd)) === undefined) return;
  const problem = await notInstalled(cwd, join(actions, 'node_modules'));
  if (problem) throw new Failure([problem]);
}

async function manifestIn(directory: string): Promise<Manifest | undefined> {
  return readManifest(directory, 'package.json').catch(() => undefined);
}
