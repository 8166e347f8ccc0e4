import { existsSync, writeFileSync } from 'node:fs';
import { terminalWorld } from '../edge/terminal-world.ts';
import { messageOf } from '../problems.ts';
import { PUBLIC_REGISTRY, registryAt } from '../registry/address.ts';
import { withTemporaryDirectory } from '../temporary.ts';
import { visible } from '../text/harmless.ts';
import { fetchTrust } from '../trust/fetch-trust.ts';
import { draftPolicy } from '../verifying/draft-policy.ts';
import { asUsage, lockfileAt, trustFiles } from './option-files.ts';
import { showProgress } from './progress.ts';
import { UsageError } from './usage.ts';
import type { TrustFileOptions } from './verify-options.ts';

export interface PolicyInitOptions extends TrustFileOptions {
  readonly lockfile: string;
  readonly output: string;
  readonly force?: boolean;
  readonly registry?: string;
  readonly json?: boolean;
}

/**
 * `publish-npm policy init`
 * @returns the exit status: 0 written, 1 written and something found that does not hold
 * @throws UsageError
 */
export async function policyInitCommand(options: PolicyInitOptions): Promise<number> {
  if (existsSync(options.output) && !options.force)
    throw new UsageError(
      `${options.output} already exists: use --force to overwrite it, or --output to name another file.`,
    );
  const world = terminalWorld({ offline: false });
  const registry = asUsage(() => registryAt(options.registry ?? PUBLIC_REGISTRY));
  const lockfile = await lockfileAt('--lockfile', { file: options.lockfile, registry });
  return withTemporaryDirectory(world, async (directory) => {
    const requireFresh = options.requireFreshTrust ?? false;
    const fetched = await fetchTrust(world, { registry, directory, requireFresh, ...trustFiles(options) });
    for (const { message, remedy } of fetched.warnings) world.info(`Warning: ${message} ${remedy}`);
    const progress = showProgress();
    const draft = await draftPolicy(world, {
      lockfile,
      registry,
      trust: fetched.trust,
      onProgress: progress.tell,
    });
    progress.end();
    asWritten(options.output, draft.text);
    const { attested, signed, unusual, doubtful } = draft;
    if (options.json) {
      process.stdout.write(
        `${JSON.stringify({ policy: options.output, attested, signed, unusual, doubtful }, null, 2)}\n`,
      );
    } else {
      process.stdout.write(
        `${options.output}: ${attested} packages with provenance, ${signed} with only the registry's signature.\n`,
      );
      for (const name of unusual)
        process.stdout.write(
          `? ${visible(name)} is published in an unusual way, or not always with provenance: check its entry.\n`,
        );
      for (const { name, version, reason } of doubtful)
        process.stdout.write(`✖ ${name}@${version} was given no entry: the check ${reason} did not pass.\n`);
      process.stdout.write(
        'Read the policy before you commit it: it records how these packages were published, not how they should be.\n',
      );
    }
    return doubtful.length === 0 ? 0 : 1;
  });
}

function asWritten(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (thrown) {
    throw new UsageError(`--output ${path} cannot be written: ${messageOf(thrown)}`);
  }
}
