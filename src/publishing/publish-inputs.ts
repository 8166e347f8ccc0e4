import { type Reader, type ReadInput, readerOf } from '../contract/reader.ts';
import { PACK_INPUTS, type PackInputs, packInputs } from '../packing/pack-inputs.ts';
import type { GivenTarball } from '../plan/source.ts';
import { TRUST_INPUTS, type TrustInputs, trustInputs } from '../trust/trust-inputs.ts';

/** What the publish action is given. */
export interface PublishInputs extends PackInputs, TrustInputs {
  readonly tarball: GivenTarball | undefined;
  readonly allowVisibilityChange: boolean;
  /** Milliseconds. */
  readonly verifyTimeout: number;
  readonly onProcessing: 'fail' | 'succeed';
  readonly consumerCheck: boolean;
  /** Whether to stage the version, which a maintainer then approves, in place of publishing it. */
  readonly stage: boolean;
  readonly dryRun: boolean;
  /** Absolute path of an npm-cli.js that publishes in place of the pinned npm. */
  readonly npmCli: string | undefined;
  readonly githubToken: string | undefined;
}

export const PUBLISH_INPUTS = [
  ...PACK_INPUTS,
  'tarball',
  'integrity',
  'allow-visibility-change',
  'verify-timeout',
  'on-processing',
  'consumer-check',
  'stage',
  'dry-run',
  'npm-cli',
  ...TRUST_INPUTS,
  'github-token',
] as const;

/** @throws Failure with an `input-invalid` for every input that is wrong */
export function readPublishInputs(read: ReadInput, workspace: string): PublishInputs {
  const reader = readerOf(read, workspace);
  return reader.done({
    ...packInputs(reader),
    tarball: tarballInput(reader),
    allowVisibilityChange: reader.flag('allow-visibility-change'),
    verifyTimeout: reader.minutes('verify-timeout'),
    onProcessing: reader.choice('on-processing', ['fail', 'succeed']),
    consumerCheck: reader.flag('consumer-check'),
    stage: reader.flag('stage'),
    dryRun: reader.flag('dry-run'),
    npmCli: reader.path('npm-cli'),
    ...trustInputs(reader),
    githubToken: reader.token('github-token'),
  });
}

function tarballInput(reader: Reader): PublishInputs['tarball'] {
  const path = reader.path('tarball');
  const integrity = reader.text('integrity');
  if (path !== undefined && integrity !== undefined) {
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
      reader.wrong('integrity', 'sha512- and 88 base64 characters');
    return { path, integrity };
  }
  if (path !== undefined)
    reader.wrong('integrity', "the pack job's output of that name, as tarball is given");
  if (integrity !== undefined)
    reader.wrong('tarball', 'the path of the downloaded tarball, as integrity is given');
  return undefined;
}
