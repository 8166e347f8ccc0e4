import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InstalledManager } from '../../src/projects/manager.ts';
import { directoriesOnPath } from '../../src/projects/program-on-path.ts';
import { managerStandIn } from './manager-stand-in.ts';
import { passOver, quoted } from './shell.ts';

/** The programs of a job, in a directory of its own that comes first on the PATH. */
export interface Tools {
  /** Absolute. */
  readonly directory: string;
  /** What the stand-ins among them were asked to do and did not, a sentence each; empties the list. */
  passedOver(): string[];
}

/**
 * Lays out the programs of a job, as setup-node leaves them: node and npm; and the project's own package manager, where that
 * is another. What would change the machine that rehearses, or
 * ask for what is outside, has a stand-in that says so: installs, corepack, gh.
 * @param parent a directory of the job
 * @param npmCli the npm-cli.js that setup-node would have put on the PATH
 */
export function layTools(
  parent: string,
  {
    npmCli,
    manager,
    pushesNothing = false,
  }: { npmCli: string; manager?: InstalledManager | undefined; pushesNothing?: boolean | undefined },
): Tools {
  const directory = join(parent, 'bin');
  const said = join(parent, 'passed-over.txt');
  mkdirSync(join(directory, 'node_modules', 'npm'), { recursive: true });
  once(() => ownNode(join(directory, process.platform === 'win32' ? 'node.exe' : 'node')));
  // Where a program of Node's looks for the npm beside it.
  once(() => symlinkSync(dirname(npmCli), join(directory, 'node_modules', 'npm', 'bin'), 'junction'));
  if (process.platform === 'win32') once(() => symlinkSync(npmCli, join(directory, 'npm')));
  else {
    program(join(directory, 'npm'), npmStandIn(said, npmCli));
    for (const name of ['corepack', 'gh']) program(join(directory, name), passOver(said, name));
    if (manager) program(join(directory, manager.name), managerStandIn(said, manager));
    const git = pushesNothing ? onPath('git') : undefined;
    if (git !== undefined) program(join(directory, 'git'), gitStandIn(said, git));
  }
  return {
    directory,
    passedOver: () => {
      const lines = once(() => readFileSync(said, 'utf8')) ?? '';
      writeFileSync(said, '');
      return lines.split('\n').filter((line) => line !== '');
    },
  };
}

/** A node whose directory is the job's: what is installed beside it does not reach the machine's. */
function ownNode(path: string): void {
  try {
    linkSync(process.execPath, path);
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') throw thrown;
    symlinkSync(process.execPath, path);
  }
}

function program(path: string, lines: readonly string[]): void {
  writeFileSync(path, `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 });
}

/** Passes on what npm does with what is here; what installs is passed over, as is what asks a registry about it. */
function npmStandIn(said: string, npmCli: string): string[] {
  return [
    'command= global= named= over= next= value=',
    'for word do',
    '  [ -n "$value" ] && { value=; continue; }',
    '  case "$word" in',
    '    -g|--global|--location=global) global=yes ;;',
    '    --prefix|-C|--workspace|-w|--loglevel|--cache|--registry|--userconfig|--omit|--include) value=yes ;;',
    '    -*) ;;',
    '    *) if [ -z "$command" ]; then command=$word; else named=yes; fi ;;',
    '  esac',
    'done',
    'case "$command" in',
    '  ci|clean-install|ic|install-clean|audit) over=yes ;;',
    '  cit|install-ci-test|clean-install-test|sit|it|install-test) over=yes next=test ;;',
    '  install|i|in|add|update|up|upgrade|uninstall|rm) if [ -n "$global" ] || [ -z "$named" ]; then over=yes; fi ;;',
    'esac',
    `[ -z "$over" ] && exec node ${quoted(npmCli)} "$@"`,
    ...passOver(said, 'npm'),
    `[ -z "$next" ] || exec node ${quoted(npmCli)} "$next"`,
  ];
}

/** Passes on what git does with the copy of the checkout; there is nowhere to push it to. */
function gitStandIn(said: string, git: string): string[] {
  return [
    'command= value=',
    'for word do',
    '  [ -n "$value" ] && { value=; continue; }',
    '  case "$word" in -C|-c) value=yes ;; -*) ;; *) [ -n "$command" ] || command=$word ;; esac',
    'done',
    `case "$command" in push|fetch|pull) ;; *) exec ${quoted(git)} "$@" ;; esac`,
    ...passOver(said, 'git'),
  ];
}

function onPath(name: string): string | undefined {
  return directoriesOnPath(process.env)
    .map((entry) => join(entry, name))
    .find((path) => existsSync(path));
}

function once<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch (thrown) {
    if (['EEXIST', 'ENOENT'].includes(codeOf(thrown))) return undefined;
    throw thrown;
  }
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
