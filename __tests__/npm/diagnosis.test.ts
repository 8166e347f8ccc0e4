import { expect, test } from '@jest/globals';
import type { Claims } from '../../src/github/claims.ts';
import { REFUSED_EVENTS } from '../../src/github/events.ts';
import { diagnoseExchange } from '../../src/npm/diagnose-exchange.ts';
import { diagnosePublish, isLogConflict } from '../../src/npm/diagnose-publish.ts';
import type { ShownPackage } from '../../src/npm/exchange-refusal.ts';
import type { LastRelease } from '../../src/proof/last-release.ts';
import { CLAIMS } from '../helpers/forge.ts';

const NOT_FOUND = 'OIDC token exchange error - package not found';

type Refusal = {
  status: number;
  said?: string;
  claims?: Partial<Claims>;
  shown?: ShownPackage;
  isExpired?: boolean;
};

const LAST = {
  version: '1.2.2',
  trust: 'trusted-publisher',
  repository: 'owner/repo',
  workflow: 'publish.yml',
} as const;

/** What the registry answered and shows; the headline, the sentence, and what to do. */
const EXCHANGES: [what: string, refusal: Refusal, because: string, cause: string, todo: string][] = [
  [
    'a first publish, or a private package',
    { status: 404, shown: 'hidden' },
    'npm shows no public package of that name',
    'trusted publishing cannot create one',
    'If it exists and is private, do not run this, which would make it public',
  ],
  [
    'a package without a trusted publisher',
    { status: 404, shown: 'never-trusted' },
    'no trusted publisher matches this job; probably none is set up',
    'No version of @scope/pkg has been published by a trusted publisher yet',
    'npm trust github @scope/pkg --repo owner/repo --file publish.yml --allow-publish',
  ],
  [
    'a last version from another workflow',
    { status: 404, shown: { last: { ...LAST, workflow: 'release.yml' } } },
    'the last version came from release.yml, and this run is publish.yml',
    '1.2.2 came from release.yml, but this run is publish.yml: the trusted publisher probably still names release.yml.',
    'npm trust revoke @scope/pkg --id ID',
  ],
  [
    'a last version from another repository',
    { status: 404, shown: { last: { ...LAST, repository: 'owner/old' } } },
    'the last version came from owner/old',
    'this run is in owner/repo',
    '--repo owner/repo',
  ],
  [
    'a last version from this workflow',
    { status: 404, claims: { environment: 'npm' }, shown: { last: LAST } },
    'most likely the environment differs',
    'the environment of this job is npm',
    '--env npm',
  ],
  [
    'a last version from this workflow, without an environment',
    { status: 404, shown: { last: LAST } },
    'most likely the environment differs',
    'this job has none',
    'npm trust list @scope/pkg',
  ],
  [
    'a last version of which nothing is known',
    { status: 404, shown: { last: undefined } },
    'the trusted publisher does not match this workflow',
    'One of the fields below differs',
    'fix what differs',
  ],
  [
    'a reusable workflow',
    { status: 404, claims: { job_workflow_ref: 'o/r/.github/workflows/x.yml@refs/heads/main' } },
    'must name the calling workflow, publish.yml',
    'checks the one that called it: publish.yml',
    '--file publish.yml',
  ],
  [
    'an immutable subject',
    { status: 404, claims: { sub: 'repo:owner@22/repo@11:ref:refs/heads/main' }, shown: { last: LAST } },
    'renamed, transferred or re-created',
    'from before the repository was renamed',
    'delete it and create it again',
  ],
  [
    'an immutable subject, and no trusted publisher yet',
    { status: 404, claims: { sub: 'repo:owner@22/repo@11:ref:refs/heads/main' } },
    'no trusted publisher matches this job',
    'set before the repository was renamed',
    'with all three commands, even if it looks right',
  ],
  [
    'an event that a fork can cause',
    { status: 401, claims: { event_name: 'pull_request_target' } },
    'npm gives no token to a run of pull_request_target',
    'anyone can trigger from a fork',
    'starts on a push',
  ],
  [
    'such an event, answered like a package that is not there',
    { status: 404, claims: { event_name: 'pull_request_target' } },
    'pull_request_target',
    'anyone can trigger from a fork',
    'starts on a push',
  ],
  [
    'an enterprise’s issuer',
    { status: 401, claims: { iss: 'https://token.actions.githubusercontent.com/acme' } },
    'an enterprise issuer',
    "npm only accepts GitHub's own",
    'issuer',
  ],
  [
    'a token that is not accepted',
    { status: 401, said: 'OIDC token exchange error - unauthorized' },
    'did not accept the ID token',
    'which had not expired',
    'Run the job again',
  ],
  [
    'a token that has expired',
    { status: 401, isExpired: true },
    'had expired',
    'five minutes',
    'check its clock',
  ],
  [
    'too many requests',
    { status: 429, said: 'Too Many Requests' },
    'is rate-limiting requests',
    'is rate-limiting',
    'a few minutes',
  ],
  [
    'an unknown answer',
    { status: 418, said: 'a teapot' },
    'answered the token exchange with 418',
    'does not document',
    'status.npmjs.org',
  ],
];

