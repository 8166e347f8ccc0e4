import { relative } from 'node:path';
import mapWorkspaces from '@npmcli/map-workspaces';
import { fail, messageOf } from '../problems.ts';
import { type Manifest, readManifest } from '../release/manifest.ts';

// The library reads "workspaces" alone, and checks it itself.
type PackageJson = Parameters<typeof mapWorkspaces>[0]['pkg'];

/** A package of the checkout that a tag can name. */
export interface Workspace {
  readonly name: string;
  /** Absolute. */
  readonly directory: string;
}

/**
 * The packages of an npm workspaces root, the root itself included unless it is private; of a repository without workspaces, the root alone.
 * @param root absolute
 * @throws Failure `workspace-duplicate` when two have one name, `workspaces-unreadable`
 */
export async function listWorkspaces(root: string): Promise<readonly Workspace[]> {
  const manifest = await readManifest(root, 'package.json');
  const found = await mapped(root, manifest);
  const workspaces = [...found].map(([name, directory]) => ({ name, directory }));
  // The private root of a monorepo is a container, not a package that somebody forgot to make public. It may even have the
  // name of one of its workspaces, as in socketio/socket.io.
  const isContainer = manifest.name === '' || (manifest.private && workspaces.length > 0);
  if (isContainer) return workspaces;
  if (found.has(manifest.name) && found.get(manifest.name) !== root) {
    fail({
      code: 'workspace-duplicate',
      message: `The root and a workspace have the same name: ${manifest.name}.`,
      remedy: 'Give the root package.json a name of its own, or none.',
      file: 'package.json',
    });
  }
  return [{ name: manifest.name, directory: root }, ...workspaces];
}

async function mapped(root: string, manifest: Manifest): Promise<Map<string, string>> {
  try {
    return await mapWorkspaces({ cwd: root, pkg: manifest as PackageJson });
  } catch (cause) {
    const duplicate = cause instanceof Error && 'code' in cause && cause.code === 'EDUPLICATEWORKSPACE';
    const said = messageOf(cause).replaceAll(root, '.');
    return fail({
      code: duplicate ? 'workspace-duplicate' : 'workspaces-unreadable',
      message: duplicate
        ? `Two workspaces have the same name: ${said}`
        : `The workspaces cannot be read: ${said}`,
      remedy: duplicate
        ? 'Give each workspace a name of its own, or leave one out of "workspaces" in package.json.'
        : 'Correct "workspaces" in package.json: npm ls --workspaces must work.',
      file: 'package.json',
    });
  }
}

/** How a directory is written in messages and npm's `--workspace`: relative to the root, with forward slashes. */
export function relativeDirectory(root: string, directory: string): string {
  return relative(root, directory).replaceAll('\\', '/') || '.';
}
