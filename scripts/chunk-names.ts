import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/**
 * Gives the chunks of a bundle names that a reviewer can read, in place of webpack's numbers: that of the module that is
 * imported by it, or, of what several chunks share, of the largest part of it.
 * @param bundle the directory that ncc has written, with source maps
 * @param compiled the directory of the modules, which say what is imported when
 */
export function nameChunks(bundle: string, compiled: string): void {
  const imported = lazyImports(compiled);
  const taken = new Set(['index', 'publish', 'pack', 'verify', 'cli']);
  const names: Record<string, string> = {};
  for (const file of readdirSync(bundle).sort()) {
    const [, id] = /^(\d+)\.index\.js$/.exec(file) ?? [];
    if (id === undefined) continue;
    const map: SourceMap = JSON.parse(readFileSync(join(bundle, `${file}.map`), 'utf8'));
    const name = free(nameOf(map, imported), taken);
    names[id] = name;
    renameSync(join(bundle, file), join(bundle, `${name}.js`));
    rmSync(join(bundle, `${file}.map`));
  }
  const index = join(bundle, 'index.js');
  const text = readFileSync(index, 'utf8');
  const written = 'return "" + chunkId + ".index.js";';
  if (text.split(written).length !== 2) throw new Error('webpack names its chunks in another way now');
  writeFileSync(index, text.replace(written, `return ${JSON.stringify(names)}[chunkId] + ".js";`));
}

/** The modules that are imported when they are needed, as paths below `lib`. */
function lazyImports(compiled: string): Set<string> {
  const files = readdirSync(compiled, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(join(compiled, file), 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g)].map(
        ([, to = '']) => posix.join(dirname(file.replaceAll('\\', '/')), to),
      ),
    ),
  );
}

function nameOf({ sources, sourcesContent }: SourceMap, imported: ReadonlySet<string>): string {
  const own = sources.map((source) =>
    source.includes('node_modules/') ? undefined : /\/((?:src|rehearsal)\/.*)\.[jt]s$/.exec(source)?.[1],
  );
  const entry = own.find((path) => path !== undefined && imported.has(`${path}.js`));
  if (entry !== undefined) return named(entry);
  const largest = sources
    .map((source, at) => ({ source, path: own[at], size: sourcesContent?.[at]?.length ?? 0 }))
    .sort((a, b) => b.size - a.size)[0];
  if (largest?.path !== undefined) return `shared-${named(largest.path)}`;
  const [, library = 'code'] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(largest?.source ?? '') ?? [];
  return `shared-${library.replace('@', '').replace('/', '-')}`;
}

/** `src/inspect/gather` is `inspect-gather`; a room's own file is not named twice. */
function named(path: string): string {
  const [, ...parts] = path.split('/');
  const [file = '', room = ''] = [basename(path), parts.at(-2)];
  return file === room || parts.length === 1 ? file : parts.join('-');
}

function free(name: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    if (taken.has(candidate)) continue;
    taken.add(candidate);
    return candidate;
  }
}
