import type { Check } from '../checks.ts';
import { runUrl } from '../github/run.ts';
import type { World } from '../world.ts';
import type { ReleaseReport, RunReport } from './report.ts';

/** Files of evidence, by name: of each release, what was checked and found, and the attestations, one a line. */
export function evidenceFiles(report: RunReport, world: World): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const release of report.releases) {
    const name = unusedName(evidenceName(release.release), files);
    files.set(
      `${name}.evidence.json`,
      `${JSON.stringify(evidenceOf(release, { report, world }), null, 2)}\n`,
    );
    const lines = attestationLines(release.attestations);
    if (lines !== '') files.set(`${name}.intoto.jsonl`, lines);
  }
  return files;
}

/** Sigstore bundles as in-toto's JSON Lines, the form that OpenSSF Scorecard looks for beside a Release. */
export function attestationLines(attestations: ReleaseReport['attestations']): string {
  return attestations.map(({ bundle }) => `${JSON.stringify(bundle)}\n`).join('');
}

/** As npm calls the tarball of a version; two packages may have one name: `@a/b-c` and `@a-b/c`. */
export function evidenceName(
  release: Pick<NonNullable<ReleaseReport['release']>, 'package' | 'version'> | undefined,
): string {
  if (!release) return 'release';
  const name = `${release.package.replace(/^@/, '').replaceAll('/', '-')}-${release.version}`;
  return name.replaceAll(/[^\w.+-]/g, '_');
}

function unusedName(name: string, files: ReadonlyMap<string, string>): string {
  let unused = name;
  for (let count = 2; files.has(`${unused}.evidence.json`); count++) unused = `${name}-${count}`;
  return unused;
}

/**
 * The evidence of a release, for whoever wants to verify it again: every check with what was expected and found, and the
 * attestations themselves. No credential, no path of the runner. Its shape: schemas/evidence.schema.json.
 */
export function evidenceOf(
  release: ReleaseReport,
  { report: { run, trust, problems }, world }: { report: RunReport; world: World },
): object {
  const { stages, requestsMade } = world;
  const { tarball, identity } = release;
  const spec = `${release.release?.package}@${release.release?.version}`;
  return {
    schemaVersion: 1,
    outcome: release.outcome,
    published: release.published,
    release: release.release && {
      ...release.release,
      integrity: release.servedIntegrity ?? tarball?.integrity,
    },
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
    trust: trust?.source,
    trustAnchors: trust?.described,
    checks: release.checks,
    identity,
    attestations: release.attestations.map(({ predicateType, bundle }) => ({ predicateType, bundle })),
    transparencyLog: release.transparencyLogUrl,
    consumer: consumerOf(release.checks),
    problems: [...problems, ...release.problems].map(({ code, severity, message }) => ({
      code,
      severity,
      message: world.redact(message).replaceAll(world.temporary, '$RUNNER_TEMP'),
    })),
    requestsMade,
    times: stages.filter((stage) => stage.release === undefined || stage.release === spec),
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
