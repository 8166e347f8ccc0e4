import { outcomeOf, type Published, publishedOf, type ReleaseReport, type RunReport } from './report.ts';

export const PUBLISH_OUTPUTS = [
  'outcome',
  'published',
  'packages',
  'staged',
  'releases',
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
 * The outputs of the publish action. What was not reached is empty, and so is what one release has where there are several.
 * @param evidence path of the directory with the evidence
 */
export function publishOutputs(report: RunReport, evidence: string): PublishOutputs {
  const { releases } = report;
  const only = releases.length === 1 ? releases[0] : undefined;
  const { release, tarball } = only ?? {};
  return {
    outcome: outcomeOf(report),
    published: publishedOf(report),
    packages: specsOf(releases, 'yes'),
    staged: specsOf(releases, 'staged'),
    releases: JSON.stringify(releases.flatMap(inJson)),
    'already-published': String(releases.length > 0 && releases.every((one) => one.alreadyPublished)),
    package: release?.package ?? '',
    version: release?.version ?? '',
    'dist-tag': release?.distTag ?? '',
    tarball: tarball?.path ?? '',
    integrity: only ? integrityOf(only) : '',
    'stage-id': only?.stageId ?? '',
    'transparency-log-url': only?.transparencyLogUrl ?? '',
    trust: report.trust?.source ?? '',
    evidence,
  };
}

function specsOf(releases: readonly ReleaseReport[], state: Published): string {
  const there = releases.filter(({ published }) => published === state);
  return there.flatMap(({ release: one }) => (one ? [`${one.package}@${one.version}`] : [])).join('\n');
}

function integrityOf({ servedIntegrity, tarball }: ReleaseReport): string {
  return servedIntegrity ?? tarball?.integrity ?? '';
}

function inJson(report: ReleaseReport): object[] {
  const { release, outcome, published, alreadyPublished, stageId, transparencyLogUrl } = report;
  if (!release) return [];
  const { package: name, version, distTag, tag } = release;
  const integrity = integrityOf(report);
  return [
    {
      name,
      version,
      distTag,
      tag,
      outcome,
      published,
      alreadyPublished,
      integrity,
      stageId,
      transparencyLogUrl,
    },
  ];
}
