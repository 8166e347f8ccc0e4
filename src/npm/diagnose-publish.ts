/** What npm, or the registry through it, said to an upload that was refused. */
export interface PublishRefusal {
  readonly code: string;
  readonly said: string;
  /** Whether the version was to be staged. */
  readonly stage: boolean;
}

interface Known {
  /** Only where the version was to be staged, or not to be. */
  readonly stage?: boolean;
  readonly code?: RegExp;
  readonly said?: RegExp;
  readonly cause: string;
  readonly remedy: string;
}

const AGAIN = 'Nothing was published, so run the job again; it publishes only what is not there.';

/** Refusals there are reports of, the first that matches wins. The numbers are npm/cli issues unless they say otherwise. */
const KNOWN: readonly Known[] = [
  // webarkit#620: since 2026-09-03 a new trusted publisher may only stage.
  {
    stage: false,
    said: /OIDC permission denied for this action|E_STAGE_REQUIRED/,
    cause: 'The trusted publisher of the package may stage, and not publish.',
    remedy:
      'Set stage: true, and approve each release on npm; or delete the trusted publisher on the package’s settings page and create it again with "npm publish" allowed, as it cannot be edited.',
  },
  {
    stage: true,
    said: /OIDC permission denied for this action/,
    cause: 'The trusted publisher of the package may publish, and not stage.',
    remedy:
      'Leave stage out; or delete the trusted publisher on the package’s settings page and create it again with "npm stage publish" allowed, as it cannot be edited.',
  },
  {
    said: /Two-factor authentication|one-time password/i,
    code: /^(E403|EOTP)$/,
    cause:
      'The registry asks for two-factor authentication, which it does not of a token from trusted publishing.',
    remedy:
      'Look at the package’s settings on npm: it may require two-factor authentication of everybody and take no tokens.',
  },
  // #8036
  {
    said: /Failed to validate repository information/,
    cause:
      'The "repository" in the package’s package.json is not, to the letter, the repository that signed.',
    remedy:
      'Correct "repository" in the package’s own package.json (upper and lower case count), commit, and push a new tag.',
  },
  {
    said: /Unsupported GitHub Actions runner environment/,
    cause:
      'Provenance is taken from GitHub-hosted runners alone; runners of third parties count as self-hosted.',
    remedy: 'Set runs-on: ubuntu-latest for the publishing job.',
  },
  {
    said: /Unsupported source repository visibility/,
    cause: 'Provenance is taken from public repositories alone.',
    remedy: 'Publish from a public repository.',
  },
  // #8699, #8982, actions/checkout#2280
  {
    said: /Missing SourceRepositoryRef/,
    cause: 'The run has no ref that the certificate could name.',
    remedy: 'Run the workflow on a tag or a branch: push the tag, or gh workflow run <file> --ref <tag>.',
  },
  {
    said: /Error verifying sigstore provenance bundle/,
    cause: 'The registry did not take the provenance.',
    remedy: 'Correct what it names, and push a new tag.',
  },
  // serac#248, turborepo#12959: Rekor's answer was lost, and the entry is asked for once more.
  {
    code: /^TLOG_CREATE_ENTRY_ERROR$/,
    said: /409/,
    cause: 'The transparency log has that entry already: an answer of it was lost on the way.',
    remedy: AGAIN,
  },
  {
    code: /^TLOG_/,
    cause: 'Sigstore’s transparency log did not take the signature.',
    remedy: `${AGAIN} If it happens again, see https://status.sigstore.dev`,
  },
  {
    code: /^CA_CREATE_SIGNING_CERTIFICATE_ERROR$/,
    cause: 'Sigstore’s certificate authority gave no certificate.',
    remedy: `${AGAIN} If it happens again, see https://status.sigstore.dev; behind a proxy set HTTPS_PROXY for the job.`,
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
  // #9722: npm 12.0.0
  {
    code: /^MODULE_NOT_FOUND$/,
    cause: 'The npm that publishes is not whole.',
    remedy: 'Leave npm-cli out: the pinned npm is fetched then.',
  },
  {
    code: /^(EUNKNOWNCONFIG|ERR_INVALID_AUTH)$/,
    cause: 'The npm that publishes does not take its own configuration.',
    remedy: 'Leave npm-cli out: the pinned npm is fetched then. If it is, please report it.',
  },
  {
    said: /must specify a tag using --tag|Cannot implicitly apply the "latest" tag/,
    cause: 'npm does not take the dist-tag for that version.',
    remedy: 'Give the input dist-tag.',
  },
  {
    said: /requires "write" access to the "id-token" permission/,
    cause: 'The job may not ask for ID tokens.',
    remedy: 'Add "id-token: write" to its permissions, and to the caller’s.',
  },
  {
    code: /^E402$/,
    cause: 'The registry takes it for a private package, which has to be paid for.',
    remedy: 'Remove "access": "restricted" from publishConfig: provenance is for public packages.',
  },
  {
    code: /^E404$/,
    cause: 'The token does not reach this package.',
    remedy:
      'Check that the package’s trusted publisher names this repository and workflow, and run the job again: a token is for one package.',
  },
  {
    code: /^(E401|ENEEDAUTH)$/,
    cause: 'The registry did not take the token that it had just given.',
    remedy: `${AGAIN} Check the clock of a self-hosted runner.`,
  },
  {
    code: /^E413$/,
    cause: 'The package is larger than the registry takes.',
    remedy: 'Leave out of "files" what nobody needs.',
  },
  { code: /^E429$/, cause: 'The registry is asked too often.', remedy: `${AGAIN} Wait some minutes.` },
  {
    code: /^E400$/,
    cause: 'The registry did not take the document.',
    remedy: 'Its words say which part of package.json it means; correct it, and push a new tag.',
  },
  {
    code: /^E422$/,
    cause: 'The registry did not take the provenance.',
    remedy: 'Correct what it names, and push a new tag.',
  },
  {
    code: /^E403$/,
    cause: 'The registry forbids it.',
    remedy:
      'Check on the package’s settings page that the trusted publisher is this workflow, and that it may "npm publish".',
  },
  {
    code: /^EPRIVATE$/,
    cause: 'The package is private.',
    remedy: 'Remove "private" from its package.json.',
  },
];

/** Why an upload was refused, and what to do; npm's own words are in the message, never alone. */
export function diagnosePublish({ code, said, stage }: PublishRefusal): { message: string; remedy: string } {
  const known = KNOWN.find(
    (one) =>
      (one.stage ?? stage) === stage &&
      (one.code?.test(code) ?? true) &&
      (one.said === undefined || one.said.test(said)),
  );
  const cause = known?.cause ?? 'Nobody has reported that answer yet.';
  return {
    message: `npm ${stage ? 'stage ' : ''}publish was refused (${code || 'no code'}). ${cause} In its own words: ${said}`,
    remedy: known?.remedy ?? `${AGAIN} If it happens again, please report it with this message.`,
  };
}

/** Whether signing again, with a fresh key, can help: the log has an entry whose answer was lost. */
export function isLogConflict({ code, said }: Pick<PublishRefusal, 'code' | 'said'>): boolean {
  return code === 'TLOG_CREATE_ENTRY_ERROR' && said.includes('409');
}
