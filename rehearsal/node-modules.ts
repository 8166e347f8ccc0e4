import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listWorkspaces } from '../src/projects/workspaces.ts';
import { isPackageName } from '../src/registry/names.ts';

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
  for (const { name, directory } of await listWorkspaces(workspace).catch(() => [])) {
    const link = join(workspace, 'node_modules', name);
    if (directory !== workspace && isPackageName(name) && !existsSync(link)) {
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(relative(dirname(link), directory), link, 'dir');
    }
    const nested = join(from, relative(workspace, directory), 'node_modules');
    const to = join(directory, 'node_modules');
    if (directory !== workspace) copyInstalled(nested, { to, from, workspace });
  }
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
