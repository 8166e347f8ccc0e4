import type { KeyObject } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { Claims } from '../../src/github/claims.ts';
import { der, webKey } from '../keys.ts';

/**
 * Extensions that a certificate has in place of those its claims would give it, by the last number of their OID; null for
 * one it lacks, bytes for one that is encoded wrongly. `san` is the subject alternative name; `again` is there twice.
 */
export interface ForgedExtensions {
  readonly [number: number]: string | Buffer | null;
  readonly san?: string;
  readonly again?: number;
}

/** The extensions of a leaf, from GitHub's claims. @see sigstore/fulcio config/identity/config.yaml, docs/oid-info.md */
export async function leafExtensions({
  publicKey,
  issuerKey,
  claims,
  forged,
}: {
  publicKey: KeyObject;
  issuerKey: KeyObject;
  claims: Claims;
  forged: ForgedExtensions;
}): Promise<x509.Extension[]> {
  const { san = `https://github.com/${claims.job_workflow_ref}`, again, ...values } = forged;
  const certified: Record<string, string | Buffer | null | undefined> = {
    ...certifiedClaims(claims),
    ...values,
  };
  const ofClaims = Object.entries(certified).flatMap(([number, value]) => {
    if (value === undefined || value === null) return [];
    const asIs = typeof value !== 'string';
    const bytes = asIs ? value : Buffer.from(value);
    const content = asIs || Number(number) < FIRST_DER ? bytes : der(0x0c, bytes);
    const extension = new x509.Extension(`1.3.6.1.4.1.57264.1.${number}`, false, content);
    return Number(number) === again ? [extension, extension] : [extension];
  });
  return [
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
    await x509.SubjectKeyIdentifierExtension.create(webKey(publicKey)),
    await x509.AuthorityKeyIdentifierExtension.create(webKey(issuerKey)),
    new x509.SubjectAlternativeNameExtension([{ type: 'url', value: san }], true),
    ...ofClaims,
  ];
}

/** The first extension that is a DER string and not raw text. */
const FIRST_DER = 8;

function certifiedClaims(claims: Claims): Record<number, string | undefined> {
  const url = 'https://github.com';
  const repository = `${url}/${claims.repository}`;
  return {
    1: claims.iss,
    2: claims.event_name,
    3: claims.sha,
    5: claims.repository,
    6: claims.ref,
    8: claims.iss,
    9: `${url}/${claims.job_workflow_ref}`,
    10: claims.sha,
    11: claims.runner_environment,
    12: repository,
    13: claims.sha,
    14: claims.ref,
    15: claims.repository_id,
    16: `${url}/${claims.repository_owner}`,
    17: claims.repository_owner_id,
    18: `${url}/${claims.workflow_ref}`,
    19: claims.sha,
    20: claims.event_name,
    21: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
    22: claims.repository_visibility,
    23: claims.environment,
  };
}
