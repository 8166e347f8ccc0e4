import { styleText } from 'node:util';
import type { Checkup } from '../doctor/checkup.ts';
import type { PackageHealth } from '../doctor/package-health.ts';
import type { Problem } from '../problems.ts';
import { visible } from '../text/harmless.ts';

const HEAD = ['package', 'version', 'latest', 'due', 'dist-tag', 'published with', 'publisher'];

const PUBLISHER: Readonly<Record<PackageHealth['publisher'], string>> = {
  seen: 'seen',
  unseen: 'none seen',
  other: 'another',
  'no-package': 'no package',
  unknown: '?',
};

/** A diagnosis for a person: one table, then each problem once, with what to do. */
export function diagnosisInWords(
  { packages, workflow, repository }: Checkup,
  problems: readonly Problem[],
): string {
  const rows = packages.map((one) => [
    one.name,
    one.version,
    one.latest ?? '–',
    one.isDue ? 'due' : '–',
    one.distTag,
    one.trust === undefined ? '–' : [one.trust, one.workflow].filter(Boolean).join(', '),
    PUBLISHER[one.publisher],
  ]);
  const widths = HEAD.map((head, at) => Math.max(...[HEAD, ...rows].map((row) => (row[at] ?? head).length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => visible(cell).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [
    `${repository}, ${workflow ?? 'no workflow that publishes'}`,
    '',
    styleText('dim', line(HEAD)),
    ...rows.map(line),
    '',
    ...problems.flatMap(problemInWords),
    errors === 0
      ? `${styleText('green', '✔')} A release would work, as far as this can be seen without trying one.`
      : `${styleText('red', '✖')} A release would fail: ${errors === 1 ? '1 problem' : `${errors} problems`}.`,
    styleText('dim', 'Only the owner of a package can see its trusted publisher: npm trust list <package>.'),
  ].join('\n');
}

function problemInWords({ severity, code, message, remedy, file, line }: Problem): string[] {
  const mark = severity === 'error' ? styleText('red', '✖') : styleText('yellow', '⚠');
  const where = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  return [`${mark} ${code}${where}: ${visible(message)}`, `  ${visible(remedy)}`, ''];
}
