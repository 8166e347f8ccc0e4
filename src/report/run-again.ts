import type { Run } from '../github/run.ts';
import type { Again, Problem } from '../problems.ts';
import { markdownText } from '../text/harmless.ts';
import { quoted } from '../text/quoted.ts';
import { commandBlock } from './blocks.ts';
import { againAfter } from './causes.ts';

/** What has to be done first wins over what can be done at once. */
const ORDER: readonly Again[] = ['never', 'bump', 'tag', 'commit', 'rerun'];

/**
 * What starts a release again, with the commands: markdown that ends a summary. Nothing where there is no error.
 * @param errors those of the run
 */
export function runAgain(errors: readonly Problem[], run: Run | undefined): string {
  if (errors.length === 0 || !run) return '';
  const needed = errors.map(againAfter);
  const first = ORDER.find((one) => needed.includes(one)) ?? 'rerun';
  return first === 'never' ? '' : WORDS[first](run);
}

const WORDS: Readonly<Record<Exclude<Again, 'never'>, (run: Run) => string>> = {
  rerun: ({ id }) =>
    `**Then run the failed jobs again.** What is already published is verified, not published again.\n\n${commandBlock([`gh run rerun ${id} --failed`])}`,
  commit: (run) =>
    run.refType === 'tag'
      ? `**Then commit and push the change, and move the tag to that commit.** This replaces the tag on GitHub; add --sign if your release tags are signed.\n\n${commandBlock(movedTag(run))}`
      : `**Then commit the change and push it to ${markdownText(run.refName)}.** That starts the next run.`,
  tag: (run) =>
    run.refType === 'tag'
      ? `**Delete the wrong tag before you push the right one.**\n\n${commandBlock([`git push --delete origin ${quoted(run.ref)}`, `git tag --delete ${quoted(run.refName)}`])}`
      : '**Then start the workflow again with the right tag.**',
  bump: (run) =>
    `**To release, bump the version, commit${run.refType === 'tag' ? ' and push a new tag' : ' and push'}.** npm never accepts a version twice.`,
};

function movedTag({ refName, ref }: Run): string[] {
  return [`git tag --force ${quoted(refName)}`, `git push --force origin ${quoted(ref)}`];
}
