import { fail } from '../problems.ts';
import type { Resolved, WorkspaceRelease } from '../release/release.ts';
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
  const packages = checkout.packages.filter(({ name }) => isAmong(only, name));
  const versions = releasable(packages);
  const tagged = readTag({ tag, formats, names: [...versions.keys()], versions });
  const found = packages.find(({ name }) => name === tagged.name);
  if (!found) {
    return fail({
      code: 'workspace-not-found',
      message: `There is no workspace named ${tagged.name}. The workspaces are: ${packages
        .map(({ name }) => name)
        .sort()
        .join(', ')}.`,
      remedy: `Push a tag that names one of these, or fix the input working-directory${only.length > 0 ? ' or packages' : ''}.`,
    });
  }
  const { manifest, source } = found;
  return {
    tag,
    release: releaseFrom(checkout, { found, version: tagged.version, tag }),
    problems: versionProblems({ tagged, manifest, ...source }),
  };
}

/** The packages a tag can mean, with their versions; all of them when each is private, so that it is told that it is. */
function releasable(packages: readonly CheckoutPackage[]): Map<string, string> {
  const open = packages.filter(({ manifest }) => !manifest.private);
  return new Map((open.length > 0 ? open : packages).map(({ name, manifest }) => [name, manifest.version]));
}
