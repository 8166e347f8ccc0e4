import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as tar from 'tar';
import { runAction, type StepResult } from '../../rehearsal/runner/job.ts';
import { claimsOf, type RunDescription, runEnvironment } from '../../rehearsal/runner/run-description.ts';
import { openSealedWorld, type SealedWorld } from '../../rehearsal/sealed-world.ts';
import { sha512 } from '../../src/digest.ts';
import { run } from '../../src/edge/programs.ts';
import { writePlan } from '../../src/plan/releases-file.ts';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const NPM = join(ROOT, 'node_modules/npm-11/bin/npm-cli.js');
const COMMIT = 'a'.repeat(40);

/** Packages by name, each with the names of those it depends on. */
export type BenchPackages = Readonly<Record<string, readonly string[]>>;

/** How long something took, and what it cost. */
export interface Cost {
  readonly ms: number;
  /** Of the action itself, without the npm processes, in ms. */
  readonly cpu: number;
  /** The most memory that the action itself has held, in bytes. */
  readonly memory: number;
  /** How many requests the servers were asked. */
  readonly requests: number;
}

/** A sealed world with packages that the workflow may publish. */
export interface BenchWorld {
  readonly world: SealedWorld;
  fresh(name: string): string;
  /** The publish action on packages that were packed before, in one version. @throws Error unless all are verified */
  ours(packages: BenchPackages, version: string): Promise<Cost>;
  /** What a careful maintainer does by hand: publishes all workspaces, installs them, audits them. Gives ms. */
  byHand(packages: BenchPackages, version: string): Promise<number>;
}

