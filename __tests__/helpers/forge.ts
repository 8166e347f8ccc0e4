import { TrustedRoot } from '@sigstore/protobuf-specs';
import { createIssuer } from '../../rehearsal/github/issuer.ts';
import { createNotary, type Notary } from '../../rehearsal/registry/notary.ts';
import { createFulcio, type Fulcio } from '../../rehearsal/sigstore/fulcio.ts';
import { createRekor, type Rekor } from '../../rehearsal/sigstore/rekor.ts';
import { type Forging, signAsWorkflow } from '../../rehearsal/sigstore/sign.ts';
import { trustedRoot } from '../../rehearsal/sigstore/trusted-root.ts';
import type { Claims } from '../../src/github/claims.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type Verification, verifyAttestations } from '../../src/proof/attestations.ts';
import { PROVENANCE_PREDICATE, PROVENANCE_PREDICATE_V02 } from '../../src/proof/statement.ts';
import type { Subject } from '../../src/proof/subject.ts';
import type { ServedAttestation } from '../../src/registry/served.ts';
import { materialOf, readRegistryKeys, type Trust } from '../../src/trust/trust.ts';

export const NAME = '@scope/pkg';
export const VERSION = '1.2.3';
export const SHA512 = 'ab'.repeat(64);
export const COMMIT = 'c'.repeat(40);
export const REF = `refs/tags/${NAME}@${VERSION}`;
export const REPOSITORY = 'https://github.com/owner/repo';
export const WORKFLOW = `owner/repo/.github/workflows/publish.yml@${REF}`;
export const RUN = `${REPOSITORY}/actions/runs/99/attempts/1`;
export const PURL = `pkg:npm/%40scope/pkg@${VERSION}`;

export const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sigstore',
  sub: 'repo:owner/repo:ref:x',
  repository: 'owner/repo',
  repository_id: '11',
  repository_owner: 'owner',
  repository_owner_id: '22',
  repository_visibility: 'public',
  ref: REF,
  sha: COMMIT,
  workflow_ref: WORKFLOW,
  job_workflow_ref: WORKFLOW,
  event_name: 'push',
  run_id: '99',
  run_attempt: '1',
  runner_environment: 'github-hosted',
  exp: 0,
};

export const SUBJECT: Subject = {
  name: NAME,
  version: VERSION,
  purl: PURL,
  sha512: SHA512,
  registry: 'https://registry.npmjs.org',
};

/** What a run expects of what it has just published. */
export const POLICY: Policy = {
  repository: REPOSITORY,
  repositoryId: '11',
  ownerId: '22',
  commit: COMMIT,
  ref: REF,
  workflow: '.github/workflows/publish.yml',
  events: ['push'],
  runner: 'github-hosted',
  run: { id: '99', attempt: '1' },
  allowLegacyCertificate: false,
  loggedWithin: { ms: 60 * 60 * 1000, now: Date.now(), words: 'by this run' },
};

const DIGEST = { sha512: SHA512 };

