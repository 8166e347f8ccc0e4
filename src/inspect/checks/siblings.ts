import npa from 'npm-package-arg';
import semver from 'semver';
import { type Problem, warning } from '../../problems.ts';
import type { Manifest } from '../../release/manifest.ts';
import { isInWorkspace, type WorkspaceRelease } from '../../release/release.ts';
import { at } from '../at.ts';
import { bundledNames } from '../dependencies.ts';
import type { Facts } from '../facts.ts';

/** A workspace of the same root that a package cannot be installed without. */
export interface Sibling {
  readonly name: string;
  /** As the manifest writes it. */
  readonly range: string;
}

/** The other workspaces among a package's dependencies: npm links them here, and asks the registry everywhere else. */
export function siblingsOf({
  manifest,
  others,
}: {
  manifest: Manifest;
  others: WorkspaceRelease['others'];
}): Sibling[] {
  const { dependencies } = manifest;
  if (typeof dependencies !== 'object' || dependencies === null) return [];
  // A private one is told of by itself, and what is bundled nobody fetches.
  const names = others.filter(({ isPrivate }) => !isPrivate).map(({ name }) => name);
  const bundled = bundledNames(manifest);
  return Object.entries(dependencies).flatMap(([name, range]) =>
    names.includes(name) && !bundled.includes(name) && isRange(name, range) ? [{ name, range }] : [],
  );
}

function isRange(name: string, range: unknown): range is string {
  if (typeof range !== 'string') return false;
  try {
    return ['range', 'version'].includes(npa.resolve(name, range).type);
  } catch {
    return false;
  }
}

/** A dependency on a workspace in a version that the registry does not have: nobody could install the package. */
export function checkSiblings({ release, siblings }: Facts): Problem[] {
  if (!release || !isInWorkspace(release)) return [];
  return siblings
    .filter(({ range, versions }) => semver.maxSatisfying([...versions], range) === null)
    .map(({ name, range, versions }) =>
      warning({
        code: 'dependency-unpublished',
        message: `${release.name} depends on ${name}@${range}, a workspace here, and the registry has ${versions.length === 0 ? 'no version of it' : 'no version of it in that range'}: nobody could install ${release.name}.`,
        remedy: `Publish ${name} first: push its tag, and wait until it is verified.`,
        ...at(release, name, ['dependencies']),
      }),
    );
}