/** Opens a world for a task, with a latency in ms before every answer, and clears it away. */
export async function inBenchWorld(
  { names, latency }: { names: readonly string[]; latency: number },
  task: (bench: BenchWorld) => Promise<void>,
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-bench-'));
  const world = await openSealedWorld({ directory: join(directory, 'world'), repository: 'owner/repo' });
  const publisher = { repository: 'owner/repo', workflow: 'publish.yml', allowed: ['publish' as const] };
  for (const name of names) world.registry.add({ name, trustedPublishers: [publisher] });
  world.repository.main.add(COMMIT);
  world.proxy.latency = latency;
  const fresh = (name: string) => {
    const path = join(directory, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  try {
    await task({
      world,
      fresh,
      ours: (packages, version) => ours({ world, fresh }, { packages, version }),
      byHand: (packages, version) => byHand({ world, fresh }, { packages, version }),
    });
  } finally {
    await world.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Place {
  readonly world: SealedWorld;
  fresh(name: string): string;
}

interface Work {
  readonly packages: BenchPackages;
  readonly version: string;
}

const RUN: RunDescription = {
  repository: 'owner/repo',
  repositoryId: '1',
  ownerId: '2',
  visibility: 'public',
  commit: COMMIT,
  ref: 'refs/heads/main',
  workflow: 'publish.yml',
  event: 'push',
  id: '1',
  attempt: '1',
  runnerEnvironment: 'github-hosted',
};

function manifestOf({ packages, version }: Work, name: string): object {
  const dependencies = Object.fromEntries((packages[name] ?? []).map((need) => [need, version]));
  return { name, version, repository: 'github:owner/repo', dependencies };
}

/** The directory that the pack action would leave. */
function packedBefore({ fresh }: Place, work: Work): { packed: string; integrity: string } {
  const into = fresh(`packed-${work.version}`);
  const releases = Object.entries(work.packages).map(([name, needs]) => {
    const from = fresh(`package-${work.version}/${name}`);
    writeFileSync(join(from, 'package.json'), JSON.stringify(manifestOf(work, name)));
    const tarball = `${name}-${work.version}.tgz`;
    const file = join(into, tarball);
    tar.create({ file, cwd: from, prefix: 'package', gzip: true, portable: true, sync: true }, [
      'package.json',
    ]);
    const bytes = readFileSync(file);
    const { version } = work;
    const more = { distTag: 'latest', tag: `${name}@${version}`, needs: [...needs], tarball };
    return { name, version, ...more, integrity: sha512(bytes), bytes: bytes.length };
  });
  const plan = writePlan({ commit: COMMIT, releases });
  writeFileSync(join(into, 'releases.json'), plan);
  return { packed: into, integrity: sha512(Buffer.from(plan)) };
}

async function ours(place: Place, work: Work): Promise<Cost> {
  const { world, fresh } = place;
  const home = fresh(`ours-${work.version}`);
  const { action, report } = measuredAction(place, home);
  const job = {
    id: 'publish',
    world,
    run: RUN,
    idToken: true,
    directory: home,
    workspace: fresh(`ours-${work.version}/work`),
    npmCli: NPM,
  };
  const packed = packedBefore(place, work);
  const inputs = { ...packed, select: 'due', 'npm-cli': NPM, 'tuf-root': world.tufRoot };
  const before = world.proxy.requests.length;
  const start = performance.now();
  const step = await runAction(job, { action, inputs });
  const ms = performance.now() - start;
  requireVerified(step);
  const { user, system, memory } = JSON.parse(readFileSync(report, 'utf8'));
  return { ms, cpu: (user + system) / 1000, memory, requests: world.proxy.requests.length - before };
}

function requireVerified({ outputs, log }: StepResult): void {
  if (outputs['outcome'] !== 'verified')
    throw new Error(log.map((event) => `${event.kind}: ${event.text}`).join('\n'));
}

/** Our action, with a wrapper around it that writes down what it has cost when it ends. */
function measuredAction({ fresh }: Place, home: string): { action: string; report: string } {
  const action = fresh(`action-${Math.random()}`);
  const report = join(home, 'cost.json');
  cpSync(join(ROOT, 'action.yml'), join(action, 'action.yml'));
  mkdirSync(join(action, 'dist'));
  const cost = '{ ...process.cpuUsage(), memory: process.resourceUsage().maxRSS * 1024 }';
  const writing = `process.on('exit', () => fs.writeFileSync(${JSON.stringify(report)}, JSON.stringify(${cost})));`;
  const loading = `import(${JSON.stringify(join(ROOT, 'dist/publish.js'))});`;
  writeFileSync(join(action, 'dist/publish.js'), `const fs = require('node:fs'); ${writing} ${loading}\n`);
  return { action, report };
}

async function byHand({ world, fresh }: Place, work: Work): Promise<number> {
  const { packages, version } = work;
  const home = fresh(`hand-${version}`);
  const checkout = fresh(`hand-${version}/checkout`);
  const names = Object.keys(packages);
  const root = { private: true, workspaces: names };
  writeFileSync(join(checkout, 'package.json'), JSON.stringify(root));
  for (const name of names) {
    const from = fresh(`hand-${version}/checkout/${name}`);
    writeFileSync(join(from, 'package.json'), JSON.stringify(manifestOf(work, name)));
  }
  const { url, token } = world.issuer.admit(claimsOf(RUN));
  const env = (name: string) => {
    const cache = fresh(`hand-${version}/${name}`);
    const tuf = join(cache, '_tuf', 'tuf-repo-cdn.sigstore.dev');
    mkdirSync(tuf, { recursive: true });
    cpSync(world.tufRoot, join(tuf, 'root.json'));
    return {
      ...world.env,
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      NODE_USE_ENV_PROXY: '1',
      npm_config_cache: cache,
      npm_config_update_notifier: 'false',
    };
  };
  const npm = async (
    args: string[],
    environment: Record<string, string>,
    cwd = fresh(`hand-${version}/user`),
  ) => {
    const exit = await run(
      { file: process.execPath, args: [NPM, ...args], cwd, env: environment },
      () => undefined,
    );
    // npm's audit reads the TUF cache that it is just writing, and calls a package invalid now and then.
    const isOwnFault = exit.stdout.includes('Unexpected end of JSON input');
    if (exit.code !== 0 && !isOwnFault) throw new Error((exit.stderr + exit.stdout).slice(0, 2000));
  };
  const publisherEnv = {
    ...env('publisher'),
    ...runEnvironment(RUN),
    ACTIONS_ID_TOKEN_REQUEST_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  };
  const consumerEnv = env('consumer');
  const specs = names.map((name) => `${name}@${version}`);
  const start = performance.now();
  await npm(['publish', '--workspaces', '--provenance', '--access=public'], publisherEnv, checkout);
  await npm(['install', ...specs, '--no-audit', '--no-fund'], consumerEnv);
  await npm(['audit', 'signatures', '--json', '--include-attestations'], consumerEnv);
  return performance.now() - start;
}
