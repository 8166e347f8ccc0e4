import { expectationFor } from '../policy/expectation.ts';
import { Failure } from '../problems.ts';
import type { Trust } from '../trust/trust.ts';
import { findDowngrades } from '../verifying/downgrades.ts';
import { countsOf, isVerified, together, type Verified, verifiedJson } from '../verifying/results.ts';
import { type VerifyingLockfile, verifyLockfile } from '../verifying/verify-lockfile.ts';
import { allEnded, type World } from '../world.ts';
import { type Asked, asFailure, print, tellWarnings, untrusted } from './asked.ts';
import { lockfileAt, policyAt } from './given-files.ts';
import { showProgress } from './progress.ts';
import { UsageError } from './usage.ts';
import type { VerifyOptions } from './verify-options.ts';
import { verifiedInWords } from './verify-words.ts';

/** `publish-npm verify --lockfile`. @throws UsageError */
export async function verifyMany({ world, options, registry, trust }: Asked): Promise<number> {
  const { lockfile: file = '' } = options;
  if (options.offline)
    throw new UsageError('--lockfile asks the registry for attestations: not with --offline.');
  if (options.policy === undefined && options.baseLockfile === undefined)
    throw new UsageError(
      '--lockfile needs --policy <file> (publish-npm policy init writes a first one) or --base-lockfile <file>.',
    );
  const lockfile = await lockfileAt('--lockfile', { file, registry });
  const base =
    options.baseLockfile === undefined
      ? undefined
      : await lockfileAt('--base-lockfile', { file: options.baseLockfile, registry });
  const looked = await allEnded([
    options.policy === undefined
      ? Promise.resolve(undefined)
      : byPolicy(world, { options, lockfile, registry, trust }),
    base === undefined ? Promise.resolve(undefined) : findDowngrades(world, { lockfile, base, registry }),
  ]).catch(asFailure);
  if (looked instanceof Failure) {
    const problems = looked.problems.map(({ code, message, remedy }) => ({ code, message, remedy }));
    print(options, { verified: false, reason: untrusted(looked).id, problems, packages: [] }, () =>
      problems.map(({ message, remedy }) => `${message}\n${remedy}`).join('\n'),
    );
    return 1;
  }
  const [judged, compared] = looked;
  const result = together([judged?.result, compared].filter((one) => one !== undefined));
  print(options, verifiedJson(result, judged?.trust), () => verifiedInWords(result, judged?.trust, file));
  // Without a change there is nothing to compare: that is no loss.
  const isUnchanged = judged === undefined && result.verdicts.length === 0;
  return isVerified(result) || (isUnchanged && countsOf(result).failed === 0) ? 0 : 1;
}

async function byPolicy(
  world: World,
  {
    options,
    trust,
    ...about
  }: { options: VerifyOptions } & Pick<Asked, 'trust' | 'registry'> & Pick<VerifyingLockfile, 'lockfile'>,
): Promise<{ result: Verified; trust: Trust }> {
  const policy = await policyAt(options.policy ?? '');
  const progress = showProgress();
  // The registry is asked while TUF is.
  const fetching = trust();
  const verifying = verifyLockfile(world, {
    ...about,
    trust: fetching.then((fetched) => fetched.trust),
    expect: (release) => expectationFor(policy, release, world.now()),
    onProgress: progress.tell,
  });
  const [fetched, result] = await allEnded([fetching, verifying]).finally(progress.end);
  tellWarnings(world, fetched);
  return { result, trust: fetched.trust };
}
