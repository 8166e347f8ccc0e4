import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, fail } from '../problems.ts';
import { type ForeignManager, foreignManager } from '../projects/package-managers.ts';
import { listWorkspaces, relativeDirectory, type Workspace } from '../projects/workspaces.ts';
import { type Manifest, parseManifest, readManifest } from '../release/manifest.ts';
import type { Resolved, WorkspaceRelease } from '../release/release.ts';
import type { PackageSpec } from '../release/spec.ts';
import { readTag } from '../release/tag-format.ts';
import { isAmong } from './selection.ts';
import { versionProblems } from './tagged-version.ts';

export interface Resolving {
  readonly tag: string;
  readonly formats: readonly string[];
  /** Names, or globs of names, that narrow what a tag can mean; all when there are none. */
  readonly only: readonly string[];
  /** The root of the workspaces, absolute. */
  readonly root: string;
  /** The directory of the one package, absolute, in place of the workspaces. */
  readonly packageDirectory: string | undefined;
  /** The directory GitHub takes paths in annotations to be relative to, absolute. */
  readonly checkout: string;
}

/**
 * Finds the package a tag names, by whole names: a workspace, or what lies in `package-directory`.
 * @throws Failure `tag-not-a-release`, `tag-ambiguous`, `workspace-not-found` with the list of those there are,
 *   `workspace-duplicate`, `workspaces-unreadable`, `manifest-invalid`
 */
export async function resolve({
  tag,
  formats,
  only,
  root,
  packageDirectory,
  checkout,
}: Resolving): Promise<Resolved<WorkspaceRelease>> {
  const all = await withManifests(
    packageDirectory === undefined
      ? await listWorkspaces(root)
      : [await packageIn(packageDirectory, relativeDirectory(checkout, packageDirectory))],
  );
  const packages = all.filter(({ name }) => isAmong(only, name));
  const versions = releasable(packages);
  const foreign = foreignManager(root, await rootManifest(root));
  const isAbsent = (tagged: PackageSpec) => !packages.some(({ name }) => name === tagged.name);
  const reading = () => readTag({ tag, formats, names: [...versions.keys()], versions });
  const tagged = foreign ? readUnserved(reading, { foreign, isAbsent }) : reading();
  const found = packages.find(({ name }) => name === tagged.name);
  if (!found) {
    return fail({
      code: 'workspace-not-found',
      message: `There is no workspace named ${tagged.name}; there are: ${packages
        .map(({ name }) => name)
        .sort()
        .join(', ')}.`,
      remedy: `Delete the tag (git push --delete origin ${JSON.stringify(tag)}) and push one that names a package of the list, or correct working-directory${only.length > 0 ? ' or packages' : ''}.`,
    });
  }
  const path = relativeDirectory(checkout, found.directory);
  const file = path === '.' ? 'package.json' : `${path}/package.json`;
  const text = await readFile(join(found.directory, 'package.json'), 'utf8');
  const manifest = parseManifest(text, file);
  const others = all
    .filter((one) => one !== found)
    .map((one) => ({ name: one.name, directory: one.directory, isPrivate: Boolean(one.manifest.private) }));
  const { directory } = found;
  return {
    release: { ...tagged, tag, formats, root, directory, others, manifest, source: { file, text } },
    problems: versionProblems({ tagged, manifest, file, text }),
  };
}

/** Of a repository without a package.json at its root there is nothing to say. */
async function rootManifest(root: string): Promise<Manifest> {
  return readManifest(root, 'package.json').catch(() => ({ name: '', version: '' }));
}

/** Reads a tag where another manager has packages that npm does not find: a tag of one of those is no mistake. */
function readUnserved(
  reading: () => PackageSpec,
  { foreign, isAbsent }: { foreign: ForeignManager; isAbsent: (tagged: PackageSpec) => boolean },
): PackageSpec {
  try {
    const tagged = reading();
    return isAbsent(tagged) ? unserved(foreign) : tagged;
  } catch (thrown) {
    const isUnread = thrown instanceof Failure && thrown.problems[0]?.code === 'tag-not-a-release';
    if (isUnread) return unserved(foreign);
    throw thrown;
  }
}

function unserved({ name, by }: ForeignManager): never {
  return fail({
    code: 'manager-unserved',
    message: `This repository is managed by ${name} (${by}), whose packages are not looked for yet, and the tag names none of those that npm finds.`,
    remedy:
      'Pack with the input package-directory, which names one package; or pack in a step of your own and hand the tarball to the publish action.',
    file: 'package.json',
  });
}

async function packageIn(directory: string, path: string): Promise<Workspace> {
  const { name } = await readManifest(directory, `${path}/package.json`);
  return { name, directory };
}

interface Read extends Workspace {
  readonly manifest: Manifest;
}

function withManifests(workspaces: readonly Workspace[]): Promise<Read[]> {
  return Promise.all(
    workspaces.map(async (one) => ({ ...one, manifest: await readManifest(one.directory, one.name) })),
  );
}

/** The packages a tag can mean, with their versions; all of them when each is private, so that it is told that it is. */
function releasable(packages: readonly Read[]): Map<string, string> {
  const open = packages.filter(({ manifest }) => !manifest.private);
  return new Map((open.length > 0 ? open : packages).map(({ name, manifest }) => [name, manifest.version]));
}
