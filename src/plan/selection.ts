import { minimatch } from 'minimatch';
import type { Run } from '../github/run.ts';

/** What decides which packages a run releases: what tags name, or every version that the registry does not have. */
export type Select = 'tag' | 'due';

/** A package that is not released, and why: its manifest, the registry or the input `packages` says so. */
export interface LeftOut {
  readonly name: string;
  readonly version: string;
  readonly reason: 'private' | 'unnamed' | 'unversioned' | 'excluded' | 'published';
}

/** What decides where nobody says: on a run of a tag, or where a tag is given by name, the tag. */
export function selectFor(
  { select, tags }: { select: Select | undefined; tags: readonly string[] },
  { refType, refName }: Pick<Run, 'refType' | 'refName'>,
): Select {
  if (select !== undefined) return select;
  return refType === 'tag' || tags.some((tag) => tag !== refName) ? 'tag' : 'due';
}

/**
 * Whether a package is among those that lines of names select. A line is a name or a glob of names, and one that begins
 * with `!` excludes; the last line that matches decides. Without a line that includes, everything is included.
 */
export function isAmong(lines: readonly string[], name: string): boolean {
  const decisive = lines.findLast((line) => minimatch(name, line.replace(/^!/, ''), { nocomment: true }));
  if (decisive !== undefined) return !decisive.startsWith('!');
  return lines.every((line) => line.startsWith('!'));
}
