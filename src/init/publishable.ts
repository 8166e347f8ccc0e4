import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manager } from '../projects/manager.ts';
import { listWorkspaces } from '../projects/workspaces.ts';
import { type Manifest, readManifest } from '../release/manifest.ts';
import type { Unfit } from './repository.ts';

interface Package {
  readonly directory: string;
  readonly manifest: Manifest;
}

/** The packages of a repository. */
export interface Publishable {
  readonly all: readonly Package[];
  /** Those that are not private. */
  readonly open: readonly Package[];
  /** Those that are published: what a build has left, in their place. */
  readonly published: readonly Package[];
}

/** Finds the packages that can be published; or gives why there are none. @param root absolute */
export async function publishable(
  root: string,
  manager: Manager,
  packageDirectory: string | undefined,
): Promise<Publishable | Unfit> {
  const all = await packagesOf(root, manager);
  // What has no name or no version can be published by nobody: benchmarks and playgrounds have none.
  const open = all.filter(
    ({ manifest }) => !manifest.private && manifest.name !== '' && manifest.version !== '',
  );
  if (packageDirectory !== undefined)
    return { all, open, published: await builtIn(join(root, packageDirectory)) };
  if (open.length > 0) return { all, open, published: open };
  const unversioned = all.some(({ manifest }) => !manifest.private && manifest.version === '');
  if (!unversioned) return nothingOpen(root);
  return {
    unfit: 'The packages here that are not private have no version.',
    remedy: 'Give each a version, or set "private": true.',
  };
}

async function packagesOf(root: string, manager: Manager): Promise<Package[]> {
  const workspaces = await listWorkspaces(root, manager);
  return Promise.all(
    workspaces.map(async ({ name, directory }) => ({
      directory,
      manifest: await readManifest(directory, name),
    })),
  );
}

/** What a build has left, when it has been run. */
async function builtIn(directory: string): Promise<Package[]> {
  if (!existsSync(join(directory, 'package.json'))) return [];
  return [{ directory, manifest: await readManifest(directory, 'package.json') }];
}

/** Says what kind of a layout it is where npm finds no package that can be published. */
function nothingOpen(root: string): Unfit {
  const lerna = existsSync(join(root, 'lerna.json'));
  const hasWorkspaces = existsSync(join(root, 'package.json')) && 'workspaces' in rawManifest(root);
  if (lerna && !hasWorkspaces)
    return {
      unfit:
        'The packages here are listed in lerna.json, but package.json has no "workspaces", so npm does not see them.',
      remedy: 'Put the same patterns into "workspaces" in package.json, and run npm install once.',
    };
  return {
    unfit: 'Every package here is private: there is nothing to publish.',
    remedy: 'Remove "private": true from the packages you want to publish, or give --package-directory.',
  };
}

function rawManifest(root: string): object {
  const read: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8').replace(/^\uFEFF/, ''));
  return typeof read === 'object' && read !== null ? read : {};
}