for (const [what, refusal, because, cause, todo] of EXCHANGES)
  test(`no token: ${what}`, () => {
    const { status, said = NOT_FOUND, claims = {}, shown = 'never-trusted', isExpired = false } = refusal;
    const told = diagnoseExchange({
      name: '@scope/pkg',
      status,
      said,
      claims: { ...CLAIMS, ...claims },
      shown,
      isExpired,
      action: 'publish',
    });
    expect(told.because).toContain(because);
    expect(told.message).toContain(`${status}, ${JSON.stringify(said)}`);
    expect(told.message).toContain(cause);
    expect([told.remedy, ...(told.commands ?? [])].join('\n')).toContain(todo);
    const fields = told.fields?.map(({ field, value }) => ({ field, value }));
    // The form stands where one of its fields may be the cause.
    if (status !== 404 || REFUSED_EVENTS.includes(claims.event_name ?? ''))
      return expect(fields).toBeUndefined();
    expect(fields).toEqual(
      expect.arrayContaining([
        { field: 'Organization or user', value: 'owner' },
        { field: 'Repository', value: 'repo' },
        { field: 'Workflow filename', value: 'publish.yml' },
        { field: 'Environment name', value: claims.environment ?? '(empty)' },
      ]),
    );
  });

test('the field that most likely differs is marked', () => {
  const refusal = {
    name: 'x',
    status: 404,
    said: '',
    claims: CLAIMS,
    isExpired: false,
    action: 'publish' as const,
  };
  const notesOf = (last: LastRelease) =>
    diagnoseExchange({ ...refusal, shown: { last } }).fields?.flatMap(({ field, note }) =>
      note ? [[field, note]] : [],
    );
  expect(notesOf({ ...LAST, workflow: 'release.yml' })).toEqual([
    ['Workflow filename', '1.2.2 came from release.yml'],
  ]);
  expect(notesOf({ ...LAST, repository: 'owner/old' })).toEqual([
    ['Repository', '1.2.2 came from owner/old'],
  ]);
  expect(notesOf(LAST)).toEqual([['Environment name', 'look here first']]);
});

const PREFIX = '422 Unprocessable Entity - PUT x - Error verifying sigstore provenance bundle: ';

