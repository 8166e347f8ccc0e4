import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { shareStage } from './helpers/shared-stage.ts';
import { codes, ROOT, type Stage, text } from './helpers/stage.ts';

const shared = shareStage();

/** The upload, when it arrives, sends the action a signal, and is then taken by the registry or lost. Gives what ends that. */
function interruptAtUpload(
  { world }: Stage,
  { signal, taken, child }: { signal: NodeJS.Signals; taken: boolean; child: () => ChildProcess | undefined },
): () => void {
  const route = world.registry.routes.find(({ name }) => name === 'publish');
  const answer = route?.answer;
  if (!route || !answer) throw new Error('no route publish');
  Object.assign(route, {
    answer: async (...asked: Parameters<typeof answer>) => {
      if (taken) await answer(...asked);
      child()?.kill(signal);
      // Longer than the action may take: npm is stopped before it hears anything.
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return { status: 503, body: { error: 'too late' } };
    },
  });
  return () => void Object.assign(route, { answer });
}

/** The command lines of the programs at work whose arguments name a directory (Linux). */
function programsIn(directory: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes(directory));
}

async function interrupted(
  stage: Stage,
  { signal, taken, inputs }: { signal: NodeJS.Signals; taken: boolean; inputs: Record<string, string> },
) {
  let child: ChildProcess | undefined;
  const restore = interruptAtUpload(stage, { signal, taken, child: () => child });
  const start = performance.now();
  const step = await stage.publish(inputs, { onStart: (started) => (child = started) });
  restore();
  return { step, ms: performance.now() - start };
}

const left = (stage: Stage) =>
  readdirSync(stage.directory)
    .filter((name) => name.startsWith('publish-'))
    .flatMap((job) => readdirSync(join(stage.directory, job, 'temp')))
    .filter((name) => name.startsWith('publish-npm') && !name.includes('evidence'));

test('Ctrl-C in a rehearsal, that comes twice: it is told, every program is stopped, and nothing of it is left', async () => {
  const { stage } = shared();
  const temporary = join(stage.directory, 'temporary');
  mkdirSync(temporary);
  const args = ['dist/cli.js', 'rehearse', '--cwd', 'examples/single-package', '--latency', '400'];
  const env = { ...process.env, TMPDIR: temporary, CI: 'true' };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  let told = '';
  child.stderr.on('data', (chunk) => (told += chunk));
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.includes('publish: publish')) return;
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGINT'), 50);
  });
  expect(await ended).toBe(130);
  expect(told).toContain('The run was stopped by SIGINT');
  expect([programsIn(temporary), readdirSync(temporary)]).toEqual([[], []]);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} during the upload, which is lost: npm is stopped, it is told that nobody knows, and a re-run publishes once`, async () => {
    const { stage, packed } = shared();
    const { step, ms } = await interrupted(stage, { signal, taken: false, inputs: packed });
    expect([text(step), step.exitCode, step.signal]).toEqual([expect.any(String), 1, null]);
    expect(step.outputs).toMatchObject({ outcome: 'unknown', published: 'unknown', package: '@scope/pkg' });
    expect(codes(step)).toEqual(['interrupted']);
    expect(step.summary).toContain('may or may not be published');
    expect(step.summary).toContain('Running the job again is safe');
    // The runner waits 7.5 s before its second signal.
    expect(ms).toBeLessThan(7_500);
    expect([programsIn(stage.directory), left(stage)]).toEqual([[], []]);
    const again = await stage.publish(packed);
    expect([again.outputs['outcome'], again.outputs['already-published']]).toEqual(['verified', 'false']);
  });

  test(`${signal} during the upload, which arrived: it is told that it is published, and a re-run verifies it`, async () => {
    const { stage, packed } = shared();
    const { step } = await interrupted(stage, { signal, taken: true, inputs: packed });
    expect(step.outputs).toMatchObject({ outcome: 'unverified', published: 'yes' });
    expect([step.exitCode, codes(step), programsIn(stage.directory)]).toEqual([1, ['interrupted'], []]);
    const again = await stage.publish(packed);
    expect([again.outputs['outcome'], again.outputs['already-published']]).toEqual(['verified', 'true']);
  });
}
