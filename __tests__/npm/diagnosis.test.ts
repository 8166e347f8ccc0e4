import { expect, test } from '@jest/globals';
import type { Claims } from '../../src/github/claims.ts';
import { diagnoseExchange } from '../../src/npm/diagnose-exchange.ts';
import { diagnosePublish, isLogConflict } from '../../src/npm/diagnose-publish.ts';
import { CLAIMS } from '../helpers/forge.ts';

const NOT_FOUND = 'OIDC token exchange error - package not found';

const EXCHANGES: [
  what: string,
  refusal: { status: number; said?: string; claims?: Partial<Claims>; isSeen?: boolean },
  cause: string,
  remedy: string,
][] = [
  [
    'a first publish',
    { status: 404, isSeen: false },
    'trusted publishing cannot create one',
    'npm publish --access=public',
  ],
  [
    'a claim that does not match',
    { status: 404 },
    'to the letter',
    'npm trust github @scope/pkg --repo owner/repo --file publish.yml --allow-publish',
  ],
  ['a job in an environment', { status: 404, claims: { environment: 'npm' } }, 'to the letter', '--env npm'],
  [
    'a reusable workflow',
    { status: 404, claims: { job_workflow_ref: 'o/r/.github/workflows/x.yml@refs/heads/main' } },
    'the one that called it: publish.yml',
    '--file publish.yml',
  ],
  [
    'an immutable subject',
    { status: 404, claims: { sub: 'repo:owner@22/repo@11:ref:refs/heads/main' } },
    'immutable subject',
    'delete the trusted publisher and create it again',
  ],
  [
    'an event of strangers',
    { status: 401, claims: { event_name: 'pull_request_target' } },
    'strangers can cause',
    'a push of a tag',
  ],
  [
    'an event of strangers, answered like a package that is not there',
    { status: 404, claims: { event_name: 'pull_request_target' } },
    'pull_request_target',
    'a push of a tag',
  ],
  [
    'an enterprise’s issuer',
    { status: 401, claims: { iss: 'https://token.actions.githubusercontent.com/acme' } },
    'an enterprise’s own'.replace('’', "'"),
    'issuer',
  ],
  [
    'a token that is not taken',
    { status: 401, said: 'OIDC token exchange error - unauthorized' },
    'may have expired',
    'Run the job again',
  ],
  ['too many questions', { status: 429, said: 'Too Many Requests' }, 'too often', 'in some minutes'],
  [
    'an answer nobody knows',
    { status: 418, said: 'a teapot' },
    'no answer the documentation knows',
    'status.npmjs.org',
  ],
];

for (const [what, { status, said = NOT_FOUND, claims = {}, isSeen = true }, cause, remedy] of EXCHANGES)
  test(`no token: ${what}`, () => {
    const told = diagnoseExchange({
      name: '@scope/pkg',
      status,
      said,
      claims: { ...CLAIMS, ...claims },
      isSeen,
      action: 'publish',
    });
    expect(told.message).toContain(`${status}, ${JSON.stringify(said)}`);
    expect(told.message).toContain(cause);
    expect(told.remedy).toContain(remedy);
    expect(told.fields).toEqual(
      expect.arrayContaining([
        { field: 'Organization or user', value: 'owner' },
        { field: 'Repository', value: 'repo' },
        { field: 'Workflow filename', value: 'publish.yml' },
        { field: 'Environment name', value: claims.environment ?? '(empty)' },
      ]),
    );
  });

const PREFIX = '422 Unprocessable Entity - PUT x - Error verifying sigstore provenance bundle: ';

