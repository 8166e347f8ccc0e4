import type { Run } from '../github/run.ts';
import type { Again, Problem } from '../problems.ts';
import { markdownText } from '../text/harmless.ts';
import { quoted } from '../text/quoted.ts';
import { commandBlock } from './blocks.ts';
import { againAfter } from './causes.ts';

/** What has to be done first wins over what can be done at once. */
const ORDER: readonly Again[] = [
  'never',
  'bump',
  'rerun-or-bump',
  'tag',
  'commit',
  'rerun-or-commit',
  'rerun',
];

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
  rerun: (run) => `**To go on, run the failed jobs again.** ${rerun(run)}`,
  commit: (run) => `**Then commit and push the change${moved(run)}`,
  'rerun-or-commit': (run) =>
    `**If you changed no file, run the failed jobs again.** ${rerun(run)}\n\n**If you changed a file, commit and push it${moved(run)}`,
  tag: (run) =>
    run.refType === 'tag'
      ? `**Delete the wrong tag before you push the right one.**\n\n${commandBlock([`git push --delete origin ${quoted(run.ref)}`, `git tag --delete ${quoted(run.refName)}`])}`
      : '**Then start the workflow again with the right tag.**',
  bump: (run) => `**To release a new version,** ${bumped(run)}`,
  'rerun-or-bump': (run) =>
    `**If you changed no file, run the failed jobs again.** ${rerun(run)}\n\n**Otherwise,** ${bumped(run)}`,
};

function rerun({ id }: Run): string {
  return `Anything already published is only verified, never published twice.\n\n${commandBlock([`gh run rerun ${id} --failed`])}`;
}

/** The end of a sentence that begins in bold with `commit and push`. */
function moved({ refType, refName, ref }: Run): string {
  return refType === 'tag'
    ? `, then move the tag to that commit.** This replaces the tag on GitHub; add --sign if your release tags are signed.\n\n${commandBlock([`git tag --force ${quoted(refName)}`, `git push --force origin ${quoted(ref)}`])}`
    : ` to ${markdownText(refName)}.** That starts the next run.`;
}

function bumped({ refType }: Run): string {
  return `bump the version, commit ${refType === 'tag' ? 'and push a new tag' : 'and push'}. npm never accepts a version twice.`;
}
