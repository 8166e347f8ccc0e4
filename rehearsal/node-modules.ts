import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { projectManager } from '../src/projects/project-manager.ts';
import { listWorkspaces, type Workspace } from '../src/projects/workspaces.ts';
import { isPackageName } from '../src/registry/names.ts';
import { readManifest } from '../src/release/manifest.ts';

/**
 * Puts what is installed in the original into the copy, links between its workspaces among it; and makes visible the
 * `node_modules` of a project it stands in, which Node and npm look into as well.
 */
export async function copyNodeModules({
  from,
  into,
  workspace,
}: {
  from: string;
  into: string;
  workspace: string;
}): Promise<void> {
  copyInstalled(join(from, 'node_modules'), { to: join(workspace, 'node_modules'), from, workspace });
  const around = enclosingNodeModules(dirname(from));
  if (around) symlinkSync(around, join(into, 'node_modules'));
  const { isNpm, workspaces } = await workspacesIn(workspace);
  if (!isNpm) copyYarnState({ from, workspace });
  for (const { name, directory } of workspaces) {
    const link = join(workspace, 'node_modules', name);
    // Other managers link what a package asks for, and no more.
    if (isNpm && directory !== workspace && isPackageName(name) && !existsSync(link)) {
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(relative(dirname(link), directory), link, 'dir');
    }
    const nested = join(from, relative(workspace, directory), 'node_modules');
    const to = join(directory, 'node_modules');
    if (directory !== workspace) copyInstalled(nested, { to, from, workspace });
  }
}

async function workspacesIn(root: string): Promise<{ isNpm: boolean; workspaces: readonly Workspace[] }> {
  try {
    const { manager } = projectManager(root, await readManifest(root, 'package.json'));
    return { isNpm: manager.name === 'npm', workspaces: await listWorkspaces(root, manager) };
  } catch {
    return { isNpm: true, workspaces: [] };
  }
}

/** What Yarn leaves beside node_modules, or in its place, and git does not track. */
const YARN_STATE = ['.yarn/install-state.gz', '.yarn/cache', '.yarn/unplugged', '.pnp.loader.mjs'];

/** With Plug'n'Play the places of packages are paths from the project: those that leave it are written for the copy. */
function copyYarnState({ from, workspace }: { from: string; workspace: string }): void {
  for (const path of YARN_STATE)
    if (existsSync(join(from, path))) cpSync(join(from, path), join(workspace, path), { recursive: true });
  const pnp = join(from, '.pnp.cjs');
  if (!existsSync(pnp)) return;
  const text = readFileSync(pnp, 'utf8').replace(
    /("packageLocation": ")(\.\.\/[^"]*)(")/g,
    (_all, before: string, path: string, after: string) =>
      `${before}${relative(workspace, resolve(from, path))}/${after}`,
  );
  writeFileSync(join(workspace, '.pnp.cjs'), text);
}

/** Copies a node_modules as it is, caches left out. A link by its whole path that leads into the original leads into the copy. */
function copyInstalled(
  source: string,
  { to, from, workspace }: { to: string; from: string; workspace: string },
): void {
  if (!existsSync(source)) return;
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [path, target] = [join(source, entry.name), join(to, entry.name)];
    if (entry.name === '.cache') continue;
    if (entry.isDirectory()) copyInstalled(path, { to: target, from, workspace });
    else if (entry.isSymbolicLink()) {
      const link = readlinkSync(path);
      rmSync(target, { force: true, recursive: true });
      symlinkSync(link.startsWith(`${from}/`) ? join(workspace, relative(from, link)) : link, target);
    } else if (entry.isFile()) copyFileSync(path, target, constants.COPYFILE_FICLONE);
  }
}

function enclosingNodeModules(directory: string): string | undefined {
  const candidate = join(directory, 'node_modules');
  if (existsSync(candidate)) return candidate;
  return dirname(directory) === directory ? undefined : enclosingNodeModules(dirname(directory));
}
