import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import { PersistError } from 'tuf-js/dist/error.js';
import { fail, messageOf } from '../problems.ts';
import { unusableTemporary } from '../temporary.ts';
import type { World } from '../world.ts';
import { EMBEDDED } from './embedded.ts';
import { TrustFetcher } from './fetcher.ts';
import { EMBEDDED_TARGETS, embeddedTarget } from './targets.ts';

export interface TufOptions {
  /** A TUF root.json to start from; Sigstore's without. */
  readonly root: Buffer | undefined;
  /** The targets to fetch, by name. */
  readonly names: readonly string[];
  /** A fresh directory: a TUF cache is a trust anchor, so none is ever reused. */
  readonly directory: string;
}

/** What TUF gave; or that the network was in the way, and how. */
export type Fetched =
  | { readonly targets: ReadonlyMap<string, Buffer> }
  | { readonly targets: undefined; readonly lost: string };

/**
 * Fetches targets by TUF, from the network, starting at the root. Metadata that is wrong is never excused.
 * @throws Failure `temporary-directory`, `disk-full`; `trust-refused` for a signature, threshold, version or expiry that is wrong, or a target that is not there
 * @see https://theupdateframework.github.io/specification/latest/#detailed-client-workflow
 */
export async function fetchTargets(
  world: Pick<World, 'fetch' | 'sleep' | 'now'>,
  { root, names, directory }: TufOptions,
): Promise<Fetched> {
  const fetcher = new TrustFetcher(world);
  try {
    const updater = start(fetcher, { root, directory });
    // While the updater looks for a newer root.
    fetcher.fetchAhead(`${EMBEDDED.mirror}/timestamp.json`);
    await updater.refresh();
    const fetched = names.map(async (name) => [name, await target(updater, name)] as const);
    return { targets: new Map(await Promise.all(fetched)) };
  } catch (cause) {
    if (fetcher.lost !== undefined) return { targets: undefined, lost: fetcher.lost };
    if (isOfFiles(cause)) unusableTemporary(cause);
    return fail(
      {
        code: 'trust-refused',
        message: `What ${EMBEDDED.mirror} serves was rejected: ${messageOf(cause)}.`,
        remedy:
          'Do not work around this: it is not a network failure. Check the clock of this machine and any proxy, and use the newest version of publish-npm. With tuf-root, check that it is the root of what is served.',
      },
      cause,
    );
  }
}

/** Whether files could not be written, which is nothing that a server has done. tuf-js keeps only the words (6.0.2). */
function isOfFiles(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return cause instanceof PersistError || 'syscall' in cause || isOfFiles(cause.cause);
}

/** Lays out a cache as npm does (`_tuf/<host>`), so that the consumer's npm can start from it. */
function start(
  fetcher: TrustFetcher,
  { root, directory }: { root: Buffer | undefined; directory: string },
): Updater {
  const metadataDir = join(directory, encodeURIComponent(new URL(EMBEDDED.mirror).host));
  const targetDir = join(metadataDir, 'targets');
  mkdirSync(targetDir, { recursive: true });
  writeFileSync(join(metadataDir, 'root.json'), root ?? Buffer.from(EMBEDDED.root, 'base64'));
  if (!root) {
    // A target that is here already is not fetched when it is still the one that TUF vouches for.
    for (const name of EMBEDDED_TARGETS)
      writeFileSync(join(targetDir, encodeURIComponent(name)), embeddedTarget(name) ?? '');
  }
  return new Updater({
    metadataDir,
    targetDir,
    metadataBaseUrl: EMBEDDED.mirror,
    targetBaseUrl: `${EMBEDDED.mirror}/targets`,
    fetcher,
  });
}

async function target(updater: Updater, name: string): Promise<Buffer> {
  const info = await updater.getTargetInfo(name);
  if (!info) throw new Error(`there is no target ${name}`);
  return readFile((await updater.findCachedTarget(info)) ?? (await updater.downloadTarget(info)));
}
