/** Builds `dist` from `src`: tsc, then ncc on the result, thin entries, and the notices of everything bundled. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticesOf } from './notices.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = process.argv[2] ?? 'dist';

const node = (...args: string[]) =>
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(join(root, out), { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '--out', out, '--source-map');

const ENTRIES: Record<string, string> = {
  'publish.js': "import { main } from './index.js';\n\nawait main('publish');\n",
  'pack.js': readFileSync(join(root, 'scripts/pack-entry.js'), 'utf8'),
  'cli.js':
    "#!/usr/bin/env node\nimport { command } from './index.js';\n\nawait command(import.meta.dirname);\n",
};
for (const [name, text] of Object.entries(ENTRIES)) writeFileSync(join(root, out, name), text);
chmodSync(join(root, out, 'cli.js'), 0o755);

const maps = readdirSync(join(root, out)).filter((name) => name.endsWith('.map'));
writeFileSync(
  join(root, out, 'licenses.txt'),
  noticesOf(
    root,
    maps.map((name) => join(root, out, name)),
  ),
);
