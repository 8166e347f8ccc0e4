import * as v from 'valibot';
import type { Route, SealedResponse } from '../net/request.ts';
import { answered } from './answered.ts';
import { isMaintainer, type Store } from './store.ts';

const Access = v.object({ access: v.picklist(['public', 'restricted']) });

/** What a maintainer does with what is staged. */
export interface Deciding {
  /** Publishes it. @throws Error when there is no such stage */
  approve(stageId: string): void;
  /** It is gone then, and its version free again. @throws Error when there is no such stage */
  reject(stageId: string): void;
}

/**
 * What a maintainer does by hand, as npm asks for it (npm 11.21.2, lib/commands/dist-tag.js, lib/commands/stage and
 * libnpmaccess). A token of trusted publishing is answered 401 (npm/cli#8547).
 */
export function upkeepRoutes(store: Store, deciding: Deciding): Route[] {
  return [...packageRoutes(store), ...stageRoutes(store, deciding)];
}

/** `GET /-/package/<name>/dist-tags`, `PUT` of one; `POST /-/package/<name>/access`. */
function packageRoutes(store: Store): Route[] {
  return [
    {
      name: 'upkeep',
      method: 'GET',
      path: /^\/-\/package\/(.+)\/dist-tags$/,
      answer: (_request, [name = '']) => {
        const stored = store.packages.get(name);
        return stored ? answered(200, stored.distTags) : answered(404, { error: 'Not found' });
      },
    },
    {
      name: 'upkeep',
      method: 'PUT',
      path: /^\/-\/package\/(.+)\/dist-tags\/(.+)$/,
      answer: ({ headers, body }, [name = '', tag = '']) => {
        const stored = store.packages.get(name);
        if (!stored || !isMaintainer(store, headers['authorization'])) return UNAUTHORIZED;
        const version: unknown = JSON.parse(body.toString('utf8'));
        if (typeof version !== 'string' || !stored.versions.has(version))
          return answered(400, { error: 'Bad request' });
        stored.distTags[tag] = version;
        return answered(201, { ok: true });
      },
    },
    {
      name: 'upkeep',
      method: 'POST',
      path: /^\/-\/package\/(.+)\/access$/,
      answer: ({ headers, body }, [name = '']) => {
        const stored = store.packages.get(name);
        const wanted = v.safeParse(Access, JSON.parse(body.toString('utf8')));
        if (!stored || !isMaintainer(store, headers['authorization'])) return UNAUTHORIZED;
        if (!wanted.success) return answered(400, { error: 'Bad request' });
        stored.visibility = wanted.output.access;
        return answered(200, { ok: true });
      },
    },
  ];
}

/** `GET /-/stage`, and of one its tarball; `POST /-/stage/<id>/approve` and `DELETE /-/stage/<id>`. */
function stageRoutes(store: Store, { approve, reject }: Deciding): Route[] {
  const ofStaged =
    (answer: (staged: Staged) => SealedResponse): Route['answer'] =>
    ({ headers }, [stageId = '']) => {
      if (!isMaintainer(store, headers['authorization'])) return UNAUTHORIZED;
      const found = stagedIn(store).find(({ id }) => id === stageId);
      return found ? answer(found) : answered(404, { error: 'Not found' });
    };
  const decision = (decide: (stageId: string) => void) =>
    ofStaged(({ id }) => {
      decide(id);
      return answered(200, { ok: true });
    });
  return [
    {
      name: 'upkeep',
      method: 'GET',
      path: /^\/-\/stage$/,
      answer: ({ headers }) => {
        if (!isMaintainer(store, headers['authorization'])) return UNAUTHORIZED;
        const items = stagedIn(store).map(({ tarball: _bytes, ...item }) => item);
        return answered(200, { items, total: items.length });
      },
    },
    {
      name: 'upkeep',
      method: 'GET',
      path: /^\/-\/stage\/([^/]+)\/tarball$/,
      answer: ofStaged(({ tarball }) => ({ status: 200, body: tarball })),
    },
    {
      name: 'upkeep',
      method: 'POST',
      path: /^\/-\/stage\/([^/]+)\/approve$/,
      answer: decision(approve),
    },
    { name: 'upkeep', method: 'DELETE', path: /^\/-\/stage\/([^/]+)$/, answer: decision(reject) },
  ];
}

interface Staged {
  readonly id: string;
  readonly packageName: string;
  readonly version: string;
  readonly tarball: Buffer;
}

function stagedIn({ packages }: Store): Staged[] {
  return [...packages.values()].flatMap(({ name, staged }) =>
    [...staged].map(([version, { stageId, stored }]) => ({
      id: stageId,
      packageName: name,
      version,
      tarball: stored.tarball,
    })),
  );
}

const UNAUTHORIZED = answered(401, { error: 'Unauthorized' });
