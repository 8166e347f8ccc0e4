import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { styleText } from 'node:util';
import { type Fault, parseFault } from '../../rehearsal/net/faults.ts';
import type { RehearsalOptions } from '../../rehearsal/rehearsal-options.ts';
import { type Rehearsal, rehearse } from '../../rehearsal/rehearse.ts';
import { messageOf } from '../problems.ts';
import { projectNpm } from '../projects/project-npm.ts';
import { quoted } from '../text/quoted.ts';
import { chosenManager } from './chosen-manager.ts';
import { watchStages } from './live-stages.ts';
import { ownCommand } from './own-command.ts';
import { playable, requireStart, startChosen } from './rehearse-start.ts';
import { remedyIn, renderMarkdown, verdictIn } from './terminal-markdown.ts';
import { wrapped } from './terminal-text.ts';
import { UsageError } from './usage.ts';

export interface RehearseOptions {
  readonly tag?: readonly string[];
  readonly select?: 'tag' | 'due' | 'tarballs';
  readonly ref?: string;
  readonly cwd: string;
  readonly npm?: string;
  readonly layout: 'split' | 'single';
  readonly workflow?: string;
  readonly event?: string;
  readonly latency: number;
  readonly stage?: boolean;
  readonly approve?: boolean;
  readonly reject?: boolean;
  /** `REQUEST=KIND` */
  readonly fault?: readonly string[];
  readonly json?: boolean;
}

/**
 * `publish-npm rehearse`
 * @param root the directory that holds action.yml and dist
 * @returns the exit status: the action's
 * @throws UsageError
 */
export async function rehearseCommand(options: RehearseOptions, root: string): Promise<number> {
  const faults = (options.fault ?? []).map(faultNamed);
  const cwd = resolve(options.cwd);
  if (!existsSync(join(cwd, 'package.json'))) {
    throw new UsageError(`${options.cwd} has no package.json: --cwd must be the root of a checkout.`);
  }
  requireStaging(options);
  if (options.tag?.includes('')) throw new UsageError('--tag is empty: leave it out, or give a release tag.');
  const { layout, latency } = options;
  const npmCli = chosenNpm(options.npm, root);
  const workflow = options.workflow === undefined ? undefined : resolve(cwd, options.workflow);
  if (workflow !== undefined && !existsSync(workflow))
    throw new UsageError(`--workflow ${options.workflow} does not exist: publish-npm init writes one.`);
  const played = workflow === undefined ? undefined : playable(workflow);
  const { event } = options;
  const { tags, ref } = await startChosen(options, { cwd, played });
  if (played && workflow !== undefined) requireStart(played, { path: workflow, tags, ref, event });
  const chosen: RehearsalOptions = {
    tags,
    ref,
    cwd,
    npmCli,
    manager: await chosenManager(cwd, root),
    layout,
    stages: options.stage === true,
    decision: options.approve ? 'approve' : options.reject ? 'reject' : undefined,
    latency,
    faults,
    workflow,
    event,
    actions: root,
  };
  const rehearsal = options.json ? await rehearse(chosen) : await watchStages(chosen);
  process.stdout.write(
    options.json
      ? `${JSON.stringify(rehearsal, null, 2)}\n`
      : inWords(rehearsal, nextStep(rehearsal, { options, root })),
  );
  return rehearsal.exitCode;
}

/** @throws UsageError for an approver who has nothing to approve */
function requireStaging({ stage, approve, reject, workflow }: RehearseOptions): void {
  if (stage && workflow !== undefined)
    throw new UsageError(
      '--stage cannot be combined with --workflow: the workflow itself says whether it stages.',
    );
  if ((approve || reject) && !stage && workflow === undefined)
    throw new UsageError(`--${approve ? 'approve' : 'reject'} needs --stage, or a --workflow that stages.`);
}

/** What there is to do after a rehearsal, and the command for it where there is one. */
function nextStep(
  { exitCode, summary }: Rehearsal,
  { options, root }: { options: RehearseOptions; root: string },
): { text: string; command?: string } {
  if (exitCode !== 0) return { text: remedyIn(summary) ?? 'Fix what is reported above, and rehearse again.' };
  const own = (name: string) => `${ownCommand(root)} ${name} --cwd ${quoted(options.cwd)}`;
  return options.workflow === undefined
    ? { text: 'Write the workflow.', command: own('init') }
    : { text: 'See what is missing before the first release.', command: own('doctor') };
}

function requestsInWords(count: number): string {
  if (count === 0) return 'It stopped before the first request.';
  return `Rehearsed with ${count === 1 ? '1 request, which did not leave' : `${count} requests, none of which left`} this machine.`;
}

/** @param next what there is to do now */
function inWords(rehearsal: Rehearsal, next: ReturnType<typeof nextStep>): string {
  const { assumptions, refused, requests, summary } = rehearsal;
  const width = process.stdout.columns ?? 100;
  const dim = (line: string) => styleText('dim', wrapped(line, { width }));
  return [
    '',
    ...rehearsal.log.map(dim),
    renderMarkdown(summary, width),
    '',
    dim(`${requestsInWords(requests.length)} Assumptions:`),
    ...assumptions.map((assumption) => dim(`  ${assumption}`)),
    ...(refused.length === 0
      ? []
      : [
          styleText(
            'red',
            'Something made a request to the outside, which a rehearsal does not answer. The real job may succeed:',
          ),
        ]),
    ...refused.map((refusal) => styleText('red', `  ${refusal}`)),
    '',
    styleText('bold', wrapped(verdictIn(summary), { width })),
    wrapped(`Next: ${next.text}`, { width }),
    ...(next.command === undefined ? [] : [`  ${next.command}`]),
    '',
  ].join('\n');
}

/** @throws UsageError */
function faultNamed(text: string): Fault {
  try {
    return parseFault(text);
  } catch (thrown) {
    throw new UsageError(`--fault ${text}: ${messageOf(thrown)}`);
  }
}

/** The npm to rehearse with: 11 or 12 as this repository brings them, a path, or the one on the PATH. */
function chosenNpm(which: string | undefined, root: string): string {
  const brought = (major: string) => join(root, 'node_modules', `npm-${major}`, 'bin', 'npm-cli.js');
  if (which === undefined) return existsSync(brought('11')) ? brought('11') : projectNpm(process.env).cli;
  const cli = /^1[12]$/.test(which) ? brought(which) : resolve(which);
  if (existsSync(cli) && basename(cli).startsWith('npm-cli.')) return cli;
  throw new UsageError(
    /^1[12]$/.test(which)
      ? `npm ${which} is not installed beside publish-npm: give --npm the path of its npm-cli.js.`
      : `--npm ${which} was not found: it must be 11, 12, or the path of an npm-cli.js.`,
  );
}
