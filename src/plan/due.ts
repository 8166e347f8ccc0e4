import semver from 'semver';
import { createPool, REQUESTS_AT_A_TIME } from '../concurrency.ts';
import { Failure, type Problem } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import { isPackageName } from '../registry/names.ts';
import { getListing } from '../registry/packument.ts';
import type { Resolved, WorkspaceRelease } from '../release/release.ts';
import { tagBy } from '../release/tag-template.ts';
import type { World } from '../world.ts';
import { type CheckoutPackage, type CheckoutPackages, releaseFrom } from './checkout-packages.ts';
import { isAmong, type LeftOut } from './selection.ts';

/** What is due, and every package that is not, with the reason. */
export interface Due {
  readonly releases: readonly Resolved<WorkspaceRelease>[];
  readonly leftOut: readonly LeftOut[];
  /** Why it could not be found out of some. */
  readonly problems: readonly Problem[];
}

/**
 * Finds what is due: every public package whose version the registry does not have. Asks for all of them side by side, one
 * request each.
 * @param only names, or globs of names, that narrow it
 * @param format of the tags that the releases will have
 */
export async function dueReleases(
  world: World,
  checkout: CheckoutPackages,
  { only, format, registry }: { only: readonly string[]; format: string; registry: Registry },
): Promise<Due> {
  const { due, ...rest } = await dueAmong(world, checkout.packages, { only, registry });
  return {
    ...rest,
    releases: due.map((found) => {
      const { version } = found.manifest;
      const tag = tagBy(format, { name: found.name, version });
      return { release: releaseFrom(checkout, { found, version, tag }), problems: [] };
    }),
  };
}

/** Finds which of some packages are due, whether they stand in a checkout or in tarballs. */
export async function dueAmong<P extends Pick<CheckoutPackage, 'name' | 'manifest'>>(
  world: World,
  packages: readonly P[],
  { only, registry }: { only: readonly string[]; registry: Registry },
): Promise<{ due: readonly P[] } & Pick<Due, 'leftOut' | 'problems'>> {
  const pool = createPool(REQUESTS_AT_A_TIME);
  const standings = packages.map(async (found): Promise<Standing> => {
    const { name, manifest } = found;
    const reason = whyNot(found, only);
    if (reason !== undefined || !isPackageName(name)) return reason ?? 'due';
    const listing = await pool(() => getListing(world, { registry, name }));
    return listing?.versions.includes(manifest.version) ? 'published' : 'due';
  });
  const ends = await Promise.allSettled(standings);
  const standing = (at: number) => {
    const end = ends[at];
    return end?.status === 'fulfilled' ? end.value : undefined;
  };
  return {
    due: packages.filter((_, at) => standing(at) === 'due'),
    leftOut: packages.flatMap(({ name, manifest: { version } }, at): LeftOut[] => {
      const reason = standing(at);
      return reason === undefined || reason === 'due' ? [] : [{ name, version, reason }];
    }),
    problems: failuresAmong(ends),
  };
}

type Standing = 'due' | LeftOut['reason'];

/** Why a package is not looked for on the registry. */
function whyNot(
  { name, manifest }: Pick<CheckoutPackage, 'name' | 'manifest'>,
  only: readonly string[],
): LeftOut['reason'] | undefined {
  if (manifest.private) return 'private';
  if (name === '') return 'unnamed';
  if (semver.valid(manifest.version) === null) return 'unversioned';
  return isAmong(only, name) ? undefined : 'excluded';
}

function failuresAmong(ends: readonly PromiseSettledResult<unknown>[]): Problem[] {
  return ends.flatMap((end) => {
    if (end.status === 'fulfilled') return [];
    if (end.reason instanceof Failure) return end.reason.problems;
    throw end.reason;
  });
}
