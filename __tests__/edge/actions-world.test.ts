import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { allEnded } from '../../src/concurrency.ts';
import { run } from '../../src/edge/programs.ts';
import { problemsOf } from '../../src/problems.ts';
import { withTemporaryDirectory } from '../../src/temporary.ts';
import { testWorld } from '../helpers/test-world.ts';

function node(script: string, lines: string[] = []) {
  const program = { file: process.execPath, args: ['-e', script], cwd: tmpdir(), env: {}, show: true };
  return run(program, (line) => lines.push(line));
}

test('a program that ends well', async () => {
  expect(await node('console.log(1); console.error(2)')).toEqual({
    code: 0,
    signal: null,
    stdout: '1\n',
    stderr: '2\n',
  });
});

test('a program killed by a signal has no exit status, and so no success', async () => {
  expect(await node('process.kill(process.pid, "SIGKILL")')).toMatchObject({ code: null, signal: 'SIGKILL' });
});

test('a program without an order finds nothing to read, in the way that scripts expect', async () => {
  const { stdout } = await node(
    "const fs = require('node:fs'); console.log(fs.fstatSync(0).isCharacterDevice(), fs.readFileSync(0, 'utf8') === '')",
  );
  expect(stdout).toBe(process.platform === 'win32' ? stdout : 'true true\n');
});

test('a program with orders reads them as they come, and one that nobody needs is ended', async () => {
  async function* lines(...all: string[]) {
    for (const line of all) yield line;
  }
  async function* never() {
    yield await new Promise<string>(() => undefined);
  }
  const script = 'process.stdin.pipe(process.stdout)';
  const program = { file: process.execPath, args: ['-e', script], cwd: tmpdir(), env: {} };
  const told = await run({ ...program, orders: lines('do ', 'it') }, () => undefined);
  expect(told).toMatchObject({ code: 0, stdout: 'do it' });
  const heard: string[] = [];
  const onLine = (line: string) => heard.push(line);
  const said = await run({ ...program, orders: lines('one\ntw', 'o\n'), onLine }, () => undefined);
  expect([said.code, said.stdout, heard]).toEqual([0, '', ['one', 'two']]);
  const unneeded = new AbortController();
  const ending = run({ ...program, orders: never(), unneeded: unneeded.signal }, () => undefined);
  unneeded.abort();
  expect(await ending).toMatchObject({ code: null, signal: 'SIGKILL' });
});

test('a program that cannot be started is an end, not a rejection', async () => {
  const ended = await run({ file: 'no-such-program', args: [], cwd: tmpdir(), env: {} }, () => undefined);
  expect(ended).toMatchObject({ code: null, error: expect.objectContaining({ code: 'ENOENT' }) });
});

test('a program inherits nothing', async () => {
  const { stdout } = await node(
    'console.log(Object.keys(process.env).filter((name) => name !== "__CF_USER_TEXT_ENCODING").join())',
  );
  expect(stdout).toBe('\n');
});

test('what it prints is shown by lines, with nothing the runner would obey', async () => {
  const lines: string[] = [];
  await node('process.stdout.write("::a::b\\r\\n  ::c::d\\r::e::f\\n##[g]h\\nlast")', lines);
  expect(lines).toHaveLength(5);
  for (const line of lines) expect(line).toMatch(/^ {2}│ /);
  expect(lines.join('\n')).not.toMatch(/##\[/);
});

test('a temporary directory is gone afterwards, whatever happened', async () => {
  let directory = '';
  const failing = withTemporaryDirectory(testWorld(), async (path) => {
    directory = path;
    throw new Error('x');
  });
  await expect(failing).rejects.toThrow('x');
  expect([directory === '', existsSync(directory)]).toEqual([false, false]);
});

test('what a program leaves behind does not keep anybody waiting', async () => {
  const start = performance.now();
  const sleeper =
    "require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30_000)'], { stdio: 'inherit' }).unref()";
  expect(await node(`console.log('done'); ${sleeper}`)).toMatchObject({ code: 0, stdout: 'done\n' });
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a disk without room is told as that', () => {
  if (!existsSync('/dev/full')) return;
  const thrown = (() => {
    try {
      return writeFileSync('/dev/full', 'x');
    } catch (error) {
      return error;
    }
  })();
  expect(problemsOf(thrown)).toMatchObject([
    { code: 'disk-full', message: expect.stringContaining('ENOSPC') },
  ]);
  // tuf-js keeps the words only (6.0.2).
  const wrapped = new Error(`Failed to persist metadata x error: ${thrown}`);
  expect(problemsOf(wrapped)).toMatchObject([{ code: 'disk-full' }]);
});

test('tasks that run side by side have all ended when one of them fails', async () => {
  let ended = false;
  const slow = new Promise<void>((resolve) => setTimeout(resolve, 20)).then(() => {
    ended = true;
  });
  await expect(allEnded([slow, Promise.reject(new Error('first'))])).rejects.toThrow('first');
  expect(ended).toBe(true);
  expect(await allEnded([Promise.resolve(1), Promise.resolve('2')])).toEqual([1, '2']);
});
