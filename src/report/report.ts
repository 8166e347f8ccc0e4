import type { Check } from '../checks.ts';
import type { Run } from '../github/run.ts';
import type { Problem } from '../problems.ts';
import type { Identity } from '../proof/certificate.ts';
import type { ServedAttestation } from '../registry/served.ts';

export type Outcome =
  | 'verified'
  | 'staged'
  | 'ready'
  | 'processing'
  | 'unverified'
  | 'conflict'
  | 'rejected'
  | 'unknown';

/** The state of the version on the registry at the end. */
export type Published = 'yes' | 'no' | 'staged' | 'unknown';

/** Everything a publish run found out of a release; what was not reached is undefined. */
export interface ReleaseReport {
  readonly outcome: Outcome;
  readonly published: Published;
  /** Whether the version was there before this run published anything. */
  readonly alreadyPublished: boolean;
  readonly run?: Run;
  readonly release?:
    | { readonly package: string; readonly version: string; readonly distTag: string }
    | undefined;
  readonly tarball?:
    | { readonly path: string; readonly integrity: string; readonly bytes: number }
    | undefined;
  /** sha512 of what the registry serves, when that differs from this build's tarball. */
  readonly servedIntegrity?: string | undefined;
  readonly trust?: { readonly source: string; readonly described: string };
  readonly transparencyLogUrl?: string | undefined;
  /** What npm calls the staged version: `npm stage approve <id>`. */
  readonly stageId?: string | undefined;
  readonly identity?: Identity | undefined;
  readonly attestations: readonly ServedAttestation[];
  readonly checks: readonly Check[];
  readonly problems: readonly Problem[];
}

/** Whether an outcome is a failure of the job: everything but what was asked for. */
export function isFailure(report: ReleaseReport, onProcessing: 'fail' | 'succeed'): boolean {
  if (report.outcome === 'processing') return onProcessing === 'fail';
  return !['verified', 'staged', 'ready'].includes(report.outcome);
}

/** One sentence that leaves nobody unsure whether the version is out. */
export function publishedSentence(report: ReleaseReport): string {
  const what = report.release ? `${report.release.package}@${report.release.version}` : 'the version';
  switch (report.published) {
    case 'yes':
      return `${what} is published.`;
    case 'no':
      return report.release ? `${what} is not published.` : 'Nothing was published.';
    case 'staged':
      return report.stageId === undefined
        ? `${what} is staged: it waits for a maintainer's approval, or is being scanned. Find out with: npm stage list ${report.release?.package ?? ''}`
        : `${what} is staged, and nobody is served it before a maintainer approves it: npm stage approve ${report.stageId}. Run the job again then: it verifies what is published.`;
    case 'unknown':
      return `Whether ${what} is published is not known. Find out with: npm view ${what} dist.integrity. Running the job again is safe: it publishes only what is not there.`;
  }
}
