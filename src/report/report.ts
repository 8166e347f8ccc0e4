import type { Identity } from '../attestation/certificate.ts';
import type { Check } from '../attestation/checks.ts';
import type { Run } from '../github/run.ts';
import type { Problem } from '../problems.ts';
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

/** Everything a publish run found out, filled in stage by stage; what was not reached stays undefined. */
export interface Report {
  outcome: Outcome;
  published: Published;
  /** Whether the version was there before this run published anything. */
  alreadyPublished: boolean;
  /**
   * What became of this run's upload: none was made, or needed; the registry accepted it, or accepted it to be scanned; it
   * did not take it, as it has the version staged; or nobody knows yet.
   */
  upload: 'none' | 'accepted' | 'held' | 'staged-before' | 'unclear';
  run?: Run;
  release?: { readonly package: string; readonly version: string; readonly distTag: string };
  tarball?: { readonly path: string; readonly integrity: string; readonly bytes: number };
  /** Whether the version has been there so long that nothing more of it will appear. */
  isSettled?: boolean;
  /** sha512 of what the registry serves, when that differs from this build's tarball. */
  servedIntegrity?: string;
  trust?: { readonly source: string; readonly described: string };
  transparencyLogUrl?: string | undefined;
  /** What npm calls the staged version: `npm stage approve <id>`. */
  stageId?: string | undefined;
  identity?: Identity;
  attestations: readonly ServedAttestation[];
  checks: Check[];
  problems: Problem[];
}

export function emptyReport(): Report {
  return {
    outcome: 'rejected',
    published: 'no',
    alreadyPublished: false,
    upload: 'none',
    attestations: [],
    checks: [],
    problems: [],
  };
}

/** How a run ends that did not come to its end: by what it has done, and what is known of the version. */
export function outcomeOfFailure({ published, upload, problems }: Report): Outcome {
  const isLate = problems.some(({ code }) => ['not-served-yet', 'held-by-registry'].includes(code));
  if (isLate && (upload === 'accepted' || upload === 'held')) return 'processing';
  // The registry said that it has the version, and does not serve it: this run has uploaded nothing.
  if (isLate) return published === 'yes' ? 'unverified' : 'unknown';
  if (upload === 'none' || published === 'no') return 'rejected';
  return published === 'yes' ? 'unverified' : 'unknown';
}

/** Whether an outcome is a failure of the job: everything but what was asked for. */
export function isFailure(report: Report, onProcessing: 'fail' | 'succeed'): boolean {
  if (report.outcome === 'processing') return onProcessing === 'fail';
  return !['verified', 'staged', 'ready'].includes(report.outcome);
}

/** One sentence that leaves nobody unsure whether the version is out. */
export function publishedSentence(report: Report): string {
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
