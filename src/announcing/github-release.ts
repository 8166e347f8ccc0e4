import * as v from 'valibot';
import type { GitHubAnswer } from '../github/api.ts';
import { fail } from '../problems.ts';
import type { GitHubClient } from './github-client.ts';
import { githubUnreachable } from './github-client.ts';

/** A Release as GitHub has it. */
export interface GitHubRelease {
  readonly id: number;
  readonly tag: string;
  readonly url: string;
  readonly isDraft: boolean;
  /** Whether nothing of it can be changed any more, nor its tag. */
  readonly isImmutable: boolean;
  readonly assets: readonly ReleaseAsset[];
}

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  /** False of one whose upload was cut off: it takes the name, and can be deleted. */
  readonly isWhole: boolean;
}

/**
 * An asset whose upload was cut off has the state `starter`.
 * @see https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
const AssetSchema = v.pipe(
  v.looseObject({ id: v.number(), name: v.string(), state: v.string() }),
  v.transform(({ id, name, state }): ReleaseAsset => ({ id, name, isWhole: state === 'uploaded' })),
);

const ReleaseSchema = v.pipe(
  v.looseObject({
    id: v.number(),
    tag_name: v.string(),
    html_url: v.string(),
    draft: v.boolean(),
    immutable: v.optional(v.boolean(), false),
    assets: v.array(AssetSchema),
  }),
  v.transform(
    (read): GitHubRelease => ({
      id: read.id,
      tag: read.tag_name,
      url: read.html_url,
      isDraft: read.draft,
      isImmutable: read.immutable,
      assets: read.assets,
    }),
  ),
);

/** How many Releases GitHub lists on a page, and how many pages are looked through. */
const PAGE = 100;
const PAGES = 10;

/**
 * The Releases of some tags. Drafts stand in the list alone: by its tag GitHub gives none. Of several for a tag the published
 * one counts, else the first.
 * @throws Failure `github-unreachable`, `github-forbidden`, `github-refused`
 * @see https://docs.github.com/rest/releases/releases#list-releases
 */
export async function releasesOf(
  client: GitHubClient,
  tags: readonly string[],
): Promise<Map<string, GitHubRelease>> {
  const found = new Map<string, GitHubRelease>();
  const left = () => tags.filter((tag) => !found.has(tag));
  for (let page = 1; page <= PAGES && left().length > 0; page++) {
    const answer = await client.read({ path: `releases?per_page=${PAGE}&page=${page}` });
    const listed = read(v.array(ReleaseSchema), expected(answer, [200], 'list the Releases'));
    for (const release of listed) {
      const earlier = found.get(release.tag);
      if (tags.includes(release.tag) && (!earlier || (earlier.isDraft && !release.isDraft)))
        found.set(release.tag, release);
    }
    if (listed.length < PAGE) return found;
  }
  // What is older than all those is found by its tag.
  for (const tag of left()) {
    const answer = await client.read({ path: `releases/tags/${encodeURIComponent(tag)}` });
    if (answer.status !== 404)
      found.set(tag, read(ReleaseSchema, expected(answer, [200], `read the Release of ${tag}`)));
  }
  return found;
}

/** Reads the Release that an answer to a write has. @throws Failure as {@link expected} */
export function releaseIn(answer: GitHubAnswer, what: string): GitHubRelease {
  return read(ReleaseSchema, expected(answer, [200, 201], what));
}

/** Reads the asset that an answer to an upload has. @throws Failure as {@link expected} */
export function assetIn(answer: GitHubAnswer, what: string): ReleaseAsset {
  return read(AssetSchema, expected(answer, [201], what));
}

function read<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, data);
  return parsed.success
    ? parsed.output
    : githubUnreachable('it answered with something that is not a Release');
}

const Refusal = v.looseObject({
  message: v.string(),
  errors: v.optional(
    v.array(
      v.union([v.string(), v.looseObject({ code: v.optional(v.string()), message: v.optional(v.string()) })]),
    ),
    [],
  ),
});

/** What GitHub says in a refusal, in one line. */
export function wordsOf({ status, data }: GitHubAnswer): string {
  const refusal = v.safeParse(Refusal, data);
  if (!refusal.success) return `it answered ${status}`;
  const { message, errors } = refusal.output;
  const more = errors.flatMap((one) => (typeof one === 'string' ? one : (one.message ?? one.code ?? [])));
  return `${status} ${[message, ...more].join('; ')}`.replaceAll(/\s+/g, ' ').slice(0, 500);
}

/**
 * The data of an answer that has one of some statuses.
 * @param what was asked for, as in "GitHub does not let this job ‹create the tag›"
 * @throws Failure `github-forbidden`, `github-refused`, `github-unreachable`
 */
export function expected(answer: GitHubAnswer, statuses: readonly number[], what: string): unknown {
  const { status, data } = answer;
  if (statuses.includes(status)) return data;
  const said = wordsOf(answer);
  if (status >= 500) return githubUnreachable(said);
  if ([401, 403, 404].includes(status))
    return fail({
      code: 'github-forbidden',
      message: `GitHub does not let this job ${what}: ${said}.`,
      remedy:
        'Give the job the permission contents: write, and no other. An organization’s settings can restrict it. A github-token of your own needs the same permission.',
    });
  return fail({
    code: 'github-refused',
    message: `GitHub refuses to ${what}: ${said}.`,
    remedy:
      'Fix what GitHub names, and run the job again. A tag ruleset must allow GitHub Actions to create tags; otherwise, push the tags yourself and set tags: require.',
  });
}
