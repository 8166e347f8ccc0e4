import { expect, test } from '@jest/globals';
import { markdownText } from '../../src/text/harmless.ts';
import { replay } from './helpers/clock.ts';
import { FAILURES, fails, publisher } from './helpers/failures.ts';
import { shareStage } from './helpers/shared-stage.ts';

const shared = shareStage();

/** The commands of the summaries: those that remedies.test.ts types; and those that need a browser, or GitHub itself. */
const TYPED = [
  'cd "$(mktemp -d)" && npm init --yes && npm pkg set name=',
  'npm trust list ',
  'npm trust revoke ',
  'npm trust github ',
  'npm stage list',
  'npm stage approve ',
  'npm stage download ',
  'npm dist-tag add ',
  'npm deprecate ',
  'npm owner ls ',
  'npm access get status ',
  'npm access set status=public ',
  'npm view ',
  'npm pack --dry-run',
  'git tag --force ',
  'git push --force origin refs/tags/',
  'git push --delete origin refs/tags/',
  'git tag --delete ',
  'npm login',
  'gh run rerun ',
  'gh workflow run ',
];

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
    const commands = [...summary.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
      block.split('\n').flatMap((line) => line.replace(/^> ?/, '') || []),
    );
    expect(commands.filter((command) => !TYPED.some((start) => command.startsWith(start)))).toEqual([]);
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
