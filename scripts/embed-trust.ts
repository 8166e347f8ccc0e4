/**
 * Writes src/trust/embedded.ts: the TUF root and the two targets that the pinned @sigstore/tuf brings with it, with the
 * day that version was published. Run it after each update of the library.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

const Seeds = v.record(
  v.string(),
  v.object({ 'root.json': v.string(), targets: v.record(v.string(), v.string()) }),
);

const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(join(root, 'node_modules/@sigstore/tuf/package.json'), 'utf8')),
);
const times = v.parse(
  v.record(v.string(), v.string()),
  JSON.parse(
    execFileSync('npm', ['view', '@sigstore/tuf', 'time', '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ),
);
const seeds = v.parse(Seeds, require('@sigstore/tuf/seeds.json'));
const [[mirror, seed] = ['', { 'root.json': '', targets: {} }]] = Object.entries(seeds);

const text = (value: string) => `'${value}'`;
const target = (suffix: string) =>
  text(Object.entries(seed.targets).find(([name]) => decodeURIComponent(name).endsWith(suffix))?.[1] ?? '');
writeFileSync(
  join(root, 'src/trust/embedded.ts'),
  `// Made by scripts/embed-trust.ts from @sigstore/tuf ${version}; not to be edited.

/** Sigstore's TUF root and the targets this action needs, in base64, as @sigstore/tuf brings them. */
export const EMBEDDED = {
  library: ${text(`@sigstore/tuf ${version}`)},
  /** When the library was published. */
  date: ${text((times[version] ?? '').slice(0, 10))},
  mirror: ${text(mirror)},
  root: ${text(seed['root.json'])},
  /** \`trusted_root.json\` */
  trustedRoot: ${target('trusted_root.json')},
  /** \`<public registry's host>/keys.json\` */
  registryKeys: ${target('/keys.json')},
} as const;
`,
);
