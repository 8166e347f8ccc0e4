import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { harmlessLines } from '../text/harmless.ts';
import { redactor } from '../text/redaction.ts';
import { stageLine } from '../text/stage-line.ts';
import type { World } from '../world.ts';
import { fetchIdToken } from './id-token.ts';
import { run } from './programs.ts';
import { honourProxies } from './proxies.ts';

/** The world of a GitHub Actions job. */
export function actionsWorld(): World {
  honourProxies(process.env);
  const { hide, redact } = redactor();
  const stages: { name: string; ms: number; release?: string }[] = [];
  let requestsMade = 0;
  const fetch: World['fetch'] = (...request) => {
    requestsMade++;
    return globalThis.fetch(...request);
  };
  const now = () => Date.now();
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const mask = (secret: string) => {
    core.setSecret(secret);
    hide(secret);
  };
  return {
    env: process.env,
    fetch,
    get requestsMade() {
      return requestsMade;
    },
    temporary: process.env['RUNNER_TEMP'] || tmpdir(),
    run: (program) => run(program, core.info),
    stage: async (name, task, release) => {
      const start = performance.now();
      // Groups cannot stand side by side.
      if (release === undefined) core.startGroup(name);
      else core.info(harmlessLines(stageLine(name, release)));
      try {
        return await task();
      } finally {
        if (release === undefined) core.endGroup();
        const ms = Math.round(performance.now() - start);
        stages.push({ name, ms, ...(release === undefined ? {} : { release }) });
      }
    },
    info: (text) => core.info(harmlessLines(text)),
    debug: (text) => core.debug(text),
    mask,
    redact,
    idToken: async (audience) => {
      const token = await fetchIdToken({ fetch, sleep, now }, { env: process.env, audience });
      mask(token);
      return token;
    },
    now,
    sleep,
    stages,
  };
}
