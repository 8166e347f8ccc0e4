import * as v from 'valibot';
import { parseStrictJson } from '../text/strict-json.ts';

export const PUBLISH_PREDICATE = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
export const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
/** What npm 9.5 to 9.7 wrote, in the first half of 2023. */
export const PROVENANCE_PREDICATE_V02 = 'https://slsa.dev/provenance/v0.2';

/** Either version of it. */
export const PROVENANCE_PREDICATES: readonly string[] = [PROVENANCE_PREDICATE, PROVENANCE_PREDICATE_V02];

const Schema = v.object({
  _type: v.picklist(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
  subject: v.array(v.object({ name: v.string(), digest: v.looseObject({ sha512: v.optional(v.string()) }) })),
  predicateType: v.string(),
  predicate: v.unknown(),
});

/** An in-toto statement. */
export type Statement = v.InferOutput<typeof Schema>;

/** Reads the payload of a DSSE envelope. @throws Error when it is no statement, or JSON that can be read two ways */
export function readStatement(payload: Buffer): Statement {
  return v.parse(Schema, parseStrictJson(payload));
}

const Publish = v.object({ name: v.string(), version: v.string(), registry: v.string() });

/** What the registry attests: that it took this package in this version. */
export type PublishPredicate = v.InferOutput<typeof Publish>;

export function readPublishPredicate(predicate: unknown): PublishPredicate {
  return v.parse(Publish, predicate);
}
