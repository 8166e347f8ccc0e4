/** Builds `dist` from `src`: tsc, then ncc on the result, thin entries, and the notices of everything bundled. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticesOf } from './notices.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, process.argv[2] ?? 'dist');

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
leaveOutHttpClient();
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
node(ncc, 'build', 'lib/src/index.js', '--out', out, '--quiet', '--source-map', '--no-source-map-register');

const entries = join(root, 'scripts', 'entries');
for (const name of readdirSync(entries)) copyFileSync(join(entries, name), join(out, name));
chmodSync(join(out, 'cli.js'), 0o755);

// The maps name everything that was bundled. They stay out of dist: the bundle is readable, and loads faster alone.
const maps = readdirSync(out).flatMap((name) => (name.endsWith('.map') ? [join(out, name)] : []));
writeFileSync(join(out, 'licenses.txt'), noticesOf(root, maps));
for (const map of maps) {
  rmSync(map);
  const bundle = map.slice(0, -'.map'.length);
  writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
}

/**
 * @actions/core brings an HTTP client, and with it the whole of undici, for the one thing that is not used of it: its
 * request for ID tokens (src/github/id-token.ts says why). That is nine tenths of the first chunk, and 40 ms of every start. So
 * the bundle finds @actions/core beside a client that is none.
 */
function leaveOutHttpClient(): void {
  const scope = join(root, 'lib', 'node_modules', '@actions');
  cpSync(join(root, 'node_modules', '@actions', 'core'), join(scope, 'core'), { recursive: true });
  mkdirSync(join(scope, 'http-client', 'lib'), { recursive: true });
  const none = (name: string) =>
    `export class ${name} { constructor() { throw new Error('The bundle has no HTTP client.'); } }\n`;
  const files = {
    'package.json': JSON.stringify({
      name: '@actions/http-client',
      type: 'module',
      exports: { '.': './index.js', './lib/auth': './lib/auth.js' },
    }),
    'index.js': none('HttpClient'),
    'lib/auth.js': none('BearerCredentialHandler'),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(scope, 'http-client', name), text);
}
