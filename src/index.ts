import { mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { annotate, read, setOutputs, writeSummary } from './edge.ts';
import { readPackInputs, readPublishInputs } from './inputs/release-inputs.ts';
import { packOutputs, publishOutputs } from './outputs/release-outputs.ts';
import { messageOf, problemsOf } from './problems.ts';
import { harmlessLines } from './report/harmless.ts';
import { emptyReport, isFailure, publishedSentence, type Report } from './report/report.ts';
import { actionsWorld, type World } from './world.ts';

/** Runs one of the actions, with the real world around it, and ends in one exit status. Never throws. */
export async function main(action: 'pack' | 'publish' | 'verify'): Promise<void> {
  const report = emptyReport();
  const lastWord = () =>
    ({
      pack: 'Nothing was packed, so this run publishes nothing.',
      publish: publishedSentence(report),
      verify: 'Nothing was verified.',
    })[action];
  const guard = () => core.setFailed(`The action ended before its story did. ${lastWord()}`);
  process.on('exit', guard);
  try {
    await { pack: runPack, publish: () => runPublish(report), verify: runVerify }[action]();
  } catch (thrown) {
    if (action === 'publish') setOutputs(publishOutputs(report, ''));
    const problems = problemsOf(thrown);
    problems.forEach(annotate);
    const { problemsSummary } = await import('./report/summary.ts');
    await writeSummary(problemsSummary(lastWord(), problems));
    core.setFailed(lastWord());
  }
  process.off('exit', guard);
}

async function runPack(): Promise<void> {
  const world = actionsWorld();
  const inputs = readPackInputs(read, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  const { pack } = await import('./pack.ts');
  const packed = await pack(world, inputs);
  packed.warnings.forEach(annotate);
  setOutputs(packOutputs(packed));
  const { packSummary } = await import('./report/summary.ts');
  const { tarball, ...told } = packed;
  await writeSummary(packSummary({ ...told, ...tarball }));
  core.info(harmlessLines(`${packed.package}@${packed.version} is packed: ${tarball.integrity}`));
}

/** Everything a person or a later step gets to see of a publish run. The last line says whether the version is out. */
async function runPublish(report: Report): Promise<void> {
  const world = actionsWorld();
  const inputs = readPublishInputs(read, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  const { publish } = await import('./publish.ts');
  await publish(world, inputs, report);
  setOutputs(publishOutputs(report, await writeEvidence(world, report)));
  const { publishSummary } = await import('./report/summary.ts');
  await writeSummary(publishSummary(report));
  report.problems.forEach(annotate);
  const last = `${report.outcome}: ${publishedSentence(report)}`;
  if (isFailure(report, inputs.onProcessing)) core.setFailed(last);
  else core.info(harmlessLines(last));
}

async function runVerify(): Promise<void> {
  const world = actionsWorld();
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const { readVerifyInputs } = await import('./inputs/verify-inputs.ts');
  const inputs = readVerifyInputs(read, workspace);
  const [{ verify }, { annotated, findings, verifySummary }, { unknownAttestations }, { verifyOutputs }] =
    await Promise.all([
      import('./verify.ts'),
      import('./report/verify-report.ts'),
      import('./verifying/unknown.ts'),
      import('./outputs/verify-outputs.ts'),
    ]);
  const report = await verify(world, { inputs, workspace });
  const problems = findings(report, inputs.lockfile);
  [...report.warnings, ...unknownAttestations(report.result.verdicts), ...annotated(problems)].forEach(
    annotate,
  );
  const outputs = verifyOutputs(report);
  setOutputs(outputs);
  await writeSummary(verifySummary(report));
  const last = `${outputs.verified} verified, ${outputs.failed} failed.`;
  if (problems.length > 0) core.setFailed(last);
  else core.info(last);
}

/** Gives the path of the evidence, or nothing when it cannot be written: the release is not undone by that. */
async function writeEvidence(world: World, report: Report): Promise<string> {
  try {
    const { evidenceOf } = await import('./report/evidence.ts');
    const path = join(mkdtempSync(join(world.temporary, 'publish-npm-evidence-')), 'evidence.json');
    writeFileSync(path, `${JSON.stringify(evidenceOf(report, world), null, 2)}\n`);
    return path;
  } catch (thrown) {
    core.warning(`The evidence could not be written: ${messageOf(thrown)}`);
    return '';
  }
}

/**
 * Runs the command line. Sets the exit status; never throws.
 * @param dist the directory of the bundle
 */
export async function command(dist: string): Promise<void> {
  const { commandLine } = await import('./cli/command-line.ts');
  process.exitCode = await commandLine(process.argv.slice(2), dirname(dist));
}
