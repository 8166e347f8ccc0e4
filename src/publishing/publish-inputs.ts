import { isOutside } from '../contract/outside.ts';
import { type Reader, type ReadInput, readerOf } from '../contract/reader.ts';
import { PACK_INPUTS, type PackInputs, packInputs } from '../packing/pack-inputs.ts';
import type { PackedDirectory } from '../plan/packed-directory.ts';
import type { GivenTarball, HandedInputs } from '../plan/source.ts';
import { TRUST_INPUTS, type TrustInputs, trustInputs } from '../trust/trust-inputs.ts';

/** What the publish action is given. */
export interface PublishInputs extends PackInputs, TrustInputs {
  readonly tarball: GivenTarball | undefined;
  /** What the pack action made, in one directory or several. */
  readonly packed: readonly PackedDirectory[];
  /** How many uploads go on at a time. */
  readonly concurrency: number;
  readonly allowVisibilityChange: boolean;
  /** Whether a version may rank lower than those before it, by how it came to the registry. */
  readonly allowTrustDowngrade: boolean;
  /** Milliseconds. */
  readonly verifyTimeout: number;
  readonly onProcessing: 'fail' | 'succeed';
  readonly consumerCheck: boolean;
  /** Whether to stage the version, which a maintainer then approves, in place of publishing it. */
  readonly stage: boolean;
  readonly dryRun: boolean;
  /** The file of keys by one of which every tag must be signed, relative to the repository; undefined for none. */
  readonly requireSignedTag: string | undefined;
  /** Absolute path of an npm-cli.js that publishes in place of the pinned npm. */
  readonly npmCli: string | undefined;
  readonly githubToken: string | undefined;
}

export const PUBLISH_INPUTS = [
  ...PACK_INPUTS,
  'packed',
  'tarball',
  'integrity',
  'concurrency',
  'allow-visibility-change',
  'allow-trust-downgrade',
  'verify-timeout',
  'on-processing',
  'consumer-check',
  'stage',
  'dry-run',
  'require-signed-tag',
  'npm-cli',
  ...TRUST_INPUTS,
  'github-token',
] as const;

/** @throws Failure with an `input-invalid` for every input that is wrong */
export function readPublishInputs(read: ReadInput, workspace: string): PublishInputs {
  const reader = readerOf(read, workspace);
  return reader.done({
    ...packInputs(reader),
    ...handedInputs(reader),
    concurrency: reader.count('concurrency'),
    allowVisibilityChange: reader.flag('allow-visibility-change'),
    allowTrustDowngrade: reader.flag('allow-trust-downgrade'),
    verifyTimeout: reader.minutes('verify-timeout'),
    onProcessing: reader.choice('on-processing', ['fail', 'succeed']),
    consumerCheck: reader.flag('consumer-check'),
    stage: reader.flag('stage'),
    dryRun: reader.flag('dry-run'),
    requireSignedTag: keysInput(reader),
    npmCli: reader.path('npm-cli'),
    ...trustInputs(reader),
    githubToken: reader.token('github-token'),
  });
}

/** A path within the repository, as it is read from the default branch and not from the checkout. */
function keysInput(reader: Reader): string | undefined {
  const path = reader.text('require-signed-tag');
  if (path !== undefined && isOutside(path))
    reader.wrong(
      'require-signed-tag',
      'the path of a file in the repository, such as .github/allowed_signers',
    );
  return path;
}

/** What was packed before: directories with as many digests, or one tarball with one. */
function handedInputs(reader: Reader): HandedInputs {
  const packed = reader.paths('packed');
  const tarball = reader.path('tarball');
  const digests = reader.lines('integrity');
  const none: HandedInputs = { tarball: undefined, packed: [] };
  const given = packed.length > 0 ? packed : tarball === undefined ? [] : [tarball];
  if (packed.length > 0 && tarball !== undefined) reader.wrong('tarball', 'left out when packed is given');
  else if (given.length === 0 && digests.length > 0)
    reader.wrong('packed', 'the directory that the pack action made, since integrity is given');
  else if (digests.length !== given.length)
    reader.wrong(
      'integrity',
      `one line for each directory or tarball handed over (${given.length}), from the pack job's outputs`,
    );
  else if (!digests.every((digest) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(digest)))
    reader.wrong('integrity', 'sha512- followed by 88 base64 characters');
  else if (packed.length > 0)
    return { ...none, packed: packed.map((path, at) => ({ path, integrity: digests[at] ?? '' })) };
  else if (tarball !== undefined) return { ...none, tarball: { path: tarball, integrity: digests[0] ?? '' } };
  return none;
}
