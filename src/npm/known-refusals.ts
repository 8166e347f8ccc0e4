import { quoted } from '../text/quoted.ts';
import { fileOf } from './exchange-form.ts';
import { AGAIN, type KnownRefusal, REPORT, type RefusedUpload } from './known-refusal.ts';
import { SIGSTORE_REFUSALS } from './sigstore-refusals.ts';
import { replacingCommands, settingsPage, type TrustedPublisher } from './trusted-publisher.ts';

/** Of an answer that may name something to correct, and may not. */
const UNKNOWN = `If the message names something that you can fix, fix it, and release that commit. Otherwise run the job again; if it happens again, ${REPORT}`;

/** Refusals there are reports of, the first that matches wins. The numbers are npm/cli issues unless they say otherwise. */
export const KNOWN_REFUSALS: readonly KnownRefusal[] = [
  // webarkit#620: since 2026-09-03 a new trusted publisher only allows staging.
  {
    stage: false,
    said: /OIDC permission denied for this action|E_STAGE_REQUIRED/,
    cause: 'The trusted publisher only allows staged publishing.',
    remedy: ({ name }) =>
      `A trusted publisher cannot be edited: delete it, create it again with "npm publish" allowed, and run the job again. Do so on ${settingsPage(name)}, or with npm 11.15 or later after npm login; replace ID with the one that the first command prints. Or keep it, and set the input stage to true: each release then waits for your approval on npm.`,
    commands: (upload) => replacingCommands(upload.name, publisherOf(upload)),
    again: 'rerun-or-commit',
  },
  {
    stage: true,
    said: /OIDC permission denied for this action/,
    cause: 'The trusted publisher does not allow staged publishing.',
    remedy: ({ name }) =>
      `A trusted publisher cannot be edited: delete it, create it again with "npm stage publish" allowed, and run the job again. Do so on ${settingsPage(name)}, or with npm 11.15 or later after npm login; replace ID with the one that the first command prints. Or keep it, and remove the input stage.`,
    commands: (upload) => replacingCommands(upload.name, publisherOf(upload)),
    again: 'rerun-or-commit',
  },
  {
    said: /Two-factor authentication|one-time password/i,
    code: /^(E403|EOTP)$/,
    cause: 'The registry asks for two-factor authentication, which trusted publishing does not need.',
    because: 'the registry asks for two-factor authentication',
    remedy: () =>
      `npm does not say why. Run the job again. If it happens again, delete the trusted publisher and create it again, with npm 11.15 or later after npm login. Replace ID with the one that the first command prints. Leave the two-factor settings of the package as they are. If that does not help, ${REPORT}`,
    commands: (upload) => replacingCommands(upload.name, publisherOf(upload)),
  },
  // #8036
  {
    said: /Failed to validate repository information/,
    cause: 'The "repository" in package.json is missing, or is not the repository of this run.',
    remedy: ({ claims: { repository } }) =>
      `Put into the package’s own package.json: \`"repository": {"type": "git", "url": "git+https://github.com/${repository}.git"}\`. It is case-sensitive.`,
    again: 'commit',
  },
  {
    said: /Unsupported GitHub Actions runner environment/,
    cause:
      'The job does not run on a GitHub-hosted runner, and npm only accepts provenance from those; third-party runners count as self-hosted.',
    because: 'the job does not run on a GitHub-hosted runner',
    remedy: 'Set runs-on: ubuntu-latest for the publishing job.',
    again: 'commit',
  },
  {
    said: /Unsupported source repository visibility/,
    cause: 'The repository is not public, and npm only accepts provenance from public ones.',
    because: 'the repository is not public',
    remedy: 'Make the repository public, or publish without this action, and so without provenance.',
  },
  // #8699, #8982, actions/checkout#2280
  {
    said: /Missing SourceRepositoryRef/,
    cause: 'The run was not started on a branch or a tag, and npm only accepts provenance that names one.',
    because: 'the run was not started on a branch or a tag',
    remedy:
      'Push the tag. If it is already pushed, start the workflow on it by hand. If the workflow has no workflow_dispatch under "on" yet, add it, commit, and push the tag at that commit instead.',
    commands: ({ tag, claims }) => [`gh workflow run ${quoted(fileOf(claims))} --ref ${quoted(tag)}`],
    again: 'never',
  },
  {
    said: /Error verifying sigstore provenance bundle/,
    cause: 'The registry did not accept the provenance, for a reason that this action does not know.',
    because: 'the registry did not accept the provenance',
    remedy: UNKNOWN,
    again: 'rerun-or-commit',
  },
  ...SIGSTORE_REFUSALS,
  // #9722
  {
    code: /^MODULE_NOT_FOUND$/,
    cause: 'The npm used to publish is incomplete.',
    remedy:
      'Remove the input npm-cli: the action then downloads its pinned npm. If you did not set it, run the job again.',
    again: 'rerun-or-commit',
  },
  {
    code: /^(EUNKNOWNCONFIG|ERR_INVALID_AUTH)$/,
    cause: 'The npm that publishes rejects the configuration it is given.',
    remedy: `If the input npm-cli is set, remove it: the action then downloads its pinned npm. If not, ${REPORT}`,
    again: 'rerun-or-commit',
  },
  {
    said: /requires "write" access to the "id-token" permission/,
    cause: 'The job cannot request ID tokens.',
    remedy: 'Add "id-token: write" to its permissions, and to those of the caller.',
    again: 'commit',
  },
  {
    code: /^E402$/,
    cause: 'The registry treats this package as private, which needs a paid plan and rules out provenance.',
    because: 'the registry treats this package as private, which needs a paid plan',
    remedy:
      'If the first command says private, and the package is to be public, run the second. If it says public, remove "access": "restricted" from publishConfig. A package that must stay private cannot be published with this action.',
    commands: ({ name }) => [
      `npm access get status ${quoted(name)}`,
      `npm access set status=public ${quoted(name)}`,
    ],
    again: 'rerun-or-commit',
  },
  {
    code: /^E404$/,
    cause:
      'The registry answered 404, although it had just issued a token for this package; it does not say why.',
    because: 'the registry answered 404, although it had just issued a token for this package',
    remedy: ({ name }) =>
      `Run the job again. If it happens again, check on ${settingsPage(name)} that the package still exists, and that its trusted publisher names this repository and workflow. If so, ${REPORT}`,
  },
  {
    code: /^(E401|ENEEDAUTH)$/,
    cause: 'The registry did not accept the token that it had just issued.',
    remedy: `${AGAIN} If it happens again and https://status.npmjs.org shows no incident, ${REPORT}`,
  },
  {
    code: /^E413$/,
    cause: 'The package is larger than the registry accepts.',
    remedy:
      'Trim "files" in package.json to what users need. In the directory of the package, this lists what is packed, with sizes:',
    commands: () => ['npm pack --dry-run'],
    again: 'commit',
  },
  {
    code: /^E429$/,
    cause: 'The registry is rate-limiting requests.',
    remedy: 'Nothing was published. Wait a few minutes, then run the job again.',
  },
  {
    code: /^E400$/,
    cause: 'The registry answered 400, which usually means that it did not accept the package’s metadata.',
    because: 'the registry did not accept the package’s metadata',
    remedy: `Fix what the message points to. If it gives no detail, check that name and version in package.json are valid, and that every dependency has a valid name and range. If they are, ${REPORT}`,
    again: 'rerun-or-commit',
  },
  {
    code: /^E422$/,
    cause: 'The registry did not accept the provenance, for a reason that this action does not know.',
    because: 'the registry did not accept the provenance',
    remedy: UNKNOWN,
    again: 'rerun-or-commit',
  },
  {
    code: /^E403$/,
    cause: 'The registry answered 403, for a reason that this action does not know.',
    because: 'the registry answered 403, forbidden',
    remedy: ({ name, stage }) =>
      `Check on ${settingsPage(name)} that the trusted publisher names this workflow and allows "npm ${stage ? 'stage ' : ''}publish". If not, delete it and create it again: replace ID with the one that the first command prints. If it does, run the job again; if that fails too, ask https://www.npmjs.com/support`,
    commands: (upload) => replacingCommands(upload.name, publisherOf(upload)),
  },
  {
    code: /^EPRIVATE$/,
    cause: 'The package is marked private.',
    remedy: 'Remove "private" from its package.json.',
    again: 'commit',
  },
];

function publisherOf({ claims, stage }: RefusedUpload): TrustedPublisher {
  const { repository, environment } = claims;
  return { repository, file: fileOf(claims), environment, action: stage ? 'stage' : 'publish' };
}
