import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path/posix';
import {
  Metadata,
  MetaFile,
  Root,
  Signature,
  Snapshot,
  TargetFile,
  Targets,
  Timestamp,
  Key as TufKey,
} from '@tufjs/models';
import { createKey } from '../keys.ts';
import type { Route } from '../net/request.ts';

/** A TUF repository as Sigstore's mirror serves it: one key for all roles, consistent snapshots. */
export interface TufRepository {
  /** root.json, the anchor clients start from. */
  readonly root: Buffer;
  readonly routes: readonly Route[];
}

const DAY = 24 * 60 * 60 * 1000;

/** @param targets by name, such as `trusted_root.json` */
export function createTufRepository(targets: Readonly<Record<string, Buffer>>): TufRepository {
  const key = createKey();
  const pem = key.publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const keyID = key.id.toString('hex');
  const tufKey = new TufKey({
    keyID,
    keyType: 'ecdsa',
    scheme: 'ecdsa-sha2-nistp256',
    keyVal: { public: pem },
  });
  const common = { version: 1, specVersion: '1.0.31', expires: new Date(Date.now() + DAY).toISOString() };
  const signed = (role: Root | Targets | Snapshot | Timestamp): Buffer => {
    const metadata = new Metadata(role);
    metadata.sign((data) => new Signature({ keyID, sig: key.sign(data).toString('hex') }));
    return Buffer.from(JSON.stringify(metadata.toJSON()));
  };

  const root = new Root({ ...common, consistentSnapshot: true });
  for (const role of ['root', 'targets', 'snapshot', 'timestamp']) root.addKey(tufKey, role);
  const files = new Map<string, Buffer>();
  const targetsRole = new Targets({ ...common, targets: {} });
  for (const [path, bytes] of Object.entries(targets)) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    targetsRole.addTarget(new TargetFile({ path, length: bytes.length, hashes: { sha256 } }));
    files.set(`/${join('targets', dirname(path), `${sha256}.${basename(path)}`)}`, bytes);
  }
  const anchor = signed(root);
  files.set('/1.root.json', anchor);
  files.set('/1.targets.json', signed(targetsRole));
  files.set(
    '/1.snapshot.json',
    signed(new Snapshot({ ...common, meta: { 'targets.json': new MetaFile({ version: 1 }) } })),
  );
  files.set(
    '/timestamp.json',
    signed(new Timestamp({ ...common, snapshotMeta: new MetaFile({ version: 1 }) })),
  );

  const route: Route = {
    name: 'tuf',
    method: 'GET',
    path: /^(\/.*)$/,
    // A client asks for the next root until there is none: a 404 is part of the protocol (TUF 5.3.3).
    answer: (_request, [path = '']) => {
      const bytes = files.get(path);
      return bytes ? { status: 200, body: bytes } : { status: 404, body: 'Not Found' };
    },
  };
  return { root: anchor, routes: [route] };
}
