import type { Problem } from '../problems.ts';
import { foretold } from '../projects/foretold.ts';
import { managerNamed } from '../projects/managers.ts';
import { type ProjectManager, projectManager } from '../projects/project-manager.ts';
import { listWorkspaces, relativeDirectory, type Workspace } from '../projects/workspaces.ts';
import { type Manifest, readManifest, readManifestFile, scriptsAmong } from '../release/manifest.ts';
import type { ManagerName, OtherWorkspace, WorkspaceRelease } from '../release/release.ts';

/** A package of the checkout, with its package.json as it will be packed, as far as that can be foretold. */
export interface CheckoutPackage extends Workspace {
  readonly manifest: Manifest;
  readonly source: { readonly file: string; readonly text: string };
}

/** Every package of a checkout. */
export interface CheckoutPackages {
  /** The root of the workspaces, absolute. */
  readonly root: string;
  readonly packages: readonly CheckoutPackage[];
  /** The manager of the project, which builds it. */
  readonly managedBy: ManagerName;
  /** The manager that packs: npm for what lies in `package-directory`, which is no workspace. */
  readonly packedBy: ManagerName;
  /** What there is to say of the manager. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the packages of a checkout: the workspaces, or what lies in `package-directory`.
 * @param wanted the manager, where it is not the one that the project says
 * @throws Failure `workspace-duplicate`, `workspaces-unreadable`, `manifest-invalid`, `manager-unserved`
 */
export async function checkoutPackages({
  root,
  packageDirectory,
  checkout,
  wanted,
}: {
  root: string;
  packageDirectory: string | undefined;
  checkout: string;
  wanted?: ManagerName | undefined;
}): Promise<CheckoutPackages> {
  const { manager, problems } = await managerOf(root, { packageDirectory, wanted });
  const workspaces = packageDirectory === undefined ? await listWorkspaces(root, manager) : [];
  const directories = packageDirectory === undefined ? workspaces : [{ directory: packageDirectory }];
  const read = await Promise.all(
    directories.map(async ({ directory }): Promise<CheckoutPackage> => {
      const path = relativeDirectory(checkout, directory);
      const file = path === '.' ? 'package.json' : `${path}/package.json`;
      const { manifest, text } = await readManifestFile(directory, file);
      return { name: manifest.name, directory, manifest, source: { file, text } };
    }),
  );
  const managedBy = manager.name;
  if (packageDirectory !== undefined || managedBy === 'npm')
    return { root, packages: read, managedBy, packedBy: 'npm', problems };
  const versions = new Map(read.map(({ name, manifest: { version } }) => [name, version]));
  const catalogs = manager.catalogs(root, await readManifest(root, 'package.json'));
  const packages = read.map((one) => ({
    ...one,
    manifest: foretold(one.manifest, { versions, catalogs }),
  }));
  return { root, packages, managedBy, packedBy: managedBy, problems };
}

/** What a build has left can be packed whoever manages the rest; and there may be no package.json at the root. */
async function managerOf(
  root: string,
  { packageDirectory, wanted }: { packageDirectory: string | undefined; wanted: ManagerName | undefined },
): Promise<ProjectManager> {
  try {
    return projectManager(root, await readManifest(root, 'package.json'), wanted);
  } catch (thrown) {
    if (packageDirectory === undefined) throw thrown;
    return { manager: managerNamed('npm'), by: '', problems: [] };
  }
}

/** A package of the checkout as a release in some version, called by a tag. */
export function releaseFrom(
  { root, packages, managedBy, packedBy }: CheckoutPackages,
  { found, version, tag }: { found: CheckoutPackage; version: string; tag: string },
): WorkspaceRelease {
  const { name, directory, manifest, source } = found;
  const others = packages.filter((one) => one !== found).map(asOther);
  const packScripts = scriptsAmong(manifest, managerNamed(packedBy).packScripts);
  const by = { managedBy, packedBy, packScripts };
  return { name, version, tag, root, directory, others, manifest, source, ...by };
}

const known = new WeakMap<CheckoutPackage, OtherWorkspace>();

/** The same object each time: of a thousand packages each has all others beside it. */
function asOther(one: CheckoutPackage): OtherWorkspace {
  const { name, directory, manifest } = one;
  const other = known.get(one) ?? { name, directory, isPrivate: Boolean(manifest.private) };
  known.set(one, other);
  return other;
}
