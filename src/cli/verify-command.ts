import { sha512 } from '../digest.ts';
import { terminalWorld } from '../edge/terminal-world.ts';
import { expectationFor } from '../policy/expectation.ts';
import { expectationOfValues } from '../policy/values.ts';
import { Failure } from '../problems.ts';
import { undecidable, type Verdict } from '../proof/judge.ts';
import { PUBLIC_REGISTRY, registryAt } from '../registry/address.ts';
import { readAttestations } from '../registry/served.ts';
import { type PackageSpec, readPackageSpec } from '../release/spec.ts';
import { countsOf, isVerified, verdictJson, verifiedJson } from '../verifying/results.ts';
import { type NamedVersion, type Verifying, type VerifyReport, verify } from '../verifying/verify.ts';
import type { World } from '../world.ts';
import { asUsage, fileAt, lockfileAt, policyAt, toUsage, trustFiles } from './option-files.ts';
import { showProgress } from './progress.ts';
import { wrapped } from './terminal-text.ts';
import { UsageError } from './usage.ts';
import type { VerifyOptions } from './verify-options.ts';
import { requireSensible } from './verify-usage.ts';
import { verdictInWords, verifiedInWords } from './verify-words.ts';

type Expect = NonNullable<Verifying['expect']>;

/**
 * `publish-npm verify`
 * @returns the exit status: 0 verified, 1 not
 * @throws UsageError
 */
export async function verifyCommand(spec: string | undefined, options: VerifyOptions): Promise<number> {
  const world = terminalWorld(options);
  requireSensible(spec, options);
  const registry = asUsage(() => registryAt(options.registry ?? PUBLIC_REGISTRY));
  const trust = {
    ...trustFiles(options),
    requireFresh: options.requireFreshTrust ?? false,
    offline: options.offline ?? false,
  };
  return spec === undefined
    ? verifyMany(world, { options, registry, trust })
    : verifySingle(world, { options, registry, trust }, spec);
}

type Chosen = Pick<Verifying, 'registry' | 'trust'> & { readonly options: VerifyOptions };

async function verifySingle(world: World, chosen: Chosen, spec: string): Promise<number> {
  const { options, registry, trust } = chosen;
  const release = readPackageSpec(spec);
  if ('why' in release)
    throw new UsageError(`${JSON.stringify(spec)} is not <name>@<version>: ${release.why}.`);
  const expect = await expectationBy(world, options);
  asUsage(() => expect(release));
  const named = [{ release, ...(await givenSubject(options)), timeout: 0 }];
  const report = await reportOf(world, { registry, subject: { named }, expect, base: undefined, trust });
  const verdict =
    report instanceof Failure ? untrusted(report, { release, expect }) : report.result.verdicts[0];
  if (!verdict) throw new Error('one version was verified, and there is no verdict');
  const trusted = report instanceof Failure ? undefined : report.trust;
  print(options, verdictJson(verdict, trusted), () => verdictInWords(verdict, trusted));
  return verdict.verified ? 0 : 1;
}

/** The verdict where there is nobody to believe: one check stands for all others. */
function untrusted(
  { problems }: Failure,
  { release, expect }: { release: PackageSpec; expect: Expect },
): Verdict {
  const found = problems.map(({ message }) => message).join(' ');
  const check = { id: 'trust.available', passed: null, expected: 'a trust root', found };
  return undecidable(release, { check, expectation: expect(release) });
}

async function verifyMany(world: World, { options, registry, trust }: Chosen): Promise<number> {
  const { lockfile: file = '', policy, baseLockfile } = options;
  const lockfile = await lockfileAt('--lockfile', { file, registry });
  const base =
    baseLockfile === undefined
      ? undefined
      : await lockfileAt('--base-lockfile', { file: baseLockfile, registry });
  const progress = showProgress();
  const report = await reportOf(world, {
    registry,
    subject: { lockfile },
    expect: policy === undefined ? undefined : await expectationBy(world, options),
    base,
    trust,
    onProgress: progress.tell,
  }).finally(progress.end);
  if (report instanceof Failure) {
    const problems = report.problems.map(({ code, message, remedy }) => ({ code, message, remedy }));
    print(options, { verified: false, reason: 'trust.available', problems, packages: [] }, () =>
      problems.map(({ message, remedy }) => `${message}\n${remedy}`).join('\n'),
    );
    return 1;
  }
  const { result, trust: trusted } = report;
  print(options, verifiedJson(result, trusted), () => verifiedInWords(result, trusted, file));
  // Without a change there is nothing to compare: that is no loss.
  const isUnchanged = trusted === undefined && result.verdicts.length === 0;
  return isVerified(result) || (isUnchanged && countsOf(result).failed === 0) ? 0 : 1;
}

/** What was found, with its warnings told; or why nothing could be. @throws UsageError for a file that is none */
async function reportOf(world: World, verifying: Verifying): Promise<VerifyReport | Failure> {
  try {
    const report = await verify(world, verifying);
    for (const { message, remedy } of report.warnings) world.info(`Warning: ${message} ${remedy}`);
    return report;
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return thrown.problems.some(({ code }) => code === 'trust-file-invalid') ? toUsage(thrown) : thrown;
  }
}

async function expectationBy(world: World, options: VerifyOptions): Promise<Expect> {
  if (options.policy !== undefined) {
    const policy = await policyAt(options.policy);
    return (release) => expectationFor(policy, release, world.now());
  }
  return (release) => {
    const chosen = { ...options, events: options.event };
    const expectation = expectationOfValues(chosen, { release, now: world.now() });
    if ('wrong' in expectation) throw new UsageError(expectation.wrong.map((one) => `--${one}.`).join('\n'));
    return expectation;
  };
}

async function givenSubject(
  options: VerifyOptions,
): Promise<Pick<NamedVersion, 'attestations' | 'integrity'>> {
  const { attestations, tarball, integrity } = options;
  return {
    attestations:
      attestations === undefined ? undefined : readAttestations(await fileAt('--attestations', attestations)),
    integrity: tarball === undefined ? integrity : sha512(await fileAt('--tarball', tarball)),
  };
}

/** Prints the one JSON value, or the words. */
function print({ json }: VerifyOptions, value: object, inWords: () => string): void {
  const { columns } = process.stdout;
  const text = json ? JSON.stringify(value, null, 2) : inWords();
  process.stdout.write(`${json || columns === undefined ? text : wrapped(text, { width: columns })}\n`);
}
