import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { enginesNamed } from '../projects/project-manager.ts';
import type { Manifest } from '../release/manifest.ts';

/** A file that setup-node's `node-version-file` reads. */
export function nodeVersionFile(root: string, manifest: Manifest): string | undefined {
  const isFile = (name: string) => existsSync(join(root, name)) && statSync(join(root, name)).isFile();
  const file = ['.node-version', '.nvmrc'].find(isFile);
  if (file) return file;
  if (isFile('.tool-versions') && /^nodejs?\s/m.test(readFileSync(join(root, '.tool-versions'), 'utf8')))
    return '.tool-versions';
  if (enginesNamed(manifest['devEngines'], 'runtime').includes('node')) return 'package.json';
  const says = (value: unknown) => typeof value === 'object' && value !== null && 'node' in value;
  return says(manifest['volta']) || says(manifest['engines']) ? 'package.json' : undefined;
}
