import type { Claims } from '../github/claims.ts';
import { quoted } from '../text/quoted.ts';
import { fileOf } from './exchange-form.ts';
import { AGAIN, type KnownRefusal } from './known-refusal.ts';
import { SIGSTORE_REFUSALS } from './sigstore-refusals.ts';
import { replacingCommands, settingsPage, type TrustedPublisher } from './trusted-publisher.ts';

/** Of an answer that may name something to correct, and may not. */
const UNKNOWN =
  'If its answer names something that you can correct, correct it, and release that commit. Otherwise run the job again; if it happens again, please report it with this message.';

/** Refusals there are reports of, the first that matches wins. The numbers are npm/cli issues unless they say otherwise. */
export const KNOWN_REFUSALS: readonly KnownRefusal[] = [
  // webarkit#620: since 2026-09-03 a new trusted publisher only allows staging.
  {
    stage: false,
    said: /OIDC permission denied for this action|E_STAGE_REQUIRED/,
    cause: 'The trusted publisher only allows staged publishing.',
    remedy: ({ name }) =>
      `A trusted publisher cannot be edited: delete it, create it again with "npm publish" allowed, and run the job again. Do so on ${settingsPage(name)}, or with npm 11.15 or later; ID is the one that the first command lists. Or keep it, and set the input stage to true: each release then waits for your approval on npm.`,
    commands: ({ name, claims }) => replacingCommands(name, publisherOf(claims, 'publish')),
  },
  {
    stage: true,
    said: /OIDC permission denied for this action/,
    cause: 'The trusted publisher does not allow staged publishing.',
    remedy: ({ name }) =>
      `A trusted publisher cannot be edited: delete it, create it again with "npm stage publish" allowed, and run the job again. Do so on ${settingsPage(name)}, or with npm 11.15 or later; ID is the one that the first command lists. Or keep it, and remove the input stage.`,
    commands: ({ name, claims }) => replacingCommands(name, publisherOf(claims, 'stage')),
  },
  {
    said: /Two-factor authentication|one-time password/i,
    code: /^(E403|EOTP)$/,
    cause: 'The registry asks for two-factor authentication, which trusted publishing does not need.',
    remedy: ({ name }) =>
      `Run the job again: this run sent only the token that the registry had issued for it. If it happens again, delete the trusted publisher on ${settingsPage(name)} and create it again; its two-factor settings can stay as they are.`,
  },
  // #8036
  {
    said: /Failed to validate repository information/,
    cause: 'The "repository" in package.json is not the repository that signed.',
    remedy: 'Correct "repository" in the package’s own package.json; upper and lower case count.',
    again: 'commit',
  },
  {
    said: /Unsupported GitHub Actions runner environment/,
    cause:
      'npm only accepts provenance from GitHub-hosted runners; runners of third parties count as self-hosted.',
    remedy: 'Set runs-on: ubuntu-latest for the publishing job.',
    again: 'commit',
  },
  {
    said: /Unsupported source repository visibility/,
    cause: 'npm only accepts provenance from public repositories.',
    remedy: 'Make the repository public, or publish without this action: there is no provenance then.',
    again: 'never',
  },
  // #8699, #8982, actions/checkout#2280
  {
    said: /Missing SourceRepositoryRef/,
    cause: 'The run has no ref for the certificate to name.',
    remedy: 'Run the workflow on a tag or a branch: push the tag, or start the workflow by hand on the tag.',
    commands: ({ tag, claims }) => [`gh workflow run ${quoted(fileOf(claims))} --ref ${quoted(tag)}`],
    again: 'never',
  },
  {
    said: /Error verifying sigstore provenance bundle/,
    cause: 'The registry did not accept the provenance.',
    remedy: UNKNOWN,
  },
  ...SIGSTORE_REFUSALS,
  // #9722
  {
    code: /^MODULE_NOT_FOUND$/,
    cause: 'The npm that was to publish is broken: a part of it is missing.',
    remedy:
      'Remove the input npm-cli: the pinned npm is downloaded then. If you did not set it, run the job again.',
    again: 'commit',
  },
  {
    code: /^(EUNKNOWNCONFIG|ERR_INVALID_AUTH)$/,
    cause: 'The npm that was to publish rejects its own configuration.',
    remedy:
      'Remove the input npm-cli: the pinned npm is downloaded then. If you did not set it, please report this.',
    again: 'commit',
  },
  {
    said: /must specify a tag using --tag|Cannot implicitly apply the "latest" tag/,
    cause: 'npm does not accept the dist-tag for that version.',
    remedy: 'Set the input dist-tag.',
    again: 'commit',
  },
  {
    said: /requires "write" access to the "id-token" permission/,
    cause: 'The job cannot request ID tokens.',
    remedy: 'Add "id-token: write" to its permissions, and to those of the caller.',
    again: 'commit',
  },
  {
    code: /^E402$/,
    cause: 'The registry treats it as a private package, which needs a paid plan.',
    remedy: 'Remove "access": "restricted" from publishConfig: provenance is for public packages.',
    again: 'commit',
  },
  {
    code: /^E404$/,
    cause: 'The token is not valid for this package.',
    remedy: ({ name }) =>
      `Run the job again. If it happens again, check on ${settingsPage(name)} that the package is still there, and that its trusted publisher names this repository and workflow.`,
  },
  {
    code: /^(E401|ENEEDAUTH)$/,
    cause: 'The registry did not accept the token that it had just issued.',
    remedy: `${AGAIN} If it happens again, see https://status.npmjs.org`,
  },
  {
    code: /^E413$/,
    cause: 'The package is larger than the registry accepts.',
    remedy: 'Leave what nobody needs out of "files" in package.json; npm pack --dry-run lists what is in it.',
    again: 'commit',
  },
  {
    code: /^E429$/,
    cause: 'The registry is receiving too many requests.',
    remedy: `${AGAIN} Wait a few minutes first.`,
  },
  {
    code: /^E400$/,
    cause: 'The registry did not accept the package’s metadata.',
    remedy:
      'Correct what its answer names. If it names nothing, check name, version and dependencies in package.json.',
    again: 'commit',
  },
  {
    code: /^E422$/,
    cause: 'The registry did not accept the provenance.',
    remedy: UNKNOWN,
  },
  {
    code: /^E403$/,
    cause: 'The registry answered 403, forbidden.',
    remedy: ({ name }) =>
      `Check on ${settingsPage(name)} that the trusted publisher is this workflow, and that it allows "npm publish".`,
  },
  {
    code: /^EPRIVATE$/,
    cause: 'The package is marked private.',
    remedy: 'Remove "private" from its package.json.',
    again: 'commit',
  },
];

function publisherOf(claims: Claims, action: TrustedPublisher['action']): TrustedPublisher {
  const { repository, environment } = claims;
  return { repository, file: fileOf(claims), environment, action };
}
