import { expect, test } from '@jest/globals';
import type { Verdict } from '../../src/proof/judge.ts';
import { shortenedSummary } from '../../src/text/limits.ts';
import { verifyOutputs } from '../../src/verifying/verify-outputs.ts';

const MIB = 1024 * 1024;

test('a summary that GitHub would drop is cut at a line, with a count and a file that has the whole', () => {
  const rows = Array.from({ length: 40_000 }, (_, at) => `| ❌ | pkg-${at} | not verified: some check |`);
  const whole = ['<details open><summary>x</summary>', '', ...rows, '</details>'].join('\n');
  const cut = shortenedSummary(whole, () => '/tmp/summary.md');
  expect(Buffer.byteLength(cut)).toBeLessThan(MIB);
  expect(cut).toContain('</details>');
  const [, left = '0'] = /and (\d+) more lines, in the file \/tmp\/summary\.md/.exec(cut) ?? [];
  const kept = cut.split('\n').filter((line) => line.startsWith('| ❌')).length;
  expect(kept + Number(left)).toBe(rows.length + 1);
  expect(shortenedSummary('short', () => 'nowhere')).toBe('short');
});

test('an output has what GitHub takes: of 10,000 versions that failed the first checks, and a count; the file has all', () => {
  const check = (id: string) => ({ id, passed: false, expected: 'x'.repeat(200), found: 'y'.repeat(200) });
  const verdicts = Array.from(
    { length: 10_000 },
    (_, at): Verdict => ({
      name: `pkg-${at}`,
      version: '1.0.0',
      verified: false,
      reason: 'policy.expectation',
      checks: ['policy.expectation', ...Array.from({ length: 10 }, (__, one) => `other.${one}`)].map(check),
      identity: undefined,
      unknownTypes: [],
      entry: undefined,
      required: 'nobody',
    }),
  );
  const written: string[] = [];
  const outputs = verifyOutputs(
    { result: { verdicts, unverifiable: [] }, trust: undefined, warnings: [] },
    (json) => {
      written.push(JSON.stringify(json()));
      return 'report.json';
    },
  );
  const report = JSON.parse(outputs.report);
  expect([outputs.failed, outputs['report-file']]).toEqual(['10000', 'report.json']);
  // GitHub counts two bytes a character.
  expect(2 * outputs.report.length).toBeLessThan(600_000);
  expect(report.packages.length + report.omitted).toBe(10_000);
  expect(report.packages[0].checks).toHaveLength(1);
  expect(JSON.parse(written[0] ?? '').packages).toHaveLength(10_000);
});

test('of versions that are listed, and of those that no registry attests, no more than the same limit together', () => {
  const unverifiable = Array.from({ length: 10_000 }, (_, at) => ({
    name: `@scope/a-name-that-is-rather-long-${at}`,
    version: '1.0.0',
    why: 'another registry' as const,
    line: at,
    allowed: false,
  }));
  const { report } = verifyOutputs(
    { result: { verdicts: [], unverifiable }, trust: undefined, warnings: [] },
    () => 'report.json',
  );
  expect(2 * report.length).toBeLessThan(600_000);
  expect(JSON.parse(report).notVerifiable.length + JSON.parse(report).omitted).toBe(10_000);
});
