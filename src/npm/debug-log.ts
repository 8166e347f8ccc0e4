import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters; the end of the log is what tells. */
const LIMIT = 64 * 1024;

/**
 * What npm has written into its debug log (`--logs-dir`), which holds all levels; nothing when there is none that can be
 * read: it explains what happened, and decides nothing.
 * @param directory of the logs; npm writes one file a run, in parts
 * @param redact takes the secrets out, before anything is cut off
 */
export function readDebugLog(directory: string, redact: (text: string) => string): string {
  try {
    const files = readdirSync(directory).filter((name) => /-debug-\d+\.log$/.test(name));
    const parts = files.sort().map((name) => readFileSync(join(directory, name), 'utf8'));
    return redact(parts.join('')).slice(-LIMIT);
  } catch {
    return '';
  }
}

/** What npm did last with the registry or Sigstore, for when it has not said how it ended; nothing when it did nothing. */
export function lastWords(log: string): string {
  const requests = log.split('\n').flatMap((line) => / http fetch (.*)$/.exec(line)?.[1] ?? []);
  const last = requests.at(-1);
  return last === undefined ? '' : ` (the last request that was answered: ${last})`;
}
