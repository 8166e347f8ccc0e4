import type { Claims } from '../github/claims.ts';
import type { Again } from '../problems.ts';

/** The upload that was refused. */
export interface RefusedUpload {
  readonly name: string;
  /** What its tag is called, or will be. */
  readonly tag: string;
  readonly claims: Claims;
  /** Whether the version was to be staged. */
  readonly stage: boolean;
}

/** A refusal of which there are reports, and what is known of it. */
export interface KnownRefusal {
  /** Only where the version was to be staged, or not to be. */
  readonly stage?: boolean;
  readonly code?: RegExp;
  readonly said?: RegExp;
  /** A sentence; without its full stop it is the clause of a headline. */
  readonly cause: string;
  /** The cause as a clause of a headline, where the sentence is too long for one. */
  readonly because?: string;
  readonly remedy: string | ((upload: RefusedUpload) => string);
  commands?(upload: RefusedUpload): readonly string[];
  /** What starts the release again; the failed jobs, where it is left out. */
  readonly again?: Again;
}

/** The last resort, at the end of a sentence. */
export const REPORT = 'please report it with this message: https://github.com/mochi/publish-npm/issues/new';
export const AGAIN = 'Nothing was published. Run the job again: it publishes only what is missing.';
