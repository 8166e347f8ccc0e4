import { type ForeignManager, foreignManager } from '../projects/package-managers.ts';
import { listWorkspaces, relativeDirectory, type Workspace } from '../projects/workspaces.ts';
import { type Manifest, readManifest, readManifestFile } from '../release/manifest.ts';
import type { OtherWorkspace, WorkspaceRelease } from '../release/release.ts';

/** A package of the checkout, with its package.json. */
export interface CheckoutPackage extends Workspace {
  readonly manifest: Manifest;
  readonly source: { readonly file: string; readonly text: string };
}

/** Every package of a checkout. */
export interface CheckoutPackages {
  /** The root of the workspaces, absolute. */
  readonly root: string;
  readonly packages: readonly CheckoutPackage[];
  /** A package manager whose packages are not looked for. */
  readonly foreign: ForeignManager | undefined;
}

/**
 * Reads the packages of a checkout: the workspaces, or what lies in `package-directory`.
 * @throws Failure `workspace-duplicate`, `workspaces-unreadable`, `manifest-invalid`
 */
export async function checkoutPackages({
  root,
  packageDirectory,
  checkout,
}: {
  root: string;
  packageDirectory: string | undefined;
  checkout: string;
}): Promise<CheckoutPackages> {
  const directories =
    packageDirectory === undefined
      ? (await listWorkspaces(root)).map(({ directory }) => directory)
      : [packageDirectory];
  const packages = await Promise.all(
    directories.map(async (directory): Promise<CheckoutPackage> => {
      const path = relativeDirectory(checkout, directory);
      const file = path === '.' ? 'package.json' : `${path}/package.json`;
      const { manifest, text } = await readManifestFile(directory, file);
      return { name: manifest.name, directory, manifest, source: { file, text } };
    }),
  );
  return { root, packages, foreign: foreignManager(root, await rootManifest(root)) };
}

/** Of a repository without a package.json at its root there is nothing to say. */
async function rootManifest(root: string): Promise<Manifest> {
  return readManifest(root, 'package.json').catch(() => ({ name: '', version: '' }));
}

/** A package of the checkout as a release in some version, called by a tag. */
export function releaseFrom(
  { root, packages }: CheckoutPackages,
  { found, version, tag }: { found: CheckoutPackage; version: string; tag: string },
): WorkspaceRelease {
  const { name, directory, manifest, source } = found;
  const others = packages.filter((one) => one !== found).map(asOther);
  return { name, version, tag, root, directory, others, manifest, source };
}

const known = new WeakMap<CheckoutPackage, OtherWorkspace>();

/** The same object each time: of a thousand packages each has all others beside it. */
function asOther(one: CheckoutPackage): OtherWorkspace {
  const { name, directory, manifest } = one;
  const other = known.get(one) ?? { name, directory, isPrivate: Boolean(manifest.private) };
  known.set(one, other);
  return other;
}
