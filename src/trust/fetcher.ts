import { BaseFetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { messageOf } from '../problems.ts';
import { bounded } from '../registry/request.ts';
import type { World } from '../world.ts';

const ATTEMPTS = 3;
const ATTEMPT_TIMEOUT = 5_000;

/** Bytes: Sigstore's largest metadata file has some 10,000. */
const LIMIT = 5 * 1024 * 1024;

/**
 * Fetches TUF files without a credential: 3 tries, 5 s each, with a random pause between. Remembers whether it was the
 * network that failed (no answer, a broken one, 5xx, 429): the updater wraps what it is told, and a network that fails
 * must be told from metadata that is wrong.
 */
export class TrustFetcher extends BaseFetcher {
  /** The address that the network failed for, for good, and how. */
  lost: string | undefined;
  readonly #world: Pick<World, 'fetch' | 'sleep'>;

  constructor(world: Pick<World, 'fetch' | 'sleep'>) {
    super();
    this.#world = world;
  }

  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#once(url).catch((cause: unknown) => messageOf(cause));
      if (typeof outcome !== 'string') {
        if (outcome.status !== 200) throw new DownloadHTTPError(`${url}: ${outcome.status}`, outcome.status);
        return new Blob([outcome.body]).stream();
      }
      if (attempt === ATTEMPTS) {
        this.lost = `${url}: ${outcome}`;
        throw new Error(this.lost);
      }
      await this.#world.sleep(200 * attempt + Math.random() * 200);
    }
  }

  /** An answer of the server, or why there is none that counts. */
  async #once(url: string): Promise<{ status: number; body: Uint8Array<ArrayBuffer> } | string> {
    const response = await this.#world.fetch(url, { signal: AbortSignal.timeout(ATTEMPT_TIMEOUT) });
    const body = await bounded(response, LIMIT);
    if (response.status >= 500 || response.status === 429) return `it answered ${response.status}`;
    return { status: response.status, body: new Uint8Array(body) };
  }
}
