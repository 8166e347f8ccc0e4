import { expect, test } from '@jest/globals';
import { publishSummary } from '../../src/report/run-summary.ts';
import { markdownText } from '../../src/text/harmless.ts';
import { type Replayed, replay } from './helpers/clock.ts';
import { FAILURES, publisher, runOf } from './helpers/failures.ts';
import { shareStage } from './helpers/shared-stage.ts';
import { NAME, VERSION } from './helpers/stage.ts';

const shared = shareStage();

/** What a maintainer gets to read of one failure. */
function told({ report }: Replayed, code: string) {
  const problem = report.problems.find((one) => one.code === code && one.severity === 'error');
  return {
    codes: report.problems.map((one) => one.code),
    message: problem?.message,
    remedy: [problem?.remedy, ...(problem?.commands ?? [])].join('\n'),
  };
}

test('there are at least thirty', () => expect(FAILURES.length).toBeGreaterThanOrEqual(30));

for (const failure of FAILURES) {
  const { what, arrange, code, headline, says, remedy, published = 'no' } = failure;
  test(`${what}: ${code}`, async () => {
    const { stage, packed } = shared();
    arrange?.(stage);
    const inputs = { ...packed, 'verify-timeout': '0.1' };
    const replayed = await replay(stage, { inputs, run: runOf(failure, stage) });
    expect(told(replayed, code)).toEqual({
      codes: expect.arrayContaining([code]),
      message: expect.stringContaining(says),
      remedy: expect.stringContaining(remedy),
    });
    const summary = publishSummary(replayed.run, []);
    const [first = '', ...rest] = summary.split('\n\n');
    expect(first).toContain(markdownText(`${NAME}@${VERSION}`));
    expect(first).toContain(markdownText(headline));
    // The error is the first box, with what to do; how to go on stands in every one.
    expect(rest.find((part) => part.startsWith('> [!'))).toMatch(/^> \[!CAUTION\]/);
    expect(summary).toContain(`docs/problems.md#${code}`);
    expect([replayed.report.published, stage.isPublished()]).toEqual([published, false]);
  });
}

test('an immutable subject is told before the registry refuses the upload, with 201 and then 403 (#9969)', async () => {
  const { stage, packed } = shared();
  publisher({ allowed: ['stage'] })(stage);
  const { report } = await replay(stage, {
    inputs: packed,
    run: { ...stage.run, hasImmutableSubject: true },
  });
  expect(report.problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['subject-immutable', 'warning'],
    ['publish-refused', 'error'],
  ]);
});
