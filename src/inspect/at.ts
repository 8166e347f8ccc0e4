import type { JobFile } from '../github/workflow-job.ts';
import type { Problem } from '../problems.ts';
import type { Release } from '../release/release.ts';
import { linesOfKeys } from '../text/json-lines.ts';

type At = Pick<Problem, 'file' | 'line'>;

/**
 * Where a manifest's key stands, for an annotation. Nothing when the manifest came in a tarball.
 * @param path leads to the object that has the key; left out, the manifest itself
 */
export function at(release: Release, key: string, path: readonly string[] = []): At {
  if (!release.source) return {};
  const line = linesOfKeys(release.source.text, path).get(key);
  return line === undefined ? { file: release.source.file } : { file: release.source.file, line };
}

/** A line of the job's workflow file, for an annotation. */
export function inJob({ file }: JobFile, line: number): At {
  return { file, line };
}
