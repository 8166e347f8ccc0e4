import type { Frame, Run, Size } from './recording.ts';

const CELL = { width: 7.8, height: 18 };
const PADDING = 14;

/** GitHub's dark colours, for the sixteen of a terminal. */
const PALETTE = [
  '#484f58',
  '#ff7b72',
  '#3fb950',
  '#d29922',
  '#58a6ff',
  '#bc8cff',
  '#39c5cf',
  '#b1bac4',
  '#6e7681',
  '#ffa198',
  '#56d364',
  '#e3b341',
  '#79c0ff',
  '#d2a8ff',
  '#56d4dd',
  '#ffffff',
];

/** How long, in seconds, the last screen stays before it starts over. */
const HOLD = 6;

/**
 * A picture that plays the screens of a terminal one after the other, without a script: the rows that return are kept once. It
 * rests on the last one where nothing is to move.
 */
export function animatedSvg(frames: readonly Frame[], { columns, rows }: Size): string {
  const width = Math.ceil(columns * CELL.width) + 2 * PADDING;
  const height = rows * CELL.height + 2 * PADDING;
  const known = new Map<string, string>();
  const idOf = (row: readonly Run[]) => {
    const text = row.map(runText).join('');
    const id = known.get(text) ?? `r${known.size}`;
    known.set(text, id);
    return id;
  };
  const screens = frames.map((frame, at) => {
    const uses = frame.rows.flatMap((row, line) =>
      row.length === 0 ? [] : [`<use href="#${idOf(row)}" y="${line * CELL.height}"/>`],
    );
    return `<g transform="translate(0 ${at * height})">${uses.join('')}</g>`;
  });
  const total = (frames.at(-1)?.at ?? 0) + HOLD;
  const steps = frames.map(
    ({ at }, index) =>
      `${((index === 0 ? 0 : at / total) * 100).toFixed(2)}%{transform:translateY(${-index * height}px)}`,
  );
  const rowsKept = [...known].map(([text, id]) => `<text id="${id}" y="14">${text}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A rehearsal in a terminal">
<style>.film{transform:translateY(${-(frames.length - 1) * height}px)}
@keyframes play{${steps.join('')}100%{transform:translateY(${-(frames.length - 1) * height}px)}}
@media (prefers-reduced-motion:no-preference){.film{animation:play ${total.toFixed(2)}s steps(1,end) infinite}}
text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;fill:#e6edf3;white-space:pre}
.b{font-weight:600}.d{opacity:.6}</style>
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<defs>${rowsKept.join('\n')}</defs>
<svg x="${PADDING}" y="${PADDING}" width="${width - 2 * PADDING}" height="${rows * CELL.height}"><g class="film">${screens.join('\n')}</g></svg>
</svg>
`;
}

function runText({ column, text, colour, isBold, isDim }: Run): string {
  const look = [...(isBold ? ['b'] : []), ...(isDim ? ['d'] : [])].join(' ');
  const fill =
    colour === undefined
      ? ''
      : ` fill="${PALETTE[colour] ?? '#e6edf3'}" style="fill:${PALETTE[colour] ?? '#e6edf3'}"`;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<tspan x="${(column * CELL.width).toFixed(1)}"${look === '' ? '' : ` class="${look}"`}${fill}>${escaped}</tspan>`;
}
