import { markdownCode, markdownText } from '../text/harmless.ts';
import { details } from './blocks.ts';
import { type ChangeSection, changeHeadline, changeSections } from './change-sections.ts';
import type { ReleaseReport } from './report.ts';

/** How many of a kind are shown in a summary; the rest are counted. */
const SHOWN = 50;

/** What is new and runs, or is installed, at whoever installs the package: set off, as nothing else of a change is. */
export function alarmOf({ changes, release }: ReleaseReport): string {
  const alarming =
    changes === undefined ? [] : changeSections(changes).filter(({ isAlarming }) => isAlarming);
  if (!changes || alarming.length === 0) return '';
  const lines = alarming.flatMap(({ title, lines: all }) => {
    const isOfScripts = title.startsWith('Scripts');
    return all
      .filter((line) => line.startsWith('+') || (isOfScripts && !line.startsWith('-')))
      .map((line) => `> - ${markdownText(isOfScripts ? 'install script' : title)}: ${markdownCode(line)}`);
  });
  const what = markdownCode(`${release?.package}@${release?.version}`);
  return [
    '> [!WARNING]',
    `> New in ${what} since ${markdownCode(changes.from)}, and run or installed along with it:`,
    '>',
    ...lines.slice(0, SHOWN),
    ...(lines.length > SHOWN ? [`> - … and ${lines.length - SHOWN} more`] : []),
  ].join('\n');
}

/** What a release changes, folded. Nothing where that is not known. */
export function changesBlock({ changes, release }: ReleaseReport): string {
  if (!changes) return '';
  const sections = changeSections(changes);
  const spec = `${release?.package}@${release?.version}`;
  const content = sections.length === 0 ? 'Nothing else changed.' : sections.map(inMarkdown).join('\n\n');
  return details(`What ${markdownCode(spec)} changed: ${markdownText(changeHeadline(changes))}`, content);
}

function inMarkdown({ title, lines, isAlarming }: ChangeSection): string {
  const shown = lines.slice(0, SHOWN).map((line) => `- ${markdownCode(line)}`);
  const more = lines.length > SHOWN ? [`- … and ${lines.length - SHOWN} more`] : [];
  return [`**${isAlarming ? '⚠ ' : ''}${markdownText(title)}**`, '', ...shown, ...more].join('\n');
}
