import type { Claims } from '../github/claims.ts';
import type { Problem } from '../problems.ts';
import type { LastRelease } from '../proof/last-release.ts';
import type { TrustedPublisher } from './trusted-publisher.ts';

/** What the registry shows of a package for which it gave no token. */
export type ShownPackage =
  /** Nothing: there is none, or it is private. */
  | 'hidden'
  /** None of its versions came from a trusted publisher. */
  | 'never-trusted'
  /** Some did. The last one, with the workflow that its provenance names; undefined where that is not known. */
  | { readonly last: LastRelease | undefined };

/** What is known when the registry has given no token. */
export interface ExchangeRefusal {
  readonly name: string;
  readonly status: number;
  /** The registry's own words, redacted. */
  readonly said: string;
  readonly claims: Claims;
  readonly shown: ShownPackage;
  /** Whether the ID token's time was over. */
  readonly isExpired: boolean;
  readonly action: TrustedPublisher['action'];
}

/** A diagnosis before the registry's own words, and without the form. */
export type Finding = Pick<Problem, 'because' | 'remedy' | 'commands' | 'again'> & {
  readonly cause: string;
  /** What there is to say of a field of npm's form, by its name; undefined where the form is not the cause. */
  readonly notes?: Readonly<Record<string, string>>;
};
