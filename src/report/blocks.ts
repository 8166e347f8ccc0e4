import type { Problem } from '../problems.ts';
import { markdownCode, markdownText } from '../text/harmless.ts';

/** A problem, as a box of GitHub's markdown. */
export function problemBlock({ code, severity, message, remedy, fields, file, line }: Problem): string {
  const kind = severity === 'error' ? 'CAUTION' : 'WARNING';
  const at = file === undefined ? '' : ` (${markdownCode(line === undefined ? file : `${file}:${line}`)})`;
  const [first = '', ...lines] = message.split('\n');
  const shown = lines.map((one) => `\n>\n> ${markdownCode(one)}`).join('');
  const block = `> [!${kind}]\n> **${code}**${at}: ${markdownText(first)}${shown}\n>\n> ${markdownText(remedy)}`;
  if (!fields) return block;
  const rows = fields.map(({ field, value }) => [markdownText(field), markdownCode(value)]);
  return `${block}\n\n${table(['Field on npm’s form', 'This job'], rows)}`;
}

/** The job summary of a run that stopped before it had anything to report. */
export function problemsSummary(headline: string, problems: readonly Problem[]): string {
  return [`## ❌ ${headline}`, ...problems.map(problemBlock)].join('\n\n');
}

/** A markdown table of cells that are escaped already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What is shown when somebody opens it. */
export function details(headline: string, content: string, { isOpen = false } = {}): string {
  return `<details${isOpen ? ' open' : ''}><summary>${headline}</summary>\n\n${content}\n\n</details>`;
}
