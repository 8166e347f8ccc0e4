import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  name?: string;
  version?: string;
  license?: string;
}

/**
 * The notices of every package in a bundle, read from its source maps: ncc's own list forgets all but the last chunk.
 * @param maps paths of every source map of the bundle
 */
export function noticesOf(root: string, maps: readonly string[]): string {
  const directories = [...new Set(maps.flatMap((map) => packagesIn(map)))].sort();
  return `${directories.map((directory) => noticeOf(root, directory)).join('\n\n')}\n`;
}

function packagesIn(map: string): string[] {
  const { sources }: { sources: string[] } = JSON.parse(readFileSync(map, 'utf8'));
  return sources.flatMap((source) => {
    const found = /(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source);
    return found ? [found[0]] : [];
  });
}

function noticeOf(root: string, directory: string): string {
  const manifest: Package = JSON.parse(readFileSync(join(root, directory, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, directory)).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text =
    file && existsSync(join(root, directory, file))
      ? readFileSync(join(root, directory, file), 'utf8')
      : undefined;
  const body =
    text?.replaceAll('\r\n', '\n').trim() ??
    `Licensed under ${manifest.license}; the package brings no licence text.`;
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${body}\n\n${'-'.repeat(80)}`;
}
