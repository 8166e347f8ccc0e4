import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { messageOf, type Problem } from '../problems.ts';
import { makeTemporary } from '../temporary.ts';
import { harmlessLines } from '../text/harmless.ts';
import { shortenedSummary } from '../text/limits.ts';
import type { World } from '../world.ts';

/** An input of the action. Untrimmed: a tag with a blank at its end is not that tag. */
export function read(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/** How many annotations of a kind GitHub shows of one step; the last word on how it ended is one of the errors. */
const ANNOTATIONS = { error: 9, warning: 10 };

/** Problems as annotations of the run, as many as GitHub shows, at their files and lines; the others in the log. */
export function annotate(problems: readonly Problem[]): void {
  const left = { ...ANNOTATIONS };
  for (const problem of problems) {
    const { severity } = problem;
    const all = problems.filter((one) => one.severity === severity).length;
    if (all <= ANNOTATIONS[severity] || left[severity] > 1) annotateOne(problem);
    else {
      if (left[severity] === 1) countOthers(severity, all - ANNOTATIONS[severity] + 1);
      const { commands = [] } = problem;
      core.info(
        harmlessLines([`${problem.code}: ${problem.message} ${problem.remedy}`, ...commands].join('\n  ')),
      );
    }
    left[severity]--;
  }
}

function countOthers(severity: Problem['severity'], count: number): void {
  const text = `${count} more findings: they are in the log, and in the job summary.`;
  if (severity === 'error') core.error(text);
  else core.warning(text);
}

function annotateOne(problem: Problem): void {
  const { code, severity, message, remedy, commands = [], file, line, cause, fields } = problem;
  const properties = {
    title: code,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  };
  const values = (fields ?? []).map(({ field, value }) => `${field}: ${value}`).join('; ');
  const text = `${message} ${remedy}${values && ` (${values})`}${commands.map((command) => `\n  ${command}`).join('')}`;
  if (severity === 'error') core.error(text, properties);
  else core.warning(text, properties);
  if (cause) core.debug(harmlessLines(cause));
}

/** What later steps read. What cannot be written is told, and changes nothing about how the job ends. */
export function setOutputs(outputs: Record<string, string>): void {
  try {
    if (!process.env['GITHUB_OUTPUT']) throw new Error('GITHUB_OUTPUT is not set');
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (thrown) {
    core.warning(`The outputs could not be written: ${messageOf(thrown)}`);
  }
}

/** The same for the summary. One that is longer than GitHub takes is shortened, and stands whole in a file. */
export function writeSummary(world: Pick<World, 'temporary'>, markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  try {
    appendFileSync(path, `${shortenedSummary(markdown, () => wholeIn(world, markdown))}\n`);
  } catch (thrown) {
    core.warning(`The job summary could not be written: ${messageOf(thrown)}`);
  }
}

function wholeIn(world: Pick<World, 'temporary'>, markdown: string): string {
  const path = join(makeTemporary(world, 'publish-npm-summary-'), 'summary.md');
  writeFileSync(path, markdown);
  return path;
}
