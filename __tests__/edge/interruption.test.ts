import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../e2e/helpers/stage.ts';

/** Runs a story in a process of its own, and gives the code of the problem it ends with. */
function endOf(story: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const script = `
    import { untilInterrupted } from ${JSON.stringify(join(ROOT, 'src/edge/interruption.ts'))};
    import { problemsOf } from ${JSON.stringify(join(ROOT, 'src/problems.ts'))};
    const wait = setTimeout(() => undefined, 20_000);
    try { console.log(await untilInterrupted(${story})); }
    catch (thrown) { console.log(problemsOf(thrown).map(({ code }) => code).join()); }
    clearTimeout(wait);
  `;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      said.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.stderr += chunk;
    });
    child.on('close', (code) => resolve({ code, stdout: said.stdout.trim(), stderr: said.stderr }));
  });
}

const STORIES: [what: string, story: string, end: string][] = [
  ['a story that ends', "Promise.resolve('well')", 'well'],
  ['a signal', "new Promise(() => setTimeout(() => process.kill(process.pid, 'SIGTERM'), 1))", 'interrupted'],
  [
    'a rejection that nobody awaits',
    "new Promise(() => void Promise.reject(new Error('::stop-commands::x')))",
    'internal',
  ],
  [
    'what is thrown where nobody listens',
    "new Promise(() => setTimeout(() => { throw new Error('x'); }, 1))",
    'internal',
  ],
];

for (const [what, story, end] of STORIES)
  test(`${what} ends as ${end}, and Node prints nothing of its own`, async () => {
    expect(await endOf(story)).toEqual({ code: 0, stdout: end, stderr: '' });
  });

test('a signal after the story has ended does not cut short how it is told', async () => {
  const story =
    "Promise.resolve('well'))); process.kill(process.pid, 'SIGTERM'); await new Promise((resolve) => setTimeout(resolve, 200)); console.log(('told'";
  expect(await endOf(story)).toEqual({ code: 0, stdout: 'well\ntold', stderr: '' });
});
