import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type * as tar from 'tar';
import { fail } from '../problems.ts';
import { isPlain, landsAt } from './entry-path.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { type Unpacked, unpack } from './unpack.ts';

/** A packed package: the file, what its bytes hash to, and the manifest inside it. */
export interface Tarball {
  /** Absolute. */
  readonly path: string;
  /** `sha512-…` of the bytes. */
  readonly integrity: string;
  readonly bytes: number;
  readonly manifest: Manifest;
  /** Paths in the package, with slashes: `src/index.js`. */
  readonly files: readonly string[];
  /** The texts of the manifests deeper in it, by path, outside of node_modules. */
  readonly nested: ReadonlyMap<string, string>;
}

type OnFile = (path: string, entry: tar.ReadEntry) => void;

const MANIFEST_LIMIT = 8 * 1024 * 1024;

/** What a gzip file begins with (RFC 1952). npm reads nothing else; the library here would. */
const GZIP = Buffer.from([0x1f, 0x8b]);

/**
 * Reads a tarball: hashes it and takes `package/package.json` out of it.
 * @param path absolute; a directory stands for the one `.tgz` in it, as an artifact is downloaded
 * @param onFile is shown each file, by its path in the package, and may listen to its content
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
export async function readTarball(path: string, onFile?: OnFile): Promise<Tarball> {
  const file = await theTarballAt(path);
  if (!(await beginning(file)).equals(GZIP)) return invalid('it is not compressed with gzip');
  const { manifest, files, nested, integrity, bytes } = await readInside(file, onFile);
  return {
    path: file,
    integrity,
    bytes,
    manifest: parseManifest(manifest, 'package.json in the tarball'),
    files,
    nested,
  };
}

/** The first bytes of a file, as many as tell gzip. */
async function beginning(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function theTarballAt(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  const inside = found?.isDirectory() ? (await readdir(path)).filter((name) => name.endsWith('.tgz')) : [];
  const [only, ...others] = inside;
  if (only !== undefined && others.length === 0) return join(path, only);
  return fail({
    code: 'tarball-invalid',
    message: found
      ? `The input tarball names a directory with ${inside.length} .tgz files in it; it must have exactly one.`
      : 'The input tarball names a path that does not exist.',
    remedy:
      'Download the artifact of the pack job first, and give the path of its .tgz, or of its directory.',
  });
}

/** How many nested manifests are looked at, and how long each may be, in bytes. */
const NESTED = { count: 200, bytes: 256 * 1024 };

interface Inside extends Unpacked {
  /** The text of the package's own. */
  readonly manifest: string;
  readonly files: string[];
  readonly nested: Map<string, string>;
}

/** Keeps an entry that is a manifest deeper in the package, and passes over any other. */
function readNested(entry: tar.ReadEntry, nested: Map<string, string>): void {
  const path = entry.path.slice(entry.path.indexOf('/') + 1);
  const isManifest = entry.type === 'File' && path.endsWith('/package.json');
  const isDependency = path.split('/').includes('node_modules');
  if (!isManifest || isDependency || entry.size > NESTED.bytes || nested.size >= NESTED.count) {
    entry.resume();
    return;
  }
  nested.set(path, '');
  entry.on('data', (chunk: Buffer) => nested.set(path, `${nested.get(path)}${chunk.toString('utf8')}`));
}

/**
 * Reads the one package.json npm will read. npm unpacks the tarball, dropping the first component of each path, and takes
 * what lies at `package.json` in the end: a second entry that lands there, by another spelling, would be a manifest
 * nobody inspected. So every path must be plain, and only one may be the manifest's, upper and lower case alike.
 */
async function readInside(file: string, onFile?: OnFile): Promise<Inside> {
  const files: string[] = [];
  const nested = new Map<string, string>();
  const chunks: Buffer[] = [];
  const refused: string[] = [];
  let manifests = 0;
  const onEntry = (entry: tar.ReadEntry) => {
    if (!isPlain(entry.path)) refused.push(JSON.stringify(entry.path));
    if (entry.type === 'File') {
      const inPackage = entry.path.slice(entry.path.indexOf('/') + 1);
      files.push(inPackage);
      onFile?.(inPackage, entry);
    }
    if (landsAt(entry.path) !== 'package.json') return readNested(entry, nested);
    manifests++;
    const isFile = entry.type === 'File' && entry.path.endsWith('/package.json');
    if (!isFile || entry.size > MANIFEST_LIMIT) refused.push(JSON.stringify(entry.path));
    entry.on('data', (chunk: Buffer) => refused.length === 0 && chunks.push(chunk));
  };
  const whole = await unpack(file, onEntry).catch((cause) => invalid('it cannot be unpacked', cause));
  if (refused.length > 0)
    return invalid(`it has entries npm would not pack: ${refused.slice(0, 3).join(', ')}`);
  return manifests === 1
    ? {
        manifest: Buffer.concat(chunks).toString('utf8'),
        files,
        nested,
        ...whole,
      }
    : invalid(`it has ${manifests} package.json files`);
}

function invalid(why: string, cause?: unknown): never {
  return fail(
    {
      code: 'tarball-invalid',
      message: `The tarball is not an npm package: ${why}.`,
      remedy: 'Hand over the file that the pack action made, unchanged.',
    },
    cause,
  );
}
