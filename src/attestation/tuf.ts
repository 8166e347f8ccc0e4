import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initTUF } from '@sigstore/tuf';
import { fail, messageOf } from '../problems.ts';
import type { Registry } from '../registry/address.ts';

/** What TUF vouches for: Sigstore's trusted root and the registry's keys, unparsed. */
export interface TrustTargets {
  /** `tuf`, or `custom:<sha256>` of the root that was given in place of Sigstore's. */
  readonly source: string;
  readonly trustedRoot: unknown;
  readonly registryKeys: unknown;
  /** The TUF metadata of this run, for the consumer's npm: `<directory>/<repository>`. */
  readonly cache: string;
}

export interface TufOptions {
  readonly registry: Registry;
  /** Path of a TUF root.json to start from instead of Sigstore's. */
  readonly tufRoot: string | undefined;
  /** A fresh directory: a TUF cache is a trust anchor, so none is ever reused. */
  readonly directory: string;
}

/**
 * Fetches the trusted root and the registry's keys by TUF, from the network, starting at the root: 5 s a try, 3 tries.
 * @throws Failure `trust-unavailable` whatever goes wrong: nothing older is taken instead
 */
export async function fetchTargets({ registry, tufRoot, directory }: TufOptions): Promise<TrustTargets> {
  const cache = join(directory, 'tuf');
  try {
    const source = tufRoot === undefined ? 'tuf' : `custom:${await sha256OfFile(tufRoot)}`;
    const tuf = await initTUF({
      cachePath: cache,
      forceInit: true,
      retry: { retries: 2, minTimeout: 200, randomize: true },
      timeout: 5_000,
      ...(tufRoot === undefined ? {} : { rootPath: tufRoot }),
    });
    const names = ['trusted_root.json', `${registry.hostname}/keys.json`];
    const [trustedRoot, registryKeys] = await Promise.all(
      names.map(async (name): Promise<unknown> => JSON.parse(await tuf.getTarget(name))),
    );
    return { source, trustedRoot, registryKeys, cache };
  } catch (cause) {
    return fail(
      {
        code: 'trust-unavailable',
        message: `Sigstore's trusted root and the registry's keys could not be fetched and verified by TUF: ${messageOf(cause)}.`,
        remedy:
          'Run the job again; behind a proxy set HTTPS_PROXY for the job. With tuf-root, check that it is the root of what is served.',
      },
      cause,
    );
  }
}

async function sha256OfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
