import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isOutside } from '../contract/outside.ts';
import { type Change, fileInWorkspace, fileOfBase, readChange } from '../github/base.ts';
import type { Lockfile } from '../lockfile/lockfile.ts';
import { readLockfile, requireInstalledBy } from '../lockfile/read-lockfile.ts';
import { type Expectation, expectationFor } from '../policy/expectation.ts';
import { readPolicy } from '../policy/policy-file.ts';
import { fail, messageOf } from '../problems.ts';
import type { PackageSpec } from '../release/spec.ts';
import type { World } from '../world.ts';
import { expectationByInputs } from './expected-values.ts';
import { type VerifyReport, verify } from './verify.ts';
import type { VerifyInputs } from './verify-inputs.ts';

/** How often, in versions, progress is told. */
const STEP = 100;

interface VerifyJob {
  readonly inputs: VerifyInputs;
  /** The checkout. */
  readonly workspace: string;
}

/**
 * The verify action: verifies what its inputs name, by the word of what was there before the change that the run is of.
 * @throws Failure when it cannot even begin: the policy, the lock file or the trust root is not there
 */
export async function verifyAction(world: World, job: VerifyJob): Promise<VerifyReport> {
  const { inputs } = job;
  const { registry, packages, lockfile: path, verifyTimeout: timeout, noDowngrade } = inputs;
  const change = await readChange(world);
  const judging = { ...job, change };
  const lockfile = path === undefined ? undefined : await installedLockfile(path, job);
  const expect = noDowngrade ? undefined : await expectations(world, judging);
  const base = noDowngrade ? await baseLockfile(world, judging) : undefined;
  const named = packages.map((release) => ({
    release,
    timeout,
    attestations: undefined,
    integrity: undefined,
  }));
  return verify(world, {
    registry,
    subject: lockfile === undefined ? { named } : { lockfile },
    expect,
    base,
    trust: { ...inputs, requireFresh: inputs.requireFreshTrust },
    onProgress: (done, all) => {
      if (done % STEP === 0 || done === all) world.info(`${done} of ${all} checked`);
    },
  });
}

interface Judging extends VerifyJob {
  readonly change: Change;
}

async function expectations(world: World, judging: Judging): Promise<(release: PackageSpec) => Expectation> {
  const { values, policy: path } = judging.inputs;
  if (values.sourceRepository === undefined) {
    const policy = readPolicy(await baseFile(world, path, judging), path);
    return (release) => expectationFor(policy, release, world.now());
  }
  return (release) => expectationByInputs(values, { release, now: world.now() });
}

/** A file whose word is believed: in a proposed change the one at its base. */
function baseFile(world: World, path: string, { inputs, workspace, change }: Judging): Promise<string> {
  if (change.proposedTo === undefined) return fileInWorkspace(workspace, path);
  if (isOutside(path)) {
    return fail({
      code: 'policy-unreadable',
      message: `${path} is not a file of this repository, but a proposed change is judged by the file at its base.`,
      remedy: 'Give a path relative to the checkout.',
    });
  }
  const file = { path, commit: change.proposedTo, workspace, token: inputs.githubToken };
  return fileOfBase(world, file);
}

/** The lock file as it was before the change. @throws Failure `input-invalid` in a run of no change */
async function baseLockfile(world: World, { inputs, workspace, change }: Judging): Promise<Lockfile> {
  const { registry, lockfile: path = '', githubToken: token } = inputs;
  if (change.before === undefined) {
    return fail({
      code: 'input-invalid',
      message:
        'The input no-downgrade is true, but this run is not for a change, so there is nothing to compare with.',
      remedy: 'Use it on pull_request, merge_group or push; leave it out elsewhere.',
    });
  }
  const text = await fileOfBase(world, { path, commit: change.before, workspace, token });
  return readLockfile(text, { file: path, registry });
}

/** The lock file of the checkout, by which npm or pnpm installs. @throws Failure `lockfile-invalid` */
async function installedLockfile(path: string, { inputs, workspace }: VerifyJob): Promise<Lockfile> {
  requireInstalledBy(resolve(workspace, path));
  const { registry } = inputs;
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
