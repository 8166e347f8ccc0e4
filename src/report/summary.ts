import type { Check } from '../checks.ts';
import { runUrl, workflowPath } from '../github/run.ts';
import type { Problem } from '../problems.ts';
import { markdownCode, markdownText } from '../text/harmless.ts';
import { quoted } from '../text/quoted.ts';
import { approvalsBlock } from './approvals.ts';
import { commandBlock, details, problemBlock, table } from './blocks.ts';
import { alarmOf, changesBlock } from './changes-block.ts';
import { headlineOf } from './headlines.ts';
import { problemsOfRun, type ReleaseReport, type RunReport } from './report.ts';
import { runAgain } from './run-again.ts';

/**
 * The job summary of a run of one release, in GitHub's markdown, on one screen: the verdict, what is wrong and what to do; then,
 * folded where something is wrong, everything else. Everything from outside is escaped.
 */
export function oneSummary(run: RunReport, report: ReleaseReport): string {
  const problems = problemsOfRun(run);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isBad = errors.length > 0;
  const facts = [factsTable(run, report), links(run, report)].filter((part) => part !== '').join('\n\n');
  return [
    `## ${headlineOf(run)}`,
    ...openQuestion(report),
    approvalsBlock(run),
    ...errors.map(problemBlock),
    runAgain(errors, run.run),
    alarmOf(report),
    isBad ? '' : facts,
    chain(run, report),
    warningsBlock(problems),
    isBad && facts !== '' ? details('Package, version and links', facts) : '',
    changesBlock(report),
    report.checks.length > 0 ? checksTable(report.checks) : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** How to find out what this run could not. */
function openQuestion({ published, release, tarball, outcome }: ReleaseReport): string[] {
  if (published !== 'unknown' || !release) return [];
  const spec = `${release.package}@${release.version}`;
  return [
    `${outcome === 'processing' ? 'The registry has accepted it, and usually serves it within minutes.' : `This run could not tell whether ${markdownText(spec)} was published.`} Running the job again is safe: it never publishes a version twice. To look for yourself, in a few minutes:`,
    commandBlock([`npm view ${quoted(spec)} dist.integrity`]),
    ...(tarball
      ? [
          `If it prints ${markdownCode(tarball.integrity)}, this release is published. If it ends with E404, it is not published, or not yet.`,
        ]
      : []),
  ];
}

/** Warnings stand behind the errors: folded, where there are several. */
export function warningsBlock(problems: readonly Problem[]): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const blocks = warnings.map(problemBlock).join('\n\n');
  const isFolded = warnings.length > 1 || warnings.length < problems.length;
  return isFolded && warnings.length > 0
    ? details(`${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`, blocks)
    : blocks;
}

function factsTable(run: RunReport, report: ReleaseReport): string {
  const { release, tarball } = report;
  const integrity = report.servedIntegrity ?? tarball?.integrity;
  const rows: [string, string | undefined][] = [
    ['Package', release && markdownCode(release.package)],
    ['Version', release && markdownCode(release.version)],
    ['Dist-tag', release && markdownCode(release.distTag)],
    ['Integrity', integrity && markdownCode(`${integrity.slice(0, 'sha512-'.length + 16)}…`)],
    ['Stage id', report.stageId === undefined ? undefined : markdownCode(report.stageId)],
    ['Trust root', run.trust && markdownText(run.trust.described)],
  ];
  const known = rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
  return known.length === 0 ? '' : table(['What', 'Value'], known);
}

/**
 * Those that did not pass stand open; the others are folded.
 * @param of the release whose checks they are, where there are several: then all are folded
 */
export function checksTable(checks: readonly Check[], of?: string): string {
  const [failed = [], open = []] = [false, null].map((which) =>
    checks.filter(({ passed }) => passed === which),
  );
  const passed = checks.filter((one) => one.passed === true);
  const named = (headline: string) => (of === undefined ? headline : `${of}: ${headline}`);
  const passing = details(
    named(
      passed.length === checks.length
        ? `All ${checks.length} checks passed`
        : `${passed.length} checks passed`,
    ),
    table(
      ['Check', 'Found'],
      passed.map(({ id, found }) => [id, markdownCode(shortened(found))]),
    ),
  );
  if (passed.length === checks.length) return passing;
  const rows = alike([...failed, ...open]).map(([{ id, passed: was, expected, found }, ...others]) => {
    const mark = was === null ? '❓' : '❌';
    if (others.length > 0) return [mark, `${id} and ${others.length} more`, markdownCode(found)];
    return [mark, id, `expected ${markdownCode(expected)}, found ${markdownCode(found)}`];
  });
  const counts = [
    ...(failed.length > 0 ? [`${failed.length} of ${checks.length} checks failed`] : []),
    ...(open.length > 0 ? [`${open.length} of ${checks.length} checks could not be completed`] : []),
  ];
  const headline = named(counts.join(', '));
  const odd = table(['Result', 'Check', 'Found'], rows);
  return [details(headline, odd, { isOpen: of === undefined }), ...(passed.length > 0 ? [passing] : [])].join(
    '\n\n',
  );
}

/** What failed for one and the same reason, together where that is more than a few. */
function alike(checks: readonly Check[]): [Check, ...Check[]][] {
  const reasons = Map.groupBy(checks, ({ passed, found }) => JSON.stringify([passed, found]));
  return [...reasons.values()].flatMap(([first, ...others]): [Check, ...Check[]][] => {
    if (!first) return [];
    return others.length < 3 ? [first, ...others].map((one) => [one]) : [[first, ...others]];
  });
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}

/**
 * The way of the bytes, as a Mermaid graph, once it is proven: the commit and the run are those of the certificate. Labels are
 * quoted; Mermaid takes entity codes inside.
 */
function chain({ run }: RunReport, report: ReleaseReport): string {
  const { release, tarball, checks, servedIntegrity, outcome, identity } = report;
  if (!run || !release || !tarball || outcome !== 'verified') return '';
  const digest = (servedIntegrity ?? tarball.integrity).slice(0, 'sha512-'.length + 12);
  const consumed = checks.some(({ id, passed }) => id === 'consumer.lockfile-integrity' && passed);
  const nodes = [
    `commit ${(identity?.commit ?? run.commit).slice(0, 12)}`,
    `${workflowPath(run)} run ${/\/runs\/(\d+)\//.exec(identity?.run ?? '')?.[1] ?? run.id}`,
    `tarball ${digest}…`,
    `registry ${release.package}@${release.version}`,
    ...(consumed ? ["consumer's lock file"] : []),
  ];
  const lines = nodes.map((label, at) => `  n${at}["${mermaidText(label)}"]`);
  const arrows = nodes.slice(1).map((_, at) => `  n${at} --> n${at + 1}`);
  return ['```mermaid', 'flowchart LR', ...lines, ...arrows, '```'].join('\n');
}

function mermaidText(text: string): string {
  return text.replace(/[^\p{L}\p{N} ./@:_…-]/gu, (character) => `#${character.codePointAt(0)};`);
}

function links({ run }: RunReport, { release, transparencyLogUrl, published }: ReleaseReport): string {
  const { serverUrl, repository, commit } = run ?? {};
  const all: [string, string | undefined][] = [
    ['Package', release && published === 'yes' ? packagePage(release) : undefined],
    ['Commit', commit && `${serverUrl}/${repository}/commit/${commit}`],
    ['Workflow run', run && runUrl(run)],
    ['Transparency log', transparencyLogUrl],
  ];
  return all.flatMap(([name, url]) => (url ? [`[${name}](${url})`] : [])).join(' · ');
}

/** The page of a version on npm's site. */
export function packagePage(release: { readonly package: string; readonly version: string }): string {
  return `https://www.npmjs.com/package/${release.package}/v/${encodeURIComponent(release.version)}`;
}
