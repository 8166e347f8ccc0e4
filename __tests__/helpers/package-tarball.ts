import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as tar from 'tar';

/** The bytes of a package with these files in it; a name that ends in `*` is a program. */
export function packageTarball(files: Readonly<Record<string, string | object>>): Buffer {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-package-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(directory, 'package', name.replace('*', ''));
      mkdirSync(dirname(path), { recursive: true });
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      writeFileSync(path, text, { mode: name.endsWith('*') ? 0o755 : 0o644 });
    }
    const file = join(directory, 'package.tgz');
    tar.create({ file, cwd: directory, gzip: true, portable: true, sync: true }, ['package']);
    return readFileSync(file);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
