import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PublicKey, TrustedRoot } from '@sigstore/protobuf-specs';
import { initTUF } from '@sigstore/tuf';
import { toTrustMaterial, type Verifier } from '@sigstore/verify';
import * as v from 'valibot';
import { fail } from '../problems.ts';
import type { Registry } from '../registry/address.ts';

/** A key of the registry, with the time it may be used in. */
export interface RegistryKey {
  readonly id: string;
  readonly usage: string;
  readonly publicKey: PublicKey;
}

/** Who is believed, and on whose word. */
export interface Trust {
  /** `tuf`: Sigstore's own root; `custom:<sha256>`: the root that was given instead, named wherever the result is. */
  readonly source: string;
  readonly material: ConstructorParameters<typeof Verifier>[0];
  readonly keys: readonly RegistryKey[];
  /** The TUF metadata of this run, for the consumer's npm: `<directory>/<repository>`. */
  readonly cache: string;
}

export interface TrustOptions {
  readonly registry: Registry;
  /** Path of a TUF root.json to start from instead of Sigstore's. */
  readonly tufRoot: string | undefined;
  /** A fresh directory: a TUF cache is a trust anchor, so none is ever reused. */
  readonly directory: string;
}

/**
 * Fetches Sigstore's trusted root and the registry's keys by TUF, from the network, starting at the root.
 * @throws Failure `trust-unavailable` whatever goes wrong: nothing older is taken instead
 */
export async function fetchTrust({ registry, tufRoot, directory }: TrustOptions): Promise<Trust> {
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
    const targets = ['trusted_root.json', `${registry.hostname}/keys.json`];
    const [rootTarget, keysTarget] = await Promise.all(
      targets.map(async (name): Promise<unknown> => JSON.parse(await tuf.getTarget(name))),
    );
    const root = TrustedRoot.fromJSON(rootTarget);
    const keys = readRegistryKeys(keysTarget);
    return { source, material: toTrustMaterial(root, attestationKeys(keys)), keys, cache };
  } catch (cause) {
    return fail(
      {
        code: 'trust-unavailable',
        message: "Sigstore's trusted root and the registry's keys could not be fetched and verified by TUF.",
        remedy:
          'Run the job again; behind a proxy set HTTPS_PROXY for the job. With tuf-root, check that it is the root of what is served.',
      },
      cause,
    );
  }
}

const Keys = v.object({
  keys: v.array(v.looseObject({ keyId: v.string(), keyUsage: v.string(), publicKey: v.looseObject({}) })),
});

/** Reads the TUF target `<registry host>/keys.json`. */
export function readRegistryKeys(target: unknown): RegistryKey[] {
  return v.parse(Keys, target).keys.map((key) => ({
    id: key.keyId,
    usage: key.keyUsage,
    publicKey: PublicKey.fromJSON(key.publicKey),
  }));
}

/** The keys that may sign publish attestations, by id, on an object without a prototype: a hint is outside text. */
function attestationKeys(keys: readonly RegistryKey[]): Record<string, PublicKey> {
  const byId: Record<string, PublicKey> = Object.create(null);
  for (const key of keys) if (key.usage === 'npm:attestations') byId[key.id] = key.publicKey;
  return byId;
}

async function sha256OfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
