import type { SealedResponse } from '../../../rehearsal/net/request.ts';
import type { TrustedPublisher } from '../../../rehearsal/registry/store.ts';
import type { RunDescription } from '../../../rehearsal/runner/run-description.ts';
import { claimedProvenance } from '../../helpers/claimed.ts';
import { NAME, type Stage, VERSION } from './stage.ts';

/** One way that publishing fails, by the servers' own answers, and what a maintainer is told. */
export interface Failure {
  readonly what: string;
  arrange?(stage: Stage): void;
  readonly run?: Partial<RunDescription>;
  readonly code: string;
  /** In the first line of the summary. */
  readonly headline: string;
  /** In the sentence. */
  readonly says: string;
  /** In what to do, or in what to type. */
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

/** The package has a version of a trusted publisher, from some workflow, and no trusted publisher now. */
const after = (by: Parameters<typeof claimedProvenance>[0]) => (stage: Stage) => {
  stage.world.registry.add({ name: NAME, version: '1.2.2', provenance: [claimedProvenance(by)] });
  publisher({ repository: 'nobody/else' })(stage);
};

const faulty = (request: 'fulcio' | 'rekor' | 'exchange', kind: number) => (stage: Stage) => {
  // npm goes through the proxy; what the action itself asks is answered by the routes.
  stage.world.proxy.faults = [{ request, kind }];
};

const SIGSTORE = 'Error verifying sigstore provenance bundle: ';
const TRUST = `npm trust github ${NAME} --repo owner/repo --file publish.yml --env npm --allow-publish`;
const ACCESS = `https://www.npmjs.com/package/${NAME}/access`;

/** The numbers are those of the reports: npm/cli issues, unless they name another repository. */
export const FAILURES: readonly Failure[] = [
  {
    what: 'a package that does not exist (scriptc#281)',
    arrange: ({ world }) => world.registry.store.packages.delete(NAME),
    code: 'exchange-refused',
    headline: 'npm shows no public package of that name',
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
    headline: 'probably no trusted publisher is set up',
    says: 'none of its versions was published by a trusted publisher',
    remedy: TRUST,
  },
  {
    what: 'another extension of the workflow (opslane#484)',
    arrange: publisher({ workflow: 'publish.yaml' }),
    code: 'exchange-refused',
    headline: 'probably no trusted publisher is set up',
    says: 'none of its versions',
    remedy: '--file publish.yml',
  },
  {
    what: 'a path in place of the file name',
    arrange: publisher({ workflow: '.github/workflows/publish.yml' }),
    code: 'exchange-refused',
    headline: 'probably no trusted publisher is set up',
    says: 'none of its versions',
    remedy: '--file publish.yml',
  },
  {
    what: 'another environment (TallyArbiter#1109)',
    arrange: publisher({ environment: 'production' }),
    code: 'exchange-refused',
    headline: 'probably no trusted publisher is set up',
    says: 'none of its versions',
    remedy: '--env npm',
  },
  {
    what: 'an environment in another case',
    arrange: publisher({ environment: 'NPM' }),
    code: 'exchange-refused',
    headline: 'probably no trusted publisher is set up',
    says: 'none of its versions',
    remedy: '--env npm',
  },
  {
    what: 'no environment in the job (vitejs/vite#440)',
    run: { environment: '' },
    code: 'exchange-refused',
    headline: 'probably no trusted publisher is set up',
    says: 'none of its versions',
    remedy: '--file publish.yml --allow-publish',
  },
  {
    what: 'the owner in another case (JasperFx#866)',
    arrange: publisher({ repository: 'Owner/repo' }),
    code: 'exchange-refused',
    headline: 'probably no trusted publisher is set up',
    says: 'none of its versions',
    remedy: '--repo owner/repo',
  },
  {
    what: 'a repository that was renamed',
    arrange: publisher({ repository: 'owner/old' }),
    code: 'exchange-refused',
    headline: 'probably no trusted publisher is set up',
    says: 'none of its versions',
    remedy: ACCESS,
  },
  {
    what: 'a reusable workflow named, and the caller looked at (npm/documentation#1755)',
    arrange: publisher({ workflow: 'shared.yml' }),
    run: { called: 'owner/repo/.github/workflows/shared.yml@refs/heads/main' },
    code: 'exchange-refused',
    headline: 'must name the calling workflow, publish.yml',
    says: 'the registry checks the one that called it: publish.yml',
    remedy: '--file publish.yml',
  },
  {
    what: 'an immutable subject that an older trusted publisher does not match (#9969)',
    arrange: publisher({ repository: 'owner/old' }),
    run: { hasImmutableSubject: true },
    code: 'exchange-refused',
    headline: 'probably no trusted publisher is set up',
    says: 'from before the repository was renamed',
    remedy: 'delete it there and create it again',
  },
  {
    what: 'the last version came from another workflow',
    arrange: after({ path: '.github/workflows/release.yml' }),
    code: 'exchange-refused',
    headline: 'the last version came from release.yml, and this run is publish.yml',
    says: '1.2.2 came from release.yml; this run is publish.yml.',
    remedy: `npm trust revoke ${NAME} --id ID`,
  },
  {
    what: 'the last version came from another repository',
    arrange: after({ repository: 'owner/old' }),
    code: 'exchange-refused',
    headline: 'the last version came from owner/old',
    says: '1.2.2 came from owner/old; this run is of owner/repo.',
    remedy: '--repo owner/repo',
  },
  {
    what: 'the last version came from this very workflow',
    arrange: after({}),
    code: 'exchange-refused',
    headline: 'most likely the environment differs',
    says: 'the environment of this job is npm',
    remedy: '--env npm',
  },
  {
    what: 'pull_request_target (#8739)',
    run: { event: 'pull_request_target' },
    code: 'event-untrusted',
    headline: 'npm gives no token to a run that a fork can trigger',
    says: 'pull_request_target',
    remedy: 'a push of a tag',
  },
  {
    what: 'an ID token that is not taken (#9203)',
    arrange: exchanges(401, 'unauthorized'),
    code: 'exchange-refused',
    headline: 'the registry did not accept the ID token',
    says: 'which had not expired',
    remedy: 'Run the job again',
  },
  {
    what: 'a request that is not understood',
    arrange: exchanges(400, 'bad request'),
    code: 'exchange-refused',
    headline: 'the registry gave no token',
    says: '400, "OIDC token exchange error - bad request"',
    remedy: 'status.npmjs.org',
  },
  {
    what: 'an exchange that is asked too often',
    arrange: exchanges(429, 'too many requests'),
    code: 'exchange-refused',
    headline: 'the registry is receiving too many requests',
    says: 'too many requests',
    remedy: 'in a few minutes',
  },
  {
    what: 'an exchange that is down',
    arrange: exchanges(500, 'internal server error'),
    code: 'registry-unreachable',
    headline: 'the registry answered 500, 3 times',
    says: 'failed 3 times',
    remedy: 'Nothing was published',
  },
  {
    what: 'a trusted publisher that may only stage (webarkit#620)',
    arrange: publisher({ allowed: ['stage'] }),
    code: 'publish-refused',
    headline: 'the trusted publisher only allows staged publishing',
    says: 'only allows staged publishing',
    remedy: `settings page (${ACCESS}), create it again with "npm publish" allowed`,
  },
  {
    what: 'two-factor authentication asked for',
    arrange: uploads(
      403,
      'Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.',
    ),
    code: 'publish-refused',
    headline: 'the registry asks for two-factor authentication',
    says: 'asks for two-factor authentication',
    remedy: 'Remove every other npm token',
  },
  {
    what: 'a version that was there, and is not served',
    arrange: uploads(403, `You cannot publish over the previously published versions: ${VERSION}.`),
    code: 'not-served-yet',
    headline: 'the registry does not serve it yet',
    says: 'says that it already has this version',
    remedy: 'Do not bump the version',
    published: 'unknown',
  },
  {
    what: 'a version that is staged (#9889)',
    arrange: uploads(409, `Cannot publish over previously staged version "${VERSION}".`),
    code: 'version-staged',
    headline: 'it is already staged, and waits for approval',
    says: 'already staged',
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
    headline: 'it is not known whether the upload arrived',
    says: 'Could not find out',
    remedy: 'Do not bump the version',
    published: 'unknown',
  },
  {
    what: 'a repository that differs, by the registry (#8036)',
    arrange: uploads(
      422,
      `${SIGSTORE}Failed to validate repository information: package.json: "repository.url" is "", expected to match "https://github.com/owner/repo" from provenance`,
    ),
    code: 'publish-refused',
    headline: 'the "repository" in package.json is not the repository that signed',
    says: 'is not the repository that signed',
    remedy: 'Correct "repository"',
  },
  {
    what: 'a runner of one’s own',
    run: { runnerEnvironment: 'self-hosted' },
    code: 'runner-not-hosted',
    headline: 'the job does not run on a GitHub-hosted runner',
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
    headline: 'npm only accepts provenance from GitHub-hosted runners',
    says: 'only accepts provenance from GitHub-hosted runners',
    remedy: 'runs-on: ubuntu-latest',
  },
  {
    what: 'a private repository',
    run: { visibility: 'private' },
    code: 'repository-not-public',
    headline: 'the repository is not public',
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
    headline: 'npm only accepts provenance from public repositories',
    says: 'from public repositories',
    remedy: 'Make the repository public',
  },
  {
    what: 'a certificate without a ref (#8699)',
    arrange: uploads(422, `${SIGSTORE}Missing SourceRepositoryRef in signing certificate`),
    code: 'publish-refused',
    headline: 'the run has no ref for the certificate to name',
    says: 'no ref for the certificate',
    remedy: 'push the tag',
  },
  {
    what: 'provenance refused otherwise',
    arrange: uploads(422, `${SIGSTORE}something new`),
    code: 'publish-refused',
    headline: 'the registry did not accept the provenance',
    says: 'something new',
    remedy: 'If its answer names something that you can correct',
  },
  {
    what: 'a conflict in the log that comes again (serac#248)',
    arrange: ({ world }) => {
      world.rekor.tamper = () =>
        json(409, { code: 409, message: 'an equivalent entry already exists in the transparency log' });
    },
    code: 'publish-refused',
    headline: 'the transparency log already has this entry',
    says: 'already has this entry',
    remedy: 'Run the job again',
  },
  {
    what: 'a log that is down',
    arrange: faulty('rekor', 500),
    code: 'publish-refused',
    headline: 'transparency log did not accept the signature',
    says: 'did not accept the signature',
    remedy: 'status.sigstore.dev',
  },
  {
    what: 'a certificate authority that refuses',
    arrange: faulty('fulcio', 400),
    code: 'publish-refused',
    headline: 'certificate authority issued no certificate',
    says: 'issued no certificate',
    remedy: 'HTTPS_PROXY',
  },
  {
    what: 'a package that has to be paid for',
    arrange: uploads(402, 'You must sign up for private packages'),
    code: 'publish-refused',
    headline: 'it as a private package',
    says: 'needs a paid plan',
    remedy: '"access": "restricted"',
  },
  {
    what: 'a token for another package (#8730)',
    arrange: uploads(404, 'Not found'),
    code: 'publish-refused',
    headline: 'the token is not valid for this package',
    says: 'not valid for this package',
    remedy: 'trusted publisher',
  },
  {
    what: 'a token that is not taken',
    arrange: uploads(401, 'Unauthorized'),
    code: 'publish-refused',
    headline: 'the registry did not accept the token',
    says: 'did not accept the token',
    remedy: 'Run the job again',
  },
  {
    what: 'a document that is not taken',
    arrange: uploads(400, 'Bad request'),
    code: 'publish-refused',
    headline: 'the registry did not accept the package’s metadata',
    says: 'did not accept the package’s metadata',
    remedy: 'package.json',
  },
  {
    what: 'a package that is too large',
    arrange: uploads(413, 'Payload Too Large'),
    code: 'publish-refused',
    headline: 'the package is larger than the registry accepts',
    says: 'larger than the registry accepts',
    remedy: '"files"',
  },
  {
    what: 'an upload that is asked too often',
    arrange: uploads(429, 'Too Many Requests'),
    code: 'publish-refused',
    headline: 'the registry is receiving too many requests',
    says: 'too many requests',
    remedy: 'Wait a few minutes',
  },
  {
    what: 'a 403 that nobody has reported',
    arrange: uploads(403, 'because'),
    code: 'publish-refused',
    headline: 'the registry answered 403',
    says: 'because',
    remedy: `settings page (${ACCESS})`,
  },
];

/** The run that a failure is of. */
export function runOf({ run = {} }: Failure, { run: usual }: Stage): RunDescription {
  const { environment: _own, ...without } = { ...usual, ...run };
  return run.environment === '' ? without : { ...usual, ...run };
}
