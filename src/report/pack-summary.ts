import type { PlannedRelease } from '../plan/releases-file.ts';
import type { LeftOut } from '../plan/selection.ts';
import type { Problem } from '../problems.ts';
import { markdownCode, markdownText } from '../text/harmless.ts';
import { problemBlock, table } from './blocks.ts';
import { leftOutTable } from './run-summary.ts';

/** The job summary of a pack run. */
export function packSummary({
  releases,
  distTagReasons,
  leftOut,
  warnings,
  tagOnly,
  notes,
}: {
  releases: readonly PlannedRelease[];
  distTagReasons: ReadonlyMap<string, string>;
  leftOut: readonly LeftOut[];
  warnings: readonly Problem[];
  tagOnly: readonly { readonly tag: string }[];
  notes: readonly string[];
}): string {
  const rows = releases.map(({ name, version, distTag, bytes, needs, integrity }) => [
    markdownCode(name),
    markdownCode(version),
    `${markdownCode(distTag)} (${markdownText(distTagReasons.get(name) ?? '')})`,
    needs.map(markdownCode).join(', '),
    String(bytes),
    markdownCode(`${integrity.slice(0, 'sha512-'.length + 16)}…`),
  ]);
  return [
    releases.length === 0 ? '## ✅ Nothing is due' : '## 📦 Packed, without a credential',
    releases.length === 0
      ? ''
      : table(['Package', 'Version', 'Dist-tag', 'Needs', 'Bytes', 'Integrity'], rows),
    ...warnings.map(problemBlock),
    notes.map((note) => `- ${markdownText(note)}`).join('\n'),
    tagOnly.length === 0
      ? ''
      : `To be tagged but not published, as they are private: ${tagOnly.map(({ tag }) => markdownCode(tag)).join(', ')}`,
    leftOutTable(leftOut),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
