import { publishedChanges } from '../changes/published-changes.ts';
import { terminalWorld } from '../edge/terminal-world.ts';
import { PUBLIC_REGISTRY, registryAt } from '../registry/address.ts';
import { isPackageName } from '../registry/names.ts';
import { changesInWords } from './diff-words.ts';
import { asUsage } from './option-files.ts';
import { UsageError } from './usage.ts';

export interface DiffOptions {
  readonly registry?: string;
  readonly json?: boolean;
}

/**
 * `publish-npm diff`
 * @returns the exit status: 0, whatever has changed
 */
export async function diffCommand(
  { name, version }: { name: string; version: string | undefined },
  { registry = PUBLIC_REGISTRY, json }: DiffOptions,
): Promise<number> {
  if (!isPackageName(name)) throw new UsageError(`${JSON.stringify(name)} is not a package name.`);
  const at = asUsage(() => registryAt(registry));
  const changes = await publishedChanges(terminalWorld({}), { registry: at, name, version });
  const value = { package: name, changes: changes ?? null };
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${changesInWords(name, changes)}\n`);
  return 0;
}
