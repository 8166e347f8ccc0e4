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
    .option('--offline', 'make no request; needs --attestations, and --integrity or --tarball')
    .option('--json', 'print one JSON value and nothing else');
}

function subjectOptions(command: Command): Command {
  return command
    .description(
      'Verify who published a version, from where, by which workflow; or every version of a lock file.',
    )
    .argument('[name@version]', 'the version to verify')
    .addHelpText('after', EXAMPLES)
    .option(
      '--lockfile <file>',
      'verify all of a package-lock.json or pnpm-lock.yaml instead, by --policy or --base-lockfile',
    )
    .option('--attestations <file>', "the registry's answer for the version, in place of asking it")
    .option('--tarball <file>', 'the tarball that is meant, in place of the one the registry serves')
    .option('--integrity <sha512>', 'the digest of the tarball that is meant: sha512-…', integrity)
    .option('--registry <url>', 'another registry');
}

function identityOptions(command: Command): Command {
  return command
    .option('--source-repository <owner/name>', 'the GitHub repository it must be published from')
    .option('--workflow <path>', 'the workflow that must have been started')
    .option('--ref <ref>', 'the full ref it must be published from: refs/tags/v1.2.3')
    .option('--commit <sha>', 'the commit it must be published from')
    .option('--event <name>', 'what may have started the run; may be given again', several)
    .option('--tag-template <template>', "how the release's tag is called: v{version}, {package}@{version}")
    .addOption(
      new Option('--runner <kind>', 'the kind of runner, github-hosted when left out').choices([
        'github-hosted',
        'self-hosted',
        'any',
      ]),
    )
    .option(
      '--signer-workflow <uri>',
      'the reusable workflow that must have signed, with its ref, or any release of it',
    )
    .option('--policy <file>', `a policy file: who may publish what, or less (${LEVELS.join(', ')})`)
    .option('--base-lockfile <file>', 'find only what has less proof than in an earlier lock file')
    .option('--allow-legacy-certificate', 'accept certificates from before April 2023');
}

/** Whose word is believed. */
export function trustOptions(command: Command): Command {
  return command
    .option('--tuf-root <file>', "a TUF root.json to trust in place of Sigstore's")
    .option('--trusted-root <file>', "a trusted_root.json to trust in place of Sigstore's")
    .option('--npm-keys <file>', "a keys.json to trust in place of the registry's")
    .option('--require-fresh-trust', 'fail when TUF cannot be reached, rather than use the embedded root');
}

function integrity(text: string): string {
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(text))
    throw new InvalidArgumentError('It must be sha512- and 88 base64 characters, as npm writes it.');
  return text;
}

function several(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

export function policyInitOptions(command: Command): Command {
  return trustOptions(
    command
      .description(
        'Write a first policy from what a lock file’s packages have been published with until now.',
      )
      .option('--lockfile <file>', 'a package-lock.json or pnpm-lock.yaml', 'package-lock.json')
      .option('--output <file>', 'the policy to write', POLICY_FILE)
      .option('--force', 'write over a policy that is there')
      .option('--registry <url>', 'another registry')
      .option('--json', 'print one JSON value and nothing else'),
  );
}
