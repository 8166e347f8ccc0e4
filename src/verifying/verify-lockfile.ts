import { setImmediate } from 'node:timers/promises';
import { createPool, type Pool, REQUESTS_AT_A_TIME } from '../concurrency.ts';
import type { Locked, Lockfile } from '../lockfile/lockfile.ts';
import type { Expectation } from '../policy/expectation.ts';
import { judge, type Verdict } from '../proof/judge.ts';
import type { Registry } from '../registry/address.ts';
import type { PackageSpec } from '../release/spec.ts';
import type { Trust } from '../trust/trust.ts';
import type { World } from '../world.ts';
import { isAllowed } from './allowed.ts';
import { gatherLocked } from './candidates.ts';
import type { Results } from './results.ts';
import { unreachable } from './verify-named.ts';

export interface VerifyingLockfile {
  readonly lockfile: Lockfile;
  /** What is expected of each version. */
  readonly expect: (release: PackageSpec) => Expectation;
  readonly registry: Registry;
  /** Needed for the first verdict, not for the first request. */
  readonly trust: Trust | Promise<Trust>;
  /** Told after each version. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Verifies every version of a lock file by what is expected of it, and lists what is no version of the registry. */
export async function verifyLockfile(world: World, verifying: VerifyingLockfile): Promise<Results> {
  const { lockfile, expect, onProgress } = verifying;
  const pool = createPool(REQUESTS_AT_A_TIME);
  // Whoever fetches it tells that it failed.
  Promise.resolve(verifying.trust).catch(() => undefined);
  let done = 0;
  const verdicts = lockfile.locked.map(async (locked) => {
    const verdict = await verifyOne(world, { ...verifying, locked, pool });
    onProgress?.(++done, lockfile.locked.length);
    return { ...verdict, line: locked.line };
  });
  return {
    verdicts: await Promise.all(verdicts),
    unverifiable: lockfile.unverifiable.map((entry) => ({ ...entry, allowed: isAllowed(entry, expect) })),
  };
}

async function verifyOne(
  world: World,
  { locked, pool, expect, registry, trust }: VerifyingLockfile & { locked: Locked; pool: Pool },
): Promise<Verdict> {
  const release = { name: locked.name, version: locked.version };
  const expectation = expect(release);
  try {
    const candidate =
      expectation.require === 'none'
        ? { release, registry, integrity: locked.integrity, attestations: [], entry: undefined }
        : await gatherLocked(world, { locked, registry, expectation, pool });
    const believed = await trust;
    // Judging takes a while, and progress is to be seen meanwhile.
    await setImmediate();
    return judge(candidate, { expectation, trust: believed });
  } catch (thrown) {
    return unreachable(thrown, { release, expectation });
  }
}
