import type { Claims } from '../github/claims.ts';
import type { Run } from '../github/run.ts';
import type { Packument } from '../registry/packument.ts';
import type { Release } from '../release/release.ts';
import type { Tarball } from '../release/tarball.ts';
import type { World } from '../world.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { Book, RunBook } from './run-ledger.ts';
import type { Tools } from './tools.ts';

/** What a run knows before it has looked at its releases. */
export interface Beginning {
  readonly world: World;
  readonly inputs: PublishInputs;
  readonly run: Run;
  readonly tools: Tools;
  /** Fresh, and gone at the end. */
  readonly directory: string;
  readonly book: RunBook;
}

/** A release on its way: all that is known of it before anything irreversible. */
export interface Releasing extends Omit<Beginning, 'book'> {
  /** Its place among the releases of the run. */
  readonly at: number;
  readonly claims: Claims;
  readonly release: Release;
  readonly tarball: Tarball;
  readonly distTag: string;
  /** As it was at the inspection; undefined when nobody can see such a package. */
  readonly packument: Packument | undefined;
  readonly book: Book;
}

/** `name@version` of a release. */
export function specOf({ release: { name, version } }: Pick<Releasing, 'release'>): string {
  return `${name}@${version}`;
}
