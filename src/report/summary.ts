import type { Check } from '../checks.ts';
import { runUrl, workflowPath } from '../github/run.ts';
import type { Problem } from '../problems.ts';
import { markdownCode, markdownText } from '../text/harmless.ts';
import { publishedSentence, type ReleaseReport } from './report.ts';

const HEADLINES: Record<ReleaseReport['outcome'], string> = {
  verified: '✅ Published and verified',
  staged: '⏳ Staged, waiting for approval',
  ready: '✅ Ready: everything was checked, nothing was published',
  processing: '⏳ Accepted, but not served yet',
  unverified: '❌ Published, but not proven',
  conflict: '❌ Another release has this version',
  rejected: '❌ Not published',
  unknown: '❓ It is not known whether it is published',
};

/** The job summary of a publish run, in GitHub's markdown, on one screen. Everything from outside is escaped. */
export function publishSummary(report: ReleaseReport): string {
  const { release, tarball } = report;
  const rows: [string, string | undefined][] = [
    ['Package', release && markdownCode(release.package)],
    ['Version', release && markdownCode(release.version)],
    ['Dist-tag', release && markdownCode(release.distTag)],
    ['Integrity', tarball && markdownCode(report.servedIntegrity ?? tarball.integrity)],
    ['Stage id', report.stageId === undefined ? undefined : markdownCode(report.stageId)],
    ['Trust root', report.trust && markdownText(report.trust.described)],
  ];
  return [
    `## ${HEADLINES[report.outcome]}${foreignTrust(report) ? ', by a trust root that is not Sigstore’s' : ''}`,
    markdownText(publishedSentence(report)),
    table(
      ['', ''],
      rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
    ...report.problems.map(problemBlock),
    report.checks.length > 0 ? checksTable(report.checks) : '',
    chain(report),
    links(report),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The job summary of a pack run. */
export function packSummary(packed: {
  package: string;
  version: string;
  integrity: string;
  bytes: number;
  warnings: readonly Problem[];
}): string {
  const rows = [
    ['Package', markdownCode(packed.package)],
    ['Version', markdownCode(packed.version)],
    ['Integrity', markdownCode(packed.integrity)],
    ['Size', `${packed.bytes} bytes`],
  ];
  return [
    '## 📦 Packed, without a credential',
    table(['', ''], rows),
    ...packed.warnings.map(problemBlock),
  ].join('\n\n');
}

/** The job summary of a run that stopped before it had anything to report. */
export function problemsSummary(headline: string, problems: readonly Problem[]): string {
  return [`## ❌ ${headline}`, ...problems.map(problemBlock)].join('\n\n');
}

/** Where nothing rests on a trust root, none is named in the headline. */
function foreignTrust({ trust, outcome }: ReleaseReport): boolean {
  const isNoMatter = ['rejected', 'processing', 'staged', 'unknown'].includes(outcome);
  return !isNoMatter && (trust?.source.startsWith('custom:') ?? false);
}

function problemBlock({ code, severity, message, remedy, fields, file, line }: Problem): string {
  const kind = severity === 'error' ? 'CAUTION' : 'WARNING';
  const at = file === undefined ? '' : ` (${markdownCode(line === undefined ? file : `${file}:${line}`)})`;
  const [first = '', ...lines] = message.split('\n');
  const shown = lines.map((one) => `\n>\n> ${markdownCode(one)}`).join('');
  const block = `> [!${kind}]\n> **${code}**${at}: ${markdownText(first)}${shown}\n>\n> ${markdownText(remedy)}`;
  if (!fields) return block;
  const rows = fields.map(({ field, value }) => [markdownText(field), markdownCode(value)]);
  return `${block}\n\n${table(['Field on npm’s form', 'This job'], rows)}`;
}

function checksTable(checks: readonly Check[]): string {
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
  return `<details${isWell ? '' : ' open'}><summary>${headline}</summary>\n\n${table(['', 'Check', 'Found'], rows)}\n\n</details>`;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}

/** The way of the bytes, as a Mermaid graph. Labels are quoted; Mermaid takes entity codes inside. */
function chain({ run, release, tarball, checks, servedIntegrity }: ReleaseReport): string {
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

function links({ run, release, transparencyLogUrl, published }: ReleaseReport): string {
  const { serverUrl, repository, commit } = run ?? {};
  const all: [string, string | undefined][] = [
    [
      'Package',
      release && published === 'yes'
        ? `https://www.npmjs.com/package/${release.package}/v/${encodeURIComponent(release.version)}`
        : undefined,
    ],
    ['Commit', commit && `${serverUrl}/${repository}/commit/${commit}`],
    ['Workflow run', run && runUrl(run)],
    ['Transparency log', transparencyLogUrl],
  ];
  return all.flatMap(([name, url]) => (url ? [`[${name}](${url})`] : [])).join(' · ');
}

/** A markdown table of cells that are escaped already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
