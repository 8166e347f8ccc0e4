import { stripVTControlCharacters, styleText } from 'node:util';

/**
 * Renders a job summary of ours for a terminal: headings, alerts, tables, the Mermaid chain and links; not markdown in
 * general.
 * @param width of the terminal, in columns
 */
export function renderMarkdown(markdown: string, width: number): string {
  const blocks = markdown.split('\n\n').map((block) => renderBlock(block.trim(), width));
  return blocks.filter((block) => block !== '').join('\n\n');
}

function renderBlock(block: string, width: number): string {
  if (block.startsWith('## ')) return styleText('bold', plain(block.slice(3)));
  if (block.startsWith('> [!')) return renderAlert(block);
  if (block.startsWith('|')) return renderTable(block, width);
  if (block.startsWith('```mermaid')) return renderChain(block);
  if (block.startsWith('<details'))
    return styleText('bold', plain(/<summary>(.*)<\/summary>/.exec(block)?.[1] ?? ''));
  if (block.startsWith('</details>')) return '';
  return plain(block.replaceAll(/\[([^\]]+)\]\(([^)]+)\)( · )?/g, '$1: $2\n')).trim();
}

function renderAlert(block: string): string {
  const isError = block.startsWith('> [!CAUTION]');
  const [problem = '', ...rest] = block
    .split('\n')
    .slice(1)
    .map((line) => plain(line.replace(/^> ?/, '').replaceAll('**', '')));
  const color = isError ? 'red' : 'yellow';
  const remedy = rest.filter((line) => line !== '').map((line) => `  ${line}`);
  return [styleText(color, `${isError ? '✖' : '⚠'} ${problem}`), ...remedy].join('\n');
}

function renderTable(block: string, width: number): string {
  const rows = block.split('\n').map((line) =>
    line
      .replace(/^\| ?| ?\|$/g, '')
      .split(' | ')
      .map((cell) => plain(cell).trim()),
  );
  const [head = [], , ...body] = rows;
  const shown = head.some((cell) => cell !== '') ? [head, ...body] : body;
  const widths = head.map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  return shown
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line))
    .join('\n');
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
