import { readRun } from './github/run.ts';
import type { PublishInputs } from './inputs.ts';
import { problemsOf } from './problems.ts';
import { emptyReport, outcomeOfFailure, type Report } from './report/report.ts';
import { type World, withTemporaryDirectory } from './world.ts';

/**
 * Publishes one release and proves it. Never throws: whatever happens, the report says how it ended and whether the
 * version is on the registry.
 */
export async function publish(world: World, inputs: PublishInputs): Promise<Report> {
  const report = emptyReport();
  await withTemporaryDirectory(world.temporary, async (directory) => {
    try {
      await tell({ world, inputs, report, directory });
    } catch (thrown) {
      report.problems.push(...problemsOf(thrown));
      report.outcome = outcomeOfFailure(report);
    }
  });
  return report;
}

interface Beginning {
  readonly world: World;
  readonly inputs: PublishInputs;
  readonly report: Report;
  /** Fresh, and gone at the end. */
  readonly directory: string;
}

/** The story, stage by stage. */
async function tell({ world, inputs, report, directory }: Beginning): Promise<void> {
  const run = readRun(world.env);
  const subject = await world.stage('resolve', async () => {
    const { subjectOf } = await import('./release/subject.ts');
    return subjectOf(inputs);
  });
  const [{ fetchTools }, stages] = await Promise.all([import('./npm/tools.ts'), import('./releasing.ts')]);
  const tools = fetchTools(world, { inputs, directory });
  try {
    const releasing = await stages.prepare({ world, inputs, run, subject, tools, directory, report });
    if (!report.alreadyPublished) {
      const credential = await world.stage('authenticate', () => stages.credentialFor(releasing));
      if (inputs.dryRun) {
        report.outcome = 'ready';
        return;
      }
      await world.stage('publish', () => stages.publishOnce(releasing, credential));
    }
    const publication = await world.stage('confirm', () => stages.awaitServed(releasing));
    await world.stage('verify', () => stages.verifyServed(releasing, publication));
    await world.stage('consume', () => stages.consumeServed(releasing));
  } finally {
    await tools.settled();
  }
}
