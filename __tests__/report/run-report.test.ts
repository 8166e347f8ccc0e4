import { expect, test } from '@jest/globals';
import { error, type Problem, warning } from '../../src/problems.ts';
import { headlineOf } from '../../src/report/headlines.ts';
import { publishOutputs } from '../../src/report/publish-outputs.ts';
import { publishedSentence } from '../../src/report/published-sentence.ts';
import {
  isFailure,
  type Outcome,
  outcomeOf,
  type Published,
  publishedOf,
  type ReleaseReport,
  type RunReport,
} from '../../src/report/report.ts';
import { publishSummary } from '../../src/report/run-summary.ts';
import { eachOnce } from '../../src/report/same-problems.ts';

function release(
  name: string,
  outcome: Outcome,
  published: Published,
  more: Partial<ReleaseReport> = {},
): ReleaseReport {
  return {
    outcome,
    published,
    alreadyPublished: false,
    release: { package: name, version: '1.0.0', distTag: 'latest', tag: `${name}@1.0.0` },
    attestations: [],
    checks: [],
    problems: [],
    ...more,
  };
}

function run(releases: readonly ReleaseReport[], more: Partial<RunReport> = {}): RunReport {
  return { leftOut: [], isNothingDue: false, problems: [], releases, ...more };
}

/** The outcomes of a run's releases, and what they come to: outcome, published, whether the job is red. */
const RUNS: [outcomes: [Outcome, Published][], expected: [string, Published, boolean]][] = [
  [
    [
      ['verified', 'yes'],
      ['verified', 'yes'],
    ],
    ['verified', 'yes', false],
  ],
  [
    [
      ['verified', 'yes'],
      ['held-back', 'no'],
    ],
    ['held-back', 'yes', true],
  ],
  [
    [
      ['held-back', 'no'],
      ['rejected', 'no'],
    ],
    ['rejected', 'no', true],
  ],
  [
    [
      ['processing', 'unknown'],
      ['held-back', 'no'],
    ],
    ['processing', 'unknown', true],
  ],
  [
    [
      ['conflict', 'yes'],
      ['unverified', 'yes'],
    ],
    ['unverified', 'yes', true],
  ],
  [
    [
      ['unknown', 'unknown'],
      ['verified', 'yes'],
    ],
    ['unknown', 'unknown', true],
  ],
  [
    [
      ['staged', 'staged'],
      ['verified', 'yes'],
    ],
    ['staged', 'yes', false],
  ],
  [
    [
      ['ready', 'no'],
      ['ready', 'no'],
    ],
    ['ready', 'no', false],
  ],
];

test.each(RUNS)('%j come to %j', (outcomes, [outcome, published, isRed]) => {
  const report = run(outcomes.map(([one, is], at) => release(`p${at}`, one, is)));
  expect([outcomeOf(report), publishedOf(report), isFailure(report, 'fail')]).toEqual([
    outcome,
    published,
    isRed,
  ]);
});

test('a run with nothing to release is green and says what it has looked at; one that was cut off before is neither', () => {
  const leftOut = [{ name: 'a', version: '1.0.0', reason: 'published' as const }];
  const nothing = run([], { isNothingDue: true, leftOut });
  expect([outcomeOf(nothing), isFailure(nothing, 'fail')]).toEqual(['nothing-due', false]);
  expect(publishedSentence(nothing)).toContain('each with its reason in the summary: 1.');
  expect(publishSummary(nothing, [])).toContain('already on the registry');
  const cutOff = run([], { problems: [error({ code: 'interrupted', message: 'm', remedy: 'r' })] });
  expect([outcomeOf(cutOff), isFailure(cutOff, 'fail')]).toEqual(['rejected', true]);
});

test('the summary and the outputs of two hundred releases are within what GitHub takes', () => {
  const checks = Array.from({ length: 70 }, (_, at) => ({
    id: `certificate.check-${at}`,
    passed: true,
    expected: 'x'.repeat(80),
    found: 'x'.repeat(80),
  }));
  const bad = { ...checks[0], id: 'provenance.present', passed: false, expected: '1', found: '0' };
  const many = Array.from({ length: 200 }, (_, at) => {
    const name = `@a-rather-long-scope/package-number-${at}`;
    return release(name, at < 20 ? 'unverified' : 'verified', 'yes', {
      checks: at < 20 ? [...checks, bad] : checks,
      transparencyLogUrl: 'https://search.sigstore.dev/?logIndex=1234567890',
      problems: [warning({ code: 'dist-tag-behind', message: `${name} is behind`, remedy: 'r' })],
    });
  });
  const report = run(many);
  const summary = publishSummary(report, []);
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  expect(summary).toContain('unverified');
  // The same problem of all is told once.
  expect(summary.split('#dist-tag-behind')).toHaveLength(2);
  const outputs = Object.values(publishOutputs(report, '/evidence')).join('');
  expect(Buffer.byteLength(outputs, 'utf16le')).toBeLessThan(1024 * 1024);
});

