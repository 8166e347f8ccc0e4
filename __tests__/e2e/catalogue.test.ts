import { expect, test } from '@jest/globals';
import { markdownText } from '../../src/text/harmless.ts';
import { replay } from './helpers/clock.ts';
import { FAILURES, fails, publisher } from './helpers/failures.ts';
import { shareStage } from './helpers/shared-stage.ts';

const shared = shareStage();

test('there are at least thirty', () => expect(FAILURES.length).toBeGreaterThanOrEqual(30));

for (const failure of FAILURES) {
  const { what, code, headline, says, remedy, published = 'no' } = failure;
  test(`${what}: ${code}`, async () => {
    const { summary, said, ...state } = await fails(failure, shared);
    expect(said).toContain(says);
    expect(`${said}\n${summary}`).toContain(remedy);
    const [first = '', ...rest] = summary.split('\n\n');
    expect(first).toContain(markdownText(headline));
    // The error is the first box, with what to do; how to go on stands in every one.
    expect(rest.find((part) => part.startsWith('> [!'))).toMatch(/^> \[!CAUTION\]/);
    expect(summary).toContain(`docs/problems.md#${code}`);
    expect(state).toEqual({
      published,
      isThere: published === 'unknown' ? expect.any(Boolean) : published === 'yes',
    });
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
