import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Manager } from '../projects/manager.ts';
import { enginesNamed, type ProjectManager, projectManager } from '../projects/project-manager.ts';
import { readSettings } from '../projects/settings-file.ts';
import { type Manifest, readManifest, scriptsAmong } from '../release/manifest.ts';
import { compileCommand } from './compile.ts';
import { USUAL_PNPM } from './install-steps.ts';
import { nodeVersionFile } from './node-version.ts';
import { publishable } from './publishable.ts';
import { type ReleaseTool, releaseToolOf, whyVersionless } from './release-tool.ts';
import { foreignRemote, slugOf } from './slug.ts';
import { tagWarnings, whyAmbiguous } from './tag-doubts.ts';
import { type TagScheme, tagSchemeOf, tagVersionPrefix } from './tags.ts';
import type { Trigger } from './workflow.ts';

/** What a workflow has to know of the repository it is for. */
export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** `owner/name` on GitHub. */
  readonly slug: string;
  /** `packages` in workspaces, or one `package`. */
  readonly kind: 'packages' | 'package';
  /** What release tags can mean, by name; nothing when a build has yet to say it. */
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  /** A file that says which Node to use, as setup-node reads it; undefined when there is none. */
  readonly nodeVersionFile: string | undefined;
  readonly manager: Manager;
  /** Whether package.json says which version of the manager it is. */
  readonly pinsManager: boolean;
  /** Whether Yarn is in the repository, and .yarnrc.yml names it. */
  readonly bringsYarn: boolean;
  readonly hasLockfile: boolean;
  /** Whether there is a CHANGELOG.md, or a tool that writes one. */
  readonly hasChangelog: boolean;
  /** Whether the checkout has submodules, which a build may need. */
  readonly hasSubmodules: boolean;
  readonly tags: TagScheme;
  /** What decides versions, where that is not somebody by hand. */
  readonly tool: ReleaseTool | undefined;
  /** What the maintainer should know, each as one sentence. */
  readonly warnings: readonly string[];
  /** What there is to say of the tags, where tags start releases. */
  readonly tagDoubts: { readonly unfit: Unfit | undefined; readonly warnings: readonly string[] };
  /** The command that compiles, run before packing; undefined when nothing compiles, or packing does. */
  readonly compile: string | undefined;
  /** Whether packing may run scripts of a package. */
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
}

/** Looks at a repository. Gives why it cannot be served, where it cannot. */
export async function readRepository(reading: Reading): Promise<Repository | Unfit> {
  const { root, remote, packageDirectory } = reading;
  if (!existsSync(join(root, 'package.json')))
    return {
      unfit: 'There is no package.json here.',
      remedy: 'Run this at the root of a repository, or give --cwd.',
    };
  const rootManifest = await readManifest(root, 'package.json');
  const { manager, problems } = projectManager(root, rootManifest);
  const setting = settingOf(root, rootManifest, manager);
  const versionless = setting.tool && whyVersionless(setting.tool);
  if (versionless !== undefined) return versionless;
  const found = await publishable(root, manager, packageDirectory);
  if ('unfit' in found) return found;
  const { all, open, published } = found;
  const isBuilt = packageDirectory !== undefined;
  // A private root need not name the repository of what a build leaves, which names it itself.
  const rootNames = !rootManifest.private || rootManifest.repository !== undefined || remote === undefined;
  const naming = isBuilt && rootNames ? [{ directory: root, manifest: rootManifest }] : published;
  const slug = slugOf(naming, remote);
  if (typeof slug !== 'string') return slug;
  const isMany = all.some(({ directory }) => directory !== root) && !isBuilt;
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
  return {
    root,
    slug,
    kind: isMany ? 'packages' : 'package',
    packages,
    ...setting,
    hasChangelog:
      setting.tool !== undefined ||
      [root, ...published.map(({ directory }) => directory)].some((directory) =>
        existsSync(join(directory, 'CHANGELOG.md')),
      ),
    tags,
    warnings: [...managerWarnings({ manager, problems }, rootManifest), ...foreignRemote(remote)],
    tagDoubts: {
      unfit: isMany ? whyAmbiguous(tags, packages) : undefined,
      warnings: tagWarnings(tags, { packages, tags: reading.tags }),
    },
    compile: compileCommand(rootManifest, { open, root, hasWorkspaces: isMany, manager }),
    // What a build has yet to leave may have some: the workflow must not depend on whether it has been run here.
    packsWithScripts:
      isBuilt || open.some(({ manifest }) => scriptsAmong(manifest, manager.packScripts).length > 0),
  };
}

/** The repository as a trigger releases it: what tags cannot mean, and whether they can, matters where tags do it. */
export function startedBy(repository: Repository, trigger: Trigger): Repository | Unfit {
  if (trigger !== 'tag') return repository;
  const { packages, tags, tagDoubts, warnings } = repository;
  if (tagDoubts.unfit !== undefined) return tagDoubts.unfit;
  return {
    ...repository,
    packages: packages.filter(({ name }) => name === (tags.package ?? name)),
    warnings: [...warnings, ...tagDoubts.warnings],
  };
}

/** What there is to say of the manager. pnpm is the one that has to be named: the others have a version that serves. */
function managerWarnings(
  { manager, problems }: Pick<ProjectManager, 'manager' | 'problems'>,
  manifest: Manifest,
): string[] {
  const said = problems.map(({ message, remedy }) => `${message} ${remedy}`);
  if (manager.name !== 'pnpm' || pinsManager(manager, manifest)) return said;
  return [
    ...said,
    `package.json does not say which pnpm to use, so the workflow sets up pnpm ${USUAL_PNPM}. Add "packageManager": "pnpm@<version>", and run this again.`,
  ];
}

/** Whether package.json says which version of its manager a project has. */
function pinsManager({ name }: Manager, { packageManager, devEngines }: Manifest): boolean {
  return packageManager !== undefined || enginesNamed(devEngines, 'packageManager').includes(name);
}

/** What a job has to set up. */
function settingOf(
  root: string,
  manifest: Manifest,
  manager: Manager,
): Pick<
  Repository,
  'nodeVersionFile' | 'hasSubmodules' | 'hasLockfile' | 'manager' | 'pinsManager' | 'bringsYarn' | 'tool'
> {
  return {
    manager,
    tool: releaseToolOf(root, manifest),
    pinsManager: pinsManager(manager, manifest),
    bringsYarn: readSettings(root, '.yarnrc.yml').yarnPath !== undefined,
    nodeVersionFile: nodeVersionFile(root, manifest),
    hasSubmodules: existsSync(join(root, '.gitmodules')),
    hasLockfile: manager.files.some((file) => file !== 'pnpm-workspace.yaml' && existsSync(join(root, file))),
  };
}
