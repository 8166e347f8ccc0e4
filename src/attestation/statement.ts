import * as v from 'valibot';

export const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
export const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';

const Schema = v.object({
  _type: v.picklist(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
  subject: v.strictTuple([v.object({ name: v.string(), digest: v.looseObject({ sha512: v.string() }) })]),
  predicateType: v.string(),
  predicate: v.unknown(),
});

/** An in-toto statement about exactly one subject. */
export type Statement = v.InferOutput<typeof Schema>;

/** Reads the payload of a DSSE envelope. @throws Error when it is no statement about exactly one subject */
export function readStatement(payload: Buffer): Statement {
  return v.parse(Schema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)));
}

const Publish = v.object({ name: v.string(), version: v.string(), registry: v.string() });

/** What the registry attests: that it took this package in this version. */
export type PublishPredicate = v.InferOutput<typeof Publish>;

export function readPublishPredicate(predicate: unknown): PublishPredicate {
  return v.parse(Publish, predicate);
}

const Provenance = v.looseObject({
  buildDefinition: v.looseObject({
    buildType: v.string(),
    externalParameters: v.looseObject({
      workflow: v.object({ ref: v.string(), repository: v.string(), path: v.string() }),
    }),
    resolvedDependencies: v.strictTuple([
      v.object({ uri: v.string(), digest: v.object({ gitCommit: v.string() }) }),
    ]),
  }),
  runDetails: v.looseObject({
    builder: v.looseObject({ id: v.string() }),
    metadata: v.looseObject({ invocationId: v.string() }),
  }),
});

/**
 * What npm wrote down about the build, from the job's own environment (libnpmpublish, lib/provenance.js). It is the
 * job's word, to be compared with the certificate.
 * @see https://slsa.dev/spec/v1.0/provenance
 */
export type ProvenancePredicate = v.InferOutput<typeof Provenance>;

export function readProvenancePredicate(predicate: unknown): ProvenancePredicate {
  return v.parse(Provenance, predicate);
}
