import * as v from 'valibot';
import type { Route, SealedRequest, SealedResponse } from '../net/request.ts';
import { deletingRoute } from './assets.ts';
import {
  idOf,
  invalid,
  json,
  mayWrite,
  NOT_FOUND,
  REPOSITORY,
  type SealedRelease,
  type SealedRepository,
  shown,
  whyNoWrite,
} from './repository.ts';

const NewRef = v.object({ ref: v.string(), sha: v.string() });

const NewRelease = v.object({
  tag_name: v.string(),
  name: v.string(),
  body: v.string(),
  draft: v.literal(true),
  prerelease: v.boolean(),
});

const Publishing = v.object({
  draft: v.literal(false),
  make_latest: v.picklist(['true', 'false', 'legacy']),
});

const Noting = v.object({
  tag_name: v.string(),
  target_commitish: v.string(),
  previous_tag_name: v.optional(v.string()),
});

/**
 * The routes of GitHub's API that make and read tags and Releases, as far as the actions ask for them.
 * https://docs.github.com/rest/git/refs#create-a-reference, https://docs.github.com/rest/releases/releases
 * What it says of an immutable Release, and of a tag it was made for: softprops/action-gh-release#653,
 * github-community-projects/ospo-reusable-workflows#83; that drafts stand in lists alone: github/developer.github.com#784.
 */
export function releaseRoutes(repository: SealedRepository): Route[] {
  return [
    ...listRoutes(repository),
    ...makingRoutes(repository),
    publishingRoute(repository),
    deletingRoute(repository),
  ];
}

/** What is read of Releases: drafts in lists alone, and by whoever may write. */
function listRoutes(repository: SealedRepository): Route[] {
  return [
    {
      name: 'github-releases',
      method: 'GET',
      path: new RegExp(`^${REPOSITORY}/releases$`),
      answer: (request) => {
        const { searchParams } = request.url;
        const [size, page] = ['per_page', 'page'].map((name) => Number(searchParams.get(name)));
        const seen = repository.releases.filter(({ isDraft }) => !isDraft || mayWrite(repository, request));
        const from = (Number(page) - 1) * Number(size);
        return json(
          200,
          seen.slice(from, from + Number(size)).map((one) => shown(repository, one)),
        );
      },
    },
    {
      name: 'github-releases',
      method: 'GET',
      path: new RegExp(`^${REPOSITORY}/releases/tags/(.+)$`),
      answer: (_request, [, , tag]) => {
        const found = repository.releases.find((one) => one.tag === tag && !one.isDraft);
        return found ? json(200, shown(repository, found)) : NOT_FOUND;
      },
    },
  ];
}

/** What makes something that was not there: tags, drafts, notes. */
function makingRoutes(repository: SealedRepository): Route[] {
  return [
    {
      name: 'github-ref',
      method: 'POST',
      path: new RegExp(`^${REPOSITORY}/git/refs$`),
      answer: writing(repository, NewRef, ({ ref, sha }) => {
        const tag = ref.replace('refs/tags/', '');
        if (repository.tags.has(tag)) return json(422, { message: 'Reference already exists' });
        if (repository.restrictsTags)
          return json(422, {
            message:
              'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
          });
        repository.tags.set(tag, sha);
        return json(201, { ref, object: { type: 'commit', sha } });
      }),
    },
    {
      name: 'github-release',
      method: 'POST',
      path: new RegExp(`^${REPOSITORY}/releases$`),
      answer: writing(repository, NewRelease, ({ tag_name: tag, name, body, prerelease }) => {
        if (repository.releases.some((one) => one.tag === tag && !one.isDraft))
          return invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
        if (body.length > 125_000)
          return invalid({
            resource: 'Release',
            code: 'custom',
            field: 'body',
            message: 'body is too long (maximum is 125000 characters)',
          });
        const own = { id: idOf(repository), tag, name, body, isPrerelease: prerelease };
        const release: SealedRelease = { ...own, isDraft: true, isImmutable: false, assets: [] };
        repository.releases.unshift(release);
        return json(201, shown(repository, release));
      }),
    },
    {
      name: 'github-notes',
      method: 'POST',
      path: new RegExp(`^${REPOSITORY}/releases/generate-notes$`),
      answer: writing(repository, Noting, ({ tag_name: tag, previous_tag_name: previous }) => {
        const range = previous === undefined ? `commits/${tag}` : `compare/${previous}...${tag}`;
        const body = `**Full Changelog**: https://github.com/${repository.name}/${range}`;
        return json(200, { name: tag, body });
      }),
    },
  ];
}

function publishingRoute(repository: SealedRepository): Route {
  return {
    name: 'github-release',
    method: 'PATCH',
    path: new RegExp(`^${REPOSITORY}/releases/(\\d+)$`),
    answer: writing(repository, Publishing, ({ make_latest: latest }, [, , id]) => {
      const release = repository.releases.find((one) => one.id === Number(id));
      if (!release) return NOT_FOUND;
      if (!repository.tags.has(release.tag))
        return invalid({
          resource: 'Release',
          code: 'custom',
          message: 'Published releases must have a valid tag',
        });
      if (latest === 'true' && release.isPrerelease)
        return invalid({
          resource: 'Release',
          code: 'custom',
          message: 'Latest release cannot be draft or prerelease',
        });
      release.isDraft = false;
      release.isImmutable = repository.hasImmutableReleases;
      if (latest === 'true') repository.latest = release.tag;
      return json(200, shown(repository, release));
    }),
  };
}

type Answer<T> = (body: T, groups: readonly string[]) => SealedResponse;

/** A route that makes something of a JSON body, for whoever may. What is none of ours to send is a fault of the rehearsal. */
function writing<S extends v.GenericSchema>(
  repository: SealedRepository,
  schema: S,
  answer: Answer<v.InferOutput<S>>,
): (request: SealedRequest, groups: readonly string[]) => SealedResponse {
  return (request, groups) => {
    const refused = whyNoWrite(repository, request);
    if (refused) return refused;
    return answer(v.parse(schema, JSON.parse(request.body.toString('utf8'))), groups);
  };
}
