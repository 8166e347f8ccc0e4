import { createPool } from '../concurrency.ts';
import { type IdTokenStock, openStock } from '../github/id-token-stock.ts';
import type { Credential } from '../npm/exchange.ts';
import { publishingToken } from '../npm/publishing-token.ts';
import { problemsOf } from '../problems.ts';
import type { Trust } from '../trust/trust.ts';
import type { World } from '../world.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { Beginning, Releasing } from './releasing.ts';

/** How old, in ms, an exchanged token may be when npm starts: the registry's live an hour. */
const FRESH = 15 * 60_000;

/** What npm publishes one release with: the exchanged token, and an ID token with audience `sigstore`. */
export interface Credentials {
  readonly credential: Credential;
  readonly sigstoreToken: string;
}

/** The credentials of a run's releases. They are in memory, for as long as the run lasts. */
export interface Keyring {
  /** Asks for the ID tokens of so many exchanges, before they are due. */
  expect(exchanges: number): void;
  /**
   * Tries every release's trusted publisher, before anything is sent: one that is missing is found while nothing is published
   * yet. What fails is in the ledger of its release.
   * @param due the releases that are to be sent
   * @returns whether every one has its credential
   */
  tryAll(due: readonly Releasing[]): Promise<boolean>;
  /** Those of one release, as fresh as npm needs them. @throws Failure: it was not published then */
  credentialsFor(releasing: Releasing): Promise<Credentials>;
}

export function openKeyring(
  world: World,
  { registry, concurrency, dryRun }: Pick<PublishInputs, 'registry' | 'concurrency' | 'dryRun'>,
): Keyring {
  const ofRegistry = openStock(world, `npm:${registry.hostname}`);
  const ofSigstore = openStock(world, 'sigstore');
  const exchanged = new Map<number, { readonly credential: Credential; readonly at: number }>();
  const exchangeFor = async (one: Releasing) => {
    const credential = await exchangedFor(one, ofRegistry);
    exchanged.set(one.at, { credential, at: world.now() });
    return credential;
  };
  let unsigned = 0;
  return {
    expect: ofRegistry.fill,
    tryAll: async (due) => {
      const pool = createPool(concurrency);
      // Those that begin first need one at once; whoever takes one has the next one asked for.
      unsigned = dryRun ? 0 : Math.max(0, due.length - concurrency);
      if (!dryRun) ofSigstore.fill(Math.min(due.length, concurrency));
      const ends = await Promise.allSettled(due.map((one) => pool(() => exchangeFor(one))));
      ends.forEach((end, at) => {
        if (end.status === 'rejected')
          due[at]?.book.record({ kind: 'failed', problems: problemsOf(end.reason) });
      });
      return ends.every(({ status }) => status === 'fulfilled');
    },
    credentialsFor: async (one) => {
      const known = exchanged.get(one.at);
      const isFresh = known !== undefined && world.now() - known.at < FRESH;
      const signing = ofSigstore.take();
      if (unsigned-- > 0) ofSigstore.fill(1);
      const [credential, sigstoreToken] = await Promise.all([
        isFresh ? known.credential : exchangeFor(one),
        signing,
      ]);
      return { credential, sigstoreToken };
    },
  };
}

/** The trust of this run, told once, with a warning when it is an embedded copy. What cannot be verified is not published. */
export async function noteTrust({ tools, book }: Pick<Beginning, 'tools' | 'book'>): Promise<Trust> {
  const { trust, warnings } = await tools.trust;
  const { source, described } = trust;
  if (!book.ledger.trust) book.note({ trust: { source, described }, problems: warnings });
  return trust;
}

function exchangedFor(
  { world, inputs, release: { name }, claims, packument }: Releasing,
  { take: idToken }: IdTokenStock,
): Promise<Credential> {
  const { registry, allowVisibilityChange, stage } = inputs;
  const action = stage ? ('stage' as const) : ('publish' as const);
  return publishingToken(world, {
    registry,
    name,
    claims,
    packument,
    allowVisibilityChange,
    action,
    idToken,
  });
}
