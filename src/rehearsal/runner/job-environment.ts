import { randomUUID } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Job } from './job.ts';
import { claimsOf, eventPayload, runEnvironment } from './run-description.ts';

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
    PATH: [toolPath(directories.tools, job.npmCli), ...systemPath()].join(delimiter),
    HOME: directories.home,
    RUNNER_TEMP: directories.temp,
    RUNNER_TOOL_CACHE: directories.tools,
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_EVENT_PATH: event,
    ...job.env,
  };
}

/** A directory with node and npm in it, as setup-node leaves one. */
function toolPath(directory: string, npmCli: string): string {
  const links: [string, string][] = [
    ['node', process.execPath],
    ['npm', npmCli],
  ];
  for (const [name, target] of links) {
    try {
      symlinkSync(target, join(directory, name));
    } catch (thrown) {
      const isThere = thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST';
      if (!isThere) throw thrown;
    }
  }
  return directory;
}

/** The machine's programs, without what `npm run` has put before them. */
function systemPath(): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules') && !entry.includes('node-gyp-bin'));
}
