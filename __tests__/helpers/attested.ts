import { createHash } from 'node:crypto';
import type { SealedWorld } from '../../rehearsal/sealed-world.ts';
import { signAsWorkflow } from '../../rehearsal/sigstore/sign.ts';
import { sha512 } from '../../src/digest.ts';
import type { Claims } from '../../src/github/claims.ts';
import { PROVENANCE_PREDICATE } from '../../src/proof/statement.ts';
import { purlOf } from '../../src/registry/names.ts';
import { CLAIMS, predicateV1 } from './forge.ts';
import { packageTarball } from './package-tarball.ts';

export interface AttestedPackage {
  readonly name: string;
  readonly version: string;
  /** Of the run that published it, in place of the usual ones. */
  readonly claims?: Partial<Claims>;
}

/** Puts a version into the sealed registry as if a workflow had published it. Gives its integrity. */
export async function publishAttested(
  world: SealedWorld,
  { name, version, claims: changes = {} }: AttestedPackage,
): Promise<string> {
  const ref = `refs/tags/${name}@${version}`;
  const workflow_ref = `owner/repo/.github/workflows/publish.yml@${ref}`;
  const claims = { ...CLAIMS, ref, workflow_ref, job_workflow_ref: workflow_ref, ...changes };
  const tarball = tarballOf({ name, version });
  const digest = createHash('sha512').update(tarball).digest('hex');
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: purlOf({ name, version }), digest: { sha512: digest } }],
    predicateType: PROVENANCE_PREDICATE,
    predicate: predicateV1(claims),
  };
  const bundle = await signAsWorkflow(statement, { fulcio: world.fulcio, rekor: world.rekor, claims });
  world.registry.add({
    name,
    version,
    tarball,
    provenance: [{ predicateType: PROVENANCE_PREDICATE, bundle }],
  });
  return sha512(tarball);
}

/** The bytes of a package with nothing but its manifest in it. */
export function tarballOf(manifest: { name: string; version: string }): Buffer {
  return packageTarball({ 'package.json': manifest });
}

/** One entry of a package-lock.json. */
export interface LockEntry {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** A package-lock.json of some versions, and of whatever else it is to hold. */
export function packageLock(entries: readonly LockEntry[], others: object = {}): string {
  const packages = entries.map(({ name, version, integrity }) => {
    const resolved = `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
    return [`node_modules/${name}`, { version, resolved, integrity }] as const;
  });
  return `${JSON.stringify(
    {
      name: 'consumer',
      lockfileVersion: 3,
      packages: { '': { name: 'consumer' }, ...Object.fromEntries(packages), ...others },
    },
    null,
    2,
  )}\n`;
}
