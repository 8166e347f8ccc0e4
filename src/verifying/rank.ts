import * as v from 'valibot';
import type { PackumentVersion } from '../registry/packument.ts';

/** How much a packument says there is of a version's proof, from the least to the most. pnpm ranks the same way. */
export const RANKS = ['no provenance', 'provenance', 'trusted publishing', 'staged publishing'] as const;

const Ranked = v.looseObject({
  _npmUser: v.optional(
    v.looseObject({ trustedPublisher: v.optional(v.unknown()), approver: v.optional(v.unknown()) }),
  ),
  dist: v.looseObject({ attestations: v.optional(v.looseObject({ provenance: v.optional(v.unknown()) })) }),
});

/**
 * The rank of a version, an index into {@link RANKS}. Nobody has signed what it is read from: it can be compared with
 * another, and proves nothing.
 */
export function rankOf(entry: PackumentVersion): number {
  const read = v.safeParse(Ranked, entry);
  if (!read.success || read.output.dist.attestations?.provenance === undefined) return 0;
  const { approver, trustedPublisher } = read.output._npmUser ?? {};
  if (approver !== undefined) return 3;
  return trustedPublisher === undefined ? 1 : 2;
}
