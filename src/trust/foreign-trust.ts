import type { Trust } from './trust.ts';

/** What a verdict adds that rests on a trust root which was given, and not on Sigstore's own; otherwise empty. */
export function byForeignTrust(trust: Pick<Trust, 'source'> | undefined): string {
  return trust?.source.startsWith('custom:') ? ', with a custom trust root, as in a rehearsal' : '';
}
