import type { Packed } from '../pack.ts';
import type { Report } from '../report/report.ts';

export const PACK_OUTPUTS = ['package', 'version', 'dist-tag', 'tarball', 'integrity'] as const;

export const PUBLISH_OUTPUTS = [
  'outcome',
  'published',
  'already-published',
  'package',
  'version',
  'dist-tag',
  'tarball',
  'integrity',
  'stage-id',
  'transparency-log-url',
  'trust',
  'evidence',
] as const;

export type PublishOutputs = Record<(typeof PUBLISH_OUTPUTS)[number], string>;

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

/**
 * The outputs of the publish action. What was not reached is empty.
 * @param evidence path of the evidence file
 */
export function publishOutputs(report: Report, evidence: string): PublishOutputs {
  const { release, tarball } = report;
  return {
    outcome: report.outcome,
    published: report.published,
    'already-published': String(report.alreadyPublished),
    package: release?.package ?? '',
    version: release?.version ?? '',
    'dist-tag': release?.distTag ?? '',
    tarball: tarball?.path ?? '',
    integrity: report.servedIntegrity ?? tarball?.integrity ?? '',
    'stage-id': report.stageId ?? '',
    'transparency-log-url': report.transparencyLogUrl ?? '',
    trust: report.trust?.source ?? '',
    evidence,
  };
}
