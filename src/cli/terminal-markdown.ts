import { stripVTControlCharacters, styleText } from 'node:util';
import { tableLines, wrapped } from './terminal-text.ts';

/**
 * Renders a job summary of ours for a terminal: headings, alerts, tables, the Mermaid chain, commands and links; not markdown in
 * general. What is folded there is one line here; commands are never broken.
 * @param width of the terminal, in columns
 */
export function renderMarkdown(markdown: string, width: number): string {
  const blocks = unfolded(markdown.split('\n\n').map((block) => block.trim()));
  const rendered = blocks.map((block) => renderBlock(block, width));
  return rendered.filter((block) => block !== '').join('\n\n');
}

/** The first line of a summary, as text: what became of it. */
export function verdictIn(markdown: string): string {
  return plain(/^## (.*)$/m.exec(markdown)?.[1] ?? '');
}

/** What a summary says to do first, as text; undefined where there is nothing. */
export function remedyIn(markdown: string): string | undefined {
  const remedy = /\*\*What to do:\*\* (.*)$/m.exec(markdown)?.[1];
  return remedy === undefined ? undefined : plain(unlinked(remedy));
}

/** Without what stands in a fold that is closed; its one line stays. */
function unfolded(blocks: readonly string[]): string[] {
  let depth = 0;
  return blocks.filter((block) => {
    const isInside = depth > 0;
    if (block.startsWith('<details>') && !block.includes('</details>')) depth++;
    else if (depth > 0 && block.startsWith('<details')) depth++;
    if (block.endsWith('</details>') && depth > 0) depth--;
    return !isInside;
  });
}

function renderBlock(block: string, width: number): string {
  if (block.startsWith('## ')) return styleText('bold', wrapped(plain(block.slice(3)), { width }));
  if (block.startsWith('> [!')) return renderAlert(block, width);
  if (block.startsWith('|')) return renderTable(block, width);
  if (block.startsWith('```mermaid')) return renderChain(block);
  if (block.startsWith('```')) return commandLines(block.split('\n').slice(1, -1));
  if (block.startsWith('<details')) return styleText('bold', renderSummary(block, width));
  if (block.startsWith('</details>')) return '';
  const lines = plain(block.replaceAll('**', '').replaceAll(/\[([^\]]+)\]\(([^)]+)\)( · )?/g, '$1: $2\n'));
  return wrapped(lines.trim(), { width });
}

function renderSummary(block: string, width: number): string {
  return wrapped(plain(/<summary>(.*)<\/summary>/.exec(block)?.[1] ?? ''), { width });
}

function renderAlert(block: string, width: number): string {
  const isError = block.startsWith('> [!CAUTION]');
  const lines = block
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^> ?/, ''))
    .filter((line) => line !== '');
  const fences = lines.flatMap((line, at) => (line.startsWith('```') ? [at] : []));
  const isCommand = (at: number) => fences.filter((fence) => fence < at).length % 2 === 1;
  const [problem = '', ...rest] = lines.flatMap((line, at) => {
    if (line.startsWith('```')) return [];
    if (isCommand(at)) return [commandLines([line])];
    const text = plain(unlinked(line.replaceAll('**', '').replaceAll('<br>', '\n')));
    return [wrapped(text, { width: width - 2 }).replaceAll('\n', '\n  ')];
  });
  const color = isError ? 'red' : 'yellow';
  return [styleText(color, `${isError ? '✖' : '⚠'} ${problem}`), ...rest.map((line) => `  ${line}`)].join(
    '\n',
  );
}

/** Commands stand as they are, to be copied. */
function commandLines(lines: readonly string[]): string {
  return lines.map((line) => `  ${stripVTControlCharacters(line)}`).join('\n');
}

/** A link as its address, where its words say no more. */
function unlinked(text: string): string {
  return text.replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_all, words: string, url: string) =>
    url.endsWith(plain(words)) ? url : `${words}: ${url}`,
  );
}

function renderTable(block: string, width: number): string {
  const rows = block.split('\n').map((line) =>
    line
      .replace(/^\| ?| ?\|$/g, '')
      .split(' | ')
      .map((cell) => plain(unlinked(cell)).trim()),
  );
  const [head = [], , ...body] = rows;
  const shown = head.some((cell) => cell !== '') ? [head, ...body] : body;
  return tableLines(shown, width).join('\n');
}

/** `n0["commit abc"]` and so on, as one line of arrows. */
function renderChain(block: string): string {
  return [...block.matchAll(/\["(.*)"\]/g)]
    .map(([, label = '']) => decoded(label.replaceAll(/#(\d+);/g, '&#$1;')))
    .join('\n  → ');
}

function plain(text: string): string {
  return stripVTControlCharacters(decoded(text.replaceAll(/<\/?code>/g, '')));
}

function decoded(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)));
}
