import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { messageOf } from '../problems.ts';
import { ask } from './ask.ts';
import { UsageError } from './usage.ts';

/** What became of the file. */
export interface Settled {
  readonly status: 'created' | 'unchanged' | 'updated' | 'differs' | 'missing';
  /** Where the file is kept as it was, when it was updated; relative to the repository. */
  readonly before?: string;
}

export interface Wish {
  /** Absolute. */
  readonly cwd: string;
  /** Relative to `cwd`. */
  readonly file: string;
  /** What the file should be. */
  readonly text: string;
  readonly options: { readonly check?: boolean; readonly yes?: boolean; readonly json?: boolean };
}

/**
 * Brings the file to what it should be, as far as that is wished. What was edited by hand is shown, and kept.
 * @throws UsageError when it cannot be read or written
 */
export async function settleFile(wish: Wish): Promise<Settled> {
  try {
    return await settle(wish);
  } catch (thrown) {
    throw new UsageError(`${wish.file} cannot be written: ${messageOf(thrown)}`);
  }
}

async function settle({ cwd, file, text, options }: Wish): Promise<Settled> {
  const path = join(cwd, file);
  const is = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (is === text) return { status: 'unchanged' };
  if (is === undefined) {
    if (options.check) return { status: 'missing' };
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return { status: 'created' };
  }
  if (!options.json) process.stderr.write(`${difference(file, is, text)}\n`);
  if (options.check || !(options.yes || (await agrees(options)))) return { status: 'differs' };
  const before = freeName(cwd, `${file}.before`);
  writeFileSync(join(cwd, before), is, { flag: 'wx' });
  writeFileSync(path, text);
  return { status: 'updated', before };
}

/** A name that no file has yet: what was kept earlier stays. */
function freeName(cwd: string, name: string): string {
  const names = [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
  return names.find((one) => !existsSync(join(cwd, one))) ?? `${name}-100`;
}

function difference(file: string, before: string, text: string): string {
  const patch = createTwoFilesPatch(file, file, before, text, 'current', 'proposed', { context: 2 });
  const color = { '+': 'green', '-': 'red' } as const;
  return patch
    .split('\n')
    .slice(1)
    .map((line) => {
      const mark = line[0];
      return mark === '+' || mark === '-' ? styleText(color[mark], line, { stream: process.stderr }) : line;
    })
    .join('\n');
}

async function agrees({ json }: Wish['options']): Promise<boolean> {
  const answer = json ? undefined : await ask('Write it? The current file is kept beside it. [y/N] ');
  return /^y(es)?$/i.test(answer ?? '');
}
