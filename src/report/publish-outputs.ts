import type { ReleaseReport } from './report.ts';

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

/**
 * The outputs of the publish action. What was not reached is empty.
 * @param evidence path of the evidence file
 */
export function publishOutputs(report: ReleaseReport, evidence: string): PublishOutputs {
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
