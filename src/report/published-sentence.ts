import type { Published, ReleaseReport, RunReport } from './report.ts';
import { outcomeOf } from './report.ts';

/** Says of every version of a run whether it is out, in one sentence where it is one. */
export function publishedSentence(report: RunReport): string {
  const { releases, leftOut } = report;
  const [only, ...others] = releases;
  if (outcomeOf(report) === 'nothing-due')
    return leftOut.length === 0
      ? 'Nothing is due.'
      : `Nothing is due. Packages left out, each with its reason in the summary: ${leftOut.length}.`;
  if (!only) return 'Nothing was published.';
  if (others.length === 0) return sentenceOf(only);
  const parts = ENDS.flatMap(([published, words]) => {
    const found = releases.filter((one) => one.published === published);
    if (found.length === 0) return [];
    const names = found.slice(0, NAMED).map(({ release }) => `${release?.package}@${release?.version}`);
    const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : '';
    return [`${found.length} of ${releases.length} ${words}: ${names.join(', ')}${more}.`];
  });
  const isOpen = releases.some(({ published }) => published === 'unknown');
  const again = 'Running the job again is safe: it publishes only what is missing.';
  const isNothingSent = releases.every(
    ({ outcome, published }) => outcome === 'rejected' && published === 'no',
  );
  const stopped =
    'Nothing was uploaded: everything is inspected, and every trusted publisher tried, before the first upload.';
  return [...parts, ...(isOpen ? [again] : []), ...(isNothingSent ? [stopped] : [])].join(' ');
}

const NAMED = 10;

const ENDS: readonly [Published, string][] = [
  ['yes', 'are published'],
  ['staged', 'are staged'],
  ['no', 'are not published'],
  ['unknown', 'may or may not be published'],
];

/** One sentence that leaves nobody unsure whether the version is out. */
function sentenceOf(report: ReleaseReport): string {
  const what = report.release ? `${report.release.package}@${report.release.version}` : 'the version';
  switch (report.published) {
    case 'yes':
      return `${what} is published.`;
    case 'no':
      return report.release ? `${what} is not published.` : 'Nothing was published.';
    case 'staged':
      return report.stageId === undefined
        ? `${what} is staged: it waits for a maintainer's approval, or is being scanned. Find out with: npm stage list ${report.release?.package ?? ''}`
        : `${what} is staged, and is not served until a maintainer approves it: npm stage approve ${report.stageId}. Then run the job again: it verifies what is published.`;
    case 'unknown':
      return `It is not known whether ${what} is published. Find out with: npm view ${what} dist.integrity. Running the job again is safe: it publishes only what is missing.`;
  }
}
