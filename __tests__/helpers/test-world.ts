import { tmpdir } from 'node:os';
import { run } from '../../src/edge/programs.ts';
import type { World } from '../../src/world.ts';

/** A world for what is tested without a job: nothing in it unless a test puts it there, and time does not pass. */
export function testWorld(changes: Partial<World> = {}): World {
  let now = Date.parse('2026-01-01T00:00:00Z');
  return {
    env: {},
    fetch: () => Promise.reject(new Error('no network here')),
    temporary: tmpdir(),
    run: (program) => run(program, () => undefined),
    stage: (_name, task) => task(),
    info: () => undefined,
    debug: () => undefined,
    mask: () => undefined,
    redact: (text) => text,
    idToken: () => Promise.reject(new Error('no ID token here')),
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    requestsMade: 0,
    stages: [],
    ...changes,
  };
}