const PUBLISHES: [code: string, said: string, cause: string, remedy: string][] = [
  [
    'E403',
    '403 Forbidden - PUT x - OIDC permission denied for this action',
    'only allows staged publishing',
    'create it again',
  ],
  ['E403', '403 Forbidden - PUT x - E_STAGE_REQUIRED', 'only allows staged publishing', 'create it again'],
  [
    'E403',
    'Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.',
    'two-factor',
    'two-factor settings',
  ],
  ['EOTP', 'This operation requires a one-time password.', 'two-factor', 'settings'],
  ['E403', '403 Forbidden - PUT x - something else', 'answered 403', 'trusted publisher'],
  [
    'E422',
    `${PREFIX}Failed to validate repository information: package.json: "repository.url" is ""`,
    'not the repository of this run',
    'package’s own package.json',
  ],
  [
    'E422',
    `${PREFIX}Unsupported GitHub Actions runner environment: "self-hosted".`,
    'only accepts provenance from those',
    'ubuntu-latest',
  ],
  [
    'E422',
    `${PREFIX}Unsupported source repository visibility: "private".`,
    'only accepts provenance from public ones',
    'Make the repository public',
  ],
  [
    'E422',
    `${PREFIX}Missing SourceRepositoryRef in signing certificate`,
    'not started on a branch or a tag',
    'workflow_dispatch',
  ],
  [
    'E422',
    `${PREFIX}Something new`,
    'did not accept the provenance',
    'If the message names something that you can fix',
  ],
  [
    'E422',
    '422 Unprocessable Entity',
    'did not accept the provenance',
    'If the message names something that you can fix',
  ],
  [
    'TLOG_CREATE_ENTRY_ERROR',
    'error creating tlog entry - (409) an equivalent entry already exists',
    'already has this entry',
    'Run the job again',
  ],
  [
    'TLOG_CREATE_ENTRY_ERROR',
    'error creating tlog entry - (500)',
    'did not accept the entry',
    'status.sigstore.dev',
  ],
  ['TLOG_FETCH_ENTRY_ERROR', 'error fetching tlog entry', 'did not accept the entry', 'status.sigstore.dev'],
  [
    'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
    'error creating signing certificate',
    'no certificate',
    'HTTPS_PROXY',
  ],
  ['IDENTITY_TOKEN_READ_ERROR', 'error retrieving identity token', 'could not be read', 'Run the job again'],
  ['IDENTITY_TOKEN_PARSE_ERROR', 'invalid JWT', 'could not be read', 'Run the job again'],
  ['TSA_CREATE_TIMESTAMP_ERROR', 'error creating timestamp', 'timestamp authority', 'Run the job again'],
  ['MODULE_NOT_FOUND', "Cannot find module 'sigstore'", 'is incomplete', 'npm-cli'],
  ['EUNKNOWNCONFIG', 'Unknown config', 'rejects the configuration', 'npm-cli'],
  ['ERR_INVALID_AUTH', 'Invalid auth configuration found', 'rejects the configuration', 'npm-cli'],
  [
    'EUSAGE',
    'Provenance generation in GitHub Actions requires "write" access to the "id-token" permission',
    'cannot request ID tokens',
    'id-token: write',
  ],
  [
    'E402',
    '402 Payment Required - You must sign up for private packages',
    'needs a paid plan',
    'run the second',
  ],
  ['E404', '404 Not Found - PUT x - Not found', 'it does not say why', 'trusted publisher'],
  ['E401', '401 Unauthorized', 'did not accept the token', 'Run the job again'],
  ['ENEEDAUTH', 'This command requires you to be logged in', 'did not accept the token', 'Run the job again'],
  ['E413', '413 Payload Too Large', 'larger than the registry accepts', '"files"'],
  ['E429', '429 Too Many Requests', 'is rate-limiting', 'Wait a few minutes'],
  ['E400', '400 Bad Request - invalid document', 'did not accept the package’s metadata', 'package.json'],
  ['EPRIVATE', 'This package has been marked as private', 'private', '"private"'],
  ['E418', 'a teapot', 'The cause is unknown', 'report it'],
];

for (const [code, said, cause, remedy] of PUBLISHES)
  test(`an upload refused with ${code || 'no code'}: ${said.slice(0, 60)}`, () => {
    const told = diagnosePublish({
      code,
      said,
      name: '@scope/pkg',
      tag: '@scope/pkg@1.2.3',
      claims: CLAIMS,
      stage: false,
    });
    expect(told.message).toContain(said);
    expect(told.message).toContain(cause);
    expect(told.remedy).toContain(remedy);
    expect(isLogConflict({ code, said })).toBe(said.includes('(409)'));
  });