/** What npm writes (libnpmpublish, lib/provenance.js), by the claims it is about. */
export function predicateV1(claims: Claims = CLAIMS) {
  const repository = `https://github.com/${claims.repository}`;
  const path = claims.workflow_ref.slice(claims.repository.length + 1, -(claims.ref.length + 1));
  return {
    buildDefinition: {
      buildType: 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
      externalParameters: { workflow: { ref: claims.ref, repository, path } },
      internalParameters: {
        github: {
          event_name: claims.event_name,
          repository_id: claims.repository_id,
          repository_owner_id: claims.repository_owner_id,
        },
      },
      resolvedDependencies: [{ uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
    },
    runDetails: {
      builder: { id: `https://github.com/actions/runner/${claims.runner_environment}` },
      metadata: {
        invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
      },
    },
  };
}

/** What npm 9.5 to 9.7 wrote. */
export function predicateV02(claims: Claims = CLAIMS) {
  const source = {
    uri: `git+https://github.com/${claims.repository}@${claims.ref}`,
    digest: { sha1: claims.sha },
  };
  const entryPoint = claims.workflow_ref.slice(claims.repository.length + 1, -(claims.ref.length + 1));
  return {
    buildType: 'https://github.com/npm/cli/gha/v2',
    builder: { id: 'https://github.com/actions/runner/github-hosted' },
    invocation: {
      configSource: { ...source, entryPoint },
      parameters: {},
      environment: {
        GITHUB_EVENT_NAME: claims.event_name,
        GITHUB_REF: claims.ref,
        GITHUB_REPOSITORY: claims.repository,
        GITHUB_REPOSITORY_ID: claims.repository_id,
        GITHUB_REPOSITORY_OWNER_ID: claims.repository_owner_id,
        GITHUB_RUN_ATTEMPT: claims.run_attempt,
        GITHUB_RUN_ID: claims.run_id,
        GITHUB_SHA: claims.sha,
        GITHUB_WORKFLOW_REF: claims.workflow_ref,
        GITHUB_WORKFLOW_SHA: claims.sha,
      },
    },
    metadata: { buildInvocationId: `${claims.run_id}-${claims.run_attempt}` },
    materials: [source],
  };
}

/** One thing a forged pair of attestations does otherwise than a good one. */
export interface Forgery {
  /** Of the token: certificate and predicate follow. */
  readonly claims?: Partial<Claims>;
  /** Of the provenance's statement. */
  readonly statement?: object;
  readonly predicate?: object;
  readonly provenance?: Forging;
  readonly publish?: Forging & { readonly statement?: object };
  readonly publishSubject?: Partial<{ name: string; version: string; sha512: string }>;
  /** Of what is served, after everything has been signed. */
  readonly served?: (attestations: Served) => readonly ServedAttestation[];
}

export interface Served {
  readonly publish: ServedAttestation;
  readonly provenance: ServedAttestation;
}

/** A policy with some of it otherwise, or left out. */
export type Loosened = { readonly [field in keyof Policy]?: Policy[field] | undefined };

/** A Sigstore, a registry that signs, and a hand that forges with both. */
export interface Forge {
  readonly root: TrustedRoot;
  /** The same as a trusted_root.json. */
  readonly trustedRoot: Buffer;
  readonly trust: Trust;
  readonly fulcio: Fulcio;
  readonly rekor: Rekor;
  readonly notary: Notary;
  make(forgery?: Forgery): Promise<readonly ServedAttestation[]>;
  verify(served: readonly ServedAttestation[], policy?: Loosened): Verification;
}

export async function openForge(): Promise<Forge> {
  const fulcio = await createFulcio(createIssuer());
  const rekor = createRekor();
  const notary = createNotary(rekor);
  const keys = readRegistryKeys(notary.tufKeys);
  const file = trustedRoot({ fulcio, rekor });
  const root = TrustedRoot.fromJSON(file);
  const material = materialOf(root, keys);
  const trust: Trust = { source: 'tuf', described: 'Sigstore, by TUF', material, keys, cache: '' };
  return {
    root,
    trustedRoot: Buffer.from(JSON.stringify(file)),
    trust,
    fulcio,
    rekor,
    notary,
    make: async ({
      claims: changes,
      statement,
      predicate,
      provenance = {},
      publish = {},
      publishSubject,
      served,
    }: Forgery = {}) => {
      const claims = { ...CLAIMS, ...changes };
      const whole = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: PURL, digest: DIGEST }],
        predicateType: PROVENANCE_PREDICATE,
        predicate: predicate ?? predicateV1(claims),
        ...statement,
      };
      const bundle = await signAsWorkflow(whole, { fulcio, rekor, claims, ...provenance });
      const made = {
        provenance: { predicateType: whole.predicateType, bundle },
        publish: notary.attest({ name: NAME, version: VERSION, sha512: SHA512, ...publishSubject }, publish),
      };
      return served?.(made) ?? [made.publish, made.provenance];
    },
    verify: (attestations, policy = {}) =>
      verifyAttestations(attestations, {
        trust,
        subject: SUBJECT,
        policy: { ...POLICY, ...policy } as Policy,
      }),
  };
}

export { PROVENANCE_PREDICATE, PROVENANCE_PREDICATE_V02 };
