import { tmpdir } from 'node:os';
import { visible } from '../text/harmless.ts';
import type { World } from '../world.ts';
import { run } from './programs.ts';
import { honourProxies } from './proxies.ts';

/**
 * The world of a person at a terminal: no job, no credential, messages on stderr.
 * @param offline let no request be made: one that is tried is an error
 */
export function terminalWorld({ offline = false }: { offline?: boolean | undefined }): World {
  honourProxies(process.env);
  let requestsMade = 0;
  const say = (text: string) => process.stderr.write(`${text.split('\n').map(visible).join('\n')}\n`);
  return {
    env: process.env,
    fetch: (...request) => {
      if (offline) return Promise.reject(new Error('offline, and a request was tried'));
      requestsMade++;
      return globalThis.fetch(...request);
    },
    get requestsMade() {
      return requestsMade;
    },
    temporary: tmpdir(),
    run: (program) => run(program, say),
    stage: (_name, task) => task(),
    info: say,
    debug: () => undefined,
    mask: () => undefined,
    redact: (text) => text,
    idToken: () => Promise.reject(new Error('no ID token at a terminal')),
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    stages: [],
  };
}