const PUBLISHES: [code: string, said: string, cause: string, remedy: string][] = [
  [
    'E403',
    '403 Forbidden - PUT x - OIDC permission denied for this action',
    'may stage, and not publish',
    'create it again',
  ],
  ['E403', '403 Forbidden - PUT x - E_STAGE_REQUIRED', 'may stage, and not publish', 'create it again'],
  [
    'E403',
    'Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.',
    'two-factor',
    'settings',
  ],
  ['EOTP', 'This operation requires a one-time password.', 'two-factor', 'settings'],
  ['E403', '403 Forbidden - PUT x - something else', 'forbids', 'trusted publisher'],
  [
    'E422',
    `${PREFIX}Failed to validate repository information: package.json: "repository.url" is ""`,
    'to the letter',
    'package’s own package.json',
  ],
  [
    'E422',
    `${PREFIX}Unsupported GitHub Actions runner environment: "self-hosted".`,
    'GitHub-hosted runners alone',
    'ubuntu-latest',
  ],
  [
    'E422',
    `${PREFIX}Unsupported source repository visibility: "private".`,
    'public repositories alone',
    'public repository',
  ],
  ['E422', `${PREFIX}Missing SourceRepositoryRef in signing certificate`, 'no ref', '--ref'],
  ['E422', `${PREFIX}Something new`, 'did not take the provenance', 'new tag'],
  ['E422', '422 Unprocessable Entity', 'did not take the provenance', 'new tag'],
  [
    'TLOG_CREATE_ENTRY_ERROR',
    'error creating tlog entry - (409) an equivalent entry already exists',
    'has that entry already',
    'run the job again',
  ],
  [
    'TLOG_CREATE_ENTRY_ERROR',
    'error creating tlog entry - (500)',
    'did not take the signature',
    'status.sigstore.dev',
  ],
  [
    'TLOG_FETCH_ENTRY_ERROR',
    'error fetching tlog entry',
    'did not take the signature',
    'status.sigstore.dev',
  ],
  [
    'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
    'error creating signing certificate',
    'no certificate',
    'HTTPS_PROXY',
  ],
  ['IDENTITY_TOKEN_READ_ERROR', 'error retrieving identity token', 'could not be read', 'run the job again'],
  ['IDENTITY_TOKEN_PARSE_ERROR', 'invalid JWT', 'could not be read', 'run the job again'],
  ['TSA_CREATE_TIMESTAMP_ERROR', 'error creating timestamp', 'timestamp authority', 'run the job again'],
  ['MODULE_NOT_FOUND', "Cannot find module 'sigstore'", 'not whole', 'npm-cli'],
  ['EUNKNOWNCONFIG', 'Unknown config', 'own configuration', 'npm-cli'],
  ['ERR_INVALID_AUTH', 'Invalid auth configuration found', 'own configuration', 'npm-cli'],
  ['', 'You must specify a tag using --tag when publishing a prerelease version.', 'dist-tag', 'dist-tag'],
  [
    '',
    'Cannot implicitly apply the "latest" tag because previously published version 2.0.0 is higher',
    'dist-tag',
    'dist-tag',
  ],
  [
    'EUSAGE',
    'Provenance generation in GitHub Actions requires "write" access to the "id-token" permission',
    'may not ask',
    'id-token: write',
  ],
  ['E402', '402 Payment Required - You must sign up for private packages', 'paid for', 'restricted'],
  ['E404', '404 Not Found - PUT x - Not found', 'does not reach this package', 'trusted publisher'],
  ['E401', '401 Unauthorized', 'did not take the token', 'run the job again'],
  ['ENEEDAUTH', 'This command requires you to be logged in', 'did not take the token', 'run the job again'],
  ['E413', '413 Payload Too Large', 'larger than the registry takes', '"files"'],
  ['E429', '429 Too Many Requests', 'too often', 'Wait some minutes'],
  ['E400', '400 Bad Request - invalid document', 'did not take the document', 'package.json'],
  ['EPRIVATE', 'This package has been marked as private', 'private', '"private"'],
  ['E418', 'a teapot', 'Nobody has reported', 'report it'],
];

for (const [code, said, cause, remedy] of PUBLISHES)
  test(`an upload refused with ${code || 'no code'}: ${said.slice(0, 60)}`, () => {
    const told = diagnosePublish({ code, said, stage: false });
    expect(told.message).toContain(said);
    expect(told.message).toContain(cause);
    expect(told.remedy).toContain(remedy);
    expect(isLogConflict({ code, said })).toBe(said.includes('(409)'));
  });
