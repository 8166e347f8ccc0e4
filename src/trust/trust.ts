import { PublicKey, TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, type Verifier } from '@sigstore/verify';
import * as v from 'valibot';
import { type Anchors, describe, trustSource } from './anchors.ts';
import { encodedOnce } from './encoded-once.ts';

/** A key of the registry, with the time it may be used in. */
export interface RegistryKey {
  readonly id: string;
  readonly usage: string;
  readonly publicKey: PublicKey;
}

type TrustMaterial = ConstructorParameters<typeof Verifier>[0];

/** Who is believed, and on whose word. */
export interface Trust {
  /**
   * `tuf`: Sigstore's own root, fresh; `embedded`: the copy in this version; `custom:<sha256>`: one that was given
   * instead, named wherever the result is.
   */
  readonly source: string;
  /** The same for people, with every hash and date. */
  readonly described: string;
  readonly material: TrustMaterial;
  /** Those with a usage and a start of their validity. */
  readonly keys: readonly RegistryKey[];
  /** A TUF cache for the consumer's npm to start from, `<cache>/<host>`; undefined when TUF was not asked. */
  readonly cache: string | undefined;
}

/**
 * Makes trust of the bytes of its anchors. A key, log or authority without a start of its validity is left out: the
 * library would take it to have been valid since 1970.
 * @throws Error saying which anchor is not of the form it must have
 */
export function readTrust(anchors: Anchors): Trust {
  const root = datedOnly(readRoot(anchors.trustedRoot.bytes));
  const keys = readRegistryKeys(jsonOf(anchors.registryKeys.bytes, 'registry keys'));
  return {
    source: trustSource(anchors),
    described: describe(anchors),
    material: materialOf(root, keys),
    keys,
    cache: anchors.cache,
  };
}

function readRoot(bytes: Buffer): TrustedRoot {
  const json = jsonOf(bytes, 'trusted root');
  const read = v.safeParse(Root, json);
  if (!read.success) throw new Error('the trusted root is not a trusted_root.json of Sigstore');
  return TrustedRoot.fromJSON(json);
}

const some = v.pipe(v.array(v.looseObject({})), v.minLength(1));
const Root = v.looseObject({
  mediaType: v.pipe(v.string(), v.startsWith('application/vnd.dev.sigstore.trustedroot')),
  tlogs: some,
  certificateAuthorities: some,
  ctlogs: some,
});

function datedOnly(root: TrustedRoot): TrustedRoot {
  return {
    ...root,
    tlogs: root.tlogs.filter(({ publicKey }) => publicKey?.validFor?.start),
    ctlogs: root.ctlogs.filter(({ publicKey }) => publicKey?.validFor?.start),
    certificateAuthorities: root.certificateAuthorities.filter(({ validFor }) => validFor?.start),
    timestampAuthorities: root.timestampAuthorities.filter(({ validFor }) => validFor?.start),
  };
}

const Keys = v.looseObject({
  keys: v.pipe(
    v.array(v.looseObject({ keyId: v.string(), keyUsage: v.string(), publicKey: v.looseObject({}) })),
    v.minLength(1),
  ),
});

/** Reads the TUF target `<registry host>/keys.json`. @throws Error when it is none */
export function readRegistryKeys(target: unknown): RegistryKey[] {
  const read = v.safeParse(Keys, target);
  if (!read.success) throw new Error('the registry keys are not a keys.json as TUF has it');
  return read.output.keys
    .map((key) => ({ id: key.keyId, usage: key.keyUsage, publicKey: PublicKey.fromJSON(key.publicKey) }))
    .filter(({ publicKey }) => publicKey.validFor?.start);
}

/** For @sigstore/verify: what is the same for every attestation, encoded and parsed once. */
export function materialOf(root: TrustedRoot, keys: readonly RegistryKey[]): TrustMaterial {
  const material = toTrustMaterial(root, attestationKeys(keys));
  const found = new Map<string, ReturnType<TrustMaterial['publicKey']>>();
  return encodedOnce({
    ...material,
    publicKey: (hint) => {
      const key = found.get(hint) ?? material.publicKey(hint);
      found.set(hint, key);
      return key;
    },
  });
}

/** The keys that may sign publish attestations, by id, on an object without a prototype: a hint is outside text. */
function attestationKeys(keys: readonly RegistryKey[]): Record<string, PublicKey> {
  const byId: Record<string, PublicKey> = Object.create(null);
  for (const key of keys) if (key.usage === 'npm:attestations') byId[key.id] = key.publicKey;
  return byId;
}

function jsonOf(bytes: Buffer, what: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`the file of the ${what} is not JSON`);
  }
}
