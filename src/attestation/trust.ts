import { PublicKey, TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, type Verifier } from '@sigstore/verify';
import * as v from 'valibot';
import { fail } from '../problems.ts';
import type { TrustTargets } from './tuf.ts';

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

/** Reads what TUF vouches for. @throws Failure `trust-unavailable` when it is not of the form it must have */
export function readTrust({ source, trustedRoot, registryKeys, cache }: TrustTargets): Trust {
  try {
    const root = TrustedRoot.fromJSON(trustedRoot);
    const keys = readRegistryKeys(registryKeys);
    return { source, material: toTrustMaterial(root, attestationKeys(keys)), keys, cache };
  } catch (cause) {
    return fail(
      {
        code: 'trust-unavailable',
        message: "Sigstore's trusted root or the registry's keys are not of a form that is known.",
        remedy: 'Use the newest version of this action; with tuf-root, check what it leads to.',
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
