import type { Packed } from './pack.ts';

export const PACK_OUTPUTS = ['package', 'version', 'dist-tag', 'tarball', 'integrity'] as const;

/** The outputs of the pack action. */
export function packOutputs(packed: Packed): Record<(typeof PACK_OUTPUTS)[number], string> {
  return {
    package: packed.package,
    version: packed.version,
    'dist-tag': packed.distTag,
    tarball: packed.tarball.path,
    integrity: packed.tarball.integrity,
  };
}
