import { AGAIN, type KnownRefusal, REPORT } from './known-refusal.ts';

const STATUS = `If it happens again and https://status.sigstore.dev shows no incident, ${REPORT}`;

/** What ends an upload before anything is sent to the registry: there is no signature. */
export const SIGSTORE_REFUSALS: readonly KnownRefusal[] = [
  // serac#248, turborepo#12959: Rekor's answer was lost, and the entry is asked for once more.
  {
    code: /^TLOG_CREATE_ENTRY_ERROR$/,
    said: /409/,
    cause:
      'The transparency log already has this entry: an earlier attempt was recorded, but the answer was lost.',
    because: 'the transparency log already has this entry',
    remedy: AGAIN,
  },
  {
    code: /^TLOG_/,
    cause: 'Sigstore’s transparency log did not accept the entry, so there is no provenance to publish with.',
    because: 'Sigstore’s transparency log did not accept the entry',
    remedy: `${AGAIN} ${STATUS}`,
  },
  {
    code: /^CA_CREATE_SIGNING_CERTIFICATE_ERROR$/,
    cause: 'Sigstore’s certificate authority issued no certificate.',
    remedy: `${AGAIN} Behind a proxy, set HTTPS_PROXY for the job. ${STATUS}`,
  },
  {
    code: /^IDENTITY_TOKEN_/,
    cause: 'The ID token for Sigstore could not be read.',
    remedy: AGAIN,
  },
  {
    code: /^TSA_/,
    cause: 'Sigstore’s timestamp authority did not answer.',
    remedy: AGAIN,
  },
];
