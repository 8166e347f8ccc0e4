import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/**
 * A text in lines that fit, broken between words only. Each keeps the blanks that it begins with, and the room of the number in
 * front of it.
 */
export function wrapped(text: string, { width }: { width: number }): string {
  const lines = text.split('\n').map((line) => {
    const start = /^ *(?:\d+\. +)?/.exec(line)?.[0] ?? '';
    const room = Math.max(width - start.length, 20);
    const rest = wrapAnsi(line.slice(start.length), room, { hard: false, trim: true });
    return start + rest.replaceAll('\n', `\n${' '.repeat(start.length)}`);
  });
  return lines.join('\n');
}

/**
 * The rows of a table in columns. The first row has a cell for every column.
 * @param width that each line is cut to
 */
export function tableLines(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell))))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => cut(line, width));
}

/** A line of a table that is too long ends with an ellipsis. */
function cut(line: string, width: number): string {
  if (stringWidth(line) <= width) return line;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
