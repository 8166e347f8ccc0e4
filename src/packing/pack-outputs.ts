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
  'tag-only',
] as const;

/** The outputs of the pack action; those of one release are empty for several. */
export function packOutputs({
  directory,
  plan: { releases },
  integrity,
  tagOnly,
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
    'tag-only': JSON.stringify(tagOnly),
    tarball: only ? join(directory, only.tarball) : '',
  };
}
