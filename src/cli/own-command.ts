import { join, relative, sep } from 'node:path';

/** How this command is run where it was run: by npx, or from a clone by its path. */
export function ownCommand(root: string): string {
  const isInstalled = root.split(sep).includes('node_modules');
  return isInstalled
    ? 'npx @mochi/publish-npm'
    : `node ${relative(process.cwd(), join(root, 'dist', 'cli.js'))}`;
}
