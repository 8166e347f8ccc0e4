import { BaseFetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { type Answer, send } from '../http/request.ts';
import { type Attempt, retried, whyNoAnswer } from '../http/retry.ts';
import type { World } from '../world.ts';

const ATTEMPT_TIMEOUT = 5_000;

/** Bytes: Sigstore's largest metadata file has some 10,000. */
const LIMIT = 5 * 1024 * 1024;

type FetchingWorld = Pick<World, 'fetch' | 'sleep' | 'now'>;

/**
 * Fetches TUF files without a credential: 3 tries, 5 s each, with a random pause between. Remembers whether it was the
 * network that failed (no answer, a broken one, 5xx, 429): the updater wraps what it is told, and a network that fails
 * must be told from metadata that is wrong.
 */
export class TrustFetcher extends BaseFetcher {
  /** The address that the network failed for, for good, and how. */
  lost: string | undefined;
  readonly #world: FetchingWorld;
  readonly #ahead = new Map<string, Promise<Attempt<Answer>>>();

  constructor(world: FetchingWorld) {
    super();
    this.#world = world;
  }

  /** Asks for a file that is going to be asked for anyway, one round trip earlier. What it says is checked as ever. */
  fetchAhead(url: string): void {
    this.#ahead.set(url, this.#ask(url));
  }

  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const ahead = this.#ahead.get(url);
    this.#ahead.delete(url);
    const outcome = await (ahead ?? this.#ask(url));
    if ('failed' in outcome) {
      this.lost = `${url}: ${outcome.failed}`;
      throw new Error(this.lost);
    }
    const { status, body } = outcome.answer;
    if (status !== 200) throw new DownloadHTTPError(`${url}: ${status}`, status);
    return new Blob([new Uint8Array(body)]).stream();
  }

  #ask(url: string): Promise<Attempt<Answer>> {
    return retried(
      this.#world,
      async () => {
        const answer = await send(this.#world, { url, headers: {}, timeout: ATTEMPT_TIMEOUT, limit: LIMIT });
        const failed = whyNoAnswer(answer);
        return failed === undefined ? { answer } : { failed, headers: answer.headers };
      },
      (attempts) => 200 * attempts + Math.random() * 200,
    );
  }
}
