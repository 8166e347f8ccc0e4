import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreignManager } from '../projects/package-managers.ts';
import { listWorkspaces } from '../projects/workspaces.ts';
import { type Manifest, PACK_SCRIPTS, readManifest, scriptsAmong } from '../release/manifest.ts';
import { compileCommand } from './compile.ts';
import { nodeVersionFile } from './node-version.ts';
import { foreignRemote, slugOf } from './slug.ts';
import { tagWarnings, whyAmbiguous } from './tag-doubts.ts';
import { type TagScheme, tagSchemeOf, tagVersionPrefix } from './tags.ts';

/** What a workflow has to know of the repository it is for. */
export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** `owner/name` on GitHub. */
  readonly slug: string;
  /** `packages` in npm workspaces, or one `package`. */
  readonly kind: 'packages' | 'package';
  /** What release tags can mean, by name; nothing when a build has yet to say it. */
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  /** A file that says which Node to use, as setup-node reads it; undefined when there is none. */
  readonly nodeVersionFile: string | undefined;
  readonly hasLockfile: boolean;
  /** Whether the checkout has submodules, which a build may need. */
  readonly hasSubmodules: boolean;
  readonly tags: TagScheme;
  /** What the maintainer should know, each as one sentence. */
  readonly warnings: readonly string[];
  /** The command that compiles, run before packing; undefined when nothing compiles, or packing does. */
  readonly compile: string | undefined;
  /** Whether npm may run scripts of a package while it packs it. */
  readonly packsWithScripts: boolean;
}

/** Why no workflow can be made, with what to do. */
export interface Unfit {
  readonly unfit: string;
  readonly remedy: string;
}

export interface Reading {
  /** Absolute. */
  readonly root: string;
  /** The address of the git remote `origin`. */
  readonly remote: string | undefined;
  /** The tags that are there, the newest first. */
  readonly tags: readonly string[];
  /** How release tags are called, where it is given. */
  readonly tagFormats: readonly string[];
  /** Relative to the root: the directory a build leaves, to be published in place of a workspace. */
  readonly packageDirectory: string | undefined;
  /** Whether tags start releases, and so have to name them. */
  readonly isByTag: boolean;
}

interface Package {
  readonly directory: string;
  readonly manifest: Manifest;
}

/** Looks at a repository. Gives why it cannot be served, where it cannot. */
export async function readRepository(reading: Reading): Promise<Repository | Unfit> {
  const { root, remote, packageDirectory } = reading;
  if (!existsSync(join(root, 'package.json')))
    return {
      unfit: 'There is no package.json here.',
      remedy: 'Run it at the root of an npm repository, or give --cwd.',
    };
  const rootManifest = await readManifest(root, 'package.json');
  const foreign = unservedManager(root, rootManifest);
  if (foreign !== undefined) return foreign;
  const all = await packagesOf(root);
  const open = all.filter(({ manifest }) => !manifest.private);
  const isBuilt = packageDirectory !== undefined;
  if (!isBuilt && open.length === 0) return nothingOpen(root);
  const nameless = isBuilt ? undefined : open.find(({ manifest }) => !manifest.name || !manifest.version);
  if (nameless)
    return {
      unfit: 'A package that is not private has no name or no version.',
      remedy: 'Give it both, or "private": true.',
    };
  const published = isBuilt ? await builtIn(join(root, packageDirectory)) : open;
  // A private root need not name the repository of what a build leaves, which names it itself.
  const rootNames = !rootManifest.private || rootManifest.repository !== undefined || remote === undefined;
  const naming = isBuilt && rootNames ? [{ directory: root, manifest: rootManifest }] : published;
  const slug = slugOf(naming, remote);
  if (typeof slug !== 'string') return slug;
  const hasWorkspaces = all.some(({ directory }) => directory !== root) && !isBuilt;
  const isMany = hasWorkspaces;
  const tags = tagSchemeOf({
    tags: reading.tags,
    prefix: tagVersionPrefix(root),
    chosen: reading.tagFormats,
    names: published.map(({ manifest: { name } }) => name),
    isMany,
    root: open.find(({ directory }) => directory === root)?.manifest.name,
  });
  const packages = published
    .map(({ manifest: { name, version } }) => ({ name, version }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const ambiguous = isMany && reading.isByTag ? whyAmbiguous(tags, packages) : undefined;
  if (ambiguous !== undefined) return ambiguous;
  return {
    root,
    slug,
    kind: hasWorkspaces ? 'packages' : 'package',
    packages: packages.filter(({ name }) => !reading.isByTag || name === (tags.package ?? name)),
    nodeVersionFile: nodeVersionFile(root, rootManifest),
    hasSubmodules: existsSync(join(root, '.gitmodules')),
    tags,
    warnings: [...foreignRemote(remote), ...tagWarnings(tags, { packages, tags: reading.tags })],
    hasLockfile: ['package-lock.json', 'npm-shrinkwrap.json'].some((file) => existsSync(join(root, file))),
    compile: compileCommand(rootManifest, { open, root, hasWorkspaces }),
    // What a build has yet to leave may have some: the workflow must not depend on whether it has been run here.
    packsWithScripts: isBuilt || open.some(({ manifest }) => scriptsAmong(manifest, PACK_SCRIPTS).length > 0),
  };
}

async function packagesOf(root: string): Promise<Package[]> {
  const workspaces = await listWorkspaces(root);
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
        'The packages here are listed in lerna.json, and package.json has no "workspaces": npm does not see them.',
      remedy: 'Put the same patterns into "workspaces" in package.json, and run npm install once.',
    };
  return {
    unfit: 'Every package here is private: there is nothing to publish.',
    remedy: 'Remove "private": true from what is to be published; or give --package-directory.',
  };
}

function rawManifest(root: string): object {
  const read: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8').replace(/^\uFEFF/, ''));
  return typeof read === 'object' && read !== null ? read : {};
}

function unservedManager(root: string, manifest: Manifest): Unfit | undefined {
  const foreign = foreignManager(root, manifest);
  if (!foreign) return undefined;
  const { name, by } = foreign;
  return {
    unfit: `This repository is managed by ${name} (${by}); only npm is served for now.`,
    remedy: `Remove ${by} if that is over. Else write the workflow by hand: build in a step of your own, and give package-directory.`,
  };
}
