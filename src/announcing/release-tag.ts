import type { Run } from '../github/run.ts';
import type { PackageSpec } from '../release/spec.ts';
import { DEFAULT_FORMAT, tagBy } from '../release/tag-template.ts';

/** What the tag of a release is called: the run's own, where a format makes it so; else by the first format. */
export function tagOf(
  release: PackageSpec,
  { formats, run }: { formats: readonly string[]; run: Pick<Run, 'refType' | 'refName'> },
): { readonly tag: string; readonly format: string } {
  const { refType, refName } = run;
  const own = refType === 'tag' ? formats.find((format) => tagBy(format, release) === refName) : undefined;
  const format = own ?? formats[0] ?? DEFAULT_FORMAT;
  return { tag: tagBy(format, release), format };
}
