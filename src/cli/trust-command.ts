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
      'No workflow here publishes with this action. Write one with publish-npm init, or name it with --workflow.',
    );
  const npm = projectNpm(process.env);
  const names = packages.map(({ name }) => name);
  const listed = await listedTrust(world, { npm, names, registry: options.registry });
  if (listed === undefined && options.run)
    throw new UsageError('You are not signed in to npm. Run npm login first, then run this again.');
  if (listed === undefined)
    say('You are not signed in to npm (npm login), so the trusted publishers can only be guessed.');
  const steps = trustPlan(diagnosis, listed);
  if (!options.run) return printed(diagnosis, { steps, options });
  if (steps.length === 0)
    say(`${styleText('green', '✔')} All ${packages.length} packages have their trusted publisher.`);
  const failed: string[] = [];
  for (const [at, step] of steps.entries()) {
    if (at > 0) await setTimeout(TRUST_PAUSE_MS);
    if (!(await done(step, { diagnosis, npm, options }))) failed.push(step.name);
  }
  if (options.json) process.stdout.write(`${JSON.stringify({ publisher, steps, failed }, null, 2)}\n`);
  if (failed.length > 0)
    say(
      `${styleText('red', '✖')} ${failed.length} of ${steps.length} failed. Run this again to do the rest.`,
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
      : [
          `# ${name} has another trusted publisher: ${visible(replaces.what)}. Check and remove it first:`,
          `# ${replaces.command}`,
        ]),
    command,
  ]);
  process.stdout.write(
    steps.length === 0
      ? `All ${packages.length} packages seem to have a trusted publisher. Only the owner of a package can be sure: npm trust list <package>.\n`
      : `# ${steps.length} of ${packages.length} packages need a trusted publisher. One second factor is valid for five minutes; publish-npm trust --run keeps to the pace that npm allows.\n${lines.join('\n')}\n`,
  );
  return 0;
}

function placeholderInWords(name: string): string[] {
  const { version, distTag } = PLACEHOLDER;
  return [
    `# ${name} is not publicly visible. If it exists and is private, leave this out: it would become public.`,
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
      `✖ ${name} has another trusted publisher, which was left as it is: ${replaces.what}. Remove it, and run this again: ${replaces.command}`,
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
    const description = 'A placeholder. The first real version will be published by a trusted publisher.';
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
  const question = `${name} is not publicly visible. Publish an empty, public ${PLACEHOLDER.version} of it? [y/N] `;
  const answer = json ? undefined : await ask(question);
  if (/^y(es)?$/i.test(answer ?? '')) return true;
  say(`✖ ${name} was not created: it needs your agreement (or --yes).`);
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
