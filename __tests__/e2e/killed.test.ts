import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { shareStage } from './helpers/shared-stage.ts';
import { type Stage, text } from './helpers/stage.ts';

const STAGES = ['resolve', 'inspect', 'pack', 'authenticate', 'publish', 'confirm', 'verify', 'consume'];
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

const shared = shareStage();

/** Every file below a directory. */
function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && statSync(path).size < 10_000_000 ? [path] : [];
  });
}

/** Files of the jobs that hold a token the registry has given. */
function leftBehind({ world, directory }: Stage): string[] {
  const tokens = world.registry.store.tokens.map(({ token }) => token);
  const jobs = readdirSync(directory).filter((name) => name.startsWith('publish-'));
  return jobs
    .flatMap((job) => filesBelow(join(directory, job)))
    .filter((path) => {
      const content = readFileSync(path, 'latin1');
      return tokens.some((token) => content.includes(token));
    });
}

for (const at of STAGES)
  test(`killed at ${at}, by each signal in turn: run again it converges, publishes nothing twice, and has left no credential`, async () => {
    const { stage, packed } = shared();
    const { requests } = stage.world.proxy;
    const before = requests.length;
    const inputs = { ...packed, 'consumer-check': String(at === 'consume') };
    for (const by of SIGNALS) {
      const killed = await stage.publish(inputs, { killed: { at, by } });
      // What an earlier run, or the npm it left behind, has published needs neither of these: then nothing is killed.
      const isThere = ['authenticate', 'publish'].includes(at) && stage.isPublished();
      // A signal that comes when the story has ended does not keep it from being told.
      const mayPass = isThere || killed.outputs['outcome'] === 'verified';
      expect([by, killed.exitCode === 0 && !mayPass]).toEqual([by, false]);
      expect([by, leftBehind(stage)]).toEqual([by, []]);
    }
    const again = await stage.publish(inputs);
    expect([text(again), again.outputs['outcome'], again.exitCode]).toEqual([
      expect.any(String),
      'verified',
      0,
    ]);
    const uploads = requests.slice(before).filter(({ name, status }) => name === 'publish' && status === 200);
    expect(uploads).toHaveLength(1);
    expect(stage.isPublished()).toBe(true);
    expect(leftBehind(stage)).toEqual([]);
  });
