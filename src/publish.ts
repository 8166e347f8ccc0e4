import { readRun } from './github/run.ts';
import type { PublishInputs } from './inputs/release-inputs.ts';
import { fetchTools } from './npm/tools.ts';
import { problemsOf } from './problems.ts';
import { outcomeOfFailure, type Report } from './report/report.ts';
import { type World, withTemporaryDirectory } from './world.ts';

/**
 * Publishes one release and proves it. Never throws: whatever happens, the report says how it ended and whether the
 * version is on the registry.
 * @param report an empty one, filled in on the way
 */
export async function publish(world: World, inputs: PublishInputs, report: Report): Promise<void> {
  try {
    await withTemporaryDirectory(world, (directory) => tell({ world, inputs, report, directory }));
  } catch (thrown) {
    report.problems.push(...problemsOf(thrown));
    report.outcome = outcomeOfFailure(report);
  }
}

interface Telling {
  readonly world: World;
  readonly inputs: PublishInputs;
  readonly report: Report;
  readonly directory: string;
}

/** The story, stage by stage. */
async function tell({ world, inputs, report, directory }: Telling): Promise<void> {
  const run = readRun(world.env);
  report.run = run;
  const resolving = world.stage('resolve', async () => {
    const { subjectOf } = await import('./release/subject.ts');
    return subjectOf(inputs, run.workspace);
  });
  const tools = fetchTools(world, { inputs, directory });
  try {
    const subject = await resolving;
    const { prepare } = await import('./publishing/prepare.ts');
    const releasing = await prepare({ world, inputs, run, tools, directory, report }, subject);
    const { awaitServed, credentialsFor, publishOnce } = await import('./publishing/upload.ts');
    const loading = import('./publishing/proof.ts');
    if (!report.alreadyPublished) {
      const credentials = await world.stage('authenticate', () => credentialsFor(releasing));
      if (inputs.dryRun) {
        report.outcome = 'ready';
        return;
      }
      const end = await world.stage('publish', () => publishOnce(releasing, credentials));
      if (end === 'staged') {
        report.outcome = 'staged';
        return;
      }
    }
    const { consumeServed, verifyServed } = await loading;
    const publication = await world.stage('confirm', () => awaitServed(releasing));
    await world.stage('verify', () => verifyServed(releasing, publication));
    await world.stage('consume', () => consumeServed(releasing));
  } finally {
    await tools.settled();
  }
}
