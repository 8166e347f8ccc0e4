import type { Claims } from '../github/claims.ts';
import { type Run, runUrl } from '../github/run.ts';
import type { Registry } from '../registry/address.ts';
import { purlOf } from '../registry/names.ts';

/** What a release's attestations must say, each as the whole string they must say it in. */
export interface Expected {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly registry: string;
  /** sha512 of the tarball, hex. */
  readonly sha512: string;
  readonly issuer: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly commit: string;
  readonly ref: string;
  /** The workflow that was started: `https://github.com/o/r/.github/workflows/release.yml@refs/tags/…` */
  readonly workflow: string;
  /** The workflow whose job signs: the same, or the reusable one it calls. */
  readonly signer: string;
  readonly runner: string;
  /** Undefined when any run of that workflow at that commit will do: a re-run finds what an earlier run published. */
  readonly run: string | undefined;
}

/** What is expected of a release that this run has published, or that an earlier run of the same workflow has. */
export function expectedOfRun({
  run,
  claims,
  release,
  registry,
  integrity,
  anyRun,
}: {
  run: Run;
  claims: Claims;
  release: { name: string; version: string };
  registry: Registry;
  integrity: string;
  anyRun: boolean;
}): Expected {
  return {
    purl: purlOf(release),
    name: release.name,
    version: release.version,
    registry: registry.url.replace(/\/$/, ''),
    sha512: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'),
    issuer: 'https://token.actions.githubusercontent.com',
    repository: `${run.serverUrl}/${run.repository}`,
    repositoryId: run.repositoryId,
    commit: run.commit,
    ref: run.ref,
    workflow: `${run.serverUrl}/${run.workflowRef}`,
    signer: `${run.serverUrl}/${claims.job_workflow_ref}`,
    runner: run.runnerEnvironment,
    run: anyRun ? undefined : runUrl(run),
  };
}
