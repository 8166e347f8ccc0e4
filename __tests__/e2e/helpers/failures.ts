import type { SealedResponse } from '../../../rehearsal/net/request.ts';
import type { TrustedPublisher } from '../../../rehearsal/registry/store.ts';
import type { RunDescription } from '../../../rehearsal/runner/run-description.ts';
import { NAME, type Stage, VERSION } from './stage.ts';

/** One way that publishing fails, by the servers' own answers, and what a maintainer is told. */
export interface Failure {
  readonly what: string;
  arrange?(stage: Stage): void;
  readonly run?: Partial<RunDescription>;
  readonly code: string;
  /** In the sentence. */
  readonly says: string;
  readonly remedy: string;
  /** Left out: no. */
  readonly published?: 'unknown' | 'staged';
}

const json = (status: number, body: object): SealedResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
});

const exchanges = (status: number, why: string) => (stage: Stage) => {
  stage.world.registry.tamper.exchange = () =>
    json(status, { message: `OIDC token exchange error - ${why}` });
};

const uploads = (status: number, error: string) => (stage: Stage) => {
  stage.world.registry.tamper.publish = () => json(status, { success: false, error });
};

const PUBLISHER: TrustedPublisher = {
  repository: 'owner/repo',
  workflow: 'publish.yml',
  environment: 'npm',
  allowed: ['publish'],
};

/** The package's trusted publisher is another than the job needs. */
export const publisher = (changes: Partial<TrustedPublisher>) => (stage: Stage) => {
  const stored = stage.world.registry.store.packages.get(NAME);
  if (stored) stored.trustedPublishers = [{ ...PUBLISHER, ...changes }];
};

const faulty = (request: 'fulcio' | 'rekor' | 'exchange', kind: number) => (stage: Stage) => {
  // npm goes through the proxy; what the action itself asks is answered by the routes.
  stage.world.proxy.faults = [{ request, kind }];
};

const SIGSTORE = 'Error verifying sigstore provenance bundle: ';
const TRUST = `npm trust github ${NAME} --repo owner/repo --file publish.yml --env npm --allow-publish`;
const LETTER = 'not, to the letter, in its trusted publisher';
const ACCESS = `https://www.npmjs.com/package/${NAME}/access`;

