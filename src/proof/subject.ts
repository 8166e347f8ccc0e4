import type { Registry } from '../registry/address.ts';
import { purlOf } from '../registry/names.ts';

/** What was published: the version and its bytes, as each attestation must name them. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  /** Hex. */
  readonly sha512: string;
  /** The registry's address, without a slash at the end, as publish attestations have it. */
  readonly registry: string;
}

export function subjectOf({
  release,
  registry,
  integrity,
}: {
  release: { readonly name: string; readonly version: string };
  registry: Registry;
  integrity: string;
}): Subject {
  return {
    name: release.name,
    version: release.version,
    purl: purlOf(release),
    sha512: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
    registry: registry.url.replace(/\/$/, ''),
  };
}
