import { createInterface } from 'node:readline/promises';

/** Asks at a terminal. Undefined where there is none, for Ctrl-C, and at the end of input. */
export async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const questions = createInterface({ input: process.stdin, output: process.stderr });
  const end = new AbortController();
  questions.once('close', () => end.abort());
  try {
    return (await questions.question(question, { signal: end.signal })).trim();
  } catch {
    return undefined;
  } finally {
    questions.close();
  }
}
