import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InstalledManager } from '../../src/projects/manager.ts';
import type { ManagerName } from '../../src/release/release.ts';

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
  { npmCli, manager }: { npmCli: string; manager?: InstalledManager | undefined },
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

/** What installs, by manager: with `yarn` alone, nothing at all. */
const INSTALLING: Readonly<Record<ManagerName, string>> = {
  npm: '',
  pnpm: 'install|i|ci|clean-install|install-clean|add|update|up|upgrade|audit|fetch|self-update|setup|env',
  yarn: "''|install|add|up|upgrade|set|plugin|dlx|audit",
  bun: 'install|i|ci|add|a|update|upgrade|audit|x',
};

/**
 * Settings under which a manager takes a copy of a project for what it is: installed, and by this very version. Each of the
 * three may otherwise ask a registry for another version of itself.
 */
const AS_INSTALLED: readonly string[] = [
  'npm_config_manage_package_manager_versions=false',
  'npm_config_verify_deps_before_run=false',
  'pnpm_config_pm_on_fail=ignore',
  'pnpm_config_verify_deps_before_run=false',
  'YARN_ENABLE_NETWORK=0',
  'YARN_ENABLE_TELEMETRY=0',
  'COREPACK_ENABLE_NETWORK=0',
];

/** Passes on what a manager does with what is here; what installs is passed over. */
function managerStandIn(said: string, { name, command: { file, args } }: InstalledManager): string[] {
  const corepack = process.env['COREPACK_HOME'];
  return [
    'command=',
    'for word do',
    '  case "$word" in -*) ;; *) [ -n "$command" ] || command=$word ;; esac',
    'done',
    // Its version may be asked for without a command.
    '[ -n "$command" ] || case "$*" in -*) command=none ;; esac',
    `export ${AS_INSTALLED.join(' ')}`,
    ...(corepack === undefined ? ['unset COREPACK_HOME'] : [`export COREPACK_HOME=${quoted(corepack)}`]),
    `case "$command" in ${INSTALLING[name]}) ;; *) exec ${[file, ...args].map(quoted).join(' ')} "$@" ;; esac`,
    ...passOver(said, name),
  ];
}

/** Says that it does nothing, in the log and to the rehearsal. */
function passOver(said: string, name: string): string[] {
  return [
    `text="${name} $* is skipped: a rehearsal uses what is installed here, and asks nobody outside."`,
    `{ printf '%s' "$text" | tr '\\r\\n' '  '; echo; } >> ${quoted(said)}`,
    `printf '%s\\n' "$text"`,
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
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
