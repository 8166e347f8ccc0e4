import type { Check } from '../checks.ts';
import { runUrl } from '../github/run.ts';
import type { World } from '../world.ts';
import type { ReleaseReport } from './report.ts';

/**
 * The evidence of a run, for whoever wants to verify it again: every check with what was expected and found, and the
 * attestations themselves. No credential, no path of the runner. Its shape: schemas/evidence.schema.json.
 */
export function evidenceOf(report: ReleaseReport, world: World): object {
  const { stages, requestsMade } = world;
  const { run, release, tarball, identity } = report;
  return {
    schemaVersion: 1,
    outcome: report.outcome,
    published: report.published,
    release: release && { ...release, integrity: report.servedIntegrity ?? tarball?.integrity },
    run: run && {
      repository: run.repository,
      repositoryId: run.repositoryId,
      commit: run.commit,
      ref: run.ref,
      workflow: run.workflowRef,
      event: run.event,
      runner: run.runnerEnvironment,
      url: runUrl(run),
    },
    trust: report.trust?.source,
    trustAnchors: report.trust?.described,
    checks: report.checks,
    identity,
    attestations: report.attestations.map(({ predicateType, bundle }) => ({ predicateType, bundle })),
    transparencyLog: report.transparencyLogUrl,
    consumer: consumerOf(report.checks),
    problems: report.problems.map(({ code, severity, message }) => ({
      code,
      severity,
      message: world.redact(message).replaceAll(world.temporary, '$RUNNER_TEMP'),
    })),
    requestsMade,
    times: stages,
  };
}

function consumerOf(checks: readonly Check[]): object | undefined {
  const ofConsumer = checks.filter(({ id }) => id.startsWith('consumer.'));
  if (ofConsumer.length === 0) return undefined;
  return {
    verified: ofConsumer.every(({ passed }) => passed === true),
    checks: ofConsumer.map(({ id }) => id),
  };
}