const problem = (message: string, more: Partial<Problem> = {}): Problem => ({
  ...warning({ code: 'package-not-found', message, remedy: 'r' }),
  ...more,
});

test('a problem that is the same of several packages is told once, with their names', () => {
  const found = ['a', '@s/b', 'c'].map((name, at) => ({
    release: { name, version: `1.0.${at}` },
    problems: [problem(`There is no ${name}@1.0.${at}.`), problem('The commit is not on main.')],
  }));
  expect(eachOnce(found).map(({ message, packages }) => [message, packages])).toEqual([
    ['There is no a@1.0.0. The same is true of @s/b, c.', ['a', '@s/b', 'c']],
    ['The commit is not on main.', undefined],
  ]);
});

test('what is true of some, or differs in more than names, is told of those', () => {
  const found = [
    { release: { name: 'a', version: '1.0.0' }, problems: [problem('Too big: 5 MB.')] },
    { release: { name: 'b', version: '1.0.0' }, problems: [problem('Too big: 9 MB.')] },
    { problems: [problem('Of the run.')] },
  ];
  expect(eachOnce(found).map(({ message }) => message)).toEqual([
    'Too big: 5 MB. (a)',
    'Too big: 9 MB. (b)',
    'Of the run.',
  ]);
});

test('of one release every problem is told as it is', () => {
  const problems = [problem('Same.', { line: 1 }), problem('Same.', { line: 2 })];
  expect(eachOnce([{ release: { name: 'a', version: '1.0.0' }, problems }])).toEqual(problems);
});

const CUSTOM = { source: 'custom:abc', described: 'given' };
const BY = ', with a custom trust root, as in a rehearsal';
const failed = (id: string) => [{ id, passed: false, expected: '1', found: '0' }];
const late = error({ code: 'proof-missing', because: 'latest is late', message: 'm', remedy: 'r' });

/** What a headline claims of proof, it says by which trust root; what claims none does not speak of it. */
const HEADLINES: [what: string, release: ReleaseReport, headline: string][] = [
  ['verified', release('a', 'verified', 'yes'), `✅ a@1.0.0 is published and verified${BY}`],
  [
    'proven, and a dist-tag that is late',
    release('a', 'unverified', 'yes', { checks: failed('registry.dist-tag'), problems: [late] }),
    `❌ a@1.0.0 is published and proven${BY}, but latest is late`,
  ],
  [
    'a proof that failed beside the dist-tag',
    release('a', 'unverified', 'yes', {
      checks: [...failed('registry.dist-tag'), ...failed('certificate.commit')],
      problems: [late],
    }),
    '❌ a@1.0.0 is published, but not verified: latest is late',
  ],
  [
    'proven, and an install that came to nothing',
    release('a', 'unverified', 'yes', {
      checks: [{ id: 'consumer.installs', passed: null, expected: '0', found: '1' }],
      problems: [late],
    }),
    `❌ a@1.0.0 is published and proven${BY}, but latest is late`,
  ],
  [
    'an install that found other bytes',
    release('a', 'unverified', 'yes', { checks: failed('consumer.installs'), problems: [late] }),
    '❌ a@1.0.0 is published, but not verified: latest is late',
  ],
  ['unverified', release('a', 'unverified', 'yes'), '❌ a@1.0.0 is published, but not verified'],
  ['rejected', release('a', 'rejected', 'no'), '❌ a@1.0.0 was not published'],
];

test.each(HEADLINES)('the headline of a release that is %s', (_what, one, headline) => {
  const plain = headlineOf(run([one], { trust: CUSTOM })).replaceAll('&#64;', '@');
  expect(plain).toBe(headline);
  expect(headlineOf(run([one], { trust: { source: 'tuf', described: 'Sigstore' } }))).not.toContain('custom');
});
