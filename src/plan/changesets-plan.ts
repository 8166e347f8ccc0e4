import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'glob';
import * as v from 'valibot';
import { messageOf } from '../problems.ts';
import { parseStrictJson } from '../text/strict-json.ts';
import { foreignPlanInvalid } from './releases-file.ts';

/** What `changeset pack` leaves beside its tarballs (changesets 3). */
export const CHANGESETS_PLAN = 'publish-plan.json';

const Publish = v.looseObject({
  kind: v.literal('publish'),
  name: v.string(),
  version: v.string(),
  access: v.optional(v.string()),
  tag: v.string(),
  tarball: v.looseObject({
    // A file below the plan, and nowhere else.
    path: v.pipe(v.string(), v.regex(/^(?:[\w@][\w@.+-]*\/)*[\w@][\w@.+-]*\.tgz$/)),
    integrity: v.pipe(v.string(), v.regex(/^sha256-[A-Za-z0-9+/]{43}=$/)),
  }),
});

const TagOnly = v.looseObject({ kind: v.literal('tag-only'), name: v.string(), version: v.string() });

const Schema = v.looseObject({
  version: v.literal(1),
  plan: v.array(v.array(v.variant('kind', [Publish, TagOnly]))),
});

/** One tarball of a plan of changesets. */
export interface ChangesetsRelease {
  readonly name: string;
  readonly version: string;
  readonly distTag: string;
  /** Absolute. */
  readonly path: string;
  /** Its group: what stands in an earlier one comes first. */
  readonly group: number;
}

/** A version that is tagged, and not published: of a private package. */
export interface TaggedOnly {
  readonly name: string;
  readonly version: string;
}

export interface ChangesetsPlan {
  readonly releases: readonly ChangesetsRelease[];
  readonly tagOnly: readonly TaggedOnly[];
}

/**
 * Reads what `changeset pack` has left in a directory: its plan, with the order and the dist-tags, and the tarballs it
 * names, each held to the plan's sha256. Another tarball may not lie there.
 * @param directory absolute
 * @returns undefined where there is no such plan
 * @throws Failure `plan-invalid`
 */
export async function readChangesetsPlan(directory: string): Promise<ChangesetsPlan | undefined> {
  const file = join(directory, CHANGESETS_PLAN);
  if (!existsSync(file)) return undefined;
  const { plan } = parsed(file);
  const entries = plan.flatMap((group, at) => group.map((entry) => ({ ...entry, group: at })));
  const publish = entries.flatMap((entry) => (entry.kind === 'publish' ? [entry] : []));
  const names = entries.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) foreignPlanInvalid(file, `it names ${twice} twice`);
  const restricted = publish.find(({ access = 'public' }) => access !== 'public');
  if (restricted)
    foreignPlanInvalid(
      file,
      `${restricted.name} has "access": ${JSON.stringify(restricted.access)}, and only "public" can be published with provenance ("access" in .changeset/config.json)`,
    );
  const there = await glob('**/*.tgz', { cwd: directory, nodir: true, posix: true });
  const added = there.filter((path) => !publish.some(({ tarball }) => tarball.path === path));
  if (added.length > 0)
    foreignPlanInvalid(
      file,
      `it does not name ${added.slice(0, 5).join(', ')}, which the directory contains`,
    );
  for (const { tarball } of publish) requireHash(file, { path: join(directory, tarball.path), tarball });
  return {
    releases: publish.map(({ name, version, tag, tarball, group }) => {
      return { name, version, distTag: tag, path: join(directory, tarball.path), group };
    }),
    tagOnly: entries.flatMap(({ kind, name, version }) => (kind === 'tag-only' ? [{ name, version }] : [])),
  };
}

function parsed(file: string): v.InferOutput<typeof Schema> {
  try {
    return v.parse(Schema, parseStrictJson(readFileSync(file)));
  } catch (cause) {
    return foreignPlanInvalid(file, messageOf(cause), cause);
  }
}

function requireHash(
  file: string,
  { path, tarball }: { path: string; tarball: { path: string; integrity: string } },
): void {
  if (!existsSync(path)) foreignPlanInvalid(file, `it names ${tarball.path}, which does not exist`);
  const found = `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
  if (found !== tarball.integrity)
    foreignPlanInvalid(file, `${tarball.path} hashes to ${found}, but the plan says ${tarball.integrity}`);
}
