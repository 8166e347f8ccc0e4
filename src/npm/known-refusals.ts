import type { Again } from '../problems.ts';

/** A refusal of which there are reports, and what is known of it. */
export interface KnownRefusal {
  /** Only where the version was to be staged, or not to be. */
  readonly stage?: boolean;
  readonly code?: RegExp;
  readonly said?: RegExp;
  /** A sentence; without its full stop it is the clause of a headline. */
  readonly cause: string;
  readonly remedy: string;
  readonly commands?: readonly string[];
  /** What starts the release again; the failed jobs, where it is left out. */
  readonly again?: Again;
}

export const AGAIN = 'Nothing was published. Run the job again: it publishes only what is not there.';
/** Of an answer that may name something to correct, and may not. */
const UNKNOWN =
  'If its answer names something that you can correct, correct it, and release that commit. Otherwise run the job again; if it happens again, please report it with this message.';
const STATUS = 'If it happens again, see https://status.sigstore.dev';

/** Refusals there are reports of, the first that matches wins. The numbers are npm/cli issues unless they say otherwise. */
export const KNOWN_REFUSALS: readonly KnownRefusal[] = [
  // webarkit#620: since 2026-09-03 a new trusted publisher only allows staging.
  {
    stage: false,
    said: /OIDC permission denied for this action|E_STAGE_REQUIRED/,
    cause: 'The trusted publisher only allows staged publishing.',
    remedy:
      'Delete the trusted publisher on the package’s settings page, create it again with "npm publish" allowed (it cannot be edited), and run the job again. Or, to approve each release on npm: set stage: true in the workflow, and release that commit.',
  },
  {
    stage: true,
    said: /OIDC permission denied for this action/,
    cause: 'The trusted publisher does not allow staged publishing.',
    remedy:
      'Delete the trusted publisher on the package’s settings page, create it again with "npm stage publish" allowed (it cannot be edited), and run the job again. Or remove stage: true from the workflow, and release that commit.',
  },
  {
    said: /Two-factor authentication|one-time password/i,
    code: /^(E403|EOTP)$/,
    cause:
      'The registry asks for two-factor authentication, as it does where a token is used that no trusted publisher gave.',
    remedy:
      'Remove every other npm token from the job (NODE_AUTH_TOKEN, NPM_TOKEN, _authToken in an .npmrc), and run it again. The two-factor settings of the package can stay as they are.',
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
    remedy: 'Run the workflow on a tag or a branch: push the tag, or start it by hand on the tag.',
    commands: ['gh workflow run WORKFLOW --ref TAG'],
    again: 'never',
  },
  {
    said: /Error verifying sigstore provenance bundle/,
    cause: 'The registry did not accept the provenance.',
    remedy: UNKNOWN,
  },
  // serac#248, turborepo#12959: Rekor's answer was lost, and the entry is asked for once more.
  {
    code: /^TLOG_CREATE_ENTRY_ERROR$/,
    said: /409/,
    cause: 'The transparency log already has this entry: its first answer was lost.',
    remedy: AGAIN,
  },
  {
    code: /^TLOG_/,
    cause: 'Sigstore’s transparency log did not accept the signature.',
    remedy: `${AGAIN} ${STATUS}`,
  },
  {
    code: /^CA_CREATE_SIGNING_CERTIFICATE_ERROR$/,
    cause: 'Sigstore’s certificate authority issued no certificate.',
    remedy: `${AGAIN} ${STATUS}; behind a proxy, set HTTPS_PROXY for the job.`,
  },
  {
    code: /^IDENTITY_TOKEN_/,
    cause: 'The ID token for Sigstore could not be read.',
    remedy: AGAIN,
  },
  {
    code: /^TSA_/,
    cause: 'Sigstore’s timestamp authority did not answer.',
    remedy: AGAIN,
  },
  // #9722
  {
    code: /^MODULE_NOT_FOUND$/,
    cause: 'The npm that was to publish is broken, as npm 12.0.0 is.',
    remedy: 'Remove the input npm-cli: the pinned npm is downloaded then.',
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
    remedy:
      'Run the job again. If it happens again, check on the package’s settings page that the package is still there, and that its trusted publisher names this repository and workflow.',
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
    remedy:
      'Check on the package’s settings page that the trusted publisher is this workflow, and that it allows "npm publish".',
  },
  {
    code: /^EPRIVATE$/,
    cause: 'The package is marked private.',
    remedy: 'Remove "private" from its package.json.',
    again: 'commit',
  },
];
