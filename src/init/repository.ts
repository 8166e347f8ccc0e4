import { existsSync } from 'node:fs';
import { join } from 'node:path';
import HostedGitInfo from 'hosted-git-info';
import { type Manifest, PACK_SCRIPTS, readManifest, scriptsAmong } from '../release/manifest.ts';
import { listWorkspaces } from '../release/workspaces.ts';

/** What a workflow has to know of the repository it is for. */
export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** `owner/name` on GitHub. */
  readonly slug: string;
  /** `packages` in npm workspaces, or one `package`. */
  readonly kind: 'packages' | 'package';
  /** The names of what can be published, sorted; none when a build has yet to say it. */
  readonly packages: readonly string[];
  /** A file that says which Node to use, as setup-node reads it; undefined when there is none. */
  readonly nodeVersionFile: string | undefined;
  readonly hasLockfile: boolean;
  /** The command that compiles, run before packing; undefined when nothing compiles, or packing does. */
  readonly compile: string | undefined;
  /** Whether npm runs scripts of a package while it packs it. */
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
  /** Relative to the root: the directory a build leaves, to be published in place of a workspace. */
  readonly packageDirectory: string | undefined;
}

/** Files setup-node's `node-version-file` reads, in the order they are looked for. */
const VERSION_FILES = ['.node-version', '.nvmrc', '.tool-versions'];

/** Names of a compile step, in the order they are looked for. */
const COMPILE_SCRIPTS = ['compile', 'build'];

const OTHER_MANAGERS: Readonly<Record<string, string>> = {
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'Yarn',
  'bun.lock': 'Bun',
  'bun.lockb': 'Bun',
};

/** Looks at a repository. Gives why it cannot be served, where it cannot. */
export async function readRepository({
  root,
  remote,
  packageDirectory,
}: Reading): Promise<Repository | Unfit> {
  if (!existsSync(join(root, 'package.json')))
    return {
      unfit: 'There is no package.json here.',
      remedy: 'Run it at the root of an npm repository, or give --cwd.',
    };
  const other = Object.keys(OTHER_MANAGERS).find((file) => existsSync(join(root, file)));
  if (other)
    return {
      unfit: `This repository is managed by ${OTHER_MANAGERS[other]} (${other}); npm alone is served for now.`,
      remedy: 'Publish with the actions by hand: build in a step of your own, and give package-directory.',
    };
  const rootManifest = await readManifest(root, 'package.json');
  const workspaces = await listWorkspaces(root);
  const manifests = await Promise.all(
    workspaces.map(async ({ directory }) => ({
      directory,
      manifest: await readManifest(directory, directory),
    })),
  );
  const open = manifests.filter(({ manifest }) => !manifest.private);
  const published = packageDirectory === undefined ? open : await builtIn(join(root, packageDirectory));
  if (published.length === 0 && packageDirectory === undefined)
    return {
      unfit: 'Every package here is private: there is nothing to publish.',
      remedy: 'Remove "private": true from what is to be published; or give --package-directory.',
    };
  const slug = slugOf([...open.map(({ manifest }) => manifest), rootManifest], remote);
  if (slug === undefined)
    return {
      unfit: 'No package.json says which GitHub repository this is, and there is no git remote of one.',
      remedy:
        'Add "repository": {"type": "git", "url": "git+https://github.com/OWNER/NAME.git"} to each package.json: the registry compares it with the provenance.',
    };
  const hasWorkspaces = rootManifest['workspaces'] !== undefined && packageDirectory === undefined;
  return {
    root,
    slug,
    kind: hasWorkspaces ? 'packages' : 'package',
    packages: published.map(({ manifest }) => manifest.name).sort(),
    nodeVersionFile: nodeVersionFile(root, rootManifest),
    hasLockfile: existsSync(join(root, 'package-lock.json')),
    compile: compileCommand(rootManifest, { manifests, root, hasWorkspaces }),
    packsWithScripts: published.some(({ manifest }) => scriptsAmong(manifest, PACK_SCRIPTS).length > 0),
  };
}

/** What a build has left, when it has been run. */
async function builtIn(directory: string): Promise<{ directory: string; manifest: Manifest }[]> {
  if (!existsSync(join(directory, 'package.json'))) return [];
  return [{ directory, manifest: await readManifest(directory, 'package.json') }];
}

function slugOf(manifests: readonly Manifest[], remote: string | undefined): string | undefined {
  const declared = manifests.map(({ repository }) =>
    typeof repository === 'object' && repository !== null && 'url' in repository
      ? repository.url
      : repository,
  );
  return [...declared, remote].map(githubSlug).find((slug) => slug !== undefined);
}

function githubSlug(url: unknown): string | undefined {
  const hosted = typeof url === 'string' ? HostedGitInfo.fromUrl(url) : undefined;
  return hosted?.type === 'github' ? `${hosted.user}/${hosted.project}` : undefined;
}

function nodeVersionFile(root: string, manifest: Manifest): string | undefined {
  const file = VERSION_FILES.find((name) => existsSync(join(root, name)));
  if (file) return file;
  const { volta, engines } = manifest;
  const says = (value: unknown) => typeof value === 'object' && value !== null && 'node' in value;
  return says(volta) || says(engines) ? 'package.json' : undefined;
}

/** As npm has it: in every workspace that has the script, else the root's own. */
function compileCommand(
  rootManifest: Manifest,
  {
    manifests,
    root,
    hasWorkspaces,
  }: {
    manifests: readonly { directory: string; manifest: Manifest }[];
    root: string;
    hasWorkspaces: boolean;
  },
): string | undefined {
  const workspaces = manifests.filter(({ directory }) => directory !== root);
  const inAll = (script: string) =>
    hasWorkspaces && workspaces.some(({ manifest }) => scriptsAmong(manifest, [script]).length > 0);
  for (const script of COMPILE_SCRIPTS) {
    if (inAll(script)) return `npm run ${script} --workspaces --if-present`;
    if (scriptsAmong(rootManifest, [script]).length > 0) return `npm run ${script}`;
  }
  return undefined;
}
