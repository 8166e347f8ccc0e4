import npa from 'npm-package-arg';
import semver from 'semver';
import { error, type Problem } from '../../problems.ts';
import type { Manifest } from '../../release/manifest.ts';
import { isInWorkspace, type WorkspaceRelease } from '../../release/release.ts';
import { at } from '../at.ts';
import { bundledNames, type Dependency, installedDependencies } from '../dependencies.ts';
import type { Facts } from '../facts.ts';

/** A workspace of the same root that a package cannot be installed without. */
export interface Sibling {
  readonly name: string;
  /** As the manifest writes it. */
  readonly range: string;
  readonly field: Dependency['field'];
}

/** The other workspaces among a package's dependencies: npm links them here, and asks the registry everywhere else. */
export function siblingsOf({
  manifest,
  others,
}: {
  manifest: Manifest;
  others: WorkspaceRelease['others'];
}): Sibling[] {
  // A private one is told of by itself, and what is bundled nobody fetches.
  const names = new Set(others.filter(({ isPrivate }) => !isPrivate).map(({ name }) => name));
  const bundled = bundledNames(manifest);
  return installedDependencies(manifest)
    .filter(({ field, isOptional }) => field !== 'peerDependencies' || !isOptional)
    .filter(({ name, range }) => names.has(name) && !bundled.includes(name) && isRange(name, range))
    .map(({ name, range, field }) => ({ name, range, field }));
}

function isRange(name: string, range: string): boolean {
  try {
    return ['range', 'version'].includes(npa.resolve(name, range).type);
  } catch {
    return false;
  }
}

/**
 * A dependency on a workspace in a version that neither the registry has nor this run releases: nobody could install the
 * package; an optional one would be left out without a word.
 */
export function checkSiblings({ release, siblings }: Facts): Problem[] {
  if (!release || !isInWorkspace(release)) return [];
  return siblings
    .filter(({ range, versions }) => semver.maxSatisfying([...versions], range) === null)
    .map(({ name, range, field, versions }) =>
      error({
        code: 'dependency-unpublished',
        message: `${release.name} depends on ${name}@${range}, a workspace here, but the registry has ${versions.length === 0 ? 'no version of it' : 'no version of it in that range'}, and this run does not release one: ${release.name} could not be installed.`,
        remedy: `Publish ${name} first: push its tag, and wait until it is verified. Or release both in one run with select: due.`,
        ...at(release, name, [field]),
      }),
    );
}
