import type { Run } from '../github/run.ts';
import type { Problem } from '../problems.ts';
import type { Trust } from '../trust/trust.ts';
import type { Step } from './next-step.ts';

/** What became of one release on GitHub. */
export interface Announcement {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  /** The page of its Release; undefined where there is none. */
  readonly url: string | undefined;
  /** What this run has done, in order; nothing where all was there. */
  readonly did: readonly Step['kind'][];
  readonly problems: readonly Problem[];
}

/** Everything a run of the release action has found out and done, at any moment. */
export interface AnnouncementBook {
  run?: Run;
  trust?: Trust | undefined;
  readonly announcements: Announcement[];
  /** Of the run itself, and of what is not announced. */
  readonly problems: Problem[];
}

export function openAnnouncementBook(): AnnouncementBook {
  return { announcements: [], problems: [] };
}
