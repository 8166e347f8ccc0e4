import { isAbsolute, normalize } from 'node:path';
import { whyNoFormat } from '../release/tag-template.ts';
import type { InitOptions } from './init-command.ts';
import { UsageError } from './usage.ts';

/** @throws UsageError for options that no workflow could be written by */
export function requireUsable({ environment, packageDirectory, tagFormat = [], ...rest }: InitOptions): void {
  const file = rest.into ?? rest.file;
  for (const format of tagFormat) {
    const why = whyUnusable(format);
    if (why !== undefined) throw new UsageError(`--tag-format ${JSON.stringify(format)} ${why}.`);
  }
  if (!/^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(file))
    throw new UsageError(
      `--file ${file} cannot be a workflow: GitHub only reads .github/workflows/*.yml (or .yaml), and npm expects a plain file name.`,
    );
  if (environment !== false && !/^[\w.-]+$/.test(environment))
    throw new UsageError(
      `--environment ${JSON.stringify(environment)} must consist of letters, digits, ".", "_" and "-".`,
    );
  if (packageDirectory === undefined) return;
  const isBelow = /^[\w./@+-]+$/.test(packageDirectory) && !isAbsolute(packageDirectory);
  if (!isBelow || ['.', '..'].includes(normalize(packageDirectory).split('/')[0] ?? ''))
    throw new UsageError(
      `--package-directory ${JSON.stringify(packageDirectory)} must be a directory below the root, such as target/npm.`,
    );
}

/** A format stands in the workflow, and in its first comment, as it is. */
function whyUnusable(format: string): string | undefined {
  return /^[\w{}@/.+-]+$/.test(format)
    ? whyNoFormat(format)
    : 'may only contain letters, digits, "@", "/", ".", "_", "+", "-" and placeholders';
}
