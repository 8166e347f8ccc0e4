import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Route } from '../net/request.ts';
import { answered } from './answered.ts';
import { isMaintainer, type Store, type StoredPackage } from './store.ts';

const Configurations = v.array(
  v.looseObject({
    type: v.literal('github'),
    claims: v.looseObject({
      repository: v.string(),
      workflow_ref: v.looseObject({ file: v.string() }),
      environment: v.optional(v.string()),
    }),
    permissions: v.array(v.picklist(['createPackage', 'createStagedPackage'])),
  }),
);

/**
 * `GET` and `POST /-/package/<name>/trust`, and `DELETE` of one by its id, as npm trust asks (npm 11.21.2, lib/trust-cmd.js,
 * lib/commands/trust), of a maintainer; nobody else is told. 409 for a second publisher: a package has one.
 */
export function trustRoutes(store: Store): Route[] {
  const path = /^\/-\/package\/(.+)\/trust$/;
  const reached = (name: string, authorization: string | undefined) => {
    return isMaintainer(store, authorization) ? store.packages.get(name) : undefined;
  };
  return [
    {
      name: 'trust-list',
      method: 'GET',
      path: /^\/-\/whoami$/,
      answer: ({ headers }) => {
        const isKnown = isMaintainer(store, headers['authorization']);
        return isKnown ? answered(200, { username: 'maintainer' }) : answered(401, { error: 'Unauthorized' });
      },
    },
    {
      name: 'trust-list',
      method: 'GET',
      path,
      answer: ({ headers }, [name = '']) => {
        const stored = reached(name, headers['authorization']);
        if (!stored) return answered(404, { error: 'Not found' });
        return answered(
          200,
          stored.trustedPublishers.map(({ repository, workflow, environment, allowed }, at) => {
            const claims = { repository, workflow_ref: { file: workflow }, environment };
            const permissions = allowed.map((one) =>
              one === 'publish' ? 'createPackage' : 'createStagedPackage',
            );
            return { id: idOf(name, at), type: 'github', claims, permissions };
          }),
        );
      },
    },
    revokeRoute(reached),
    {
      name: 'trust',
      method: 'POST',
      path,
      answer: ({ headers, body }, [name = '']) => {
        const stored = reached(name, headers['authorization']);
        if (!stored) return answered(404, { error: 'Not found' });
        if (stored.trustedPublishers.length > 0)
          return answered(409, { error: 'A trusted publisher exists already' });
        const read = v.safeParse(Configurations, JSON.parse(body.toString('utf8')));
        if (!read.success) return answered(400, { error: 'Bad request' });
        stored.trustedPublishers = read.output.map(({ claims, permissions }) => ({
          repository: claims.repository,
          workflow: claims.workflow_ref.file,
          ...(claims.environment === undefined ? {} : { environment: claims.environment }),
          allowed: permissions.map((one) => (one === 'createPackage' ? 'publish' : 'stage')),
        }));
        return answered(
          201,
          read.output.map((one) => ({ id: randomUUID(), ...one })),
        );
      },
    },
  ];
}

/** @param reached the package of a maintainer's request */
function revokeRoute(
  reached: (name: string, authorization: string | undefined) => StoredPackage | undefined,
): Route {
  return {
    name: 'trust',
    method: 'DELETE',
    path: /^\/-\/package\/(.+)\/trust\/(.+)$/,
    answer: ({ headers }, [name = '', id = '']) => {
      const stored = reached(name, headers['authorization']);
      const others = stored?.trustedPublishers.filter((_one, at) => idOf(name, at) !== id) ?? [];
      if (!stored || others.length === stored.trustedPublishers.length)
        return answered(404, { error: 'Not found' });
      stored.trustedPublishers = others;
      return { status: 204 };
    },
  };
}

function idOf(name: string, at: number): string {
  return `${name}-${at}`;
}
