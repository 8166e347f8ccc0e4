import type { LeftOut } from '../plan/selection.ts';
import { markdownCode, markdownText } from '../text/harmless.ts';
import type { World } from '../world.ts';
import { approvalsBlock } from './approvals.ts';
import { details, problemBlock, table } from './blocks.ts';
import { alarmOf, changesBlock } from './changes-block.ts';
import { headlineOf } from './headlines.ts';
import { publishedSentence } from './published-sentence.ts';
import { problemsOfRun, type ReleaseReport, type RunReport } from './report.ts';
import { runAgain } from './run-again.ts';
import { checksTable, oneSummary, packagePage, warningsBlock } from './summary.ts';

/** The job summary of a publish run, in GitHub's markdown: one release on one screen; of several a row each. */
export function publishSummary(report: RunReport, stages: World['stages']): string {
  const [only, ...others] = report.releases;
  if (only && others.length === 0) return oneSummary(report, only);
  const problems = problemsOfRun(report);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [
    `## ${headlineOf(report)}`,
    markdownText(publishedSentence(report)),
    ...errors.map(problemBlock),
    runAgain(errors, report.run),
    only ? releasesTable(report, stages) : '',
    approvalsBlock(report),
    ...report.releases.map(alarmOf),
    warningsBlock(problems),
    ...report.releases.filter(isOdd).map(oddChecks),
    ...report.releases.map(changesBlock),
    passedChecks(report),
    leftOutTable(report.leftOut),
    report.trust ? `Trust root: ${markdownText(report.trust.described)}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const MARKS: Readonly<Record<ReleaseReport['outcome'], string>> = {
  verified: '✅',
  staged: '⏳',
  ready: '✅',
  processing: '⏳',
  unverified: '❌',
  conflict: '❌',
  rejected: '❌',
  'held-back': '✋',
  unknown: '❓',
};

function releasesTable({ releases }: RunReport, stages: World['stages']): string {
  const rows = releases.flatMap(({ release, outcome, published, transparencyLogUrl, alreadyPublished }) => {
    if (!release) return [];
    const spec = `${release.package}@${release.version}`;
    const own = stages.filter((stage) => stage.release === spec);
    const seconds = own.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    const links = [
      ...(published === 'yes' ? [`[package](${packagePage(release)})`] : []),
      ...(transparencyLogUrl ? [`[log](${transparencyLogUrl})`] : []),
    ];
    const cells = [release.package, release.version, release.distTag].map(markdownCode);
    const said = `${MARKS[outcome]} ${outcome}${alreadyPublished ? ', already there' : ''}`;
    return [[...cells, said, own.length === 0 ? '' : `${seconds.toFixed(1)} s`, links.join(' · ')]];
  });
  return table(['Package', 'Version', 'Dist-tag', 'Outcome', 'Time', 'Links'], rows);
}

function isOdd({ checks }: ReleaseReport): boolean {
  return checks.some(({ passed }) => passed !== true);
}

function oddChecks({ release, checks }: ReleaseReport): string {
  return checksTable(checks, markdownCode(`${release?.package}@${release?.version}`));
}

function passedChecks({ releases }: RunReport): string {
  const well = releases.filter((one) => one.checks.length > 0 && !isOdd(one));
  if (well.length === 0) return '';
  const rows = well.map(({ release, checks }) => [
    markdownCode(`${release?.package}@${release?.version}`),
    `✅ all ${checks.length} checks passed`,
  ]);
  const count = well.reduce((sum, { checks }) => sum + checks.length, 0);
  return details(`All ${count} checks of ${well.length} releases passed`, table(['Release', 'Checks'], rows));
}

const REASONS: Readonly<Record<LeftOut['reason'], string>> = {
  private: 'private',
  unnamed: 'has no name',
  unversioned: 'has no valid version',
  excluded: 'excluded by the input packages',
  published: 'already on the registry',
};

/** What was looked at and is not released, each with its reason. */
export function leftOutTable(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return '';
  const rows = leftOut.map(({ name, version, reason }) => [
    markdownCode(name || '?'),
    markdownCode(version || '?'),
    REASONS[reason],
  ]);
  return details(
    `${leftOut.length} ${leftOut.length === 1 ? 'package is' : 'packages are'} left out`,
    table(['Package', 'Version', 'Why'], rows),
    { isOpen: false },
  );
}
