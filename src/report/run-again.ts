import type { Run } from '../github/run.ts';
import type { Again, Problem } from '../problems.ts';
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
  return first === 'never' ? '' : `**To run it again:** ${WORDS[first](run)}`;
}

const WORDS: Readonly<Record<Exclude<Again, 'never'>, (run: Run) => string>> = {
  rerun: ({ id }) =>
    `it publishes only what is not there, and verifies the rest.\n\n${commandBlock([`gh run rerun ${id} --failed`])}`,
  commit: (run) =>
    run.refType === 'tag'
      ? `commit the change and push it, then move the tag to that commit: this replaces the tag on GitHub.\n\n${commandBlock(movedTag(run))}`
      : `commit the change and push it to ${run.refName}.`,
  tag: (run) =>
    run.refType === 'tag'
      ? `delete the tag, and push the right one.\n\n${commandBlock([`git push --delete origin ${quoted(run.ref)}`])}`
      : 'start it again with the right tag.',
  bump: (run) =>
    `bump the version and commit${run.refType === 'tag' ? ', then push a new tag' : ' and push'}: a version cannot be published twice.`,
};

function movedTag({ refName, ref }: Run): string[] {
  return [`git tag --force ${quoted(refName)}`, `git push --force origin ${quoted(ref)}`];
}
