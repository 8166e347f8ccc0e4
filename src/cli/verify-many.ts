import { expectationFor } from '../policy/expectation.ts';
import { Failure } from '../problems.ts';
import { findDowngrades } from '../verifying/downgrades.ts';
import { isVerified, together, type Verified, verifiedJson } from '../verifying/results.ts';
import { type VerifyingLockfile, verifyLockfile } from '../verifying/verify-lockfile.ts';
import type { World } from '../world.ts';
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
  const fetched = options.policy === undefined ? undefined : await trust().catch(asFailure);
  if (fetched instanceof Failure) {
    const problems = fetched.problems.map(({ code, message, remedy }) => ({ code, message, remedy }));
    print(options, { verified: false, reason: untrusted(fetched).id, problems, packages: [] }, () =>
      problems.map(({ message, remedy }) => `${message}\n${remedy}`).join('\n'),
    );
    return 1;
  }
  if (fetched) tellWarnings(world, fetched);
  const results = [
    ...(fetched ? [await byPolicy(world, { options, lockfile, registry, trust: fetched.trust })] : []),
    ...(options.baseLockfile === undefined
      ? []
      : [
          await findDowngrades(world, {
            lockfile,
            base: await lockfileAt('--base-lockfile', { file: options.baseLockfile, registry }),
            registry,
          }),
        ]),
  ];
  const result = together(results);
  print(options, verifiedJson(result, fetched?.trust), () => verifiedInWords(result, fetched?.trust, file));
  return isVerified(result) ? 0 : 1;
}

async function byPolicy(
  world: World,
  {
    options,
    ...about
  }: { options: VerifyOptions } & Pick<VerifyingLockfile, 'lockfile' | 'registry' | 'trust'>,
): Promise<Verified> {
  const policy = await policyAt(options.policy ?? '');
  const progress = showProgress();
  const result = await verifyLockfile(world, {
    ...about,
    expect: (release) => expectationFor(policy, release, world.now()),
    onProgress: progress.tell,
  });
  progress.end();
  return result;
}
