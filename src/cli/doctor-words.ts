import { styleText } from 'node:util';
import type { Checkup } from '../doctor/checkup.ts';
import type { PackageHealth } from '../doctor/package-health.ts';
import type { Problem } from '../problems.ts';
import { visible } from '../text/harmless.ts';
import { tableLines, wrapped } from './terminal-text.ts';

const HEAD = ['package', 'version', 'latest', 'due', 'dist-tag', 'published with', 'publisher'];

const PUBLISHER: Readonly<Record<PackageHealth['publisher'], string>> = {
  seen: 'seen',
  unseen: 'none seen',
  other: 'another',
  'no-package': 'no package',
  unknown: '?',
};

/**
 * A diagnosis for a person: one table, then each problem once, with what to do.
 * @param width of the terminal, in columns
 */
export function diagnosisInWords(
  { packages, workflow, repository }: Checkup,
  problems: readonly Problem[],
  width = Number.POSITIVE_INFINITY,
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
  const [head = '', ...lines] = tableLines([HEAD, ...rows.map((row) => row.map(visible))]);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [
    `${repository}, ${workflow ?? 'no workflow that publishes'}`,
    '',
    styleText('dim', head),
    ...lines,
    '',
    ...problems.flatMap((one) => problemInWords(one, width)),
    errors === 0
      ? `${styleText('green', '✔')} A release would work, as far as this can be seen without trying one.`
      : `${styleText('red', '✖')} A release would fail: ${errors === 1 ? '1 problem' : `${errors} problems`}.`,
    wrapped(
      styleText(
        'dim',
        'Only the owner of a package can see its trusted publisher: npm trust list <package>.',
      ),
      {
        width,
      },
    ),
  ].join('\n');
}

function problemInWords({ severity, code, message, remedy, file, line }: Problem, width: number): string[] {
  const mark = severity === 'error' ? styleText('red', '✖') : styleText('yellow', '⚠');
  const where = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  return [`${mark} ${code}${where}: ${visible(message)}`, `  ${visible(remedy)}`, ''].map((text) =>
    wrapped(text, { width }),
  );
}
