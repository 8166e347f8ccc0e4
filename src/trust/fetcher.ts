import { BaseFetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { messageOf } from '../problems.ts';
import { bounded } from '../registry/request.ts';
import { pauseBefore } from '../registry/retry-after.ts';
import type { World } from '../world.ts';

const ATTEMPTS = 3;
const ATTEMPT_TIMEOUT = 5_000;

/** Bytes: Sigstore's largest metadata file has some 10,000. */
const LIMIT = 5 * 1024 * 1024;

interface Served {
  readonly status: number;
  readonly body: Uint8Array<ArrayBuffer>;
}

interface Failed {
  /** How. */
  readonly failed: string;
  readonly headers: Headers | undefined;
}

/**
 * Fetches TUF files without a credential: 3 tries, 5 s each, with a random pause between. Remembers whether it was the
 * network that failed (no answer, a broken one, 5xx, 429): the updater wraps what it is told, and a network that fails
 * must be told from metadata that is wrong.
 */
export class TrustFetcher extends BaseFetcher {
  /** The address that the network failed for, for good, and how. */
  lost: string | undefined;
  readonly #world: Pick<World, 'fetch' | 'sleep' | 'now'>;

  constructor(world: Pick<World, 'fetch' | 'sleep' | 'now'>) {
    super();
    this.#world = world;
  }

  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#once(url).catch((cause: unknown) => ({
        failed: messageOf(cause),
        headers: undefined,
      }));
      if ('body' in outcome) {
        if (outcome.status !== 200) throw new DownloadHTTPError(`${url}: ${outcome.status}`, outcome.status);
        return new Blob([outcome.body]).stream();
      }
      if (attempt === ATTEMPTS) {
        this.lost = `${url}: ${outcome.failed}`;
        throw new Error(this.lost);
      }
      const usual = 200 * attempt + Math.random() * 200;
      await this.#world.sleep(pauseBefore(outcome.headers, { usual, now: this.#world.now() }));
    }
  }

  /** An answer of the server, or why there is none that counts. */
  async #once(url: string): Promise<Served | Failed> {
    const response = await this.#world.fetch(url, { signal: AbortSignal.timeout(ATTEMPT_TIMEOUT) });
    const body = await bounded(response, LIMIT);
    const { status, headers } = response;
    if (status >= 500 || status === 429) return { failed: `it answered ${status}`, headers };
    return { status, body: new Uint8Array(body) };
  }
}
