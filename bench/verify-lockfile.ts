/**
 * A lock file of 200 attested packages, verified with a full policy, over `npm audit signatures` on the same tree, in one
 * run against the same sealed registry: npm from a cold cache and from a warm one; ours has none. Prints wall time, peak
 * memory and requests. The budget is a third of npm's time.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NPM, ROOT } from '../__tests__/e2e/helpers/stage.ts';
import { packageLock, publishAttested } from '../__tests__/helpers/attested.ts';
import { openSealedWorld, type SealedWorld } from '../rehearsal/sealed-world.ts';

const PACKAGES = 200;
const LATENCY = Number(process.argv[2] ?? 0);

interface Measured {
  readonly ms: number;
  /** MiB; 0 where the system does not tell. */
  readonly memory: number;
  readonly requests: number;
  readonly stdout: string;
}

/** The most memory a process has used so far, in KiB. Linux tells it in /proc. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function measure(
  world: SealedWorld,
  { args, cwd, env }: { args: readonly string[]; cwd: string; env: Record<string, string | undefined> },
): Promise<Measured> {
  const before = world.proxy.requests.length;
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    let peak = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
    }, 20);
    child.on('close', () => {
      clearInterval(watch);
      const requests = world.proxy.requests.length - before;
      resolve({ ms: performance.now() - start, memory: peak / 1024, requests, stdout });
    });
  });
}

async function furnish(world: SealedWorld, project: string): Promise<void> {
  const entries = [];
  for (let at = 0; at < PACKAGES; at++) {
    const release = { name: `@scope/package-${at}`, version: '1.0.0' };
    entries.push({ ...release, integrity: await publishAttested(world, release) });
  }
  const dependencies = Object.fromEntries(entries.map(({ name, version }) => [name, version]));
  const manifest = { name: 'consumer', version: '1.0.0', dependencies };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(project, 'package-lock.json'), packageLock(entries, { '': manifest }));
  writeFileSync(
    join(project, 'policy.yml'),
    "version: 1\npackages: { '@scope/*': { repository: owner/repo, workflow: publish.yml, tag-template: '{package}@{version}' } }\n",
  );
}

const directory = mkdtempSync(join(tmpdir(), 'publish-npm-bench-'));
const world = await openSealedWorld({ directory: join(directory, 'world'), repository: 'owner/repo' });
try {
  const project = join(directory, 'project');
  mkdirSync(project);
  await furnish(world, project);
  const npmEnv = (cache: string) => {
    const tuf = join(directory, cache, '_tuf', 'tuf-repo-cdn.sigstore.dev');
    mkdirSync(tuf, { recursive: true });
    writeFileSync(join(tuf, 'root.json'), readFileSync(world.tufRoot));
    return {
      ...world.env,
      PATH: process.env['PATH'],
      HOME: directory,
      npm_config_cache: join(directory, cache),
      npm_config_update_notifier: 'false',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
    };
  };
  const npm = (cache: string, ...args: string[]) =>
    measure(world, { args: [NPM[12], ...args], cwd: project, env: npmEnv(cache) });
  await npm('install-cache', 'ci', '--ignore-scripts');
  world.proxy.latency = LATENCY;
  const ours = () =>
    measure(world, {
      args: [
        ...[join(ROOT, 'dist/cli.js'), 'verify', '--json', '--tuf-root', world.tufRoot],
        ...['--lockfile', 'package-lock.json', '--policy', 'policy.yml'],
      ],
      cwd: project,
      env: { ...world.env, PATH: process.env['PATH'], HOME: directory },
    });
  const cold = await npm('cache', 'audit', 'signatures');
  const warm = await npm('cache', 'audit', 'signatures');
  const runs = [await ours(), await ours()];
  // npm calls some of them invalid now and then: it reads its TUF cache while it writes it.
  const audited = Number(/(\d+) packages have verified attestations/.exec(cold.stdout)?.[1]);
  if (!(audited >= PACKAGES * 0.9)) throw new Error(cold.stdout);
  for (const { stdout } of runs)
    if (JSON.parse(stdout).counts.verified !== PACKAGES) throw new Error(stdout.slice(0, 2_000));
  const line = (name: string, { ms, memory, requests }: Measured) =>
    console.log(
      `${name.padEnd(34)}${(ms / 1000).toFixed(2).padStart(7)} s${memory.toFixed(0).padStart(6)} MiB${String(requests).padStart(5)} requests`,
    );
  const [best] = [...runs].sort((a, b) => a.ms - b.ms);
  line('npm audit signatures, cold', cold);
  line('npm audit signatures, warm', warm);
  for (const run of runs) line('publish-npm verify --lockfile', run);
  console.log(
    `${(cold.ms / (best?.ms ?? 1)).toFixed(1)} x as fast as cold, ${(warm.ms / (best?.ms ?? 1)).toFixed(1)} x as fast as warm (budget 3)`,
  );
} finally {
  await world.close();
  rmSync(directory, { recursive: true, force: true });
}
