import { join } from 'node:path';
import * as v from 'valibot';
import { fail, messageOf } from '../problems.ts';
import { parseStrictJson } from '../text/strict-json.ts';

/** The name of the file that says what a directory of tarballs is. */
export const RELEASES_FILE = 'releases.json';

const Planned = v.strictObject({
  name: v.string(),
  version: v.string(),
  distTag: v.string(),
  tag: v.string(),
  needs: v.array(v.string()),
  // A file beside the plan, and no path: nothing outside of the directory is meant by it.
  tarball: v.pipe(v.string(), v.regex(/^[\w@][\w@.+-]*\.tgz$/)),
  integrity: v.pipe(v.string(), v.regex(/^sha512-[A-Za-z0-9+/]{86}==$/)),
  bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

const Schema = v.strictObject({
  schemaVersion: v.literal(1),
  commit: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  releases: v.array(Planned),
});

/** One release of a plan: what it is, what it needs of the others, and the tarball that holds it. */
export type PlannedRelease = v.InferOutput<typeof Planned>;

/** What is to be released of one commit. Its form: schemas/releases.schema.json. */
export interface Plan {
  readonly commit: string;
  readonly releases: readonly PlannedRelease[];
}

/** The text of releases.json, the same for the same plan. */
export function writePlan({ commit, releases }: Plan): string {
  const sorted = [...releases]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, distTag, tag, needs, tarball, integrity, bytes }) => {
      return { name, version, distTag, tag, needs: [...needs].sort(), tarball, integrity, bytes };
    });
  return `${JSON.stringify({ schemaVersion: 1, commit, releases: sorted }, null, 2)}\n`;
}

/** @throws Failure `plan-invalid` */
export function parsePlan(bytes: Uint8Array, directory: string): Plan {
  try {
    return v.parse(Schema, parseStrictJson(bytes));
  } catch (cause) {
    return planInvalid(`${join(directory, RELEASES_FILE)} is not a plan: ${messageOf(cause)}`, cause);
  }
}

/** @throws Failure `plan-invalid`, of a plan that another tool has made */
export function foreignPlanInvalid(file: string, why: string, cause?: unknown): never {
  return fail(
    {
      code: 'plan-invalid',
      message: `The plan in ${file} cannot be released: ${why}.`,
      remedy:
        'Pack again into an empty directory (changeset pack --out-dir), and set tarballs to that whole directory.',
    },
    cause,
  );
}

/** @throws Failure `plan-invalid` */
export function planInvalid(why: string, cause?: unknown): never {
  return fail(
    {
      code: 'plan-invalid',
      message: `What was packed cannot be published: ${why}.`,
      remedy:
        'Set packed to the directory that the pack action made, downloaded whole and with nothing added, and integrity to the pack action’s output integrity.',
    },
    cause,
  );
}
