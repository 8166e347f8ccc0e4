import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPackages } from '@manypkg/get-packages';
import mapWorkspaces from '@npmcli/map-workspaces';
import * as tar from 'tar';
import { testWorld } from '../../__tests__/helpers/test-world.ts';
import { readContents } from '../../src/changes/contents.ts';
import { changesBetween } from '../../src/changes/package-changes.ts';
import { checkoutPackages } from '../../src/plan/checkout-packages.ts';
import { dueReleases } from '../../src/plan/due.ts';
import { registryAt } from '../../src/registry/address.ts';
import { getPackument } from '../../src/registry/packument.ts';
import { ROOT } from './bench-world.ts';
import { median, type Row } from './table.ts';

const REGISTRY = registryAt('https://registry.example/');
const LATENCY = 100;

/** A checkout of workspaces, made and cleared away. */
async function inCheckout<T>(count: number, task: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'publish-npm-bench-'));
  try {
    writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, workspaces: ['packages/*'] }));
    for (let at = 0; at < count; at++) {
      const directory = join(root, 'packages', `pkg-${at}`);
      mkdirSync(directory, { recursive: true });
      const manifest = { name: `pkg-${at}`, version: '1.0.0', description: 'x'.repeat(500) };
      writeFileSync(join(directory, 'package.json'), JSON.stringify(manifest, null, 2));
    }
    return await task(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const finding = (root: string) => checkoutPackages({ root, packageDirectory: undefined, checkout: root });

/** What is due among two hundred packages of which the registry has half. */
export function dueOf(): Promise<Row[]> {
  return inCheckout(200, async (root) => {
    let requests = 0;
    const world = testWorld({
      now: () => Date.now(),
      fetch: async (input) => {
        requests++;
        const name = new URL(String(input)).pathname.slice(1);
        const versions = Number(name.slice('pkg-'.length)) % 2 === 0 ? { '1.0.0': {} } : {};
        await new Promise((resolve) => setTimeout(resolve, LATENCY));
        return new Response(JSON.stringify({ name, versions }));
      },
    });
    const start = performance.now();
    const checkout = await finding(root);
    const { releases, leftOut } = await dueReleases(world, checkout, {
      only: [],
      format: '{package}@{version}',
      registry: REGISTRY,
      run: { serverUrl: 'https://github.com', workflowRef: '', commit: '', event: 'push', attempt: '1' },
    });
    const ms = performance.now() - start;
    const figure = `${releases.length} due, ${leftOut.length} left out, ${requests} requests`;
    return [
      {
        what: '200 packages looked up, 100 ms a request',
        time: `${ms.toFixed(0)} ms`,
        figure,
        budget: '<= 3 s',
      },
    ];
  });
}

/** A thousand workspaces with their manifests, over npm's own library, which reads the manifests too. */
export function workspacesOf(): Promise<Row[]> {
  return inCheckout(1000, async (root) => {
    const ratios: number[] = [];
    let ours = 0;
    for (let round = 0; round < 7; round++) {
      const start = performance.now();
      await finding(root);
      const middle = performance.now();
      await mapWorkspaces({ cwd: root, pkg: { workspaces: ['packages/*'] } });
      ours = middle - start;
      ratios.push(ours / (performance.now() - middle));
    }
    const figure = `ratio ${median(ratios.slice(1)).toFixed(2)}`;
    return [
      { what: '1,000 workspaces found', time: `${ours.toFixed(0)} ms`, figure, budget: 'ratio <= 1.3' },
    ];
  });
}

/** The same of a pnpm project, over the library that changesets uses, and over pnpm itself. */
export function pnpmOf(): Promise<Row[]> {
  return inCheckout(1000, async (root) => {
    writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true }));
    writeFileSync(join(root, 'pnpm-workspace.yaml'), 'packages: [packages/*]\n');
    const timed = async (task: () => unknown) => {
      const start = performance.now();
      await task();
      return performance.now() - start;
    };
    const ours: number[] = [];
    const library: number[] = [];
    for (let round = 0; round < 7; round++) {
      ours.push(await timed(() => finding(root)));
      library.push(await timed(() => getPackages(root)));
    }
    const listing = ['list', '--recursive', '--depth', '-1', '--json'];
    const pnpm = join(ROOT, 'node_modules/pnpm/pnpm');
    const own = await timed(() =>
      execFileSync(pnpm, listing, { cwd: root, maxBuffer: 2 ** 26, stdio: 'pipe' }),
    );
    const [mine, theirs] = [median(ours.slice(1)), median(library.slice(1))];
    return [
      {
        what: '1,000 workspaces of pnpm found',
        time: `${mine.toFixed(0)} ms`,
        figure: `ratio ${(mine / theirs).toFixed(2)} to @manypkg/get-packages (${theirs.toFixed(0)} ms); pnpm list ${own.toFixed(0)} ms`,
        budget: 'ratio <= 1.3',
      },
    ];
  });
}

