import { randomUUID } from 'node:crypto';
import ssri from 'ssri';
import * as v from 'valibot';
import { sha512 } from '../../src/digest.ts';
import { PROVENANCE_PREDICATE } from '../../src/proof/statement.ts';
import type { Route, SealedRequest, SealedResponse } from '../net/request.ts';
import type { Notary } from './notary.ts';
import { provenanceRefusal } from './provenance.ts';
import {
  isMaintainer,
  newPackage,
  recordUpload,
  type Store,
  type StoredPackage,
  type StoredVersion,
  tokenFor,
} from './store.ts';
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

interface Uploading {
  readonly store: Store;
  readonly root: () => object;
  readonly notary: Notary;
  readonly tamper: Tamper;
}

/**
 * `PUT /<name>`, what npm publish sends, and `POST /-/stage/package/<name>`, the same document from npm stage publish
 * (libnpmpublish, lib/publish.js). Answers: 404 for a token that does not reach the package, 403 and its words for a version
 * that is there or an action that is not allowed: issues npm/cli#8730, webarkit#620; 409 for one that is staged, or to be
 * staged and there: #9889, #9519; 422 for provenance it refuses; 200, or 201 with an id, else.
 */
export function publishRoutes(uploading: Uploading): Route[] {
  return [
    {
      name: 'publish',
      method: 'PUT',
      path: /^\/([^/-][^/]*)$/,
      answer: async (request, [name = '']) => {
        const deprecated = deprecate(uploading, { request, name });
        if (deprecated) return deprecated;
        const upload = uploading.tamper.publish?.() ?? read(uploading, { request, name, action: 'publish' });
        if ('status' in upload) return upload;
        const { stored, version, sealed, distTags } = upload;
        if (stored.versions.has(version))
          return refusal(403, `You cannot publish over the previously published versions: ${version}.`);
        if (stored.staged.has(version))
          return refusal(409, `Cannot publish over previously staged version "${version}".`);
        stored.versions.set(version, sealed());
        recordUpload(uploading.store, { name, version });
        // A first version is the latest, whatever it is called.
        stored.distTags['latest'] ??= version;
        Object.assign(stored.distTags, distTags);
        if (upload.access) stored.visibility = upload.access;
        return { status: 200, headers: JSON_TYPE, body: { ok: true, success: true } };
      },
    },
    {
      name: 'stage',
      method: 'POST',
      path: /^\/-\/stage\/package\/(.+)$/,
      answer: async (request, [name = '']) => {
        const upload = uploading.tamper.publish?.() ?? read(uploading, { request, name, action: 'stage' });
        if ('status' in upload) return upload;
        const { stored, version, sealed, distTags } = upload;
        if (stored.versions.has(version) || stored.staged.has(version))
          return refusal(409, `Cannot stage previously published version "${version}".`);
        const stageId = randomUUID();
        stored.staged.set(version, { stageId, stored: sealed(), distTags });
        return { status: 201, headers: JSON_TYPE, body: { message: 'staged', stageId } };
      },
    },
  ];
}

const Deprecated = v.looseObject({
  versions: v.record(v.string(), v.looseObject({ deprecated: v.optional(v.string()) })),
  _attachments: v.optional(v.never()),
});

/** `PUT /<name>` of what was read before, with a word at some versions: npm deprecate (npm 11.21.2). Undefined for an upload. */
function deprecate(
  { store }: Uploading,
  { request, name }: { request: SealedRequest; name: string },
): SealedResponse | undefined {
  const stored = store.packages.get(name);
  // Of everybody else it is an upload, which is read once.
  if (!stored || !isMaintainer(store, request.headers['authorization'])) return undefined;
  const document = v.safeParse(Deprecated, JSON.parse(request.body.toString('utf8')));
  if (!document.success) return undefined;
  for (const [version, { deprecated }] of Object.entries(document.output.versions)) {
    const known = stored.versions.get(version);
    if (known && deprecated !== undefined)
      stored.versions.set(version, { ...known, manifest: { ...known.manifest, deprecated } });
  }
  return { status: 200, headers: JSON_TYPE, body: { ok: true } };
}

interface Upload {
  readonly stored: StoredPackage;
  readonly version: string;
  /** What is served of it. */
  sealed(): StoredVersion;
  readonly distTags: Readonly<Record<string, string>>;
  readonly access: StoredPackage['visibility'] | undefined;
}

/** Reads an upload, and refuses one that no registry would take. */
function read(
  { store, root, notary }: Uploading,
  { request, name, action }: { request: SealedRequest; name: string; action: 'publish' | 'stage' },
): Upload | SealedResponse {
  const token = tokenFor(store, name, request.headers['authorization']);
  const byMaintainer = isMaintainer(store, request.headers['authorization']);
  // A maintainer's first version brings a package into being; no trusted publisher's does.
  const stored = store.packages.get(name) ?? (byMaintainer ? newPackage(name) : undefined);
  if (!token || !stored) return refusal(404, 'Not found');
  if (!token.allowed.includes(action)) return refusal(403, 'OIDC permission denied for this action');
  const document = v.safeParse(Document, JSON.parse(request.body.toString('utf8')));
  const [entry, ...more] = document.success ? Object.values(document.output.versions) : [];
  if (!document.success || !entry || more.length > 0) return refusal(400, 'Bad request');
  const { version } = entry;
  const attachments = Object.entries(document.output._attachments);
  const attached = (suffix: string) => attachments.find(([file]) => file.endsWith(suffix))?.[1].data;
  const tarball = Buffer.from(attached('.tgz') ?? '', 'base64');
  if (!ssri.checkData(tarball, entry.dist.integrity))
    return refusal(400, 'Tarball does not match dist.integrity');
  const sigstore = attached('.sigstore');
  const hex = ssri.parse(sha512(tarball), { single: true })?.hexDigest() ?? '';
  const uploaded = { name, version, sha512: hex, repositoryUrl: entry.repository?.url };
  const isThere = stored.versions.has(version) || stored.staged.has(version);
  const why = !isThere && sigstore && provenanceRefusal(sigstore, { root: root(), uploaded });
  if (why) return refusal(422, why);
  const provenance = sigstore ? [{ predicateType: PROVENANCE_PREDICATE, bundle: JSON.parse(sigstore) }] : [];
  return {
    stored,
    version,
    sealed: () => {
      store.packages.set(name, stored);
      return notary.seal({ manifest: entry, tarball, provenance, byMaintainer });
    },
    distTags: document.output['dist-tags'],
    access: document.output.access ?? undefined,
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

function refusal(status: number, error: string): SealedResponse {
  return { status, headers: JSON_TYPE, body: { success: false, error } };
}
