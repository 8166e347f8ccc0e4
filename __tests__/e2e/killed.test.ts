import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { NAME, onStage, requestNames, type Stage, text, VERSION } from './stage.ts';

const KILLS: [at: string, by: NodeJS.Signals][] = [
  ['inspect', 'SIGKILL'],
  ['authenticate', 'SIGKILL'],
  ['publish', 'SIGKILL'],
  ['publish', 'SIGTERM'],
  ['publish', 'SIGINT'],
  ['confirm', 'SIGKILL'],
  ['verify', 'SIGTERM'],
  ['consume', 'SIGKILL'],
];

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

for (const [at, by] of KILLS)
  test(`killed by ${by} at ${at}: run again it converges, publishes nothing twice, and has left no credential`, async () => {
    await onStage({ consumer: at === 'consume' }, async (stage) => {
      const { tarball = '', integrity = '' } = (await stage.pack()).outputs;
      const killed = await stage.publish({ tarball, integrity }, { killed: { at, by } });
      expect([killed.exitCode === 0, killed.outputs['outcome'] === 'verified']).toEqual([false, false]);
      expect(leftBehind(stage)).toEqual([]);
      const again = await stage.publish({ tarball, integrity });
      expect([text(again), again.outputs['outcome'], again.exitCode]).toEqual([
        expect.any(String),
        'verified',
        0,
      ]);
      const accepted = stage.world.proxy.requests.filter(
        ({ name, status }) => name === 'publish' && status === 200,
      );
      expect(accepted).toHaveLength(1);
      expect(stage.world.registry.store.packages.get(NAME)?.versions.has(VERSION)).toBe(true);
      expect(requestNames(stage)).toContain('attestations');
      expect(leftBehind(stage)).toEqual([]);
    });
  });
