import { mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { readPackInputs, readPublishInputs } from './inputs.ts';
import { packOutputs, publishOutputs } from './outputs.ts';
import { messageOf, type Problem, problemsOf } from './problems.ts';
import { harmlessLines } from './report/harmless.ts';
import { emptyReport, isFailure, publishedSentence, type Report } from './report/report.ts';
import { actionsWorld, type World } from './world.ts';

/** Untrimmed: a tag with a blank at its end is not that tag. */
function read(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/** Runs one of the actions, with the real world around it, and ends in one exit status. Never throws. */
export async function main(action: 'pack' | 'publish'): Promise<void> {
  const report = emptyReport();
  const guard = () => {
    core.setFailed(
      `The action ended before its story did. ${action === 'pack' ? '' : publishedSentence(report)}`,
    );
  };
  process.on('exit', guard);
  try {
    await (action === 'pack' ? runPack() : runPublish(report));
  } catch (thrown) {
    if (action === 'publish') setOutputs(publishOutputs(report, ''));
    const problems = problemsOf(thrown);
    problems.forEach(annotate);
    const headline = action === 'pack' ? 'Not packed' : publishedSentence(report);
    const { problemsSummary } = await import('./report/summary.ts');
    await writeSummary(problemsSummary(headline, problems));
    core.setFailed(action === 'pack' ? 'Nothing was packed.' : publishedSentence(report));
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
  const { integrity, bytes } = packed.tarball;
  await writeSummary(packSummary({ package: packed.package, version: packed.version, integrity, bytes }));
  core.info(harmlessLines(`${packed.package}@${packed.version} is packed: ${integrity}`));
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

function annotate({ code, severity, message, remedy, file, line, cause }: Problem): void {
  const properties = {
    title: code,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  };
  const text = `${message} ${remedy}`;
  if (severity === 'error') core.error(text, properties);
  else core.warning(text, properties);
  if (cause) core.debug(harmlessLines(cause));
}

function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** A summary that cannot be written is told, and changes nothing about how the job ends. */
async function writeSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (thrown) {
    core.warning(`The job summary could not be written: ${messageOf(thrown)}`);
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
