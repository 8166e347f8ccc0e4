import { createPool } from '../concurrency.ts';
import { requestIdToken } from '../github/claims.ts';
import type { Credential } from '../npm/exchange.ts';
import { publishingToken } from '../npm/publishing-token.ts';
import { problemsOf } from '../problems.ts';
import type { Trust } from '../trust/trust.ts';
import type { Beginning, Releasing } from './releasing.ts';

/** How old, in ms, an exchanged token may be when npm starts: the registry's live an hour. */
const FRESH_CREDENTIAL = 15 * 60_000;

/** How old, in ms, an ID token may be when npm starts: GitHub's live 300 s, and npm needs a few of them. */
const FRESH_ID_TOKEN = 60_000;

interface Dated<T> {
  readonly value: T;
  /** Milliseconds. */
  readonly at: number;
}

/** What npm publishes one release with: the exchanged token, and an ID token with audience `sigstore`. */
export interface Credentials {
  readonly credential: Credential;
  readonly sigstoreToken: string;
}

/** The credentials of a run's releases. They are in memory, for as long as the run lasts. */
export interface Keyring {
  /**
   * Tries every release's trusted publisher, before anything is sent: one that is missing is found while nothing is published
   * yet. What fails is in the ledger of its release.
   * @returns whether every one has its credential
   */
  tryAll(): Promise<boolean>;
  /** Those of one release, as fresh as npm needs them. @throws Failure: it was not published then */
  credentialsFor(releasing: Releasing): Promise<Credentials>;
}

/** @param due the releases that are to be sent */
export function openKeyring(beginning: Beginning, due: readonly Releasing[]): Keyring {
  const { world, inputs, tools } = beginning;
  const isFresh = (dated: Dated<unknown> | undefined, age: number) =>
    dated !== undefined && world.now() - dated.at < age;
  const dated = <T>(value: T): Dated<T> => ({ value, at: world.now() });
  const exchanged = new Map<number, Dated<Credential>>();
  let spare: Dated<string> | undefined;
  const mint = () => requestIdToken(world, 'sigstore');
  const exchangeFor = async (one: Releasing) => {
    const credential = await exchangedFor(one);
    exchanged.set(one.at, dated(credential));
    return credential;
  };
  return {
    tryAll: async () => {
      const pool = createPool(inputs.concurrency);
      const [ends, minted] = await Promise.all([
        Promise.allSettled(due.map((one) => pool(() => exchangeFor(one)))),
        // The release that begins first needs it at once.
        inputs.dryRun ? undefined : mint(),
        tools.npmCli,
        noteTrust(beginning),
      ]);
      if (minted !== undefined) spare = dated(minted);
      ends.forEach((end, at) => {
        if (end.status === 'rejected')
          due[at]?.book.record({ kind: 'failed', problems: problemsOf(end.reason) });
      });
      return ends.every(({ status }) => status === 'fulfilled');
    },
    credentialsFor: async (one) => {
      const known = exchanged.get(one.at);
      const ready = spare;
      spare = undefined;
      const [credential, sigstoreToken] = await Promise.all([
        known && isFresh(known, FRESH_CREDENTIAL) ? known.value : exchangeFor(one),
        ready && isFresh(ready, FRESH_ID_TOKEN) ? ready.value : mint(),
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

function exchangedFor({
  world,
  inputs,
  release: { name },
  claims,
  packument,
}: Releasing): Promise<Credential> {
  const { registry, allowVisibilityChange, stage } = inputs;
  const isPublic = packument !== undefined;
  const action = stage ? ('stage' as const) : ('publish' as const);
  return publishingToken(world, { registry, name, claims, isPublic, allowVisibilityChange, action });
}
