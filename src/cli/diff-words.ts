import { styleText } from 'node:util';
import type { PackageChanges } from '../changes/package-changes.ts';
import { changeHeadline, changeSections } from '../report/change-sections.ts';
import { visible } from '../text/harmless.ts';

/** How many of a kind are shown; the rest are counted. */
const SHOWN = 20;

/** What a version changed, for a person at a terminal. */
export function changesInWords(name: string, changes: PackageChanges | undefined): string {
  if (!changes) return `${visible(name)} has no earlier version to compare with.`;
  const sections = changeSections(changes);
  return [
    `${visible(name)} ${visible(changeHeadline(changes))}`,
    ...sections.flatMap(({ title, lines, isAlarming }) => {
      const mark = isAlarming ? `${styleText('yellow', '⚠')} ` : '';
      const more =
        lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more: --json lists them all`] : [];
      const shown = lines.slice(0, SHOWN).map((line) => `  ${visible(line)}`);
      return ['', `${mark}${title}`, ...shown, ...more];
    }),
    ...(sections.length === 0 ? ['', 'Nothing else changed.'] : []),
  ].join('\n');
}
