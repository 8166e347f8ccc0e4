import { join } from 'node:path';
import type { Packed } from './pack.ts';

export const PACK_OUTPUTS = [
  'count',
  'packages',
  'releases',
  'packed',
  'integrity',
  'package',
  'version',
  'dist-tag',
  'tarball',
] as const;

/** The outputs of the pack action; the last four of one release only, and empty for several. */
export function packOutputs({
  directory,
  plan: { releases },
  integrity,
}: Packed): Record<(typeof PACK_OUTPUTS)[number], string> {
  const [only] = releases.length === 1 ? releases : [];
  return {
    count: String(releases.length),
    packages: releases.map(({ name, version }) => `${name}@${version}`).join('\n'),
    releases: JSON.stringify(
      releases.map(({ name, version, distTag, tag }) => ({ name, version, distTag, tag })),
    ),
    packed: directory,
    integrity,
    package: only?.name ?? '',
    version: only?.version ?? '',
    'dist-tag': only?.distTag ?? '',
    tarball: only ? join(directory, only.tarball) : '',
  };
}
