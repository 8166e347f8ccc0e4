import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 24 * 60 * 60 * 1000;

/** PEM texts: what a server needs to speak as `hosts`, and what a client needs to believe it. */
export interface ServerIdentity {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

/** Makes a throw-away authority and one certificate of it for all hosts; valid for a day, private keys in memory alone. */
export async function serverIdentity(hosts: readonly string[]): Promise<ServerIdentity> {
  const [authority, server] = await Promise.all([keyPair(), keyPair()]);
  const name = 'CN=publish-npm rehearsal';
  const times = { notBefore: new Date(Date.now() - DAY), notAfter: new Date(Date.now() + DAY) };
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    ...times,
    serialNumber: serial(),
    name,
    keys: authority,
    signingAlgorithm: ECDSA,
    extensions: [new x509.BasicConstraintsExtension(true, 0, true)],
  });
  const cert = await x509.X509CertificateGenerator.create({
    ...times,
    serialNumber: serial(),
    subject: 'CN=sealed',
    issuer: name,
    publicKey: server.publicKey,
    signingKey: authority.privateKey,
    signingAlgorithm: ECDSA,
    extensions: [new x509.SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns', value })))],
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', server.privateKey);
  return {
    key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
    cert: cert.toString('pem'),
    ca: ca.toString('pem'),
  };
}

function keyPair() {
  return webcrypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
}

function serial(): string {
  return `01${randomBytes(15).toString('hex')}`;
}
