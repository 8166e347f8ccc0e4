import { isAbsolute, join } from 'node:path';
import { error, Failure, type Problem } from '../problems.ts';

/** Reads one input, untrimmed; empty when it was left out and has no default. */
export type ReadInput = (name: string) => string;

export type Reader = ReturnType<typeof readerOf>;

/** Reads inputs one by one, and remembers everything that is wrong until it is `done`. */
export function readerOf(read: ReadInput, workspace: string) {
  const problems: Problem[] = [];
  const wrong = (name: string, wanted: string) => {
    const found = name === 'github-token' ? 'malformed' : JSON.stringify(read(name));
    problems.push(
      error({
        code: 'input-invalid',
        message: `The input ${name} is ${found}; it must be ${wanted}.`,
        remedy: `Fix ${name} under "with:" in the workflow.`,
      }),
    );
  };
  const text = (name: string) => read(name) || undefined;
  const lines = (name: string) => linesIn(read(name)).flatMap((line) => line.trim() || []);
  const absolute = (path: string) => (isAbsolute(path) ? path : join(workspace, path));
  const choice = <T extends string>(name: string, among: readonly [T, ...T[]]): T => {
    const chosen = among.find((one) => one === read(name));
    if (chosen === undefined) wrong(name, among.join(' or '));
    return chosen ?? among[0];
  };
  return {
    wrong,
    text,
    choice,
    /** One that is sent as a header: a character that no header may have would be shown by whoever refuses it. */
    token: (name: string) => {
      const value = text(name);
      if (value !== undefined && !/^[\x21-\x7e]+$/.test(value))
        wrong(name, 'a token without spaces or line breaks');
      return value;
    },
    flag: (name: string) => choice(name, ['false', 'true']) === 'true',
    /** One value a line. */
    lines,
    /** The same, with every blank: a tag with a blank at its end is another tag. */
    wholeLines: (name: string) => linesIn(read(name)),
    path: (name: string) => {
      const value = text(name);
      return value === undefined ? value : absolute(value);
    },
    /** One path a line. */
    paths: (name: string) => lines(name).map(absolute),
    count: (name: string) => {
      if (!/^[1-9]\d{0,2}$/.test(read(name))) wrong(name, 'a number from 1 to 999');
      return Number(read(name)) || 1;
    },
    minutes: (name: string) => {
      if (!/^\d+(\.\d+)?$/.test(read(name))) wrong(name, 'a number of minutes, such as 30 or 0.5');
      return Number(read(name)) * 60_000;
    },
    /** One that is read by a function of its own, which throws a Failure for what is wrong. */
    parsed: <T>(name: string, parse: (text: string) => T, instead: T): T => {
      try {
        return parse(read(name));
      } catch (thrown) {
        if (!(thrown instanceof Failure)) throw thrown;
        problems.push(...thrown.problems);
        return instead;
      }
    },
    done: <T>(inputs: T): T => {
      if (problems.length > 0) throw new Failure(problems);
      return inputs;
    },
  };
}

function linesIn(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
