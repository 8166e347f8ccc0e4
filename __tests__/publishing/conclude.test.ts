import { expect, test } from '@jest/globals';
import type { Check } from '../../src/checks.ts';
import { type Concluding, conclude } from '../../src/publishing/conclude.ts';

const check = (id: string, passed: boolean | null, found = 'x'): Check => ({
  id,
  passed,
  expected: 'y',
  found,
});
/** A release that this run has published, with the checks that were made of it. */
const published = (rest: Partial<Concluding>): Concluding => ({
  after: 'accepted',
  isForeign: false,
  isSettled: false,
  checks: [],
  attestations: [],
  identity: undefined,
  servedIntegrity: undefined,
  servedFrom: undefined,
  ...rest,
});
const signed = check('provenance.signature', true);
const audited = check('consumer.audit-lists-package', true);

const CASES: [what: string, report: Partial<Concluding>, outcome: string, code: string | undefined][] = [
  ['everything holds', { checks: [signed, audited] }, 'verified', undefined],
  [
    'npm stumbled over another package',
    { checks: [signed, check('consumer.audit-lists-package', null), check('consumer.audit-others', null)] },
    'verified',
    'consumer-inconclusive',
  ],
  [
    'npm found another package wrong',
    { checks: [signed, audited, check('consumer.audit-others', null)] },
    'verified',
    'consumer-inconclusive',
  ],
  [
    'the audit came to nothing',
    { checks: [signed, check('consumer.audit-lists-package', null)] },
    'unverified',
    'consumer-failed',
  ],
  [
    'the install came to nothing',
    { checks: [signed, check('consumer.installs', null)] },
    'unverified',
    'consumer-failed',
  ],
  [
    'npm found ours wrong',
    { checks: [signed, check('consumer.audit-lists-package', false)] },
    'unverified',
    'verification-failed',
  ],
  [
    'a check could not be decided',
    { checks: [signed, check('certificate.commit', null)] },
    'unverified',
    'verification-failed',
  ],
  [
    'another commit, just published',
    { checks: [signed, check('certificate.commit', false)] },
    'unverified',
    'verification-failed',
  ],
  [
    'another commit, already there',
    { checks: [signed, check('certificate.commit', false)], after: 'present' },
    'conflict',
    'other-release',
  ],
  [
    'another runner, already there',
    { checks: [signed, check('certificate.runner', false)], after: 'present' },
    'unverified',
    'verification-failed',
  ],
  [
    'no authentic provenance, already there',
    { checks: [check('provenance.signature', false)], after: 'present' },
    'unverified',
    'verification-failed',
  ],
];

for (const [what, report, outcome, code] of CASES) {
  test(`${what}: ${outcome}${code ? `, ${code}` : ''}`, () => {
    const concluded = conclude(published(report));
    expect([concluded.outcome, concluded.problems.map((problem) => problem.code)]).toEqual([
      outcome,
      code ? [code] : [],
    ]);
  });
}

test('what is only missing may still come; what is wrong will not be right', () => {
  const remedy = (checks: Check[]) => conclude(published({ checks })).problems[0]?.remedy;
  expect(
    remedy([check('publish.present', false, '0'), check('tarball.integrity', false, 'nothing')]),
  ).toContain('Run the job again later');
  expect(remedy([check('publish.present', false, '2')])).toContain('report it to npm');
  expect(remedy([check('publish.present', false, '0'), check('tarball.integrity', false, 'z')])).toContain(
    'report it to npm',
  );
});

const INSTALLS: [found: string, because: string, says: string][] = [
  [
    'npm install ended with exit status 1 (EUNSUPPORTEDPROTOCOL): Unsupported URL Type "workspace:"',
    'a range that npm does not know',
    'workspace:',
  ],
  [
    'npm install ended with exit status 1 (ETARGET): No matching version found for @a/x@^2.0.0.',
    'the registry has no version for @a/x@^2.0.0',
    'publish it and run the job again',
  ],
  [
    "npm install ended with exit status 1 (E404): The requested resource 'x@^2' could not be found or you do not",
    'x@^2 is not on the registry',
    'publish it and run the job again',
  ],
  [
    'npm install ended with exit status 1 (E404): Not Found',
    'a dependency is not on the registry',
    'Otherwise, fix the dependencies',
  ],
  ['npm install ended with exit status 1 (EAI_AGAIN)', 'a fresh install failed here', 'Run the job again'],
];

test('where npm misses the very version, a mirror lags; a name that only ends alike is another package', () => {
  const concluded = (missing: string) => {
    const found = `npm install ended with exit status 1 (ETARGET): No matching version found for ${missing}.`;
    const release = { package: 'b', version: '1.0.0', distTag: 'latest', tag: 'b@1.0.0' };
    const checks = [signed, check('consumer.installs', null, found)];
    return conclude(published({ checks, release })).problems[0]?.because;
  };
  expect(concluded('b@1.0.0')).toBe('a fresh install failed here');
  expect(concluded('a-b@^2.0.0')).toContain('no version for a-b@^2.0.0');
});

for (const [found, because, says] of INSTALLS)
  test(`${found}: ${says}`, () => {
    const [problem] = conclude(
      published({ checks: [signed, check('consumer.installs', null, found)] }),
    ).problems;
    expect([problem?.code, problem?.because, problem?.message, problem?.remedy]).toEqual([
      'consumer-failed',
      expect.stringContaining(because),
      expect.stringContaining(found),
      expect.stringContaining(says),
    ]);
  });
