import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { actionsWorld } from './edge/actions-world.ts';
import { untilInterrupted } from './edge/interruption.ts';
import { annotate, read, setOutputs, writeSummary } from './edge/job-channels.ts';
import { areProgramsStopped } from './edge/programs.ts';
import { type Run, readRun } from './github/run.ts';
import { readPackInputs } from './packing/pack-inputs.ts';
import { packOutputs } from './packing/pack-outputs.ts';
import { isStopping, messageOf, problemsOf } from './problems.ts';
import { runReportOf } from './publishing/ending.ts';
import { readPublishInputs } from './publishing/publish-inputs.ts';
import { openRunBook, type RunBook } from './publishing/run-ledger.ts';
import { publishOutputs } from './report/publish-outputs.ts';
import { publishedSentence } from './report/published-sentence.ts';
import { isFailure, outcomeOf, problemsOfRun, type RunReport } from './report/report.ts';
import { makeTemporary } from './temporary.ts';
import { harmlessLines } from './text/harmless.ts';
import type { World } from './world.ts';

/** Runs one of the actions, with the real world around it, and ends in one exit status. Never throws. */
export async function main(action: 'pack' | 'publish' | 'verify' | 'release'): Promise<void> {
  const book = openRunBook();
  const lastWord = () =>
    ({
      pack: 'Nothing was packed or published.',
      publish: publishedSentence(runReportOf(book.ledger)),
      verify: 'Nothing was verified.',
      release: 'Nothing was announced.',
    })[action];
  const guard = () => core.setFailed(`The action ended unexpectedly. ${lastWord()}`);
  process.on('exit', guard);
  try {
    await { pack: runPack, publish: () => runPublish(book), verify: runVerify, release: runRelease }[
      action
    ]();
  } catch (thrown) {
    if (action === 'publish') setOutputs(publishOutputs(runReportOf(book.ledger), ''));
    await tellProblems(thrown, lastWord());
  }
  process.off('exit', guard);
  // What was cut off may still be at work, and would keep the process.
  if (areProgramsStopped()) process.exit();
}

async function tellProblems(thrown: unknown, lastWord: string): Promise<void> {
  const problems = problemsOf(thrown);
  annotate(problems);
  const [{ problemsSummary }, { runAgain }] = await Promise.all([
    import('./report/blocks.ts'),
    import('./report/run-again.ts'),
  ]);
  const again = runAgain(problems, runIfAny());
  const summary = problemsSummary(lastWord, problems, again);
  writeSummary({ temporary: process.env['RUNNER_TEMP'] || tmpdir() }, summary);
  core.setFailed(lastWord);
}

/** The run, where the runner has described it. */
function runIfAny(): Run | undefined {
  try {
    return readRun(process.env);
  } catch {
    return undefined;
  }
}

async function runPack(): Promise<void> {
  const world = actionsWorld();
  const inputs = readPackInputs(read, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  const { pack } = await import('./packing/pack.ts');
  const packed = await untilInterrupted(pack(world, inputs));
  annotate(packed.warnings);
  setOutputs(packOutputs(packed));
  const { packSummary } = await import('./report/pack-summary.ts');
  const { plan, integrity } = packed;
  writeSummary(world, packSummary({ ...packed, releases: plan.releases }));
  for (const { name, version, integrity: digest } of plan.releases)
    core.info(harmlessLines(`Packed ${name}@${version}: ${digest}`));
  core.info(plan.releases.length === 0 ? 'Nothing is due.' : `Integrity of the plan: ${integrity}`);
}

/** Everything a person or a later step gets to see of a publish run. The last line says whether the version is out. */
async function runPublish(book: RunBook): Promise<void> {
  const world = actionsWorld();
  const inputs = readPublishInputs(read, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  const { publish } = await import('./publishing/publish.ts');
  const ledger = await untilInterrupted(publish(world, inputs, book)).then(
    () => book.ledger,
    async (thrown: unknown) => {
      const { interruptedRun } = await import('./publishing/interrupted.ts');
      return interruptedRun(world, { inputs, ledger: book.ledger, thrown });
    },
  );
  const report = runReportOf(ledger);
  setOutputs(publishOutputs(report, await writeEvidence(world, report)));
  const { publishSummary } = await import('./report/run-summary.ts');
  writeSummary(world, publishSummary(report, world.stages));
  annotate(problemsOfRun(report));
  const last = `${outcomeOf(report)}: ${publishedSentence(report)}`;
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
  const problems = findings(report, { lockfile: inputs.lockfile, runId: world.env['GITHUB_RUN_ID'] });
  annotate([...report.warnings, ...unknownAttestations(report.result.verdicts), ...problems]);
  const outputs = verifyOutputs(report, (json) => {
    const text = () => `${JSON.stringify(json(), null, 2)}\n`;
    const directory = writeFiles(world, 'report', () => new Map([['report.json', text()]]));
    return directory && join(directory, 'report.json');
  });
  setOutputs(outputs);
  writeSummary(world, verifySummary(report));
  const last = `${outputs.verified} verified, ${outputs.failed} failed.`;
  if (problems.length > 0) core.setFailed(last);
  else core.info(last);
}

/** Tags and Releases. Whatever happens, the outputs say what is announced. */
async function runRelease(): Promise<void> {
  const world = actionsWorld();
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const [{ readReleaseInputs }, { announce }, { openAnnouncementBook }, { announceOutputs }, summary] =
    await Promise.all([
      import('./announcing/release-inputs.ts'),
      import('./announcing/announce.ts'),
      import('./announcing/announcement.ts'),
      import('./announcing/announce-outputs.ts'),
      import('./announcing/announce-summary.ts'),
    ]);
  const inputs = readReleaseInputs(read, workspace);
  const book = openAnnouncementBook();
  await untilInterrupted(announce(world, { inputs, workspace, book })).catch((thrown: unknown) => {
    book.problems.push(...problemsOf(thrown));
  });
  const problems = summary.problemsOfBook(book);
  annotate(problems);
  setOutputs(announceOutputs(book));
  writeSummary(world, summary.announceSummary(book));
  const last = summary.announcedSentence(book);
  if (isStopping(problems, 'error')) core.setFailed(last);
  else core.info(harmlessLines(last));
}

async function writeEvidence(world: World, report: RunReport): Promise<string> {
  const { evidenceFiles } = await import('./report/evidence.ts');
  return writeFiles(world, 'evidence', () => evidenceFiles(report, world));
}

/** Writes files for later steps. Gives their directory, or nothing when they cannot be written: the run is not undone by that. */
function writeFiles(world: World, name: string, content: () => ReadonlyMap<string, string>): string {
  try {
    const directory = makeTemporary(world, `publish-npm-${name}-`);
    for (const [file, text] of content()) writeFileSync(join(directory, file), text);
    return directory;
  } catch (thrown) {
    core.warning(`The ${name} could not be written: ${messageOf(thrown)}`);
    return '';
  }
}
