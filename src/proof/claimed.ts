import * as v from 'valibot';
import type { ServedAttestation } from '../registry/served.ts';
import { type Claimed, readProvenance } from './provenance.ts';
import { PROVENANCE_PREDICATES, readStatement } from './statement.ts';

const Bundle = v.looseObject({ dsseEnvelope: v.looseObject({ payload: v.string() }) });

/**
 * What the provenance among some attestations claims; undefined where there is none that can be read. Nothing of it is
 * verified: it says where to look, and proves nothing.
 */
export function claimedIn(attestations: readonly ServedAttestation[] = []): Claimed | undefined {
  const provenance = attestations.find(({ predicateType }) => PROVENANCE_PREDICATES.includes(predicateType));
  try {
    const { payload } = v.parse(Bundle, provenance?.bundle).dsseEnvelope;
    return readProvenance(readStatement(Buffer.from(payload, 'base64')));
  } catch {
    return undefined;
  }
}
