import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Change, fileInWorkspace, fileOfBase, readChange } from './github/base.ts';
import { isOutside, type VerifyInputs } from './inputs/verify-inputs.ts';
import type { Lockfile } from './lockfile/lockfile.ts';
import { readLockfile, requireInstalledBy } from './lockfile/read-lockfile.ts';
import { type Expectation, expectationFor } from './policy/expectation.ts';
import { readPolicy } from './policy/policy-file.ts';
import { expectationOfValues } from './policy/values.ts';
import { fail, messageOf, type Problem } from './problems.ts';
import type { Registry } from './registry/address.ts';
import type { TaggedRelease } from './release/tag.ts';
import { fetchTrust } from './trust/fetch-trust.ts';
import type { Trust } from './trust/trust.ts';
import { findDowngrades } from './verifying/downgrades.ts';
import type { Verified } from './verifying/results.ts';
import { verifyLockfile } from './verifying/verify-lockfile.ts';
import { verifyNamed } from './verifying/verify-named.ts';
import { allEnded, type World, withTemporaryDirectory } from './world.ts';

/** What a verify run found out. */
export interface VerifyReport {
  readonly result: Verified;
  /** Undefined when nobody's word was needed: trust ranks are only compared. */
  readonly trust: Trust | undefined;
  readonly warnings: readonly Problem[];
}

/** How often, in versions, progress is told. */
const STEP = 100;

/**
 * Verifies the packages or the lock file of the inputs.
 * @param workspace the checkout
 * @throws Failure when it cannot even begin: the policy, the lock file or the trust root is not there
 */
export async function verify(
  world: World,
  { inputs, workspace }: { inputs: VerifyInputs; workspace: string },
): Promise<VerifyReport> {
  const change = await readChange(world);
  const about = { inputs, workspace, change };
  if (inputs.noDowngrade) {
    const result = await world.stage('compare', () => compare(world, about));
    return { result, trust: undefined, warnings: [] };
  }
  const expect = await expectations(world, about);
  const { lockfile: path, registry } = inputs;
  const lockfile = path === undefined ? undefined : await installedLockfile(path, { workspace, registry });
  return withTemporaryDirectory(world, async (directory) => {
    // The registry is asked while TUF is.
    const fetching = fetchTrust(world, { ...inputs, requireFresh: inputs.requireFreshTrust, directory });
    const trust = fetching.then((fetched) => fetched.trust);
    const verifying = world.stage('verify', () => verifyAll(world, { ...about, lockfile, expect, trust }));
    const [fetched, result] = await allEnded([fetching, verifying]);
    return { result, trust: fetched.trust, warnings: fetched.warnings };
  });
}

interface About {
  readonly inputs: VerifyInputs;
  readonly workspace: string;
  readonly change: Change;
}

/** What is expected of a version. */
type Expect = (release: TaggedRelease) => Expectation;

async function expectations(world: World, about: About): Promise<Expect> {
  const { values, policy: path } = about.inputs;
  if (values.sourceRepository === undefined) {
    const policy = readPolicy(await baseFile(world, path, about), path);
    return (release) => expectationFor(policy, release, world.now());
  }
  return (release) => {
    const expectation = expectationOfValues(values, { release, now: world.now() });
    if (!('wrong' in expectation)) return expectation;
    return fail({
      code: 'input-invalid',
      message: `The input ${expectation.wrong.join('; ')}.`,
      remedy: 'Correct it under "with:" in the workflow.',
    });
  };
}

/** A file whose word is believed: in a proposed change the one at its base. */
function baseFile(world: World, path: string, { inputs, workspace, change }: About): Promise<string> {
  if (change.proposedTo === undefined) return fileInWorkspace(workspace, path);
  if (isOutside(path)) {
    return fail({
      code: 'policy-unreadable',
      message: `${path} is not a file of this repository, and a proposed change is judged by the base's.`,
      remedy: 'Give a path relative to the checkout.',
    });
  }
  const file = { path, commit: change.proposedTo, workspace, token: inputs.githubToken };
  return fileOfBase(world, file);
}

async function verifyAll(
  world: World,
  {
    inputs,
    lockfile,
    expect,
    trust,
  }: About & { lockfile: Lockfile | undefined; expect: Expect; trust: Promise<Trust> },
): Promise<Verified> {
  const { registry, packages, verifyTimeout: timeout } = inputs;
  if (lockfile !== undefined) {
    const onProgress = (done: number, all: number) => {
      if (done % STEP === 0 || done === all) world.info(`${done} of ${all} looked at`);
    };
    return verifyLockfile(world, { lockfile, expect, registry, trust, onProgress });
  }
  const verdicts = packages.map((release) => {
    const expectation = expect(release);
    const given = { attestations: undefined, integrity: undefined };
    return verifyNamed(world, { named: { release, registry, expectation, timeout, ...given }, trust });
  });
  return { verdicts: await Promise.all(verdicts), unverifiable: [] };
}

async function compare(world: World, { inputs, workspace, change }: About): Promise<Verified> {
  const { registry, lockfile: path = '', githubToken: token } = inputs;
  if (change.before === undefined) {
    return fail({
      code: 'input-invalid',
      message:
        'The input no-downgrade is true, and this run is of no change: there is nothing to compare with.',
      remedy: 'Use it on pull_request, merge_group or push; leave it out elsewhere.',
    });
  }
  const read = (text: string): Promise<Lockfile> => readLockfile(text, { file: path, registry });
  const [lockfile, base] = await Promise.all([
    installedLockfile(path, { workspace, registry }),
    fileOfBase(world, { path, commit: change.before, workspace, token }).then(read),
  ]);
  return findDowngrades(world, { lockfile, base, registry });
}

/** The lock file of the checkout, by which npm or pnpm installs. @throws Failure `lockfile-invalid` */
async function installedLockfile(
  path: string,
  { workspace, registry }: { workspace: string; registry: Registry },
): Promise<Lockfile> {
  requireInstalledBy(resolve(workspace, path));
  return readLockfile(await lockfileText(workspace, path), { file: path, registry });
}

async function lockfileText(workspace: string, path: string): Promise<string> {
  try {
    return await readFile(resolve(workspace, path), 'utf8');
  } catch (cause) {
    return fail(
      {
        code: 'lockfile-invalid',
        message: `The lock file ${path} cannot be read: ${messageOf(cause)}.`,
        remedy: 'Check the path, and that the repository is checked out before this step.',
      },
      cause,
    );
  }
}
