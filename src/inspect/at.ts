import type { JobFile } from '../github/workflow-job.ts';
import type { Problem } from '../problems.ts';
import { lineOfKey } from '../release/manifest.ts';
import type { Release } from '../release/release.ts';

type At = Pick<Problem, 'file' | 'line'>;

/** Where a manifest's key stands, for an annotation. Nothing when the manifest came in a tarball. */
export function at(release: Release, key: string): At {
  if (!release.source) return {};
  const line = lineOfKey(release.source.text, key);
  return line === undefined ? { file: release.source.file } : { file: release.source.file, line };
}

/** A line of the job's workflow file, for an annotation. */
export function inJob({ file }: JobFile, line: number): At {
  return { file, line };
}
