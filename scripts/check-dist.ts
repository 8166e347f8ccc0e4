/** Fails when `dist` is not, byte for byte, what `src` builds. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fresh = join('lib', 'dist');

execFileSync(process.execPath, ['scripts/build.ts', fresh], { cwd: root, stdio: 'inherit' });
const names = (directory: string) =>
  readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' }).sort();
const differing = [...new Set([...names('dist'), ...names(fresh)])].filter((name) => {
  const [committed, built] = [join(root, 'dist', name), join(root, fresh, name)].map(contentOf);
  return committed !== built;
});
rmSync(join(root, fresh), { recursive: true, force: true });
if (differing.length > 0) {
  console.error(`dist is not what src builds: ${differing.join(', ')}. Run: npm run build`);
  process.exitCode = 1;
} else {
  console.log('dist is what src builds');
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'base64');
  } catch {
    return undefined;
  }
}
