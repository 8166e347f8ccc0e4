import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSealedWorld, type SealedWorld } from '../../rehearsal/sealed-world.ts';
import { ROOT } from '../e2e/helpers/stage.ts';
import { type LockEntry, publishAttested, tarballOf } from './attested.ts';

export const NAME = '@scope/pkg';
export const SPEC = `${NAME}@1.2.3`;

/** Who publishes {@link SPEC}. */
export const WHO = ['--source-repository', 'owner/repo', '--workflow', '.github/workflows/publish.yml'];

export const POLICY = `version: 1
packages:
  '@scope/*':
    repository: owner/repo
    workflow: publish.yml
    tag-template: '{package}@{version}'
  plain: { require: signature }
  free: { require: none }
`;

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A person's terminal in a sealed world, whose registry has `@scope/pkg@1.2.3` (attested by owner/repo), `evil@1.0.0`
 * (attested by evil/repo) and `plain` 1.0.0 and 2.0.0 (signed alone).
 */
export interface Terminal {
  readonly world: SealedWorld;
  readonly directory: string;
  /** By `name@version`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Runs the command of the bundle. */
  run(args: readonly string[]): Promise<Ended>;
  /** `verify` with the sealed world's root. */
  verify(...args: string[]): Promise<Ended>;
  // biome-ignore lint/suspicious/noExplicitAny: the printed JSON is what the tests look into
  verifyJson(...args: string[]): Promise<{ status: number | null; stderr: string; json: any }>;
  /** Writes a file into the working directory. Gives its name. */
  file(name: string, content: string | Buffer): string;
  /** The entry of a lock file. */
  locked(name: string, version: string): LockEntry;
  /** The names of the requests made so far. */
  requests(): string[];
  close(): Promise<void>;
}

export async function openTerminal(): Promise<Terminal> {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-verify-'));
  const world = await openSealedWorld({ directory: join(directory, 'world'), repository: 'owner/repo' });
  const integrity = await furnish(world);
  const env = { ...world.env, PATH: process.env['PATH'], HOME: directory };
  const run = (args: readonly string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { env, cwd: directory });
      const said = { stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said.stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said.stderr += text;
      });
      child.on('close', (status) => resolve({ status, ...said }));
    });
  const verify = (...args: string[]) => run(['verify', ...args, '--tuf-root', world.tufRoot]);
  return {
    world,
    directory,
    integrity,
    run,
    verify,
    verifyJson: async (...args) => {
      const { status, stdout, stderr } = await verify(...args, '--json');
      return { status, stderr, json: JSON.parse(stdout) };
    },
    file: (name, content) => {
      writeFileSync(join(directory, name), content);
      return name;
    },
    locked: (name, version) => ({ name, version, integrity: integrity[`${name}@${version}`] ?? '' }),
    requests: () => world.proxy.requests.map(({ name }) => name),
    close: async () => {
      await world.close();
      rmSync(directory, { recursive: true });
    },
  };
}

async function furnish(world: SealedWorld): Promise<Record<string, string>> {
  const integrity: Record<string, string> = {};
  integrity[SPEC] = await publishAttested(world, { name: NAME, version: '1.2.3' });
  const workflow = 'evil/repo/.github/workflows/x.yml@refs/tags/v1.0.0';
  integrity['evil@1.0.0'] = await publishAttested(world, {
    name: 'evil',
    version: '1.0.0',
    claims: {
      repository: 'evil/repo',
      repository_owner: 'evil',
      ref: 'refs/tags/v1.0.0',
      workflow_ref: workflow,
      job_workflow_ref: workflow,
    },
  });
  for (const version of ['1.0.0', '2.0.0'])
    integrity[`plain@${version}`] = publishPlain(world, 'plain', version);
  return integrity;
}

/** Puts a version without provenance into the registry. Gives its integrity. */
export function publishPlain(world: SealedWorld, name: string, version: string): string {
  const tarball = tarballOf({ name, version });
  world.registry.add({ name, version, tarball });
  return `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
}
