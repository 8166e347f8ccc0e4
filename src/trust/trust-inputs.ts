import type { Reader } from '../contract/reader.ts';

/** Whose word is believed. */
export interface TrustInputs {
  /** Absolute path of a TUF root that is trusted in place of Sigstore's. */
  readonly tufRoot: string | undefined;
  /** Absolute paths of a trusted_root.json and a keys.json that are trusted in place of what TUF has. */
  readonly trustedRoot: string | undefined;
  readonly npmKeys: string | undefined;
  readonly requireFreshTrust: boolean;
}

export const TRUST_INPUTS = ['tuf-root', 'trusted-root', 'npm-keys', 'require-fresh-trust'] as const;

export function trustInputs(reader: Reader): TrustInputs {
  const tufRoot = reader.path('tuf-root');
  const trustedRoot = reader.path('trusted-root');
  const npmKeys = reader.path('npm-keys');
  if (trustedRoot !== undefined && npmKeys !== undefined && tufRoot !== undefined)
    reader.wrong('tuf-root', 'left out when both trusted-root and npm-keys are given');
  return { tufRoot, trustedRoot, npmKeys, requireFreshTrust: reader.flag('require-fresh-trust') };
}
