import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { styleText } from 'node:util';
import type { Checkup } from '../doctor/checkup.ts';
import { listedTrust } from '../doctor/listed-trust.ts';
import { PLACEHOLDER, type TrustStep, trustPlan } from '../doctor/trust-plan.ts';
import { terminalWorld } from '../edge/terminal-world.ts';
import { TRUST_PAUSE_MS, trustArguments } from '../npm/trusted-publisher.ts';
import { type Npm, projectNpm } from '../projects/project-npm.ts';
import { visible } from '../text/harmless.ts';
import { quoted } from '../text/quoted.ts';
import { ask } from './ask.ts';
import { type DoctorOptions, diagnosed } from './doctor-command.ts';
import { UsageError } from './usage.ts';

export interface TrustCommandOptions extends DoctorOptions {
  readonly run?: boolean;
  readonly yes?: boolean;
}

/**
 * `publish-npm trust`: sets the trusted publisher of every package that needs one; without --run, prints how. What is there
 * already is left, so it can be run again wherever it was broken off.
 * @returns the exit status: 0 when every package has what it needs, or the plan was printed; 1 when something failed
 */
export async function trustCommandLine(options: TrustCommandOptions): Promise<number> {
  const world = terminalWorld({});
  const diagnosis = await diagnosed(world, options);
  const { publisher, packages } = diagnosis;
  if (publisher.file === undefined)
    throw new UsageError(
      'No workflow here publishes with this action: publish-npm init writes one; or name it with --workflow.',
    );
  const npm = projectNpm(process.env);
  const names = packages.map(({ name }) => name);
  const listed = await listedTrust(world, { npm, names, registry: options.registry });
  if (listed === undefined && options.run)
    throw new UsageError('Nobody is signed in to npm here: npm login first, then run it again.');
  if (listed === undefined)
    say('Nobody is signed in to npm (npm login): who the trusted publishers are can only be guessed.');
  const steps = trustPlan(diagnosis, listed);
  if (!options.run) return printed(diagnosis, { steps, options });
  if (steps.length === 0) say(`${styleText('green', '✔')} All ${packages.length} packages have it.`);
  const failed: string[] = [];
  for (const [at, step] of steps.entries()) {
    if (at > 0) await setTimeout(TRUST_PAUSE_MS);
    if (!(await done(step, { diagnosis, npm, options }))) failed.push(step.name);
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ publisher, steps, failed }, null, 2)}\n`);
  if (failed.length > 0)
    say(
      `${styleText('red', '✖')} ${failed.length} of ${steps.length} failed. Run it again: it does what is left.`,
    );
  return failed.length > 0 ? 1 : 0;
}

function say(text: string): void {
  process.stderr.write(`${text.split('\n').map(visible).join('\n')}\n`);
}

function printed(
  { packages, publisher }: Checkup,
  { steps, options }: { steps: readonly TrustStep[]; options: TrustCommandOptions },
): number {
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ publisher, placeholder: PLACEHOLDER, steps }, null, 2)}\n`);
    return 0;
  }
  const lines = steps.flatMap(({ isNew, command, name, replaces }) => [
    ...(isNew ? placeholderInWords(name) : []),
    ...(replaces === undefined
      ? []
      : [`# ${name} has another: ${visible(replaces.what)}. Remove it first:`, `# ${replaces.command}`]),
    command,
  ]);
  process.stdout.write(
    steps.length === 0
      ? `All ${packages.length} packages seem to have a trusted publisher. The registry tells its owner for sure: npm trust list <package>.\n`
      : `# ${steps.length} of ${packages.length} packages need it. npm asks for a second factor once in five minutes; publish-npm trust --run keeps its pace.\n${lines.join('\n')}\n`,
  );
  return 0;
}

function placeholderInWords(name: string): string[] {
  const { version, distTag } = PLACEHOLDER;
  return [
    `# ${name} is not there for anybody to see. If it is private, leave this out: it would become public.`,
    `(cd "$(mktemp -d)" && npm init --yes >/dev/null && npm pkg set name=${quoted(name)} version=${version} && npm publish --access=public --tag=${distTag})`,
  ];
}

interface Doing {
  readonly diagnosis: Checkup;
  readonly npm: Npm;
  readonly options: TrustCommandOptions;
}

/** Does one step with the user's own npm, which asks for whatever it needs at this terminal. */
async function done(step: TrustStep, doing: Doing): Promise<boolean> {
  const { name, isNew, replaces } = step;
  if (replaces !== undefined) {
    say(
      `✖ ${name} has another trusted publisher, and keeps it: ${replaces.what}. Remove it, and run this again: ${replaces.command}`,
    );
    return false;
  }
  const { publisher } = doing.diagnosis;
  if (isNew && !(await placeholderPublished(name, doing))) return false;
  const { file = '', ...rest } = publisher;
  say(`▶ ${step.command}`);
  // Not beside the project: what its .npmrc says is nothing to this.
  return npmRan(doing, [...trustArguments(name, { ...rest, file }), '--yes'], tmpdir());
}

/** An empty package, in a directory of its own: nothing of the project gets into it. */
async function placeholderPublished(name: string, doing: Doing): Promise<boolean> {
  if (!(await agrees(name, doing.options))) return false;
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-placeholder-'));
  try {
    const { version, distTag } = PLACEHOLDER;
    const repository = { type: 'git', url: `git+https://github.com/${doing.diagnosis.repository}.git` };
    const description = 'A placeholder: the first version is published by a trusted publisher.';
    writeFileSync(
      join(directory, 'package.json'),
      JSON.stringify({ name, version, description, repository }),
    );
    say(`▶ npm publish ${name}@${version} --access=public --tag=${distTag}`);
    return await npmRan(doing, ['publish', '--access=public', `--tag=${distTag}`], directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A package that nobody sees may be private, and this would make it public. */
async function agrees(name: string, { yes, json }: TrustCommandOptions): Promise<boolean> {
  if (yes) return true;
  const question = `${name} is not there for anybody to see. Publish an empty, public ${PLACEHOLDER.version} of it? [y/N] `;
  const answer = json ? undefined : await ask(question);
  if (/^y(es)?$/i.test(answer ?? '')) return true;
  say(`✖ ${name} is not brought into being: nobody agreed (--yes does).`);
  return false;
}

function npmRan(
  { npm, options: { registry } }: Doing,
  args: readonly string[],
  cwd: string,
): Promise<boolean> {
  const own = registry === undefined ? [] : [`--registry=${registry}`];
  return new Promise((resolve) => {
    const child = spawn(npm.node, [npm.cli, ...args, ...own], { cwd, stdio: ['inherit', 2, 2] });
    child.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
  });
}
