import { minimatch } from 'minimatch';

/**
 * Whether a package is among those that lines of names select. A line is a name or a glob of names, and one that begins
 * with `!` excludes; the last line that matches decides. Without a line that includes, everything is included.
 */
export function isAmong(lines: readonly string[], name: string): boolean {
  const decisive = lines.findLast((line) => minimatch(name, line.replace(/^!/, ''), { nocomment: true }));
  if (decisive !== undefined) return !decisive.startsWith('!');
  return lines.every((line) => line.startsWith('!'));
}
