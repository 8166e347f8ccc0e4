import 'reflect-metadata';
import { createPublicKey, type KeyObject, randomBytes, verify } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { X509Certificate } from '@sigstore/core';
import type { Claims } from '../../github/claims.ts';
import type { Issuer } from '../github/issuer.ts';
import { createKey, der, ECDSA, type Key, webKey } from '../keys.ts';
import type { Route, SealedRequest, SealedResponse } from '../net/request.ts';
import { embeddedSct } from './certificate-transparency.ts';

/** Sigstore's certificate authority: a root, an intermediate, and a certificate of ten minutes for whoever shows an ID token. */
export interface Fulcio {
  readonly ctLog: Key;
  /** DER: the intermediate, then the root. */
  readonly chain: readonly Buffer[];
  readonly routes: readonly Route[];
  /** Certifies a key for some claims, without asking: how a forge gets its certificates. PEM, leaf first. */
  certify(publicKey: KeyObject, claims: Claims, forged?: ForgedExtensions): Promise<string[]>;
}

/**
 * Extensions that a certificate has in place of those its claims would give it, by the last number of their OID; null for
 * one it lacks, bytes for one that is encoded wrongly. `san` is the subject alternative name; `again` is there twice.
 */
export interface ForgedExtensions {
  readonly [number: number]: string | Buffer | null;
  readonly san?: string;
  readonly again?: number;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

export async function createFulcio(issuer: Issuer): Promise<Fulcio> {
  const ctLog = createKey();
  const { intermediate, certificates } = await createAuthorities();
  const [parent] = certificates;

  const certify: Fulcio['certify'] = async (publicKey, claims, forged = {}) => {
    const now = Date.now();
    const template = {
      serialNumber: serial(),
      subject: '',
      issuer: parent.subject,
      notBefore: new Date(now),
      notAfter: new Date(now + 10 * MINUTE),
      publicKey: webKey(publicKey),
      signingKey: webKey(intermediate.privateKey),
      signingAlgorithm: ECDSA,
    };
    const extensions = await leafExtensions({ publicKey, issuerKey: intermediate.publicKey, claims, forged });
    const preCertificate = await x509.X509CertificateGenerator.create({ ...template, extensions });
    const tbs = X509Certificate.parse(Buffer.from(preCertificate.rawData)).tbsCertificate.toDER();
    const sct = embeddedSct({ log: ctLog, issuerSpki: intermediate.spki, tbs, timestamp: now });
    const leaf = await x509.X509CertificateGenerator.create({
      ...template,
      extensions: [...extensions, sct],
    });
    return [leaf, ...certificates].map((certificate) => certificate.toString('pem'));
  };

  const route: Route = {
    name: 'fulcio',
    method: 'POST',
    path: /^\/api\/v2\/signingCert$/,
    answer: (request) => signingCertificate(request, { issuer, certify }),
  };
  return {
    ctLog,
    chain: certificates.map((certificate) => Buffer.from(certificate.rawData)),
    routes: [route],
    certify,
  };
}

/** A root and an intermediate, valid for a year to either side. The certificates: the intermediate's, then the root's. */
async function createAuthorities() {
  const [root, intermediate] = [createKey(), createKey()];
  const times = { notBefore: new Date(Date.now() - YEAR), notAfter: new Date(Date.now() + YEAR) };
  const authority = (pathLength: number) => [
    new x509.BasicConstraintsExtension(true, pathLength, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
  ];
  const rootCertificate = await x509.X509CertificateGenerator.createSelfSigned({
    ...times,
    serialNumber: serial(),
    name: 'O=sigstore.dev, CN=sigstore',
    keys: { privateKey: webKey(root.privateKey), publicKey: webKey(root.publicKey) },
    signingAlgorithm: ECDSA,
    extensions: [...authority(1), await x509.SubjectKeyIdentifierExtension.create(webKey(root.publicKey))],
  });
  const intermediateCertificate = await x509.X509CertificateGenerator.create({
    ...times,
    serialNumber: serial(),
    subject: 'O=sigstore.dev, CN=sigstore-intermediate',
    issuer: rootCertificate.subject,
    publicKey: webKey(intermediate.publicKey),
    signingKey: webKey(root.privateKey),
    signingAlgorithm: ECDSA,
    extensions: [
      ...authority(0),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
      await x509.SubjectKeyIdentifierExtension.create(webKey(intermediate.publicKey)),
      await x509.AuthorityKeyIdentifierExtension.create(webKey(root.publicKey)),
    ],
  });
  return { intermediate, certificates: [intermediateCertificate, rootCertificate] as const };
}

/**
 * `POST /api/v2/signingCert`. The token must be GitHub's, for Sigstore, and not expired; the key's holder proves it by a
 * signature over the token's subject. Answers: sigstore/fulcio docs; read as npm's `@sigstore/sign` reads them.
 */
async function signingCertificate(
  request: SealedRequest,
  { issuer, certify }: { issuer: Issuer; certify: Fulcio['certify'] },
): Promise<SealedResponse> {
  const { credentials, publicKeyRequest } = JSON.parse(request.body.toString('utf8'));
  const claims = await issuer.verify(credentials?.oidcIdentityToken, 'sigstore').catch(() => undefined);
  if (!claims)
    return {
      status: 401,
      ...json({ code: 16, message: 'There was an error processing the identity token' }),
    };
  const key = createPublicKey(publicKeyRequest.publicKey.content);
  const proof = Buffer.from(publicKeyRequest.proofOfPossession, 'base64');
  if (!verify('sha256', Buffer.from(claims.sub), key, proof)) {
    return {
      status: 400,
      ...json({ code: 3, message: 'The signature supplied in the request could not be verified' }),
    };
  }
  const certificates = await certify(key, claims);
  return { status: 201, ...json({ signedCertificateEmbeddedSct: { chain: { certificates } } }) };
}

function json(body: object) {
  return { headers: { 'content-type': 'application/json' }, body };
}

/** The extensions of a leaf, from GitHub's claims. @see sigstore/fulcio config/identity/config.yaml, docs/oid-info.md */
async function leafExtensions({
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

function serial(): string {
  return `01${randomBytes(15).toString('hex')}`;
}
