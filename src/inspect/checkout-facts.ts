import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import type { RunFacts } from './facts.ts';

const Root = v.looseObject({
  packageManager: v.optional(v.string()),
  devEngines: v.fallback(
    v.optional(v.looseObject({ packageManager: v.looseObject({ name: v.string() }) })),
    undefined,
  ),
});

/** What the root of the checkout says of its package manager: in package.json, and in a committed .npmrc. */
export function checkoutFacts(
  directory: string,
  checkout: string,
): Pick<RunFacts, 'packageManager' | 'npmrcTokens' | 'ignoresScripts'> {
  const path = join(directory, '.npmrc');
  const file = relative(checkout, path).replaceAll('\\', '/');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return {
    packageManager: packageManagerIn(directory),
    // One that names a variable holds no token.
    npmrcTokens: lines.flatMap((line, at) =>
      /_authToken\s*=\s*(?!\$\{)\S/.test(line) ? [{ file, line: at + 1 }] : [],
    ),
    ignoresScripts: lines.some((line) => /^\s*ignore-scripts\s*=\s*true\s*$/.test(line)),
  };
}

/** What package.json names as its package manager; nothing where there is none. */
function packageManagerIn(directory: string): string | undefined {
  try {
    const root = v.parse(Root, JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')));
    return root.packageManager ?? root.devEngines?.packageManager.name;
  } catch {
    return undefined;
  }
}
