import { type Reader, type ReadInput, readerOf } from '../contract/reader.ts';
import type { Values } from '../policy/values.ts';
import type { Registry } from '../registry/address.ts';
import { registryInput } from '../registry/registry-input.ts';
import { type PackageSpec, readPackageSpec } from '../release/spec.ts';
import { TRUST_INPUTS, type TrustInputs, trustInputs } from '../trust/trust-inputs.ts';

export interface VerifyInputs extends TrustInputs {
  readonly packages: readonly PackageSpec[];
  /** Relative to the checkout, or absolute. */
  readonly lockfile: string | undefined;
  readonly policy: string;
  /** Who is expected in place of a policy. */
  readonly values: Values;
  readonly noDowngrade: boolean;
  /** Milliseconds. */
  readonly verifyTimeout: number;
  readonly registry: Registry;
  readonly githubToken: string | undefined;
}

/** Inputs that say, value by value, who is expected. */
export const VALUE_INPUTS = [
  'source-repository',
  'workflow',
  'ref',
  'commit',
  'tag-template',
  'runner',
  'signer-workflow',
] as const;

export const VERIFY_INPUTS = [
  'packages',
  'lockfile',
  'policy',
  ...VALUE_INPUTS,
  'no-downgrade',
  'verify-timeout',
  'registry',
  ...TRUST_INPUTS,
  'github-token',
] as const;

/** @throws Failure with an `input-invalid` for every input that is wrong */
export function readVerifyInputs(read: ReadInput, workspace: string): VerifyInputs {
  const reader = readerOf(read, workspace);
  const packages = packagesInput(reader);
  const lockfile = reader.text('lockfile');
  const values = valuesInput(reader);
  const noDowngrade = reader.flag('no-downgrade');
  if (packages.length > 0 === (lockfile !== undefined))
    reader.wrong('packages', 'given if lockfile is not, and left out if it is');
  if (values.sourceRepository !== undefined && packages.length === 0)
    reader.wrong('source-repository', 'left out with a lockfile: a policy says who may publish each package');
  const alone = Object.values(values).find((value) => value !== undefined);
  if (values.sourceRepository === undefined && alone)
    reader.wrong('source-repository', 'given too when other values are: together they replace a policy');
  if (lockfile !== undefined && reader.minutes('verify-timeout') > 0)
    reader.wrong('verify-timeout', '0 with a lockfile: what it installs is already published');
  if (noDowngrade && lockfile === undefined) reader.wrong('no-downgrade', 'false without a lockfile');
  return reader.done({
    packages,
    lockfile,
    policy: reader.text('policy') ?? '',
    values,
    noDowngrade,
    verifyTimeout: reader.minutes('verify-timeout'),
    registry: registryInput(reader),
    ...trustInputs(reader),
    githubToken: reader.token('github-token'),
  });
}

/** Versions, `name@version`, one a line. */
export function packagesInput(reader: Reader): PackageSpec[] {
  return reader.lines('packages').flatMap((line) => {
    const release = readPackageSpec(line);
    if (!('why' in release)) return [release];
    reader.wrong('packages', `one name@version per line, and ${JSON.stringify(line)} is not: ${release.why}`);
    return [];
  });
}

export function valuesInput(reader: Reader): Values {
  return {
    sourceRepository: reader.text('source-repository'),
    workflow: reader.text('workflow'),
    ref: reader.text('ref'),
    commit: reader.text('commit'),
    tagTemplate: reader.text('tag-template'),
    runner: reader.text('runner'),
    signerWorkflow: reader.text('signer-workflow'),
  };
}
