import { type Expectation, expectationFor } from '../policy/expectation.ts';
import { expectationOfValues } from '../policy/values.ts';
import { Failure } from '../problems.ts';
import { PUBLIC_REGISTRY, type Registry, registryAt } from '../registry/address.ts';
import { readAttestations } from '../registry/served.ts';
import { readRelease, type TaggedRelease } from '../release/tag.ts';
import { sha512 } from '../release/tarball.ts';
import { type FetchedTrust, fetchTrust } from '../trust/fetch-trust.ts';
import type { Named } from '../verifying/gather.ts';
import { verdictJson } from '../verifying/results.ts';
import { undecidable } from '../verifying/verdict.ts';
import { verifyNamed } from '../verifying/verify-named.ts';
import { type World, withTemporaryDirectory } from '../world.ts';
import { type Asked, asFailure, print, tellWarnings, untrusted } from './asked.ts';
import { asUsage, fileAt, policyAt, toUsage, trustFiles } from './given-files.ts';
import { terminalWorld } from './terminal-world.ts';
import { UsageError } from './usage.ts';
import { verifyMany } from './verify-many.ts';
import type { VerifyOptions } from './verify-options.ts';
import { verdictInWords } from './verify-words.ts';

/**
 * `publish-npm verify`
 * @returns the exit status: 0 verified, 1 not
 * @throws UsageError
 */
export async function verifyCommand(spec: string | undefined, options: VerifyOptions): Promise<number> {
  const world = terminalWorld(options);
  const registry = asUsage(() => registryAt(options.registry ?? PUBLIC_REGISTRY));
  if ((spec === undefined) === (options.lockfile === undefined))
    throw new UsageError('Give either <name@version> or --lockfile <file>.');
  requireNothingIdle(options);
  return withTemporaryDirectory(world, async (directory) => {
    const about = { world, options, registry, trust: () => trustOf(world, { options, registry, directory }) };
    return spec === undefined ? verifyMany(about) : verifySingle(about, spec);
  });
}

/** An option that would not be looked at is one that somebody relies on in vain. @throws UsageError */
function requireNothingIdle(options: VerifyOptions): void {
  const { lockfile, policy } = options;
  const identity = given(options, [
    'sourceRepository',
    'workflow',
    'ref',
    'commit',
    'tagTemplate',
    'runner',
    'signerWorkflow',
  ]);
  const events = options.event !== undefined ? ['event'] : [];
  const legacy = options.allowLegacyCertificate ? ['allowLegacyCertificate'] : [];
  const [idle] = [...identity, ...events, ...legacy];
  if ((policy ?? lockfile) !== undefined && idle !== undefined)
    throw new UsageError(`Give either ${optionOf(idle)} or --policy: a policy says who is expected itself.`);
  const [subject] = given(options, ['attestations', 'tarball', 'integrity']);
  if (lockfile !== undefined && subject !== undefined)
    throw new UsageError(`Give either ${optionOf(subject)} or --lockfile.`);
  if (lockfile === undefined && options.baseLockfile !== undefined)
    throw new UsageError('--base-lockfile needs --lockfile.');
}

function given(options: VerifyOptions, names: readonly (keyof VerifyOptions)[]): string[] {
  return names.filter((name) => options[name] !== undefined);
}

function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

async function verifySingle({ world, options, registry, trust }: Asked, spec: string): Promise<number> {
  const release = readRelease(spec);
  if ('why' in release)
    throw new UsageError(`${JSON.stringify(spec)} is not <name>@<version>: ${release.why}.`);
  const named: Named = {
    release,
    registry,
    expectation: await expectationBy(options, { release, now: world.now() }),
    ...(await givenSubject(options)),
    timeout: 0,
  };
  const fetched = await trust().catch(asFailure);
  const verdict =
    fetched instanceof Failure
      ? undecidable(release, { check: untrusted(fetched), expectation: named.expectation })
      : await verifyNamed(world, { named, trust: fetched.trust });
  const trusted = fetched instanceof Failure ? undefined : fetched.trust;
  tellWarnings(world, fetched);
  print(options, verdictJson(verdict, trusted), () => verdictInWords(verdict, trusted));
  return verdict.verified ? 0 : 1;
}

async function expectationBy(
  options: VerifyOptions,
  { release, now }: { release: TaggedRelease; now: number },
): Promise<Expectation> {
  if (options.policy !== undefined) return expectationFor(await policyAt(options.policy), release, now);
  const expectation = expectationOfValues({ ...options, events: options.event }, { release, now });
  if ('wrong' in expectation) throw new UsageError(expectation.wrong.map((one) => `--${one}.`).join('\n'));
  return expectation;
}

async function givenSubject(options: VerifyOptions): Promise<Pick<Named, 'attestations' | 'integrity'>> {
  const { attestations, tarball, integrity } = options;
  if (tarball !== undefined && integrity !== undefined)
    throw new UsageError('Give either --tarball or --integrity.');
  if (options.offline && (attestations === undefined || (tarball ?? integrity) === undefined))
    throw new UsageError(
      '--offline needs --attestations <file>, and --integrity <sha512> or --tarball <file>.',
    );
  return {
    attestations:
      attestations === undefined ? undefined : readAttestations(await fileAt('--attestations', attestations)),
    integrity: tarball === undefined ? integrity : sha512(await fileAt('--tarball', tarball)),
  };
}

function trustOf(
  world: World,
  { options, registry, directory }: { options: VerifyOptions; registry: Registry; directory: string },
): Promise<FetchedTrust> {
  if (options.offline && options.tufRoot !== undefined)
    throw new UsageError(
      '--tuf-root is where TUF starts, and --offline asks it nothing: give --trusted-root and --npm-keys.',
    );
  if (options.tufRoot !== undefined && options.trustedRoot !== undefined && options.npmKeys !== undefined)
    throw new UsageError('--trusted-root and --npm-keys leave nothing for --tuf-root.');
  if (options.requireFreshTrust && options.offline)
    throw new UsageError('Give either --offline or --require-fresh-trust.');
  return fetchTrust(world, {
    registry,
    directory,
    ...trustFiles(options),
    requireFresh: options.requireFreshTrust ?? false,
    offline: options.offline ?? false,
  }).catch((thrown: unknown) => {
    const isFile =
      thrown instanceof Failure && thrown.problems.some(({ code }) => code === 'trust-file-invalid');
    return isFile ? toUsage(thrown) : Promise.reject(thrown);
  });
}
