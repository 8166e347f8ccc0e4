import semver from 'semver';
import type { Check } from '../checks.ts';
import { createPool, type Pool, REQUESTS_AT_A_TIME } from '../concurrency.ts';
import type { Locked, Lockfile } from '../lockfile/lockfile.ts';
import type { Verdict } from '../proof/judge.ts';
import type { Registry } from '../registry/address.ts';
import { getVersion } from '../registry/packument.ts';
import { TRUST_RANKS, type TrustRank, trustRankOf } from '../registry/trust-rank.ts';
import type { World } from '../world.ts';
import type { Results } from './results.ts';
import { unreachable } from './verify-named.ts';

/** What is compared. */
export interface Comparing {
  readonly lockfile: Lockfile;
  /** The lock file as it was. */
  readonly base: Lockfile;
  readonly registry: Registry;
}

/**
 * Finds versions with less proof than the versions they replace had, and only those: a package that had no provenance
 * needs none, and one that is new is not compared. What cannot be attested any longer, and was a version of the registry
 * before, has lost all there was.
 */
export async function findDowngrades(
  world: World,
  { lockfile, base, registry }: Comparing,
): Promise<Results> {
  const pool = createPool(REQUESTS_AT_A_TIME);
  const before = Map.groupBy(base.locked, ({ name }) => name);
  const isNew = ({ name, version, integrity }: Locked) =>
    !before.get(name)?.some((one) => one.version === version && one.integrity === integrity);
  const changed = lockfile.locked.filter((locked) => before.has(locked.name) && isNew(locked));
  const verdicts = changed.map(async (locked) => ({
    ...(await compare(world, { locked, before: replacedBy(locked, { before, lockfile }), registry, pool })),
    line: locked.line,
  }));
  return {
    verdicts: await Promise.all(verdicts),
    unverifiable: lockfile.unverifiable.map((entry) => ({
      ...entry,
      allowed: isNoLoss(entry.name, { base, before }),
    })),
  };
}

/**
 * The versions that one takes the place of: those that are gone, of the same major where there are any; all there were when
 * none is gone.
 */
function replacedBy(
  { name, version }: Locked,
  { before, lockfile }: { before: ReadonlyMap<string, readonly Locked[]>; lockfile: Lockfile },
): readonly Locked[] {
  const all = before.get(name) ?? [];
  const isGone = (one: Locked) =>
    !lockfile.locked.some((locked) => locked.name === name && locked.version === one.version);
  const gone = all.filter(isGone);
  const alike = gone.filter((one) => semver.major(one.version) === semver.major(version));
  return [alike, gone, all].find((some) => some.length > 0) ?? [];
}

function isNoLoss(
  name: string,
  { base, before }: { base: Lockfile; before: ReadonlyMap<string, readonly Locked[]> },
): boolean {
  // A patch changes what runs, and an alias what is asked for: neither says that there was no proof before.
  const hadNone = base.unverifiable.some(
    (entry) => entry.name === name && entry.why !== 'patched' && entry.why !== 'alias',
  );
  return !before.has(name) || hadNone;
}

const WORDS: Readonly<Record<TrustRank, string>> = {
  none: 'no provenance',
  provenance: 'provenance',
  'trusted-publisher': 'trusted publishing',
  staged: 'staged publishing',
};

function inWords(place: number): string {
  return WORDS[TRUST_RANKS[place] ?? 'none'];
}

async function compare(
  world: World,
  {
    locked,
    before,
    registry,
    pool,
  }: { locked: Locked; before: readonly Locked[]; registry: Registry; pool: Pool },
): Promise<Verdict> {
  const expectation = { require: 'no-downgrade', entry: 'base lock file' } as const;
  const release = { name: locked.name, version: locked.version };
  const rank = async ({ name, version }: Locked) => {
    const entry = await pool(() => getVersion(world, { registry, name, version }));
    return entry ? TRUST_RANKS.indexOf(trustRankOf(entry)) : 0;
  };
  try {
    const [now = 0, ...then] = await Promise.all([locked, ...before].map(rank));
    const highest = Math.max(...then);
    const check: Check = {
      id: 'trust.no-downgrade',
      passed: now >= highest,
      expected: `at least ${inWords(highest)}, as before`,
      found: inWords(now),
    };
    const verified = now >= highest;
    const known = {
      identity: undefined,
      unknownTypes: [],
      entry: expectation.entry,
      required: expectation.require,
    };
    return { ...release, verified, reason: verified ? null : check.id, checks: [check], ...known };
  } catch (thrown) {
    return unreachable(thrown, { release, expectation });
  }
}
