import { dirname, join, relative, resolve } from 'node:path';
import mapWorkspaces from '@npmcli/map-workspaces';
import { glob } from 'glob';
import { fail, messageOf } from '../problems.ts';
import { type Manifest, readManifest } from '../release/manifest.ts';
import type { Manager } from './manager.ts';
import { projectManager } from './project-manager.ts';

// The library reads "workspaces" alone, and checks it itself.
type PackageJson = Parameters<typeof mapWorkspaces>[0]['pkg'];

/** A package of the checkout that a tag can name. */
export interface Workspace {
  readonly name: string;
  /** Absolute. */
  readonly directory: string;
}

interface Found extends Workspace {
  readonly manifest: Manifest;
}

/**
 * The packages of a project, as its manager finds them, the root itself included unless it is a private one with workspaces;
 * of a project without workspaces, the root alone.
 * @param root absolute
 * @param manager left out, the project's own
 * @throws Failure `workspace-duplicate` when two have one name, `workspaces-unreadable`, `manager-unserved`
 */
export async function listWorkspaces(root: string, manager?: Manager): Promise<readonly Workspace[]> {
  const manifest = await readManifest(root, 'package.json');
  const chosen = manager ?? projectManager(root, manifest).manager;
  const workspaces =
    chosen.name === 'npm' ? await mapped(root, manifest) : await globbed(root, manifest, chosen);
  // The private root of a monorepo is a container, not a package that somebody forgot to make public. It may even have the
  // name of one of its workspaces, as in socketio/socket.io.
  const isContainer = manifest.name === '' || (manifest.private && workspaces.length > 0);
  if (isContainer) return workspaces;
  if (workspaces.some(({ name, directory }) => name === manifest.name && directory !== root)) {
    fail({
      code: 'workspace-duplicate',
      message: `The root and a workspace have the same name: ${manifest.name}.`,
      remedy: 'Give the root package.json a name of its own, or none.',
      file: 'package.json',
    });
  }
  return [{ name: manifest.name, directory: root }, ...workspaces];
}

/** With the library of npm itself. */
async function mapped(root: string, manifest: Manifest): Promise<Workspace[]> {
  try {
    const found = await mapWorkspaces({ cwd: root, pkg: manifest as PackageJson });
    return [...found].map(([name, directory]) => ({ name, directory }));
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
        : 'Fix "workspaces" in package.json: npm ls --workspaces must work.',
      file: 'package.json',
    });
  }
}

/**
 * With the patterns of another manager. Two private packages may have one name, as fixtures do: pnpm and Bun do not mind.
 * What a package has built is no package of its own.
 */
async function globbed(root: string, manifest: Manifest, manager: Manager): Promise<Workspace[]> {
  const found = await below(root, manifest, { manager, seen: new Set([root]) });
  const built = new Set(found.flatMap((one) => builtDirectory(one) ?? []));
  const own = found.filter(({ directory }) => !built.has(directory));
  const open = own.filter(({ manifest: { name, private: isPrivate } }) => name !== '' && !isPrivate);
  const twice = open.find(({ name }, at) => open.findIndex((other) => other.name === name) !== at);
  if (twice) {
    const places = open.filter(({ name }) => name === twice.name);
    fail({
      code: 'workspace-duplicate',
      message: `Two workspaces have the same name, ${twice.name}: ${places.map(({ directory }) => relativeDirectory(root, directory)).join(' and ')}.`,
      remedy: 'Give each workspace a name of its own, or mark the one that is not published as private.',
      file: 'package.json',
    });
  }
  return own.map(({ name, directory }) => ({ name, directory }));
}

/** @param seen the directories that were found before: workspaces may name each other */
async function below(
  root: string,
  manifest: Manifest,
  { manager, seen }: { manager: Manager; seen: Set<string> },
): Promise<Found[]> {
  const patterns = manager
    .patterns(root, manifest)
    .map((pattern) => pattern.replace(/^(!?)(?:\.?\/)+/, '$1'));
  const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(manifestsOf);
  const excluded = patterns.flatMap((pattern) => (pattern.startsWith('!') ? [pattern.slice(1)] : []));
  const files = await glob(included, {
    cwd: root,
    ignore: ['**/node_modules/**', ...excluded, ...excluded.map(manifestsOf)],
    posix: true,
  });
  const directories = files.sort().map((file) => join(root, dirname(file)));
  const fresh = directories.filter((directory) => !seen.has(directory));
  for (const directory of fresh) seen.add(directory);
  const read = await Promise.all(
    fresh.map(async (directory): Promise<Found[]> => {
      const own = await readManifest(directory, `${relativeDirectory(root, directory)}/package.json`);
      const one = { name: own.name, directory, manifest: own };
      return manager.nestsWorkspaces && own['workspaces'] !== undefined
        ? [one, ...(await below(directory, own, { manager, seen }))]
        : [one];
    }),
  );
  return read.flat();
}

function manifestsOf(pattern: string): string {
  return `${pattern.replace(/\/+$/, '')}/package.json`;
}

/** The directory that `publishConfig.directory` names, absolute; undefined where there is none, or it leaves the package. */
export function builtDirectory({
  directory,
  manifest: { publishConfig },
}: {
  directory: string;
  manifest: Manifest;
}): string | undefined {
  const named = publishConfig?.['directory'];
  if (typeof named !== 'string' || named === '') return undefined;
  const path = resolve(directory, named);
  return relative(directory, path).startsWith('..') || path === directory ? undefined : path;
}

/** How a directory is written in messages and npm's `--workspace`: relative to the root, with forward slashes. */
export function relativeDirectory(root: string, directory: string): string {
  return relative(root, directory).replaceAll('\\', '/') || '.';
}
