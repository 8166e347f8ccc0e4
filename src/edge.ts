import * as core from '@actions/core';
import { messageOf, type Problem } from './problems.ts';
import { harmlessLines } from './report/harmless.ts';

/** An input of the action. Untrimmed: a tag with a blank at its end is not that tag. */
export function read(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/** A problem as an annotation of the run, at its file and line. */
export function annotate({ code, severity, message, remedy, file, line, cause, told }: Problem): void {
  const properties = {
    title: code,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  };
  const values = (told ?? []).map(({ field, value }) => `${field}: ${value}`).join('; ');
  const text = `${message} ${remedy}${values && ` (${values})`}`;
  if (severity === 'error') core.error(text, properties);
  else core.warning(text, properties);
  if (cause) core.debug(harmlessLines(cause));
}

/** What later steps read. */
export function setOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** A summary that cannot be written is told, and changes nothing about how the job ends. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (thrown) {
    core.warning(`The job summary could not be written: ${messageOf(thrown)}`);
  }
}
