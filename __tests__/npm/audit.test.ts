import { expect, test } from '@jest/globals';
import { readAudit } from '../../src/npm/audit.ts';
import { PROVENANCE_PREDICATE, PUBLISH_PREDICATE } from '../../src/proof/statement.ts';

const OURS = { name: '@s/p', version: '1.0.0' };
const BOTH = [{ predicateType: PUBLISH_PREDICATE }, { predicateType: PROVENANCE_PREDICATE }];
const listed = { ...OURS, attestationBundles: BOTH };
const other = { name: 'other', version: '2.0.0', code: 'EATTESTATIONVERIFY' };

function audit(report: object | string, code = 0): unknown[] {
  const stdout = typeof report === 'string' ? report : JSON.stringify(report);
  return readAudit({ code, signal: null, stdout, stderr: '' }, { packages: [OURS], at: 0 }).map(
    ({ id, passed }) => [id.replace('consumer.audit-', ''), passed],
  );
}

const CASES: [what: string, report: object | string, checks: unknown[]][] = [
  ['listed with both', { invalid: [], missing: [], verified: [listed] }, [['lists-package', true]]],
  [
    'not listed, though nothing is invalid',
    { invalid: [], missing: [], verified: [] },
    [['lists-package', false]],
  ],
  ['an npm that lists nothing', { invalid: [], missing: [] }, [['lists-package', false]]],
  [
    'listed with an empty list',
    { invalid: [], missing: [], verified: [{ ...OURS, attestationBundles: [] }] },
    [['lists-package', false]],
  ],
  [
    'listed with one',
    { invalid: [], missing: [], verified: [{ ...OURS, attestationBundles: BOTH.slice(1) }] },
    [['lists-package', false]],
  ],
  [
    'listed with one kind twice',
    { invalid: [], missing: [], verified: [{ ...OURS, attestationBundles: [BOTH[0], BOTH[0]] }] },
    [['lists-package', false]],
  ],
  [
    'another version listed',
    { invalid: [], missing: [], verified: [{ ...listed, version: '1.0.1' }] },
    [['lists-package', false]],
  ],
  [
    'ours invalid',
    { invalid: [{ ...OURS, code: 'EATTESTATIONVERIFY' }], missing: [], verified: [] },
    [['lists-package', false]],
  ],
  [
    'ours invalid, because npm read its cache while it wrote it',
    {
      invalid: [
        {
          ...OURS,
          code: 'EATTESTATIONVERIFY',
          message: 'x failed to verify attestation: Unexpected end of JSON input',
        },
      ],
      missing: [],
      verified: [],
    },
    [['lists-package', null]],
  ],
  [
    'ours without a signature, though listed',
    { invalid: [], missing: [OURS], verified: [listed] },
    [['lists-package', false]],
  ],
  [
    'another invalid',
    { invalid: [other], missing: [], verified: [listed] },
    [
      ['lists-package', true],
      ['others', null],
    ],
  ],
  [
    'aborted by another',
    'npm error code E404\nnpm error 404 Not Found - GET https://r.example/-/npm/v1/attestations/other@2.0.0 - x',
    [
      ['lists-package', null],
      ['others', null],
    ],
  ],
  [
    'aborted by another with a scope',
    'npm error code E404\nGET https://r.example/-/npm/v1/attestations/@o%2fother@2.0.0',
    [
      ['lists-package', null],
      ['others', null],
    ],
  ],
  [
    'aborted by one whose name ends like ours',
    '{"error":{"code":"EATTESTATIONSUBJECT","summary":"@my-s/p@1.0.0 x"}}',
    [
      ['lists-package', null],
      ['others', null],
    ],
  ],
  [
    'aborted, ours not there yet',
    'npm error code E404\nGET https://r.example/-/npm/v1/attestations/@s%2fp@1.0.0',
    [['lists-package', null]],
  ],
  [
    'aborted by TUF, about nobody',
    'npm error code TUF_REFRESH_METADATA_ERROR\nnpm error error refreshing TUF metadata',
    [['lists-package', null]],
  ],
  [
    'aborted by ours',
    '{"error":{"code":"EATTESTATIONSUBJECT","summary":"@s/p@1.0.0 package name and version"}}',
    [['lists-package', false]],
  ],
  ['nothing said at all', '', [['lists-package', null]]],
];

for (const [what, report, checks] of CASES) {
  test(`${what}: ${JSON.stringify(checks)}`, () => expect(audit(report, 1)).toEqual(checks));
}
