import { createHash } from 'node:crypto';

/** Where an anchor comes from: fetched by TUF, embedded in this version, or a file that was given. */
export type Origin = 'tuf' | 'embedded' | 'file';

/** A file that everything else is believed by. */
export interface Anchor {
  readonly from: Origin;
  readonly bytes: Buffer;
}

/** What trust rests on. */
export interface Anchors {
  /** Sigstore's trusted_root.json. */
  readonly trustedRoot: Anchor;
  /** The registry's keys, as the TUF target `<registry host>/keys.json`. */
  readonly registryKeys: Anchor;
  /** A TUF root.json that was given in place of Sigstore's. */
  readonly tufRoot: Buffer | undefined;
  readonly cache: string | undefined;
  /** When what is embedded was published: `2026-11-05`. */
  readonly embeddedDate: string;
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `tuf`, `embedded`, or `custom:<sha256>` of the first anchor that was given: root, keys, TUF root. */
export function trustSource({ trustedRoot, registryKeys, tufRoot }: Anchors): string {
  const file = [trustedRoot, registryKeys].find(({ from }) => from === 'file')?.bytes;
  const byTuf = [trustedRoot, registryKeys].some(({ from }) => from === 'tuf');
  const custom = file ?? (byTuf ? tufRoot : undefined);
  if (custom) return `custom:${sha256(custom)}`;
  return [trustedRoot, registryKeys].some(({ from }) => from === 'embedded') ? 'embedded' : 'tuf';
}

/** The origin of both anchors in one line, each that is not fresh from Sigstore's TUF with its sha256. */
export function describe(anchors: Anchors): string {
  const { trustedRoot, registryKeys, tufRoot, embeddedDate } = anchors;
  const origin = ({ from, bytes }: Anchor) => {
    if (from === 'embedded') return `embedded, dated ${embeddedDate}, sha256 ${sha256(bytes)}`;
    if (from === 'file') return `from a given file, sha256 ${sha256(bytes)}`;
    return tufRoot ? `by TUF from a given root, sha256 ${sha256(tufRoot)}` : 'Sigstore, by TUF';
  };
  const [root, keys] = [origin(trustedRoot), origin(registryKeys)];
  return root === keys ? root : `trusted root: ${root}; registry keys: ${keys}`;
}
