import { lineOfKey } from '../release/manifest.ts';
import type { Release } from '../release/release.ts';

/** Where a manifest's key stands, for an annotation. Nothing when the manifest came in a tarball. */
export function at(release: Release, key: string): { file?: string; line?: number } {
  if (!release.source) return {};
  const line = lineOfKey(release.source.text, key);
  return line === undefined ? { file: release.source.file } : { file: release.source.file, line };
}
