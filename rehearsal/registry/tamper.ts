import type { ServedAttestation } from '../../src/registry/served.ts';
import type { SealedResponse } from '../net/request.ts';

/** What a lying registry serves in place of what it stored. Each takes the truth and gives what is served. */
export interface Tamper {
  /** An answer to the token exchange, or to the upload, in place of the registry's own; undefined for its own. */
  exchange?: () => SealedResponse | undefined;
  publish?: () => SealedResponse | undefined;
  packument?: (packument: Packument) => object;
  /** Undefined: the registry does not serve it. */
  tarball?: (tarball: Buffer) => Buffer | undefined;
  attestations?: (
    attestations: readonly ServedAttestation[],
  ) => readonly ServedAttestation[] | Promise<readonly ServedAttestation[]>;
}

export interface Packument {
  readonly name: string;
  readonly versions: Record<string, Record<string, unknown>>;
  readonly [field: string]: unknown;
}