/** The numbers are those of the reports: npm/cli issues, unless they name another repository. */
export const FAILURES: readonly Failure[] = [
  {
    what: 'a package that does not exist (scriptc#281)',
    arrange: ({ world }) => world.registry.store.packages.delete(NAME),
    code: 'exchange-refused',
    says: 'trusted publishing cannot create one',
    remedy: `npm pkg set name=${NAME} version=0.0.0 && npm publish --access=public`,
  },
  {
    what: 'no trusted publisher',
    arrange: ({ world }) => {
      const stored = world.registry.store.packages.get(NAME);
      if (stored) stored.trustedPublishers = [];
    },
    code: 'exchange-refused',
    says: LETTER,
    remedy: TRUST,
  },
  {
    what: 'another extension of the workflow (opslane#484)',
    arrange: publisher({ workflow: 'publish.yaml' }),
    code: 'exchange-refused',
    says: LETTER,
    remedy: '--file publish.yml',
  },
  {
    what: 'a path in place of the file name',
    arrange: publisher({ workflow: '.github/workflows/publish.yml' }),
    code: 'exchange-refused',
    says: LETTER,
    remedy: '--file publish.yml',
  },
  {
    what: 'another environment (TallyArbiter#1109)',
    arrange: publisher({ environment: 'production' }),
    code: 'exchange-refused',
    says: LETTER,
    remedy: '--env npm',
  },
  {
    what: 'an environment in another case',
    arrange: publisher({ environment: 'NPM' }),
    code: 'exchange-refused',
    says: LETTER,
    remedy: '--env npm',
  },
  {
    what: 'no environment in the job (vitejs/vite#440)',
    run: { environment: '' },
    code: 'exchange-refused',
    says: LETTER,
    remedy: '--file publish.yml --allow-publish',
  },
  {
    what: 'the owner in another case (JasperFx#866)',
    arrange: publisher({ repository: 'Owner/repo' }),
    code: 'exchange-refused',
    says: LETTER,
    remedy: '--repo owner/repo',
  },
  {
    what: 'a repository that was renamed',
    arrange: publisher({ repository: 'owner/old' }),
    code: 'exchange-refused',
    says: LETTER,
    remedy: ACCESS,
  },
  {
    what: 'a reusable workflow named, and the caller looked at (npm/documentation#1755)',
    arrange: publisher({ workflow: 'shared.yml' }),
    run: { called: 'owner/repo/.github/workflows/shared.yml@refs/heads/main' },
    code: 'exchange-refused',
    says: 'the registry looks at the one that called it: publish.yml',
    remedy: '--file publish.yml',
  },
  {
    what: 'an immutable subject that an older trusted publisher does not match (#9969)',
    arrange: publisher({ repository: 'owner/old' }),
    run: { hasImmutableSubject: true },
    code: 'exchange-refused',
    says: 'immutable subject',
    remedy: 'delete the trusted publisher and create it again',
  },
  {
    what: 'pull_request_target (#8739)',
    run: { event: 'pull_request_target' },
    code: 'event-untrusted',
    says: 'pull_request_target',
    remedy: 'a push of a tag',
  },
  {
    what: 'an ID token that is not taken (#9203)',
    arrange: exchanges(401, 'unauthorized'),
    code: 'exchange-refused',
    says: 'may have expired',
    remedy: 'Run the job again',
  },
  {
    what: 'a request that is not understood',
    arrange: exchanges(400, 'bad request'),
    code: 'exchange-refused',
    says: '400, "OIDC token exchange error - bad request"',
    remedy: 'status.npmjs.org',
  },
  {
    what: 'an exchange that is asked too often',
    arrange: exchanges(429, 'too many requests'),
    code: 'exchange-refused',
    says: 'asked too often',
    remedy: 'in some minutes',
  },
  {
    what: 'an exchange that is down',
    arrange: exchanges(500, 'internal server error'),
    code: 'registry-unreachable',
    says: 'failed 3 times',
    remedy: 'Nothing was published',
  },
  {
    what: 'a trusted publisher that may only stage (webarkit#620)',
    arrange: publisher({ allowed: ['stage'] }),
    code: 'publish-refused',
    says: 'may stage, and not publish',
    remedy: 'create it again with "npm publish" allowed',
  },
  {
    what: 'two-factor authentication asked for',
    arrange: uploads(
      403,
      'Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.',
    ),
    code: 'publish-refused',
    says: 'asks for two-factor authentication',
    remedy: 'settings',
  },
  {
    what: 'a version that was there, and is not served',
    arrange: uploads(403, `You cannot publish over the previously published versions: ${VERSION}.`),
    code: 'not-served-yet',
    says: 'has the version already, and does not serve it',
    remedy: 'Do not raise the version',
    published: 'unknown',
  },
  {
    what: 'a version that is staged (#9889)',
    arrange: uploads(409, `Cannot publish over previously staged version "${VERSION}".`),
    code: 'version-staged',
    says: 'as it has it staged',
    remedy: 'npm stage list',
    published: 'staged',
  },
  {
    what: 'two releases that crossed (lerna#4016)',
    arrange: uploads(
      409,
      'Failed to save packument. A common cause is if you try to publish a new package before the previous package has been fully processed.',
    ),
    code: 'publish-unclear',
    says: 'could not be found out',
    remedy: 'Do not raise the version',
    published: 'unknown',
  },
  {
    what: 'a repository that differs, by the registry (#8036)',
    arrange: uploads(
      422,
      `${SIGSTORE}Failed to validate repository information: package.json: "repository.url" is "", expected to match "https://github.com/owner/repo" from provenance`,
    ),
    code: 'publish-refused',
    says: 'not, to the letter, the repository that signed',
    remedy: 'Correct "repository"',
  },
  {
    what: 'a runner of one’s own',
    run: { runnerEnvironment: 'self-hosted' },
    code: 'runner-not-hosted',
    says: 'self-hosted',
    remedy: 'runs-on: ubuntu-latest',
  },
  {
    what: 'a runner of one’s own, by the registry',
    arrange: uploads(
      422,
      `${SIGSTORE}Unsupported GitHub Actions runner environment: "self-hosted". Only "github-hosted" runners are supported when publishing with provenance.`,
    ),
    code: 'publish-refused',
    says: 'GitHub-hosted runners alone',
    remedy: 'runs-on: ubuntu-latest',
  },
  {
    what: 'a private repository',
    run: { visibility: 'private' },
    code: 'repository-not-public',
    says: 'private',
    remedy: 'public',
  },
  {
    what: 'a private repository, by the registry',
    arrange: uploads(
      422,
      `${SIGSTORE}Unsupported source repository visibility: "private". Only public source repositories are supported when publishing with provenance.`,
    ),
    code: 'publish-refused',
    says: 'public repositories alone',
    remedy: 'public repository',
  },
  {
    what: 'a certificate without a ref (#8699)',
    arrange: uploads(422, `${SIGSTORE}Missing SourceRepositoryRef in signing certificate`),
    code: 'publish-refused',
    says: 'no ref that the certificate could name',
    remedy: 'push the tag',
  },
  {
    what: 'provenance refused otherwise',
    arrange: uploads(422, `${SIGSTORE}something new`),
    code: 'publish-refused',
    says: 'did not take the provenance',
    remedy: 'new tag',
  },
  {
    what: 'a conflict in the log that comes again (serac#248)',
    arrange: ({ world }) => {
      world.rekor.tamper = () =>
        json(409, { code: 409, message: 'an equivalent entry already exists in the transparency log' });
    },
    code: 'publish-refused',
    says: 'has that entry already',
    remedy: 'Nothing was published, so run the job again',
  },
  {
    what: 'a log that is down',
    arrange: faulty('rekor', 500),
    code: 'publish-refused',
    says: 'log did not take the signature',
    remedy: 'status.sigstore.dev',
  },
  {
    what: 'a certificate authority that refuses',
    arrange: faulty('fulcio', 400),
    code: 'publish-refused',
    says: 'gave no certificate',
    remedy: 'HTTPS_PROXY',
  },
  {
    what: 'a package that has to be paid for',
    arrange: uploads(402, 'You must sign up for private packages'),
    code: 'publish-refused',
    says: 'paid for',
    remedy: '"access": "restricted"',
  },
  {
    what: 'a token for another package (#8730)',
    arrange: uploads(404, 'Not found'),
    code: 'publish-refused',
    says: 'does not reach this package',
    remedy: 'trusted publisher',
  },
  {
    what: 'a token that is not taken',
    arrange: uploads(401, 'Unauthorized'),
    code: 'publish-refused',
    says: 'did not take the token',
    remedy: 'run the job again',
  },
  {
    what: 'a document that is not taken',
    arrange: uploads(400, 'Bad request'),
    code: 'publish-refused',
    says: 'did not take the document',
    remedy: 'package.json',
  },
  {
    what: 'a package that is too large',
    arrange: uploads(413, 'Payload Too Large'),
    code: 'publish-refused',
    says: 'larger than the registry takes',
    remedy: '"files"',
  },
  {
    what: 'an upload that is asked too often',
    arrange: uploads(429, 'Too Many Requests'),
    code: 'publish-refused',
    says: 'asked too often',
    remedy: 'Wait some minutes',
  },
  {
    what: 'a 403 that nobody has reported',
    arrange: uploads(403, 'because'),
    code: 'publish-refused',
    says: 'because',
    remedy: 'settings',
  },
];

/** The run that a failure is of. */
export function runOf({ run = {} }: Failure, { run: usual }: Stage): RunDescription {
  const { environment: _own, ...without } = { ...usual, ...run };
  return run.environment === '' ? without : { ...usual, ...run };
}
