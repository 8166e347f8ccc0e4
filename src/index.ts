import { mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { readPackInputs, readPublishInputs } from './inputs.ts';
import { packOutputs, publishOutputs } from './outputs.ts';
import { type Problem, problemsOf } from './problems.ts';
import { harmlessLines } from './report/harmless.ts';
import { isFailure, publishedSentence, type Report } from './report/report.ts';
import { actionsWorld } from './world.ts';

/** Untrimmed: a tag with a blank at its end is not that tag. */
function read(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/** Runs one of the actions, with the real world around it, and ends in one exit status. Never throws. */
export async function main(action: 'pack' | 'publish'): Promise<void> {
  try {
    await (action === 'pack' ? runPack() : runPublish());
  } catch (thrown) {
    const problems = problemsOf(thrown);
    problems.forEach(annotate);
    const { problemsSummary } = await import('./report/summary.ts');
    await writeSummary(problemsSummary(action === 'pack' ? 'Not packed' : 'Not published', problems));
    core.setFailed(action === 'pack' ? 'Nothing was packed.' : 'Nothing was published.');
  }
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

async function runPublish(): Promise<void> {
  const world = actionsWorld();
  const inputs = readPublishInputs(read, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  const { publish } = await import('./publish.ts');
  const report = await publish(world, inputs);
  const { evidenceOf } = await import('./report/evidence.ts');
  const evidence = join(mkdtempSync(join(world.temporary, 'publish-npm-evidence-')), 'evidence.json');
  writeFileSync(evidence, world.redact(`${JSON.stringify(evidenceOf(report, world), null, 2)}\n`));
  await tell(report, { evidence, onProcessing: inputs.onProcessing });
}

/** Everything a person or a later step gets to see of a publish run. The last line says whether the version is out. */
async function tell(
  report: Report,
  { evidence, onProcessing }: { evidence: string; onProcessing: 'fail' | 'succeed' },
): Promise<void> {
  setOutputs(publishOutputs(report, evidence));
  const { publishSummary } = await import('./report/summary.ts');
  await writeSummary(publishSummary(report));
  report.problems.forEach(annotate);
  const last = `${report.outcome}: ${publishedSentence(report)}`;
  if (isFailure(report, onProcessing)) core.setFailed(last);
  else core.info(harmlessLines(last));
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

async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write();
}

/**
 * Runs the command line. Sets the exit status; never throws.
 * @param dist the directory of the bundle
 */
export async function command(dist: string): Promise<void> {
  const { commandLine } = await import('./cli/command-line.ts');
  process.exitCode = await commandLine(process.argv.slice(2), dirname(dist));
}
