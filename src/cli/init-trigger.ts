import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../github/git.ts';
import type { Repository } from '../init/repository.ts';
import { emittedTrigger, TRIGGERS, type Trigger } from '../init/workflow.ts';
import type { World } from '../world.ts';
import { ask } from './ask.ts';
import type { InitOptions } from './init-command.ts';

/**
 * What starts a release: what is given; else what the workflow that is there says; else a push to the default branch, where a
 * tool decides versions; else a tag, where tags look so; else what somebody at the terminal answers. And the default branch, as far as git knows it.
 */
export async function startOf(
  world: World,
  { cwd, options, repository }: { cwd: string; options: InitOptions; repository: Repository },
): Promise<{ trigger: Trigger; branch: string }> {
  const path = join(cwd, options.file);
  const emitted = existsSync(path) ? emittedTrigger(readFileSync(path, 'utf8')) : undefined;
  const isTagged = !repository.tags.isAssumed && repository.tool === undefined;
  const seen = options.trigger ?? emitted ?? (isTagged ? ('tag' as const) : undefined);
  // What a tool commits is released as it is merged; its tags start no workflow where GITHUB_TOKEN pushes them.
  const usual = repository.tool === undefined ? 'tag' : 'branch';
  const trigger = seen ?? (repository.tool ? usual : await chosenTrigger(options)) ?? usual;
  return { trigger, branch: await defaultBranch(world, cwd) };
}

async function chosenTrigger({ yes, json, check }: InitOptions): Promise<Trigger | undefined> {
  if (yes || json || check) return undefined;
  const answer = await ask(
    'What starts a release: a pushed tag, a push to the default branch, or a manual run? [tag/branch/dispatch] ',
  );
  return TRIGGERS.find((trigger) => trigger === answer);
}

/** The branch that the remote calls its default, else the one that is checked out, else main. */
async function defaultBranch(world: World, cwd: string): Promise<string> {
  const remote = await git(world, cwd, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
  const own =
    remote?.replace(/^origin\//, '') ?? (await git(world, cwd, ['symbolic-ref', '--short', 'HEAD']));
  return own === undefined || own === '' ? 'main' : own;
}
