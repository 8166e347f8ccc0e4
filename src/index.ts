import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { actionsWorld } from './edge/actions-world.ts';
import { untilInterrupted } from './edge/interruption.ts';
import { annotate, read, setOutputs, writeSummary } from './edge/job-channels.ts';
import { areProgramsStopped } from './edge/programs.ts';
import { readPackInputs } from './packing/pack-inputs.ts';
import { packOutputs } from './packing/pack-outputs.ts';
import { messageOf, problemsOf } from './problems.ts';
import { reportOf } from './publishing/ending.ts';
import { readPublishInputs } from './publishing/publish-inputs.ts';
import { type Book, openBook } from './publishing/releasing.ts';
import { publishOutputs } from './report/publish-outputs.ts';
import { isFailure, publishedSentence, type ReleaseReport } from './report/report.ts';
import { makeTemporary } from './temporary.ts';
import { harmlessLines } from './text/harmless.ts';
import type { World } from './world.ts';

/** Runs one of the actions, with the real world around it, and ends in one exit status. Never throws. */
export async function main(action: 'pack' | 'publish' | 'verify'): Promise<void> {
  const book = openBook();
  const lastWord = () =>
    ({
      pack: 'Nothing was packed, so this run publishes nothing.',
      publish: publishedSentence(reportOf(book.ledger)),
      verify: 'Nothing was verified.',
    })[action];
  const guard = () => core.setFailed(`The action ended before its story did. ${lastWord()}`);
  process.on('exit', guard);
  try {
    await { pack: runPack, publish: () => runPublish(book), verify: runVerify }[action]();
  } catch (thrown) {
    if (action === 'publish') setOutputs(publishOutputs(reportOf(book.ledger), ''));
    await tellProblems(thrown, lastWord());
  }
  process.off('exit', guard);
  // What was cut off may still be at work, and would keep the process.
  if (areProgramsStopped()) process.exit();
}

async function tellProblems(thrown: unknown, lastWord: string): Promise<void> {
  const problems = problemsOf(thrown);
  annotate(problems);
  const { problemsSummary } = await import('./report/summary.ts');
  writeSummary({ temporary: process.env['RUNNER_TEMP'] || tmpdir() }, problemsSummary(lastWord, problems));
  core.setFailed(lastWord);
}

async function runPack(): Promise<void> {
  const world = actionsWorld();
  const inputs = readPackInputs(read, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  const { pack } = await import('./packing/pack.ts');
  const packed = await untilInterrupted(pack(world, inputs));
  annotate(packed.warnings);
  setOutputs(packOutputs(packed));
  const { packSummary } = await import('./report/summary.ts');
  const { tarball, ...rest } = packed;
  writeSummary(world, packSummary({ ...rest, ...tarball }));
  core.info(harmlessLines(`${packed.package}@${packed.version} is packed: ${tarball.integrity}`));
}

/** Everything a person or a later step gets to see of a publish run. The last line says whether the version is out. */
async function runPublish(book: Book): Promise<void> {
  const world = actionsWorld();
  const inputs = readPublishInputs(read, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  const { publish } = await import('./publishing/publish.ts');
  const ledger = await untilInterrupted(publish(world, inputs, book)).then(
    () => book.ledger,
    async (thrown: unknown) => {
      const { interruptedLedger } = await import('./publishing/interrupted.ts');
      return interruptedLedger(world, { inputs, ledger: book.ledger, thrown });
    },
  );
  const report = reportOf(ledger);
  setOutputs(publishOutputs(report, await writeEvidence(world, report)));
  const { publishSummary } = await import('./report/summary.ts');
  writeSummary(world, publishSummary(report));
  annotate(report.problems);
  const last = `${report.outcome}: ${publishedSentence(report)}`;
  if (isFailure(report, inputs.onProcessing)) core.setFailed(last);
  else core.info(harmlessLines(last));
}

async function runVerify(): Promise<void> {
  const world = actionsWorld();
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const { readVerifyInputs } = await import('./verifying/verify-inputs.ts');
  const inputs = readVerifyInputs(read, workspace);
  const [{ verifyAction }, { findings, verifySummary }, { unknownAttestations }, { verifyOutputs }] =
    await Promise.all([
      import('./verifying/verify-action.ts'),
      import('./verifying/verify-summary.ts'),
      import('./verifying/unknown.ts'),
      import('./verifying/verify-outputs.ts'),
    ]);
  const report = await untilInterrupted(verifyAction(world, { inputs, workspace }));
  const problems = findings(report, inputs.lockfile);
  annotate([...report.warnings, ...unknownAttestations(report.result.verdicts), ...problems]);
  const outputs = verifyOutputs(report, (json) => writeFile(world, { name: 'report', json }));
  setOutputs(outputs);
  writeSummary(world, verifySummary(report));
  const last = `${outputs.verified} verified, ${outputs.failed} failed.`;
  if (problems.length > 0) core.setFailed(last);
  else core.info(last);
}

async function writeEvidence(world: World, report: ReleaseReport): Promise<string> {
  const { evidenceOf } = await import('./report/evidence.ts');
  return writeFile(world, { name: 'evidence', json: () => evidenceOf(report, world) });
}

/** Writes a file for later steps. Gives its path, or nothing when it cannot be written: the run is not undone by that. */
function writeFile(world: World, { name, json }: { name: string; json: () => object }): string {
  try {
    const path = join(makeTemporary(world, `publish-npm-${name}-`), `${name}.json`);
    writeFileSync(path, `${JSON.stringify(json(), null, 2)}\n`);
    return path;
  } catch (thrown) {
    core.warning(`The ${name} could not be written: ${messageOf(thrown)}`);
    return '';
  }
}
