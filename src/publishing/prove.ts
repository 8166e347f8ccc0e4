import { type Check, equal } from '../attestation/checks.ts';
import { policyOfRun, subjectOf } from '../attestation/policy.ts';
import { type Verification, verifyAttestations } from '../attestation/verify.ts';
import type { Claims } from '../github/claims.ts';
import type { Run } from '../github/run.ts';
import type { Registry } from '../registry/address.ts';
import type { Publication } from '../registry/confirm.ts';
import { registrySignatureCheck } from '../registry/signature.ts';
import type { Trust } from '../trust/trust.ts';

export interface Proving {
  readonly publication: Publication;
  readonly run: Run;
  readonly claims: Claims;
  readonly release: { readonly name: string; readonly version: string };
  readonly registry: Registry;
  readonly trust: Trust;
  /** `sha512-…` the registry has to serve. */
  readonly integrity: string;
  /** Undefined when the version was there before. */
  readonly distTag: string | undefined;
  readonly now: number;
}

/** Checks everything the registry serves of a version against what this run knows of it. */
export function prove({ publication, integrity, distTag, trust, now, ...about }: Proving): Verification {
  const { entry, servedIntegrity } = publication;
  const anyRun = distTag === undefined;
  const subject = subjectOf({ release: about.release, registry: about.registry, integrity });
  const policy = policyOfRun({ run: about.run, claims: about.claims, anyRun, now });
  const verification = verifyAttestations(publication.attestations, { trust, subject, policy });
  // The packument's time is signed by nobody; that of the registry's attestation is.
  const publishedAt = verification.loggedAt ?? now;
  const registryChecks: Check[] = [
    equal('tarball.integrity', integrity, servedIntegrity),
    equal('registry.integrity', integrity, entry?.dist.integrity),
    ...(entry ? [registrySignatureCheck(entry, { integrity, keys: trust.keys, publishedAt })] : []),
    ...(anyRun ? [] : [distTagCheck(publication, about.release.version)]),
  ];
  return { ...verification, checks: [...registryChecks, ...verification.checks] };
}

function distTagCheck({ taggedVersion, overtaken }: Publication, version: string): Check {
  const check = equal('registry.dist-tag', version, taggedVersion);
  return overtaken ? { ...check, passed: true, found: `${taggedVersion}, published since` } : check;
}
