import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { directoriesOnPath } from '../../src/projects/program-on-path.ts';
import type { Job } from './job.ts';
import { claimsOf, eventPayload, runEnvironment } from './run-description.ts';
import { layTools, type Tools } from './tools.ts';

/** What every JavaScript action gets, and, with `id-token: write` alone, what it takes to ask for ID tokens. */
export function credentials({ world, run, idToken }: Job): Record<string, string> {
  const runtime = {
    ACTIONS_RUNTIME_TOKEN: `runtime.${randomUUID()}`,
    ACTIONS_RUNTIME_URL: 'https://pipelines.invalid/',
  };
  if (!idToken) return runtime;
  const { url, token } = world.issuer.admit(claimsOf(run));
  return { ...runtime, ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token };
}

/** The programs of a job. */
export function toolsOf(job: Pick<Job, 'directory' | 'npmCli' | 'manager' | 'pushesNothing'>): Tools {
  return layTools(join(job.directory, 'tools'), job);
}

/** The variables every step of a job sees. */
export function jobEnvironment(job: Job): Record<string, string> {
  const directories = {
    temp: join(job.directory, 'temp'),
    home: join(job.directory, 'home'),
    tools: join(job.directory, 'tools'),
  };
  for (const directory of Object.values(directories)) mkdirSync(directory, { recursive: true });
  const event = join(job.directory, 'event.json');
  writeFileSync(event, JSON.stringify(eventPayload(job.run)));
  return {
    ...job.world.env,
    ...runEnvironment(job.run),
    GITHUB_JOB: job.id,
    PATH: [toolsOf(job).directory, ...systemPath()].join(delimiter),
    HOME: directories.home,
    // Whatever is installed for all, or kept for the next time, is the job's own.
    npm_config_prefix: join(directories.tools, 'global'),
    npm_config_cache: join(directories.home, '.npm'),
    COREPACK_HOME: join(directories.tools, 'corepack'),
    XDG_CACHE_HOME: join(directories.home, '.cache'),
    RUNNER_TEMP: directories.temp,
    RUNNER_TOOL_CACHE: directories.tools,
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_EVENT_PATH: event,
    ...job.env,
  };
}

/** The machine's programs, without what `npm run` has put before them. */
function systemPath(): string[] {
  return directoriesOnPath(process.env).filter(
    (entry) => !entry.includes('node_modules') && !entry.includes('node-gyp-bin'),
  );
}
