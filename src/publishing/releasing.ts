import type { Claims } from '../github/claims.ts';
import type { Run } from '../github/run.ts';
import type { Packument } from '../registry/packument.ts';
import type { Release } from '../release/release.ts';
import type { Tarball } from '../release/tarball.ts';
import type { World } from '../world.ts';
import { type Event, type Ledger, NOTHING_KNOWN, next } from './ledger.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { Tools } from './tools.ts';

/** What a run knows before it has looked at the release. */
export interface Beginning {
  readonly world: World;
  readonly inputs: PublishInputs;
  readonly run: Run;
  readonly tools: Tools;
  /** Fresh, and gone at the end. */
  readonly directory: string;
}

/** A release on its way: all that is known of it before anything irreversible. */
export interface Releasing extends Beginning {
  readonly claims: Claims;
  readonly release: Release;
  readonly tarball: Tarball;
  readonly distTag: string;
  /** As it was at the inspection; undefined when nobody can see such a package. */
  readonly packument: Packument | undefined;
}

/** Where the ledger of a release is kept while its story runs: whoever cuts that off reads there how it stands. */
export interface Book {
  readonly ledger: Ledger;
  /** @throws Error for an event that cannot happen now */
  record(event: Event): Ledger;
}

export function openBook(): Book {
  let ledger = NOTHING_KNOWN;
  return {
    get ledger() {
      return ledger;
    },
    record: (event) => {
      ledger = next(ledger, event);
      return ledger;
    },
  };
}
