import ssri from 'ssri';
import * as v from 'valibot';
import { PROVENANCE_PREDICATE } from '../../attestation/statement.ts';
import { sha512 } from '../../release/tarball.ts';
import type { Route, SealedResponse } from '../net/request.ts';
import type { Notary } from './notary.ts';
import { provenanceRefusal } from './provenance.ts';
import { type Store, tokenFor } from './store.ts';
import type { Tamper } from './tamper.ts';

const Document = v.looseObject({
  name: v.string(),
  'dist-tags': v.record(v.string(), v.string()),
  versions: v.record(
    v.string(),
    v.looseObject({
      name: v.string(),
      version: v.string(),
      dist: v.looseObject({ integrity: v.string() }),
      repository: v.optional(v.looseObject({ url: v.optional(v.string()) })),
    }),
  ),
  access: v.nullish(v.picklist(['public', 'restricted'])),
  _attachments: v.record(v.string(), v.looseObject({ data: v.string() })),
});

/**
 * `PUT /<name>`, what npm publish sends (libnpmpublish, lib/publish.js). Answers: 404 for a token that does not reach the
 * package, 403 and its words for a version that is there or an action that is not allowed: issues npm/cli#8730,
 * webarkit#620; 422 for provenance it refuses; 200 else.
 */
export function publishRoute({
  store,
  root,
  notary,
  tamper,
}: {
  store: Store;
  root: () => object;
  notary: Notary;
  tamper: Tamper;
}): Route {
  return {
    name: 'publish',
    method: 'PUT',
    path: /^\/([^/-][^/]*)$/,
    answer: async ({ body, headers }, [name = '']) => {
      const instead = tamper.publish?.();
      if (instead) return instead;
      const token = tokenFor(store, name, headers['authorization']);
      const stored = store.packages.get(name);
      if (!token || !stored) return refusal(404, 'Not found');
      if (!token.allowed.includes('publish')) return refusal(403, 'OIDC permission denied for this action');
      const read = v.safeParse(Document, JSON.parse(body.toString('utf8')));
      const [entry, ...more] = read.success ? Object.values(read.output.versions) : [];
      if (!read.success || !entry || more.length > 0) return refusal(400, 'Bad request');
      const { version } = entry;
      if (stored.versions.has(version)) {
        return refusal(403, `You cannot publish over the previously published versions: ${version}.`);
      }
      const attachments = Object.entries(read.output._attachments);
      const attached = (suffix: string) => attachments.find(([file]) => file.endsWith(suffix))?.[1].data;
      const tarball = Buffer.from(attached('.tgz') ?? '', 'base64');
      if (!ssri.checkData(tarball, entry.dist.integrity))
        return refusal(400, 'Tarball does not match dist.integrity');
      const sigstore = attached('.sigstore');
      const hex = ssri.parse(sha512(tarball), { single: true })?.hexDigest() ?? '';
      const uploaded = { name, version, sha512: hex, repositoryUrl: entry.repository?.url };
      const why = sigstore && provenanceRefusal(sigstore, { root: root(), uploaded });
      if (why) return refusal(422, why);

      const provenance = sigstore
        ? [{ predicateType: PROVENANCE_PREDICATE, bundle: JSON.parse(sigstore) }]
        : [];
      stored.versions.set(version, notary.seal({ manifest: entry, tarball, provenance }));
      Object.assign(stored.distTags, read.output['dist-tags']);
      if (read.output.access) stored.visibility = read.output.access;
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: { ok: true, success: true },
      };
    },
  };
}

function refusal(status: number, error: string): SealedResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: { success: false, error } };
}
