import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import xterm from '@xterm/headless';

/** A run of characters that look alike. */
export interface Run {
  readonly column: number;
  readonly text: string;
  /** Of the terminal's palette; undefined for the usual colour. */
  readonly colour: number | undefined;
  readonly isBold: boolean;
  readonly isDim: boolean;
}

/** What a terminal shows, row by row, from a moment on. */
export interface Frame {
  /** Seconds since the start. */
  readonly at: number;
  readonly rows: readonly (readonly Run[])[];
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What was recorded: each screen that lasted, and all that was printed. */
export interface Recording {
  readonly frames: readonly Frame[];
  readonly printed: string;
}

/** Shorter than this, in seconds, and a screen is not seen. */
const LASTS = 0.08;

/**
 * Runs a command in a terminal of its own (script, of util-linux) and writes down what that shows.
 * @throws Error when the command fails
 */
export async function record(
  command: string,
  { cwd, size, env }: { cwd: string; size: Size; env: NodeJS.ProcessEnv },
): Promise<Recording> {
  const directory = mkdtempSync(join(tmpdir(), 'recording-'));
  try {
    const [output, timing] = [join(directory, 'output'), join(directory, 'timing')];
    const inside = `stty cols ${size.columns} rows ${size.rows}; ${command}`;
    const log = ['--log-out', output, '--log-timing', timing, '--logging-format', 'classic'];
    execFileSync('script', ['--quiet', '--return', ...log, '--command', inside], {
      cwd,
      env: { ...env, TERM: 'xterm-256color' },
      stdio: 'ignore',
    });
    // script writes a line of its own before and after.
    const logged = readFileSync(output);
    return await play(logged.subarray(logged.indexOf('\n') + 1), readFileSync(timing, 'utf8'), size);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function play(bytes: Buffer, timing: string, { columns, rows }: Size): Promise<Recording> {
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 1000, allowProposedApi: true });
  const write = (chunk: Buffer) => new Promise<void>((resolve) => terminal.write(chunk, resolve));
  const frames: Frame[] = [];
  let at = 0;
  let end = 0;
  const steps = timing
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  for (const [index, [delay = 0, length = 0]] of steps.entries()) {
    at += delay;
    await write(bytes.subarray(end, end + length));
    end += length;
    const lasts = steps[index + 1]?.[0] ?? LASTS;
    if (lasts >= LASTS) frames.push({ at, rows: screenOf(terminal, rows) });
  }
  const { buffer } = terminal;
  const lines = Array.from({ length: buffer.active.length }, (_, row) =>
    buffer.active.getLine(row)?.translateToString(true),
  );
  return { frames, printed: lines.join('\n').trimEnd() };
}

function screenOf({ buffer }: xterm.Terminal, rows: number): Run[][] {
  const { viewportY } = buffer.active;
  return Array.from({ length: rows }, (_, row) => runsOf(buffer.active.getLine(viewportY + row)));
}

type Line = NonNullable<ReturnType<xterm.Terminal['buffer']['active']['getLine']>>;

function runsOf(line: Line | undefined): Run[] {
  const runs: Run[] = [];
  for (let column = 0; line && column < line.length; column++) {
    const cell = line.getCell(column);
    const text = cell?.getChars() ?? '';
    if (!cell || cell.getWidth() === 0) continue;
    const look = {
      colour: cell.isFgPalette() ? cell.getFgColor() : undefined,
      isBold: cell.isBold() !== 0,
      isDim: cell.isDim() !== 0,
    };
    const last = runs.at(-1);
    const isSame =
      last !== undefined &&
      last.colour === look.colour &&
      last.isBold === look.isBold &&
      last.isDim === look.isDim;
    // A wide character ends a run: what follows has its own column.
    if (isSame && cell.getWidth() === 1 && last.column + last.text.length === column)
      runs[runs.length - 1] = { ...last, text: last.text + (text || ' ') };
    else runs.push({ column, text: text || ' ', ...look });
  }
  return runs.filter(({ text }) => text.trim() !== '').map((run) => ({ ...run, text: run.text.trimEnd() }));
}
