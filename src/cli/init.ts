import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { promisify, styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { ownRef } from '../init/own-ref.ts';
import { type Repository, readRepository } from '../init/repository.ts';
import { setupInWords, setupOf } from '../init/setup.ts';
import { writeWorkflow } from '../init/workflow.ts';
import { UsageError } from './usage.ts';

export interface InitOptions {
  readonly cwd: string;
  readonly file: string;
  /** A name; false with --no-environment. */
  readonly environment: string | false;
  readonly simple?: boolean;
  readonly attest?: boolean;
  readonly packageDirectory?: string;
  readonly check?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

type Status = 'created' | 'unchanged' | 'updated' | 'differs';

/**
 * `publish-npm init`
 * @param root the directory of our own action.yml
 * @returns the exit status: 0 written or up to date, 1 when the file differs and is left as it is
 * @throws UsageError when no workflow can be made for this repository; nothing is written then
 */
export async function initCommand(options: InitOptions, root: string): Promise<number> {
  const cwd = resolve(options.cwd);
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(options.file))
    throw new UsageError(
      `--file ${options.file} is no workflow: GitHub looks for .github/workflows/*.yml alone.`,
    );
  const { packageDirectory } = options;
  const repository = await readRepository({ root: cwd, remote: await remoteOf(cwd), packageDirectory });
  if ('unfit' in repository) throw new UsageError(`${repository.unfit} ${repository.remedy}`);
  const environment = options.environment === false ? undefined : options.environment;
  const { file, simple = false, attest = false } = options;
  const own = await ownRef(root);
  const text = writeWorkflow({ repository, file, environment, simple, attest, packageDirectory, own });
  const path = join(cwd, file);
  const status = await settle({ path, file, text, options });
  const setup = setupOf({ repository, file, environment });
  if (options.json) process.stdout.write(`${JSON.stringify({ file, status, setup }, null, 2)}\n`);
  else tell({ status, file, repository, words: setupInWords(setup, { repository, file, environment }) });
  return status === 'differs' ? 1 : 0;
}

/** Brings the file to what it should be, as far as that is wished. */
async function settle({
  path,
  file,
  text,
  options,
}: {
  path: string;
  file: string;
  text: string;
  options: InitOptions;
}): Promise<Status> {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before === text) return 'unchanged';
  if (before !== undefined && !options.json) process.stderr.write(`${difference(file, before, text)}\n`);
  if (options.check) return 'differs';
  if (before !== undefined && !options.yes && !(await agrees(options))) return 'differs';
  mkdirSync(dirname(path), { recursive: true });
  // What was edited by hand is in the difference above, and here.
  if (before !== undefined) writeFileSync(`${path}.before`, before);
  writeFileSync(path, text);
  return before === undefined ? 'created' : 'updated';
}

function difference(file: string, before: string, text: string): string {
  const patch = createTwoFilesPatch(file, file, before, text, 'as it is', 'as it would be', { context: 2 });
  const color = { '+': 'green', '-': 'red' } as const;
  return patch
    .split('\n')
    .slice(1)
    .map((line) => {
      const mark = line[0];
      return mark === '+' || mark === '-' ? styleText(color[mark], line, { stream: process.stderr }) : line;
    })
    .join('\n');
}

async function agrees({ json }: InitOptions): Promise<boolean> {
  if (json || !process.stdin.isTTY || !process.stderr.isTTY) return false;
  const questions = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test(
      (await questions.question('Write it? The file as it is stays beside it. [y/N] ')).trim(),
    );
  } finally {
    questions.close();
  }
}

function tell({
  status,
  file,
  repository,
  words,
}: {
  status: Status;
  file: string;
  repository: Repository;
  words: string;
}): void {
  const said: Record<Status, string> = {
    created: `${styleText('green', '✔')} ${file} is written, for ${repository.packages.join(', ') || 'what the build leaves'} of ${repository.slug}.`,
    updated: `${styleText('green', '✔')} ${file} is written anew; as it was it is in ${file}.before.`,
    unchanged: `${styleText('green', '✔')} ${file} is up to date.`,
    differs: `${styleText('red', '✖')} ${file} differs, and is left as it is. --yes writes it anew, and keeps it as it is beside it.`,
  };
  const lock = repository.hasLockfile
    ? []
    : [
        'There is no package-lock.json: the workflow installs whatever is newest. Commit one, and run this again.',
      ];
  const isWritten = status === 'created' || status === 'updated';
  process.stdout.write(`${[said[status], ...lock, ...(isWritten ? ['', words] : [])].join('\n')}\n`);
}

async function remoteOf(cwd: string): Promise<string | undefined> {
  try {
    return (await promisify(execFile)('git', ['remote', 'get-url', 'origin'], { cwd })).stdout.trim();
  } catch {
    return undefined;
  }
}
