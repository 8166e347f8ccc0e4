import type { Problem } from '../problems.ts';
import { markdownCode, markdownText } from '../text/harmless.ts';
import { causeOf } from './causes.ts';

/** Where every problem has its own section. */
const PROBLEMS = 'https://github.com/mochi/publish-npm/blob/main/docs/problems.md';

/** A problem, as a box of GitHub's markdown: what is wrong, what to do, what to type, and where more is said. */
export function problemBlock({
  code,
  severity,
  message,
  remedy,
  commands = [],
  fields,
  file,
  line,
}: Problem): string {
  const kind = severity === 'error' ? 'CAUTION' : 'WARNING';
  const at = file === undefined ? '' : `${markdownCode(line === undefined ? file : `${file}:${line}`)}: `;
  const [first = '', ...lines] = message.split('\n');
  const content = [
    `${at}${markdownText(first)}`,
    ...(lines.length === 0 ? [] : [lines.map(markdownCode).join('<br>')]),
    `**What to do:** ${remedyText(remedy)}`,
    ...(commands.length === 0 ? [] : [commandBlock(commands)]),
    `[${code}](${PROBLEMS}#${code})`,
  ];
  const quoted = content.join('\n\n').replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
  const block = `> [!${kind}]\n${quoted}`;
  if (!fields) return block;
  const notes = fields.filter(({ note }) => note !== undefined).length;
  const rows = fields.map(({ field, value, note }) => [
    markdownText(field),
    markdownCode(value),
    ...(notes > 0 ? [note === undefined ? '' : `${notes === 1 ? '⬅ ' : ''}${markdownText(note)}`] : []),
  ]);
  return `${block}\n\n${table(['Field on npm’s form', 'This job', ...(notes > 0 ? ['Note'] : [])], rows)}`;
}

/** Pages that a remedy of ours may link to; a value from outside is never a link. */
const PAGES =
  /https:\/\/(?:www\.npmjs\.com|status\.npmjs\.org|status\.sigstore\.dev|www\.githubstatus\.com|github\.com\/mochi\/publish-npm)(?:\/[\w./@%-]*[\w/-])?/g;

/** A remedy: what stands in backticks is to be typed, and our own pages are links. */
function remedyText(remedy: string): string {
  const parts = remedy.split('`');
  // An odd one out is no pair.
  if (parts.length % 2 === 0) return linked(remedy);
  return parts.map((part, at) => (at % 2 === 1 ? markdownCode(part) : linked(part))).join('');
}

function linked(text: string): string {
  let end = 0;
  const pieces = [...text.matchAll(PAGES)].map((match) => {
    const before = markdownText(text.slice(end, match.index));
    const [url] = match;
    end = match.index + url.length;
    return `${before}[${markdownText(url.slice('https://'.length))}](${url})`;
  });
  return [...pieces, markdownText(text.slice(end))].join('');
}

/** Commands to copy. A line that would end the block is none of ours, and is left out. */
export function commandBlock(commands: readonly string[]): string {
  const lines = commands.flatMap((command) => command.split('\n')).filter((line) => !line.includes('```'));
  return `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
}

/**
 * The job summary of a run that stopped before it had anything to report.
 * @param again how to go on, as markdown
 */
export function problemsSummary(headline: string, problems: readonly Problem[], again = ''): string {
  const error = problems.find(({ severity }) => severity === 'error');
  const cause = error && causeOf(error);
  const first = cause === undefined ? headline : `${headline.replace(/\.$/, '')}: ${markdownText(cause)}`;
  return [`## ❌ ${first}`, ...problems.map(problemBlock), again].filter((part) => part !== '').join('\n\n');
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
