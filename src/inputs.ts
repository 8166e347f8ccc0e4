import { isAbsolute, join } from 'node:path';
import { error, Failure, type Problem } from './problems.ts';
import { type Registry, registryAt } from './registry/address.ts';

/** Reads one input, untrimmed; empty when it was left out and has no default. */
export type ReadInput = (name: string) => string;

/** What both the pack and the publish action are told about the release. */
export interface PackInputs {
  readonly tag: string;
  /** Absolute: the root of the workspaces. */
  readonly root: string;
  readonly buildScript: string | undefined;
  readonly allowScripts: boolean;
  readonly registry: Registry;
  readonly distTag: string | undefined;
  readonly allowLatestBackwards: boolean;
  readonly failOn: 'error' | 'warning';
}

export interface PublishInputs extends PackInputs {
  readonly tarball: { readonly path: string; readonly integrity: string } | undefined;
  readonly allowVisibilityChange: boolean;
  /** Milliseconds. */
  readonly verifyTimeout: number;
  readonly onProcessing: 'fail' | 'succeed';
  readonly consumerCheck: boolean;
  readonly dryRun: boolean;
  /** Absolute path of an npm-cli.js that publishes in place of the pinned npm. */
  readonly npmCli: string | undefined;
  /** Absolute path of a TUF root that is trusted in place of Sigstore's. */
  readonly tufRoot: string | undefined;
  /** Absolute paths of a trusted_root.json and a keys.json that are trusted in place of what TUF has. */
  readonly trustedRoot: string | undefined;
  readonly npmKeys: string | undefined;
  readonly requireFreshTrust: boolean;
  readonly githubToken: string | undefined;
}

export const PACK_INPUTS = [
  'tag',
  'working-directory',
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
  'dry-run',
  'npm-cli',
  'tuf-root',
  'trusted-root',
  'npm-keys',
  'require-fresh-trust',
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
    dryRun: reader.flag('dry-run'),
    npmCli: reader.path('npm-cli'),
    ...trustInputs(reader),
    githubToken: reader.text('github-token'),
  });
}

type Reader = ReturnType<typeof readerOf>;

function packInputs(reader: Reader): PackInputs {
  return {
    tag: reader.text('tag') ?? '',
    root: reader.path('working-directory') ?? '',
    buildScript: reader.text('build-script'),
    allowScripts: reader.flag('allow-scripts'),
    registry: reader.registry('registry'),
    distTag: reader.text('dist-tag'),
    allowLatestBackwards: reader.flag('allow-latest-backwards'),
    failOn: reader.choice('fail-on', ['error', 'warning']),
  };
}

function trustInputs(reader: Reader) {
  const tufRoot = reader.path('tuf-root');
  const trustedRoot = reader.path('trusted-root');
  const npmKeys = reader.path('npm-keys');
  if (trustedRoot !== undefined && npmKeys !== undefined && tufRoot !== undefined)
    reader.wrong('tuf-root', 'left out, as trusted-root and npm-keys are given');
  return { tufRoot, trustedRoot, npmKeys, requireFreshTrust: reader.flag('require-fresh-trust') };
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

function readerOf(read: ReadInput, workspace: string) {
  const problems: Problem[] = [];
  const wrong = (name: string, wanted: string) => {
    const found = name === 'github-token' ? 'something else' : JSON.stringify(read(name));
    problems.push(
      error({
        code: 'input-invalid',
        message: `The input ${name} is ${found}; it must be ${wanted}.`,
        remedy: `Correct ${name} under "with:" in the workflow.`,
      }),
    );
  };
  const text = (name: string) => read(name) || undefined;
  const choice = <T extends string>(name: string, among: readonly [T, ...T[]]): T => {
    const chosen = among.find((one) => one === read(name));
    if (chosen === undefined) wrong(name, among.join(' or '));
    return chosen ?? among[0];
  };
  return {
    wrong,
    text,
    choice,
    flag: (name: string) => choice(name, ['false', 'true']) === 'true',
    path: (name: string) => {
      const given = text(name);
      return given === undefined || isAbsolute(given) ? given : join(workspace, given);
    },
    minutes: (name: string) => {
      if (!/^\d+(\.\d+)?$/.test(read(name))) wrong(name, 'a number of minutes, such as 30 or 0.5');
      return Number(read(name)) * 60_000;
    },
    registry: (name: string): Registry => {
      try {
        return registryAt(read(name));
      } catch (thrown) {
        if (thrown instanceof Failure) problems.push(...thrown.problems);
        return { url: '', hostname: '' };
      }
    },
    done: <T>(inputs: T): T => {
      if (problems.length > 0) throw new Failure(problems);
      return inputs;
    },
  };
}
