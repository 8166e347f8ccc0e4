import type { Claims } from '../github/claims.ts';
import { type Run, workflowPath } from '../github/run.ts';
import type { Registry } from '../registry/address.ts';
import { purlOf } from '../registry/names.ts';

/** What was published: the version and its bytes, as each attestation must name them. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  /** Hex. */
  readonly sha512: string;
  /** The registry's address, without a slash at the end, as publish attestations have it. */
  readonly registry: string;
}

/** Who may have published it, each as the whole string it must be. What is undefined is not asked. */
export interface Policy {
  /** `https://github.com/owner/name`; undefined when nobody is expected, which no caller may take for a proof. */
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly commit?: string;
  /** Full: `refs/tags/…` */
  readonly ref?: string;
  /** The ref that the release's tag must have, where a template says how it is called: `refs/tags/v1.2.3`. */
  readonly tag?: string;
  /** In the repository: `.github/workflows/publish.yml`. The certificate pins it by its ref or its commit. */
  readonly workflow?: string;
  /** The reusable workflow that may sign, as a URI with its ref, or without for any release of it; undefined: the workflow itself must have signed. */
  readonly signer?: string;
  /** Events that may have started the run. */
  readonly events: readonly string[];
  readonly runner: 'github-hosted' | 'self-hosted' | 'any';
  /** The run and attempt, when it must be one in particular. */
  readonly run?: { readonly id: string; readonly attempt: string };
  /** Accept certificates from before April 2023, which do not have every field: what they lack is then not asked. */
  readonly allowLegacyCertificate: boolean;
  /** How long before `now` the provenance may have been logged, in ms, and how to say that. */
  readonly loggedWithin?: { readonly ms: number; readonly now: number; readonly told: string };
}

export function subjectOf({
  release,
  registry,
  integrity,
}: {
  release: { readonly name: string; readonly version: string };
  registry: Registry;
  integrity: string;
}): Subject {
  return {
    name: release.name,
    version: release.version,
    purl: purlOf(release),
    sha512: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
    registry: registry.url.replace(/\/$/, ''),
  };
}

/** How long, in ms, a run may take from its provenance to its proof: GitHub's longest job. */
const LONGEST_JOB = 6 * 60 * 60 * 1000;

/** What is expected of a release that this run has published, or that an earlier run of the same workflow has. */
export function policyOfRun({
  run,
  claims,
  anyRun,
  now,
}: {
  run: Run;
  claims: Claims;
  anyRun: boolean;
  now: number;
}): Policy {
  const own = claims.job_workflow_ref === claims.workflow_ref;
  return {
    repository: `${run.serverUrl}/${run.repository}`,
    repositoryId: run.repositoryId,
    ownerId: run.ownerId,
    commit: run.commit,
    ref: run.ref,
    workflow: workflowPath(run),
    ...(own ? {} : { signer: `${run.serverUrl}/${claims.job_workflow_ref}` }),
    events: anyRun ? ['push', 'release', 'workflow_dispatch', 'schedule', run.event] : [run.event],
    runner: run.runnerEnvironment === 'self-hosted' ? 'self-hosted' : 'github-hosted',
    ...(anyRun
      ? {}
      : {
          run: { id: run.id, attempt: run.attempt },
          loggedWithin: { ms: LONGEST_JOB, now, told: 'by this run' },
        }),
    allowLegacyCertificate: false,
  };
}
