import type { ServedAttestation } from '../../registry/served.ts';

/** What a lying registry serves in place of what it stored. Each takes the truth and gives what is served. */
export interface Tamper {
  packument?: (packument: Packument) => object;
  tarball?: (tarball: Buffer) => Buffer;
  attestations?: (
    attestations: readonly ServedAttestation[],
  ) => readonly ServedAttestation[] | Promise<readonly ServedAttestation[]>;
}

export interface Packument {
  readonly name: string;
  readonly versions: Record<string, Record<string, unknown>>;
  readonly [field: string]: unknown;
}
