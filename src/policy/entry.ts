import * as v from 'valibot';
import { whyNoFormat } from '../release/tag-template.ts';
import { LEVELS } from './levels.ts';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const id = v.pipe(
  v.union([v.string(), v.number()], 'must be a number'),
  v.transform(String),
  v.regex(/^\d+$/, 'must be a number'),
);

const Fields = v.strictObject({
  require: v.optional(v.picklist(LEVELS, `must be one of ${LEVELS.join(', ')}`), 'provenance'),
  repository: v.optional(
    v.pipe(
      text,
      v.regex(
        /^(https:\/\/github\.com\/)?[\w.-]+\/[\w.-]+(?<!\.git)$/,
        'must be owner/name of a GitHub repository',
      ),
    ),
  ),
  'repository-id': v.optional(id),
  'owner-id': v.optional(id),
  workflow: v.optional(
    v.pipe(
      text,
      v.regex(
        /^(?![./]\/|\/).*\.ya?ml$/,
        'must be the path of a workflow in its repository, or its file name',
      ),
    ),
  ),
  ref: v.optional(
    v.pipe(text, v.startsWith('refs/', 'must be a full ref, such as refs/heads/main or refs/tags/v1.2.3')),
  ),
  'tag-template': v.optional(
    v.pipe(
      text,
      v.check(
        (template) => whyNoFormat(template) === undefined,
        ({ input }) => whyNoFormat(input) ?? '',
      ),
    ),
  ),
  events: v.optional(v.pipe(v.array(text), v.minLength(1, 'must name an event'))),
  runner: v.optional(
    v.picklist(['github-hosted', 'self-hosted', 'any'], 'must be github-hosted, self-hosted or any'),
  ),
  'signer-workflow': v.optional(
    v.pipe(
      text,
      v.regex(
        /^(https:\/\/github\.com\/)?[^/@]+\/[^/@]+\/[^@]+(@.+)?$/,
        'must be owner/name/path of a workflow, or owner/name/path@ref',
      ),
    ),
  ),
  'max-age': v.optional(
    v.pipe(text, v.regex(/^[1-9]\d{0,4}[dh]$/, 'must be days or hours, such as 90d or 12h')),
  ),
  'allow-legacy-certificate': v.optional(v.boolean('must be true or false')),
});

/** The fields that say who published: they mean nothing without provenance. */
const IDENTITY_FIELDS = Object.keys(Fields.entries).filter((field) => field !== 'require');

/** What is expected of the packages of one pattern, in the words of the policy file. */
export const Entry = v.pipe(
  Fields,
  v.check(
    (entry) => entry.require !== 'provenance' || entry.repository !== undefined,
    'needs repository: without it, provenance from any repository would do',
  ),
  v.check(
    (entry) =>
      entry.require === 'provenance' || !IDENTITY_FIELDS.some((field) => Object.hasOwn(entry, field)),
    'must have no field but require: all others need require: provenance',
  ),
);

export type PolicyEntry = v.InferOutput<typeof Entry>;
