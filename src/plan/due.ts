import semver from 'semver';
import { createPool, REQUESTS_AT_A_TIME } from '../concurrency.ts';
import type { Run } from '../github/run.ts';
import { Failure, type Problem } from '../problems.ts';
import { claimedIn } from '../proof/claimed.ts';
import type { Registry } from '../registry/address.ts';
import { isPackageName } from '../registry/names.ts';
import { getListing } from '../registry/packument.ts';
import { getAttestations } from '../registry/served.ts';
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
 * Finds what is due: every public package whose version the registry does not have; and, in a run that is started again, what
 * was published at this commit before: that is to be proven and announced as well. Asks for all of them side by side, one
 * request each, and another then for each that is there.
 * @param format of the tags that the releases will have
 */
export async function dueReleases(
  world: World,
  checkout: CheckoutPackages,
  { format, ...looking }: Looking & { format: string },
): Promise<Due> {
  const { due, ...rest } = await dueAmong(world, checkout.packages, looking);
  return {
    ...rest,
    releases: due.map((found) => {
      const { version } = found.manifest;
      const tag = tagBy(format, { name: found.name, version });
      return { release: releaseFrom(checkout, { found, version, tag }), problems: [] };
    }),
  };
}

interface Looking {
  /** Names, or globs of names, that narrow it. */
  readonly only: readonly string[];
  readonly registry: Registry;
  readonly run: Pick<Run, 'serverUrl' | 'workflowRef' | 'commit' | 'event' | 'attempt'>;
}

/** Finds which of some packages are due, whether they stand in a checkout or in tarballs. */
export async function dueAmong<P extends Pick<CheckoutPackage, 'name' | 'manifest'>>(
  world: World,
  packages: readonly P[],
  { only, registry, run }: Looking,
): Promise<{ due: readonly P[] } & Pick<Due, 'leftOut' | 'problems'>> {
  const pool = createPool(REQUESTS_AT_A_TIME);
  const standings = packages.map(async (found): Promise<Standing> => {
    const { name, manifest } = found;
    const reason = whyNot(found, only);
    if (reason !== undefined || !isPackageName(name)) return reason ?? 'due';
    const listing = await pool(() => getListing(world, { registry, name }));
    if (!listing?.versions.includes(manifest.version)) return 'due';
    const version = { registry, name, version: manifest.version };
    return (await pool(() => isOwn(world, version, run))) ? 'due' : 'published';
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

/** Events by which somebody, or a clock, starts a run that is to complete what another has begun. */
const LOOKING_AGAIN: readonly string[] = ['workflow_dispatch', 'schedule'];

/**
 * Whether a version is this run's own though it is published: by an earlier attempt, or by another run of this workflow at this
 * commit, as its provenance says. That is verified later. Not asked where nothing can have gone before.
 */
async function isOwn(
  world: World,
  version: { registry: Registry; name: string; version: string },
  { serverUrl, workflowRef, commit, event, attempt }: Looking['run'],
): Promise<boolean> {
  if (attempt === '1' && !LOOKING_AGAIN.includes(event)) return false;
  const claimed = claimedIn(await getAttestations(world, version));
  return (
    claimed !== undefined && claimed.commit === commit && claimed.workflow === `${serverUrl}/${workflowRef}`
  );
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
