import type { SealedRequest, SealedResponse } from '../net/request.ts';

export interface SealedAsset {
  readonly id: number;
  readonly name: string;
  /** `starter` of one whose upload was cut off. */
  readonly state: 'uploaded' | 'starter';
  readonly content: Buffer;
}

export interface SealedRelease {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly isPrerelease: boolean;
  isDraft: boolean;
  isImmutable: boolean;
  assets: SealedAsset[];
}

/** The one repository there is, as far as it is asked for. */
export interface SealedRepository {
  /** `owner/name` */
  readonly name: string;
  /** Its tags, with their commits. */
  readonly tags: Map<string, string>;
  /** Tags that are objects of their own: by name, what git has of them. */
  readonly tagObjects: Map<string, string>;
  /** Its files, by `<commit>:<path>`. */
  readonly files: Map<string, string>;
  /** The commits of its default branch, main. */
  readonly main: Set<string>;
  /** The newest first. */
  readonly releases: SealedRelease[];
  /** The tag of the Release that is marked as the latest. */
  latest: string | undefined;
  /** The repository's setting: what is published cannot be changed any more. */
  hasImmutableReleases: boolean;
  /** A ruleset that lets nobody create tags. */
  restrictsTags: boolean;
  /** Tokens of jobs with `contents: write`. */
  readonly writers: Set<string>;
  /** When something was made, in ms, by its clock; and what it allows. A test may set the clock. */
  readonly writes: number[];
  now(): number;
}

export function sealedRepository(name: string): SealedRepository {
  return {
    name,
    tags: new Map(),
    tagObjects: new Map(),
    files: new Map(),
    main: new Set(),
    releases: [],
    latest: undefined,
    hasImmutableReleases: false,
    restrictsTags: false,
    writers: new Set(),
    writes: [],
    now: () => Date.now(),
  };
}

export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export function json(status: number, body: object): SealedResponse {
  return { status, headers: JSON_TYPE, body };
}

export const NOT_FOUND = json(404, { message: 'Not Found' });

/** Whether a request has the token of a job that may write. */
export function mayWrite({ writers }: SealedRepository, { headers }: SealedRequest): boolean {
  const token = headers['authorization']?.replace(/^(?:token|bearer) /i, '') ?? '';
  return writers.has(token);
}

const MINUTE = 60_000;

/**
 * Why a write is not taken: the token may not, or too much was made in a minute or an hour.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export function whyNoWrite(repository: SealedRepository, request: SealedRequest): SealedResponse | undefined {
  if (!mayWrite(repository, request)) return json(403, { message: 'Resource not accessible by integration' });
  const now = repository.now();
  const windows: readonly (readonly [count: number, span: number])[] = [
    [80, MINUTE],
    [500, 60 * MINUTE],
  ];
  for (const [count, span] of windows) {
    const first = repository.writes.at(-count);
    if (first === undefined || now - first >= span) continue;
    const seconds = Math.ceil((first + span - now) / 1000);
    const limited = json(403, {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    });
    return { ...limited, headers: { ...JSON_TYPE, 'retry-after': String(seconds) } };
  }
  repository.writes.push(now);
  return undefined;
}

export function invalid(error: object): SealedResponse {
  return json(422, { message: 'Validation Failed', errors: [error] });
}

export function idOf({ releases }: SealedRepository): number {
  const ids = releases.flatMap(({ id, assets }) => [id, ...assets.map((asset) => asset.id)]);
  return Math.max(1000, ...ids) + 1;
}

export function shown({ name }: SealedRepository, release: SealedRelease): object {
  const { id, tag, body, isDraft, isImmutable, isPrerelease, assets } = release;
  const page = isDraft ? `untagged-${id}` : encodeURIComponent(tag);
  return {
    id,
    tag_name: tag,
    name: release.name,
    body,
    draft: isDraft,
    immutable: isImmutable,
    prerelease: isPrerelease,
    html_url: `https://github.com/${name}/releases/tag/${page}`,
    assets: assets.map(shownAsset),
  };
}

export function shownAsset({ id, name, state, content }: SealedAsset): object {
  return { id, name, state, size: content.length };
}

/** How the paths of its API begin. */
export const REPOSITORY = '/repos/([^/]+)/([^/]+)';
