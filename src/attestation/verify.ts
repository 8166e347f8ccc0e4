import type { ServedAttestation } from '../registry/served.ts';
import { type Authentic, authenticate } from './bundle.ts';
import { type Identity, readIdentity } from './certificate.ts';
import { type Check, equal, holds, undecided } from './checks.ts';
import type { Expected } from './policy.ts';
import {
  PROVENANCE_PREDICATE,
  PUBLISH_PREDICATE,
  readProvenancePredicate,
  readPublishPredicate,
  type Statement,
} from './statement.ts';
import type { Trust } from './trust.ts';

export interface Verification {
  readonly checks: readonly Check[];
  /** Of the provenance's certificate; undefined unless its signature holds. */
  readonly identity: Identity | undefined;
}

/**
 * Verifies what a registry serves as a version's attestations against what they must say. Every check is made; one that
 * would read something unauthentic is undecided.
 */
export function verifyAttestations(
  served: readonly ServedAttestation[],
  { trust, expected }: { trust: Trust; expected: Expected },
): Verification {
  const publish = theOne(served, 'publish', PUBLISH_PREDICATE);
  const provenance = theOne(served, 'provenance', PROVENANCE_PREDICATE);
  const publishSigned = authentic(publish.attestation, 'publish.signed-by-registry-key', {
    trust,
    signedBy: 'key',
  });
  const provenanceSigned = authentic(provenance.attestation, 'provenance.signature', {
    trust,
    signedBy: 'certificate',
  });
  const identified = identify(provenanceSigned.authentic);
  return {
    identity: identified.identity,
    checks: [
      publish.check,
      provenance.check,
      publishSigned.check,
      provenanceSigned.check,
      ...subjectChecks('publish', publishSigned.authentic?.statement, expected),
      publishPredicateCheck(publishSigned.authentic?.statement, expected),
      ...subjectChecks('provenance', provenanceSigned.authentic?.statement, expected),
      identified.check,
      ...identityChecks(identified.identity, expected),
      predicateCheck(provenanceSigned.authentic?.statement, identified.identity),
    ],
  };
}

/** Exactly one attestation of a kind: none is no proof, and of two nobody knows which one others will read. */
function theOne(served: readonly ServedAttestation[], area: string, predicateType: string) {
  const all = served.filter((attestation) => attestation.predicateType === predicateType);
  return {
    attestation: all.length === 1 ? all[0] : undefined,
    check: equal(`${area}.present`, '1', String(all.length)),
  };
}

function authentic(
  attestation: ServedAttestation | undefined,
  id: string,
  options: { trust: Trust; signedBy: 'certificate' | 'key' },
): { check: Check; authentic: Authentic | undefined } {
  const expected =
    options.signedBy === 'key' ? "signed by the registry's key" : 'signed by a Fulcio certificate';
  if (!attestation)
    return { check: undecided(id, expected, 'no attestation to verify'), authentic: undefined };
  let authentic: Authentic | undefined;
  const check = holds(id, expected, () => {
    authentic = authenticate(attestation, options);
  });
  return { check, authentic };
}

function subjectChecks(area: string, statement: Statement | undefined, expected: Expected): Check[] {
  const name = `${area}.subject-name`;
  const digest = `${area}.subject-digest`;
  if (!statement) {
    const why = 'no authentic statement to read';
    return [undecided(name, expected.purl, why), undecided(digest, expected.sha512, why)];
  }
  const [subject] = statement.subject;
  return [equal(name, expected.purl, subject.name), equal(digest, expected.sha512, subject.digest.sha512)];
}

function publishPredicateCheck(statement: Statement | undefined, expected: Expected): Check {
  const id = 'publish.predicate';
  const wanted = `${expected.name} ${expected.version} ${expected.registry}`;
  if (!statement) return undecided(id, wanted, 'no authentic statement to read');
  return holds(id, wanted, () => {
    const { name, version, registry } = readPublishPredicate(statement.predicate);
    const found = `${name} ${version} ${registry}`;
    if (found !== wanted) throw new Error(found);
  });
}

function identify(provenance: Authentic | undefined): { check: Check; identity: Identity | undefined } {
  const id = 'certificate.readable';
  const expected = "Fulcio's extensions, each once and well-formed";
  const der = provenance?.certificate;
  if (!der)
    return { check: undecided(id, expected, 'no authentic certificate to read'), identity: undefined };
  let identity: Identity | undefined;
  const check = holds(id, expected, () => {
    identity = readIdentity(der);
  });
  return { check, identity };
}

function identityChecks(identity: Identity | undefined, expected: Expected): Check[] {
  const wanted: [id: string, expected: string | undefined, found: string | undefined][] = [
    ['certificate.issuer', expected.issuer, identity?.issuer],
    ['certificate.repository', expected.repository, identity?.repository],
    ['certificate.repository-id', expected.repositoryId, identity?.repositoryId],
    ['certificate.commit', expected.commit, identity?.commit],
    ['certificate.ref', expected.ref, identity?.ref],
    ['certificate.workflow', expected.workflow, identity?.workflow],
    ['certificate.signer', expected.signer, identity?.signer],
    ['certificate.san', expected.signer, identity?.san],
    ['certificate.run', expected.run, identity?.run],
    ['certificate.runner', expected.runner, identity?.runner],
  ];
  return wanted.flatMap(([id, want, found]) => {
    if (want === undefined) return [];
    return identity ? [equal(id, want, found)] : [undecided(id, want, 'no authentic certificate to read')];
  });
}

/** The predicate was written by the job. Where it speaks of what the certificate speaks of, both must say the same. */
function predicateCheck(statement: Statement | undefined, identity: Identity | undefined): Check {
  const id = 'provenance.agrees-with-certificate';
  const expected = 'the commit, ref, repository, workflow, run and runner of the certificate';
  if (!statement || !identity)
    return undecided(id, expected, 'no authentic statement and certificate to compare');
  return holds(id, expected, () => {
    const { buildDefinition, runDetails } = readProvenancePredicate(statement.predicate);
    const { workflow } = buildDefinition.externalParameters;
    const [source] = buildDefinition.resolvedDependencies;
    const pairs: [what: string, predicate: string, certificate: string | undefined][] = [
      ['the commit', source.digest.gitCommit, identity.commit],
      ['the source', source.uri, `git+${identity.repository}@${identity.ref}`],
      ['the repository', workflow.repository, identity.repository],
      ['the workflow', `${workflow.repository}/${workflow.path}@${workflow.ref}`, identity.workflow],
      ['the run', runDetails.metadata.invocationId, identity.run],
      ['the runner', runDetails.builder.id, `https://github.com/actions/runner/${identity.runner}`],
    ];
    const differs = pairs.filter(([, predicate, certificate]) => predicate !== certificate);
    if (differs.length > 0) throw new Error(`${differs.map(([what]) => what).join(', ')} of another run`);
  });
}
