/**
 * From start to `verified`, over the same steps by hand one after the other (npm publish, npm install, npm audit
 * signatures), in one run on the same machine, with 100 ms before every answer. Prints medians and the ratio, and our own
 * CPU time without the npm processes. Budgets: ratio at most 0.8, CPU at most 0.4 s.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAction } from '../rehearsal/runner/job.ts';
import { claimsOf, type RunDescription, runEnvironment } from '../rehearsal/runner/run-description.ts';
import { openSealedWorld } from '../rehearsal/sealed-world.ts';
import { run } from '../src/edge/programs.ts';
import { readTarball } from '../src/release/tarball.ts';

const ROUNDS = 5;
const LATENCY = 100;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const npmCli = join(root, 'node_modules/npm-11/bin/npm-cli.js');
const directory = mkdtempSync(join(tmpdir(), 'publish-npm-bench-'));
const world = await openSealedWorld({ directory: join(directory, 'world'), repository: 'owner/repo' });
const publisher = { repository: 'owner/repo', workflow: 'publish.yml', allowed: ['publish' as const] };
world.registry.add({ name: 'pkg', trustedPublishers: [publisher] });

function runOf(version: string): RunDescription {
  return {
    repository: 'owner/repo',
    repositoryId: '1',
    ownerId: '2',
    visibility: 'public',
    commit: 'a'.repeat(40),
    ref: `refs/tags/pkg@${version}`,
    workflow: 'publish.yml',
    event: 'push',
    id: '1',
    attempt: '1',
    runnerEnvironment: 'github-hosted',
  };
}

function packed(version: string): string {
  const into = fresh(`package-${version}`);
  const manifest = { name: 'pkg', version, repository: 'github:owner/repo' };
  writeFileSync(join(into, 'package.json'), JSON.stringify(manifest));
  const npm = spawnSync(process.execPath, [npmCli, 'pack', '--silent'], { cwd: into, encoding: 'utf8' });
  return join(into, npm.stdout.trim());
}

function fresh(name: string): string {
  const path = join(directory, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Our action, with a wrapper around it that writes down its own CPU time when it ends. */
async function ours(version: string): Promise<{ ms: number; cpu: number }> {
  const { path, integrity } = await readTarball(packed(version));
  const home = fresh(`ours-${version}`);
  const action = fresh(`action-${version}`);
  const report = join(home, 'cpu.json');
  cpSync(join(root, 'action.yml'), join(action, 'action.yml'));
  fresh(`action-${version}/dist`);
  const told = `process.on('exit', () => fs.writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.cpuUsage())));`;
  writeFileSync(
    join(action, 'dist/publish.js'),
    `const fs = require('node:fs'); ${told} import(${JSON.stringify(join(root, 'dist/publish.js'))});\n`,
  );
  const job = {
    id: 'publish',
    world,
    run: runOf(version),
    idToken: true,
    directory: home,
    workspace: fresh(`ours-${version}/work`),
    npmCli,
  };
  const inputs = { tarball: path, integrity, 'npm-cli': npmCli, 'tuf-root': world.tufRoot };
  const start = performance.now();
  const step = await runAction(job, { action, inputs });
  const ms = performance.now() - start;
  if (step.outputs['outcome'] !== 'verified') throw new Error(JSON.stringify(step.log, null, 2));
  const { user, system } = JSON.parse(readFileSync(report, 'utf8'));
  return { ms, cpu: (user + system) / 1000 };
}

/** What a careful maintainer does by hand, in a job with the same permissions. */
async function byHand(version: string): Promise<number> {
  const tarball = packed(version);
  const home = fresh(`hand-${version}`);
  const { url, token } = world.issuer.admit(claimsOf(runOf(version)));
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
  const npm = async (args: string[], environment: Record<string, string>) => {
    const exit = await run(
      { file: process.execPath, args: [npmCli, ...args], cwd: home, env: environment },
      () => undefined,
    );
    if (exit.code !== 0) throw new Error(exit.stderr + exit.stdout);
  };
  const publisherEnv = {
    ...env('publisher'),
    ...runEnvironment(runOf(version)),
    ACTIONS_ID_TOKEN_REQUEST_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  };
  const consumerEnv = env('consumer');
  const start = performance.now();
  await npm(['publish', tarball, '--provenance', '--access=public'], publisherEnv);
  await npm(['install', `pkg@${version}`, '--no-audit', '--no-fund'], consumerEnv);
  await npm(['audit', 'signatures', '--json', '--include-attestations'], consumerEnv);
  return performance.now() - start;
}

const results: { ours: number; cpu: number; byHand: number }[] = [];
try {
  world.proxy.latency = LATENCY;
  for (let round = 1; round <= ROUNDS; round++) {
    const { ms, cpu } = await ours(`1.0.${round * 2}`);
    results.push({ ours: ms, cpu, byHand: await byHand(`1.0.${round * 2 + 1}`) });
  }
} finally {
  await world.close();
  rmSync(directory, { recursive: true, force: true });
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const [mine, hand, cpu] = [
  results.map((one) => one.ours),
  results.map((one) => one.byHand),
  results.map((one) => one.cpu),
].map(median);
console.log(`publish-npm, start to verified   ${mine?.toFixed(0).padStart(5)} ms`);
console.log(
  `by hand, one after the other     ${hand?.toFixed(0).padStart(5)} ms   ratio ${((mine ?? 0) / (hand ?? 1)).toFixed(2)}`,
);
console.log(`our own CPU, without npm's       ${cpu?.toFixed(0).padStart(5)} ms`);
