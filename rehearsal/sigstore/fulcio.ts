import 'reflect-metadata';
import { createPublicKey, type KeyObject, randomBytes, verify } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { X509Certificate } from '@sigstore/core';
import type { Claims } from '../../src/github/claims.ts';
import type { Issuer } from '../github/issuer.ts';
import { createKey, ECDSA, type Key, webKey } from '../keys.ts';
import type { Route, SealedRequest, SealedResponse } from '../net/request.ts';
import { embeddedSct } from './certificate-transparency.ts';
import { type ForgedExtensions, leafExtensions } from './leaf-extensions.ts';

/** Sigstore's certificate authority: a root, an intermediate, and a certificate of ten minutes for whoever shows an ID token. */
export interface Fulcio {
  readonly ctLog: Key;
  /** DER: the intermediate, then the root. */
  readonly chain: readonly Buffer[];
  readonly routes: readonly Route[];
  /** Certifies a key for some claims, without asking: how a forge gets its certificates. PEM, leaf first. */
  certify(publicKey: KeyObject, claims: Claims, forged?: ForgedExtensions): Promise<string[]>;
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

function serial(): string {
  return `01${randomBytes(15).toString('hex')}`;
}
