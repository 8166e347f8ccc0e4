/** Builds `dist` from `src`: tsc, then ncc on the result, once for the actions and once for the command; and the notices. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameChunks } from './chunk-names.ts';
import { noticesOf } from './notices.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(root, 'lib');
const out = join(root, process.argv[2] ?? 'dist');

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

rmSync(lib, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
leaveOutHttpClient();
// What runs in a publishing job holds nothing of the sealed world: the command has a bundle of its own.
const bundles = [
  { entry: 'lib/src/index.js', into: out },
  { entry: 'lib/src/cli/command-line.js', into: join(out, 'cli') },
];
for (const { entry, into } of bundles) bundle(entry, into);

const entries = join(lib, 'src', 'entries');
for (const name of readdirSync(entries).filter((file) => file.endsWith('.js'))) {
  const text = withoutMap(readFileSync(join(entries, name), 'utf8'));
  // Beside an entry stand the bundles of what it imports.
  const beside = text
    .replace('../cli/command-line.js', './cli/index.js')
    .replace('../index.js', './index.js');
  writeFileSync(join(out, name.replace('-entry', '')), beside);
}
chmodSync(join(out, 'cli.js'), 0o755);

/** The maps name everything that was bundled. They stay out of dist: the bundle is readable, and loads faster alone. */
function bundle(entry: string, into: string): void {
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
  node(ncc, 'build', entry, '--out', into, '--quiet', '--source-map', '--no-source-map-register');
  const files = readdirSync(into).filter((name) => name.endsWith('.map'));
  const maps = files.map((name) => join(into, name));
  writeFileSync(join(into, 'licenses.txt'), noticesOf(root, maps));
  nameChunks(into, lib);
  rmSync(join(into, 'index.js.map'));
  for (const name of readdirSync(into).filter((file) => file.endsWith('.js'))) {
    const path = join(into, name);
    writeFileSync(path, withoutMap(readFileSync(path, 'utf8')));
  }
}

function withoutMap(text: string): string {
  return text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}

/**
 * @actions/core and @actions/github bring an HTTP client, and with it the whole of undici, which is what Node's own fetch is.
 * Core uses it only for requesting ID tokens, which we do ourselves (src/edge/id-token.ts says why), and Octokit is given
 * our fetch. That is nine tenths of the first chunk, 40 ms of every start, and a megabyte of the second. So
 * the bundle gets a stub for the client, and Node's fetch for undici.
 */
function leaveOutHttpClient(): void {
  const modules = join(lib, 'node_modules');
  for (const name of ['core', 'github'])
    cpSync(join(root, 'node_modules/@actions', name), join(modules, '@actions', name), {
      recursive: true,
      // A client of its own would be found before the one that is none.
      filter: (source) => !source.endsWith(join(name, 'node_modules')),
    });
  const refusing = `throw new Error('The bundle has no HTTP client.');`;
  leaveOut(join(modules, '@actions/http-client'), {
    'index.js': `export class HttpClient { getAgent() {} getAgentDispatcher() {} getJson() { ${refusing} } }\n`,
    'lib/auth.js': `export class BearerCredentialHandler { constructor() { ${refusing} } }\n`,
  });
  // What core runs to find out which system this is: nobody asks.
  leaveOut(join(modules, '@actions/exec'), {
    'index.js': `export function getExecOutput() { throw new Error('The bundle runs nothing so.'); }\n`,
  });
  leaveOut(join(modules, 'undici'), { 'index.js': 'export const fetch = globalThis.fetch;\n' });
}

/** Puts a module in the place of a library, with what is used of it. */
function leaveOut(directory: string, files: Readonly<Record<string, string>>): void {
  const exports = { '.': './index.js', './lib/auth': './lib/auth.js' };
  const manifest = JSON.stringify({ name: basename(directory), type: 'module', exports });
  for (const [name, text] of Object.entries({ 'package.json': manifest, ...files })) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
}
