import { allEnded } from '../concurrency.ts';
import type { Lockfile } from '../lockfile/lockfile.ts';
import type { Expectation } from '../policy/expectation.ts';
import type { Problem } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import type { PackageSpec } from '../release/spec.ts';
import { withTemporaryDirectory } from '../temporary.ts';
import { type FetchedTrust, fetchTrust, type TrustOptions } from '../trust/fetch-trust.ts';
import type { Trust } from '../trust/trust.ts';
import type { World } from '../world.ts';
import type { Named } from './candidates.ts';
import { findDowngrades } from './downgrades.ts';
import { type Results, together } from './results.ts';
import { verifyLockfile } from './verify-lockfile.ts';
import { verifyNamed } from './verify-named.ts';

/** What is to be verified, and by what: the same for the action and for the command. */
export interface Verifying {
  readonly registry: Registry;
  /** Versions that are asked about by name, or all of a lock file. */
  readonly subject: { readonly named: readonly NamedVersion[] } | { readonly lockfile: Lockfile };
  /** What is expected of a version; undefined where proof is only compared with what there was. */
  readonly expect: ((release: PackageSpec) => Expectation) | undefined;
  /** The lock file as it was, to find what has less proof than before. */
  readonly base: Lockfile | undefined;
  readonly trust: Omit<TrustOptions, 'directory' | 'registry'>;
  /** Told after each version of a lock file. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** A version, with what need not be fetched of it, and how long it is waited for. */
export type NamedVersion = Omit<Named, 'registry' | 'expectation'>;

/** What a verify run found out. */
export interface VerifyReport {
  readonly result: Results;
  /** Undefined when nobody's word was needed: trust ranks are only compared. */
  readonly trust: Trust | undefined;
  readonly warnings: readonly Problem[];
}

/**
 * Verifies versions, or a lock file: against what is expected of each, against what there was, or both.
 * @throws Failure when trust is not to be had, or the registry does not answer what everything hangs on
 */
export async function verify(world: World, verifying: Verifying): Promise<VerifyReport> {
  const { expect, base, subject } = verifying;
  const [judged, compared] = await allEnded([
    expect === undefined ? Promise.resolve(undefined) : judgeAll(world, { ...verifying, expect }),
    base !== undefined && 'lockfile' in subject
      ? world.stage('compare', () =>
          findDowngrades(world, { ...verifying, lockfile: subject.lockfile, base }),
        )
      : Promise.resolve(undefined),
  ]);
  const results = [judged?.result, compared].filter((one) => one !== undefined);
  return { result: together(results), trust: judged?.trust, warnings: judged?.warnings ?? [] };
}

type Judging = Verifying & { readonly expect: NonNullable<Verifying['expect']> };

/** Judges every version by what is expected of it. The registry is asked while TUF is. */
function judgeAll(world: World, judging: Judging): Promise<FetchedTrust & { result: Results }> {
  return withTemporaryDirectory(world, async (directory) => {
    const { registry } = judging;
    const fetching = fetchTrust(world, { ...judging.trust, registry, directory });
    const trust = fetching.then((fetched) => fetched.trust);
    // Whoever fetches it tells that it failed, also while nobody waits for it yet.
    trust.catch(() => undefined);
    const verifying = world.stage('verify', () => resultOf(world, { ...judging, fetched: trust }));
    const [fetched, result] = await allEnded([fetching, verifying]);
    return { ...fetched, result };
  });
}

async function resultOf(
  world: World,
  { subject, registry, expect, fetched: trust, onProgress }: Judging & { fetched: Promise<Trust> },
): Promise<Results> {
  if ('lockfile' in subject) {
    const { lockfile } = subject;
    return verifyLockfile(world, {
      lockfile,
      expect,
      registry,
      trust,
      ...(onProgress ? { onProgress } : {}),
    });
  }
  const verdicts = subject.named.map((one) =>
    verifyNamed(world, { named: { ...one, registry, expectation: expect(one.release) }, trust }),
  );
  return { verdicts: await allEnded(verdicts), unverifiable: [] };
}