/** A packument of fifty thousand versions, over what JSON.parse takes for it. */
export async function packumentOf(): Promise<Row[]> {
  const entry = (version: string) => ({
    name: 'pkg',
    version,
    description: 'x'.repeat(400),
    dist: {
      tarball: `${REGISTRY.url}pkg/-/pkg-${version}.tgz`,
      signatures: [{ keyid: 'k', sig: 's'.repeat(96) }],
    },
  });
  const names = Array.from({ length: 50_000 }, (_, at) => `1.0.${at}`);
  const versions = Object.fromEntries(names.map((version) => [version, entry(version)]));
  const time = Object.fromEntries(names.map((version) => [version, '2026-01-01T00:00:00.000Z']));
  const body = Buffer.from(JSON.stringify({ name: 'pkg', 'dist-tags': {}, versions, time }));
  const world = testWorld({ fetch: async () => new Response(body) });
  const start = performance.now();
  const packument = await getPackument(world, { registry: REGISTRY, name: 'pkg' });
  packument?.version('1.0.77');
  const middle = performance.now();
  JSON.parse(body.toString('utf8'));
  const parsing = performance.now() - middle;
  const ms = middle - start;
  return [
    {
      what: `50,000 versions (${(body.length / 1e6).toFixed(0)} MB) read`,
      time: `${ms.toFixed(0)} ms`,
      figure: `ratio to JSON.parse ${(ms / parsing).toFixed(2)}`,
      budget: '<= 1 s',
    },
  ];
}

/** A tarball of 200 MB, read and hashed: what that adds to the memory at its most. */
export async function tarballOf(): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-bench-'));
  try {
    writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'pkg', version: '1.0.0' }));
    writeFileSync(join(directory, 'data.bin'), randomBytes(200_000_000));
    const file = join(directory, 'pkg.tgz');
    const options = { file, cwd: directory, prefix: 'package', gzip: { level: 0 }, portable: true };
    await tar.create(options, ['package.json', 'data.bin']);
    const script = `const { readTarball } = await import(${JSON.stringify(join(ROOT, 'src/release/tarball.ts'))});
      const before = process.resourceUsage().maxRSS;
      const start = performance.now();
      await readTarball(${JSON.stringify(file)});
      console.log(performance.now() - start, process.resourceUsage().maxRSS - before);`;
    const reading = ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', script];
    const [ms = 0, kibibytes = 0] = execFileSync(process.execPath, reading, { encoding: 'utf8' })
      .split(' ')
      .map(Number);
    const figure = `${(kibibytes / 1024).toFixed(0)} MiB more than before`;
    return [{ what: 'a tarball of 200 MB read', time: `${ms.toFixed(0)} ms`, figure, budget: '<= 200 MB' }];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Two versions of 2,000 files each, read and compared, with nothing fetched. */
export async function changesOf(): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-bench-'));
  try {
    const paths = [1, 2].map((version) => {
      const names = Array.from({ length: 2000 }, (_, at) => `file-${at}.js`);
      writeFileSync(
        join(directory, 'package.json'),
        JSON.stringify({ name: 'pkg', version: `1.0.${version}` }),
      );
      for (const name of names) writeFileSync(join(directory, name), randomBytes(2_000).toString('hex'));
      const file = join(directory, `${version}.tgz`);
      const options = {
        file,
        cwd: directory,
        prefix: 'package',
        gzip: true,
        portable: true,
        sync: true,
      } as const;
      tar.create(options, ['package.json', ...names]);
      return file;
    });
    const start = performance.now();
    const [before, after] = await Promise.all(paths.map(readContents));
    if (!before || !after) throw new Error('two tarballs were read, and one is missing');
    const { files } = changesBetween(before, after);
    const ms = performance.now() - start;
    const figure = `${files.length} files changed`;
    return [{ what: 'two versions of 2,000 files', time: `${ms.toFixed(0)} ms`, figure, budget: '<= 1 s' }];
  } finally {
    rmSync(directory, { recursive: true });
  }
}
