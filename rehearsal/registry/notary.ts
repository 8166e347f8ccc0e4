import { createHash } from 'node:crypto';
import ssri from 'ssri';
import { sha512 } from '../../src/digest.ts';
import { PUBLISH_PREDICATE } from '../../src/proof/statement.ts';
import { PUBLIC_REGISTRY } from '../../src/registry/address.ts';
import { escapedName, purlOf } from '../../src/registry/names.ts';
import type { ServedAttestation } from '../../src/registry/served.ts';
import { createKey } from '../keys.ts';
import type { Rekor } from '../sigstore/rekor.ts';
import { type Forging, signWithKey } from '../sigstore/sign.ts';
import type { StoredVersion } from './store.ts';

export interface Unsealed {
  readonly manifest: Readonly<Record<string, unknown>> & { readonly name: string; readonly version: string };
  readonly tarball: Buffer;
  readonly provenance: readonly ServedAttestation[];
  /** With a stored token, and by no trusted publisher. */
  readonly byMaintainer?: boolean;
}

/** What the registry signs, and the keys it signs with. */
export interface Notary {
  readonly keyid: string;
  /** The TUF target `<registry host>/keys.json`. */
  readonly tufKeys: object;
  /** The answer of `GET /-/npm/v1/keys`. */
  readonly apiKeys: object;
  /** Signs a version and, when it came with provenance, attests its publication. */
  seal(unsealed: Unsealed): StoredVersion;
  /** The publish attestation of some subject: with another's digest, a forgery that is signed well. */
  attest(
    subject: { name: string; version: string; sha512: string },
    forged?: Forging & { statement?: object },
  ): ServedAttestation;
}

/** @see https://docs.npmjs.com/about-registry-signatures; the shapes are those of the public registry's answers. */
export function createNotary(rekor: Rekor): Notary {
  const key = createKey();
  const keyid = `SHA256:${createHash('sha256').update(key.spki).digest('base64').replace(/=+$/, '')}`;
  const rawBytes = key.spki.toString('base64');
  const registry = PUBLIC_REGISTRY.replace(/\/$/, '');
  const start = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();

  const attest: Notary['attest'] = ({ name, version, sha512: digest }, forged = {}) => {
    const statement = {
      _type: 'https://in-toto.io/Statement/v0.1',
      subject: [{ name: purlOf({ name, version }), digest: { sha512: digest } }],
      predicateType: PUBLISH_PREDICATE,
      predicate: { name, version, registry },
      ...forged.statement,
    };
    return {
      predicateType: PUBLISH_PREDICATE,
      bundle: signWithKey(statement, { rekor, key, keyid, forged }),
    };
  };

  return {
    keyid,
    attest,
    tufKeys: {
      keys: ['npm:signatures', 'npm:attestations'].map((keyUsage) => ({
        keyId: keyid,
        keyUsage,
        publicKey: { rawBytes, keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start } },
      })),
    },
    apiKeys: {
      keys: [
        {
          expires: null,
          keyid,
          keytype: 'ecdsa-sha2-nistp256',
          scheme: 'ecdsa-sha2-nistp256',
          key: rawBytes,
        },
      ],
    },
    seal: ({ manifest, tarball, provenance, byMaintainer = false }) => {
      const { name, version } = manifest;
      const integrity = sha512(tarball);
      const hex = ssri.parse(integrity, { single: true })?.hexDigest() ?? '';
      const sig = key.sign(Buffer.from(`${name}@${version}:${integrity}`)).toString('base64');
      const dist = { ...distOf({ manifest, tarball, provenance }, integrity), signatures: [{ keyid, sig }] };
      const isAttested = provenance.length > 0;
      const published = isAttested ? [attest({ name, version, sha512: hex })] : [];
      return {
        manifest: {
          ...manifest,
          ...(isAttested && !byMaintainer ? TRUSTED : {}),
          _id: `${name}@${version}`,
          dist,
        },
        tarball,
        attestations: [...published, ...provenance],
        time: new Date().toISOString(),
      };
    },
  };
}

/** Who published, as the packument tells it of trusted publishing. Signed by nobody. */
const TRUSTED = {
  _npmUser: {
    name: 'GitHub Actions',
    email: 'npm-oidc-no-reply@github.com',
    trustedPublisher: { id: 'github', oidcConfigId: 'oidc:00000000-0000-4000-8000-000000000000' },
  },
};

function distOf({ manifest: { name, version }, tarball, provenance }: Unsealed, integrity: string): object {
  const url = `${PUBLIC_REGISTRY}-/npm/v1/attestations/${escapedName(name)}@${version}`;
  const [first] = provenance;
  return {
    integrity,
    shasum: createHash('sha1').update(tarball).digest('hex'),
    tarball: `${PUBLIC_REGISTRY}${name}/-/${name.split('/').at(-1)}-${version}.tgz`,
    ...(first ? { attestations: { url, provenance: { predicateType: first.predicateType } } } : {}),
  };
}
