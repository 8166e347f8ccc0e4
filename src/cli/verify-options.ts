import { type Command, InvalidArgumentError, Option } from 'commander';
import { LEVELS, POLICY_FILE } from '../policy/levels.ts';

/** What `publish-npm verify` was given. */
export interface VerifyOptions extends TrustFileOptions {
  readonly attestations?: string;
  readonly tarball?: string;
  readonly integrity?: string;
  readonly sourceRepository?: string;
  readonly workflow?: string;
  readonly ref?: string;
  readonly commit?: string;
  readonly event?: readonly string[];
  readonly tagTemplate?: string;
  readonly runner?: string;
  readonly signerWorkflow?: string;
  readonly policy?: string;
  readonly lockfile?: string;
  readonly baseLockfile?: string;
  readonly allowLegacyCertificate?: boolean;
  readonly registry?: string;
  readonly offline?: boolean;
  readonly json?: boolean;
}

/** Whose word is believed. */
export interface TrustFileOptions {
  readonly tufRoot?: string;
  readonly trustedRoot?: string;
  readonly npmKeys?: string;
  readonly requireFreshTrust?: boolean;
}

const EXAMPLES = `
Examples:
  publish-npm verify @playwright/cli@0.1.1 --source-repository microsoft/playwright-cli --tag-template 'v{version}'
  publish-npm verify --lockfile package-lock.json --policy publish-npm.policy.yml

Exit status: 0 verified, 1 not verified, 2 wrong usage.`;

/** @see docs/verify.md: every option is there */
export function verifyOptions(command: Command): Command {
  return trustOptions(identityOptions(subjectOptions(command)))
    .option('--offline', 'make no requests; requires --attestations, and --integrity or --tarball')
    .option('--json', 'print one JSON value and nothing else');
}

function subjectOptions(command: Command): Command {
  return command
    .description(
      'Verify who published a version, from where and by which workflow, or every version in a lock file.',
    )
    .argument('[name@version]', 'the version to verify')
    .addHelpText('after', EXAMPLES)
    .option(
      '--lockfile <file>',
      'verify everything in a package-lock.json or pnpm-lock.yaml, against --policy or --base-lockfile',
    )
    .option('--attestations <file>', "the registry's answer for the version, instead of a request")
    .option('--tarball <file>', 'the expected tarball, instead of the one the registry serves')
    .option('--integrity <sha512>', 'the digest of the expected tarball: sha512-…', integrity)
    .option('--registry <url>', 'the registry to use, if not the public one');
}

function identityOptions(command: Command): Command {
  return command
    .option('--source-repository <owner/name>', 'the GitHub repository it must be published from')
    .option('--workflow <path>', 'the workflow that must have run')
    .option('--ref <ref>', 'the full ref it must be published from: refs/tags/v1.2.3')
    .option('--commit <sha>', 'the commit it must be published from')
    .option('--event <name>', 'an event that may have started the run; can be repeated', several)
    .option('--tag-template <template>', 'the format of the release tag: v{version} or {package}@{version}')
    .addOption(
      new Option('--runner <kind>', 'the kind of runner; defaults to github-hosted').choices([
        'github-hosted',
        'self-hosted',
        'any',
      ]),
    )
    .option(
      '--signer-workflow <uri>',
      'the reusable workflow that must have signed; without a ref, any release of it',
    )
    .option('--policy <file>', `a policy: who may publish what, or a lower level (${LEVELS.join(', ')})`)
    .option('--base-lockfile <file>', 'report only what has less proof than in an earlier lock file')
    .option('--allow-legacy-certificate', 'accept certificates from before April 2023');
}

/** Whose word is believed. */
export function trustOptions(command: Command): Command {
  return command
    .option('--tuf-root <file>', "a TUF root.json to trust instead of Sigstore's")
    .option('--trusted-root <file>', "a trusted_root.json to trust instead of Sigstore's")
    .option('--npm-keys <file>', "a keys.json to trust instead of the registry's")
    .option('--require-fresh-trust', 'fail when TUF cannot be reached, instead of using the embedded root');
}

function integrity(text: string): string {
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(text))
    throw new InvalidArgumentError('It must be sha512- followed by 88 base64 characters, as npm writes it.');
  return text;
}

function several(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

export function policyInitOptions(command: Command): Command {
  return trustOptions(
    command
      .description(
        'Write a first policy, based on how the packages in a lock file have been published so far.',
      )
      .option('--lockfile <file>', 'a package-lock.json or pnpm-lock.yaml', 'package-lock.json')
      .option('--output <file>', 'the policy to write', POLICY_FILE)
      .option('--force', 'overwrite an existing policy')
      .option('--registry <url>', 'the registry to use, if not the public one')
      .option('--json', 'print one JSON value and nothing else'),
  );
}
