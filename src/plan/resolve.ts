import { Failure, fail } from '../problems.ts';
import type { ForeignManager } from '../projects/package-managers.ts';
import type { Resolved, WorkspaceRelease } from '../release/release.ts';
import type { PackageSpec } from '../release/spec.ts';
import { readTag } from '../release/tag-format.ts';
import { type CheckoutPackage, type CheckoutPackages, releaseFrom } from './checkout-packages.ts';
import { isAmong } from './selection.ts';
import { versionProblems } from './tagged-version.ts';

export interface Resolving {
  readonly tag: string;
  readonly formats: readonly string[];
  /** Names, or globs of names, that narrow what a tag can mean; all when there are none. */
  readonly only: readonly string[];
}

/**
 * Finds the package a tag names, by whole names.
 * @throws Failure `tag-not-a-release`, `tag-ambiguous`, `workspace-not-found` with the list of those there are
 */
export function resolve(
  checkout: CheckoutPackages,
  { tag, formats, only }: Resolving,
): Resolved<WorkspaceRelease> {
  const { foreign } = checkout;
  const packages = checkout.packages.filter(({ name }) => isAmong(only, name));
  const versions = releasable(packages);
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
  const { manifest, source } = found;
  return {
    tag,
    release: releaseFrom(checkout, { found, version: tagged.version, tag }),
    problems: versionProblems({ tagged, manifest, ...source }),
  };
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

/** @throws Failure `manager-unserved` */
export function unserved({ name, by }: ForeignManager): never {
  return fail({
    code: 'manager-unserved',
    message: `This repository is managed by ${name} (${by}), whose packages are not looked for yet, and none of those that npm finds is to be released.`,
    remedy:
      'Pack with the input package-directory, which names one package; or pack in a step of your own and hand the tarball to the publish action.',
    file: 'package.json',
  });
}

/** The packages a tag can mean, with their versions; all of them when each is private, so that it is told that it is. */
function releasable(packages: readonly CheckoutPackage[]): Map<string, string> {
  const open = packages.filter(({ manifest }) => !manifest.private);
  return new Map((open.length > 0 ? open : packages).map(({ name, manifest }) => [name, manifest.version]));
}
