import type { Run } from '../github/run.ts';
import type { LeftOut } from '../plan/selection.ts';
import type { Problem } from '../problems.ts';
import type { Trust } from '../trust/trust.ts';
import { type Event, type Ledger, NOTHING_KNOWN, next } from './ledger.ts';

/** What is known of a run, whatever it releases; and how each of its releases stands. */
export interface RunLedger {
  readonly run?: Run;
  readonly trust?: Pick<Trust, 'source' | 'described'>;
  /** What it has looked at and does not release. */
  readonly leftOut: readonly LeftOut[];
  /** Whether it is known that there is nothing to release. */
  readonly isNothingDue: boolean;
  readonly releases: readonly Ledger[];
  /** Of the run itself, not of one release. */
  readonly problems: readonly Problem[];
}

/** Where the ledger of a release is kept while its story runs: whoever cuts that off reads there how it stands. */
export interface Book {
  readonly ledger: Ledger;
  /** @throws Error for an event that cannot happen now */
  record(event: Event): Ledger;
}

/** Where the ledger of a run is kept. */
export interface RunBook {
  readonly ledger: RunLedger;
  readonly books: readonly Book[];
  /** Writes down something about the run; its problems come to those that are there. */
  note(known: Partial<Omit<RunLedger, 'releases'>>): void;
  /** A book for one more release. */
  open(): Book;
}

export function openRunBook(): RunBook {
  let known: Omit<RunLedger, 'releases'> = { leftOut: [], isNothingDue: false, problems: [] };
  const books: Book[] = [];
  return {
    books,
    get ledger() {
      return { ...known, releases: books.map(({ ledger }) => ledger) };
    },
    note: ({ problems = [], ...rest }) => {
      known = { ...known, ...rest, problems: [...known.problems, ...problems] };
    },
    open: () => {
      const book = openBook();
      books.push(book);
      return book;
    },
  };
}

function openBook(): Book {
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
