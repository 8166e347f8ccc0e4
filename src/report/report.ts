import type { PackageChanges } from '../changes/package-changes.ts';
import type { Check } from '../checks.ts';
import type { Run } from '../github/run.ts';
import type { LeftOut } from '../plan/selection.ts';
import type { Problem } from '../problems.ts';
import type { Identity } from '../proof/certificate.ts';
import type { ServedAttestation } from '../registry/served.ts';
import { eachOnce } from './same-problems.ts';

export type Outcome =
  | 'verified'
  | 'staged'
  | 'ready'
  | 'processing'
  | 'unverified'
  | 'conflict'
  | 'rejected'
  | 'held-back'
  | 'unknown';

/** The state of the version on the registry at the end. */
export type Published = 'yes' | 'no' | 'staged' | 'unknown';

/** Everything a publish run found out of a release; what was not reached is undefined. */
export interface ReleaseReport {
  readonly outcome: Outcome;
  readonly published: Published;
  /** Whether the version was there before this run published anything. */
  readonly alreadyPublished: boolean;
  readonly release?:
    | {
        readonly package: string;
        readonly version: string;
        readonly distTag: string;
        /** What its tag is called, or will be. */
        readonly tag: string;
      }
    | undefined;
  readonly tarball?:
    | { readonly path: string; readonly integrity: string; readonly bytes: number }
    | undefined;
  /** What it changes since the published version before it; undefined where that is not known, or there is none. */
  readonly changes?: PackageChanges | undefined;
  /** sha512 of what the registry serves, when that differs from this build's tarball. */
  readonly servedIntegrity?: string | undefined;
  readonly transparencyLogUrl?: string | undefined;
  /** What npm calls the staged version: `npm stage approve <id>`. */
  readonly stageId?: string | undefined;
  readonly identity?: Identity | undefined;
  readonly attestations: readonly ServedAttestation[];
  readonly checks: readonly Check[];
  readonly problems: readonly Problem[];
}

/** Everything a publish run found out, of itself and of each of its releases. */
export interface RunReport {
  readonly run?: Run;
  readonly trust?: { readonly source: string; readonly described: string };
  /** What it has looked at and does not release. */
  readonly leftOut: readonly LeftOut[];
  /** Whether it is known that there was nothing to release. */
  readonly isNothingDue: boolean;
  readonly releases: readonly ReleaseReport[];
  /** Of the run itself. */
  readonly problems: readonly Problem[];
}

/** The worst first: the outcome of a run is that of its worst release. */
const WORST: readonly Outcome[] = [
  'unknown',
  'unverified',
  'conflict',
  'processing',
  'rejected',
  'held-back',
  'staged',
  'ready',
  'verified',
];

/** The outcome of a run; one that had nothing to release has an outcome of its own. */
export function outcomeOf({ releases, isNothingDue }: RunReport): Outcome | 'nothing-due' {
  if (releases.length === 0) return isNothingDue ? 'nothing-due' : 'rejected';
  return WORST.find((outcome) => releases.some((release) => release.outcome === outcome)) ?? 'rejected';
}

/** What the registry has of a run's versions: `yes` when it has any of them, `unknown` when that is not known of one. */
export function publishedOf({ releases }: RunReport): Published {
  const order: readonly Published[] = ['unknown', 'yes', 'staged'];
  return order.find((one) => releases.some(({ published }) => published === one)) ?? 'no';
}

/** Every problem of a run and of its releases, each once. */
export function problemsOfRun({ releases, problems }: RunReport): Problem[] {
  const named = releases.map(({ release, problems }) => ({
    release: release && { name: release.package, version: release.version },
    problems,
  }));
  return eachOnce([{ problems }, ...named]);
}

/** Whether a run is a failure of the job: anything but what was asked for. */
export function isFailure(report: RunReport, onProcessing: 'fail' | 'succeed'): boolean {
  if (report.releases.length === 0) return outcomeOf(report) !== 'nothing-due';
  const well = ['verified', 'staged', 'ready', ...(onProcessing === 'succeed' ? ['processing'] : [])];
  return report.releases.some(({ outcome }) => !well.includes(outcome));
}
