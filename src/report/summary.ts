import type { Check } from '../checks.ts';
import { runUrl, workflowPath } from '../github/run.ts';
import { markdownCode, markdownText } from '../text/harmless.ts';
import { approvalsBlock } from './approvals.ts';
import { details, problemBlock, table } from './blocks.ts';
import { alarmOf, changesBlock } from './changes-block.ts';
import { HEADLINES } from './headlines.ts';
import { publishedSentence } from './published-sentence.ts';
import { problemsOfRun, type ReleaseReport, type RunReport } from './report.ts';

/** The job summary of a run of one release, in GitHub's markdown, on one screen. Everything from outside is escaped. */
export function oneSummary(run: RunReport, report: ReleaseReport): string {
  const { release, tarball } = report;
  const rows: [string, string | undefined][] = [
    ['Package', release && markdownCode(release.package)],
    ['Version', release && markdownCode(release.version)],
    ['Dist-tag', release && markdownCode(release.distTag)],
    ['Integrity', tarball && markdownCode(report.servedIntegrity ?? tarball.integrity)],
    ['Stage id', report.stageId === undefined ? undefined : markdownCode(report.stageId)],
    ['Trust root', run.trust && markdownText(run.trust.described)],
  ];
  return [
    `## ${HEADLINES[report.outcome]}${foreignTrust(run, report) ? ', by a trust root that is not Sigstore’s' : ''}`,
    markdownText(publishedSentence(run)),
    table(
      ['', ''],
      rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
    approvalsBlock(run),
    alarmOf(report),
    ...problemsOfRun(run).map(problemBlock),
    changesBlock(report),
    report.checks.length > 0 ? checksTable(report.checks) : '',
    chain(run, report),
    links(run, report),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Where nothing rests on a trust root, none is named in the headline. */
export function foreignTrust({ trust }: RunReport, { outcome }: Pick<ReleaseReport, 'outcome'>): boolean {
  const isNoMatter = ['rejected', 'held-back', 'processing', 'staged', 'unknown'].includes(outcome);
  return !isNoMatter && (trust?.source.startsWith('custom:') ?? false);
}

/** @param of the release whose checks they are, where there are several: then they are folded */
export function checksTable(checks: readonly Check[], of?: string): string {
  const order = [false, null, true];
  const sorted = [...checks].sort((a, b) => order.indexOf(a.passed) - order.indexOf(b.passed));
  const [failed, open] = [false, null].map((which) => checks.filter(({ passed }) => passed === which).length);
  const isWell = failed === 0 && open === 0;
  const rows = sorted.map(({ id, passed, expected, found }) => {
    const mark = passed === null ? '❓' : passed ? '✅' : '❌';
    const value = passed
      ? markdownCode(shortened(found))
      : `expected ${markdownCode(expected)}, found ${markdownCode(found)}`;
    return [mark, id, value];
  });
  const headline = isWell
    ? `All ${checks.length} checks passed`
    : `Of ${checks.length} checks ${failed} failed, and ${open} could not be made`;
  const named = of === undefined ? headline : `${of}: ${headline}`;
  return details(named, table(['', 'Check', 'Found'], rows), { isOpen: !isWell && of === undefined });
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}

/** The way of the bytes, as a Mermaid graph. Labels are quoted; Mermaid takes entity codes inside. */
function chain({ run }: RunReport, { release, tarball, checks, servedIntegrity }: ReleaseReport): string {
  if (!run || !release || !tarball || checks.length === 0) return '';
  const digest = (servedIntegrity ?? tarball.integrity).slice(0, 'sha512-'.length + 12);
  const consumed = checks.some(({ id, passed }) => id === 'consumer.lockfile-integrity' && passed);
  const served = checks.some(({ id, passed }) => id === 'tarball.integrity' && passed);
  const nodes = [
    `commit ${run.commit.slice(0, 12)}`,
    `${workflowPath(run)} run ${run.id}`,
    `tarball ${digest}…`,
    ...(served ? [`registry ${release.package}@${release.version}`] : []),
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
