import { createHash } from 'node:crypto';
import type { Manifest } from '../release/manifest.ts';
import { readTarball } from '../release/tarball.ts';

/** What a package consists of, for comparing. */
export interface PackageContents {
  readonly version: string;
  readonly manifest: Manifest;
  /** By path in the package. */
  readonly files: ReadonlyMap<string, PackagedFile>;
}

export interface PackagedFile {
  readonly bytes: number;
  /** Hex, of its content. */
  readonly sha256: string;
  /** Whether the tarball marks it as a program. */
  readonly isExecutable: boolean;
}

/**
 * Reads what is in a tarball, as a stream: no file of it is ever whole in memory.
 * @param path absolute
 * @throws Failure `tarball-invalid`, `manifest-invalid`
 */
export async function readContents(path: string): Promise<PackageContents> {
  const files = new Map<string, PackagedFile>();
  const { manifest } = await readTarball(path, (file, entry) => {
    const hash = createHash('sha256');
    const isExecutable = ((entry.mode ?? 0) & 0o111) !== 0;
    entry.on('data', (chunk: Buffer) => hash.update(chunk));
    entry.on('end', () => files.set(file, { bytes: entry.size, sha256: hash.digest('hex'), isExecutable }));
  });
  return { version: manifest.version, manifest, files };
}
