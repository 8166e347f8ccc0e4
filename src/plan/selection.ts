import { minimatch } from 'minimatch';
import type { Run } from '../github/run.ts';

/** What decides which packages a run releases: what tags name, every version that the registry does not have, or what another tool has packed. */
export type Select = 'tag' | 'due' | 'tarballs';

/** A package that is not released, and why: its manifest, the registry or the input `packages` says so. */
export interface LeftOut {
  readonly name: string;
  readonly version: string;
  readonly reason: 'private' | 'unnamed' | 'unversioned' | 'excluded' | 'published';
}

/** What decides where nobody says: tarballs, where they are given; on a run of a tag, or where one is given by name, the tag. */
export function selectFor(
  {
    select,
    tags,
    tarballs,
  }: { select: Select | undefined; tags: readonly string[]; tarballs: string | undefined },
  { refType, refName }: Pick<Run, 'refType' | 'refName'>,
): Select {
  if (select !== undefined) return select;
  if (tarballs !== undefined) return 'tarballs';
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
