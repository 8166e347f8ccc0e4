import type { Route } from '../net/request.ts';
import {
  idOf,
  invalid,
  json,
  NOT_FOUND,
  REPOSITORY,
  type SealedAsset,
  type SealedRepository,
  shownAsset,
  whyNoWrite,
} from './repository.ts';

/** Deletes a file of a Release. https://docs.github.com/rest/releases/assets#delete-a-release-asset */
export function deletingRoute(repository: SealedRepository): Route {
  return {
    name: 'github-asset',
    method: 'DELETE',
    path: new RegExp(`^${REPOSITORY}/releases/assets/(\\d+)$`),
    answer: (request, [, , id]) => {
      const refused = whyNoWrite(repository, request);
      if (refused) return refused;
      const release = repository.releases.find(({ assets }) => assets.some((one) => one.id === Number(id)));
      if (!release) return NOT_FOUND;
      if (release.isImmutable)
        return json(422, { message: 'Cannot delete asset from an immutable release.' });
      release.assets = release.assets.filter((one) => one.id !== Number(id));
      return { status: 204 };
    },
  };
}

/** The routes of the host that takes files. https://docs.github.com/rest/releases/assets#upload-a-release-asset */
export function uploadRoutes(repository: SealedRepository): Route[] {
  return [
    {
      name: 'github-asset',
      method: 'POST',
      path: new RegExp(`^${REPOSITORY}/releases/(\\d+)/assets$`),
      answer: (request, [, , id]) => {
        const refused = whyNoWrite(repository, request);
        if (refused) return refused;
        const release = repository.releases.find((one) => one.id === Number(id));
        const name = request.url.searchParams.get('name') ?? '';
        if (!release) return NOT_FOUND;
        if (release.isImmutable)
          return json(422, { message: 'Cannot upload assets to an immutable release.' });
        if (release.assets.some((one) => one.name === name))
          return invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
        const asset: SealedAsset = { id: idOf(repository), name, state: 'uploaded', content: request.body };
        release.assets = [...release.assets, asset];
        return json(201, shownAsset(asset));
      },
    },
  ];
}
