import { whyNoTemplate } from '../policy/tag-template.ts';
import type { Registry } from '../registry/address.ts';
import { type Reader, type ReadInput, readerOf } from './reader.ts';
import { TRUST_INPUTS, type TrustInputs, trustInputs } from './trust-inputs.ts';

/** What both the pack and the publish action are told about the release. */
export interface PackInputs {
  readonly tag: string;
  readonly tagFormats: readonly string[];
  /** Names, or globs of names, that narrow what a tag can mean. */
  readonly packages: readonly string[];
  /** Absolute: the root of the workspaces. */
  readonly root: string;
  /** Absolute: the one package, in place of a workspace. */
  readonly packageDirectory: string | undefined;
  readonly buildScript: string | undefined;
  readonly allowScripts: boolean;
  readonly registry: Registry;
  readonly distTag: string | undefined;
  readonly allowLatestBackwards: boolean;
  readonly failOn: 'error' | 'warning';
}

export interface PublishInputs extends PackInputs, TrustInputs {
  readonly tarball: { readonly path: string; readonly integrity: string } | undefined;
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

export const PACK_INPUTS = [
  'tag',
  'tag-format',
  'packages',
  'working-directory',
  'package-directory',
  'build-script',
  'allow-scripts',
  'registry',
  'dist-tag',
  'allow-latest-backwards',
  'fail-on',
] as const;

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
export function readPackInputs(read: ReadInput, workspace: string): PackInputs {
  const reader = readerOf(read, workspace);
  return reader.done(packInputs(reader));
}

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

function packInputs(reader: Reader): PackInputs {
  return {
    tag: reader.text('tag') ?? '',
    tagFormats: formatsInput(reader),
    packages: reader.lines('packages'),
    root: reader.path('working-directory') ?? '',
    packageDirectory: reader.path('package-directory'),
    buildScript: reader.text('build-script'),
    allowScripts: reader.flag('allow-scripts'),
    registry: reader.registry('registry'),
    distTag: reader.text('dist-tag'),
    allowLatestBackwards: reader.flag('allow-latest-backwards'),
    failOn: reader.choice('fail-on', ['error', 'warning']),
  };
}

function formatsInput(reader: Reader): string[] {
  const formats = reader.lines('tag-format');
  const wrong = formats.map(whyNoTemplate).find((why) => why !== undefined);
  if (wrong !== undefined)
    reader.wrong('tag-format', `a format such as {package}@{version} in each line; one ${wrong}`);
  if (formats.length === 0) reader.wrong('tag-format', 'a format such as {package}@{version}');
  return formats;
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
