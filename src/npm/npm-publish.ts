import { mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha512OfFile } from '../digest.ts';
import { fail } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import { scopeOf } from '../registry/names.ts';
import type { Tarball } from '../release/tarball.ts';
import type { World } from '../world.ts';
import { lastWords, readDebugLog } from './debug-log.ts';
import { publishSecrets } from './environment.ts';
import type { Credential } from './exchange.ts';
import type { NpmHost } from './npm-host.ts';
import { type Receipt, readReceipt } from './receipt.ts';

export interface Publishing {
  readonly tarball: Tarball;
  readonly distTag: string;
  /** Stage it, `npm stage publish` (npm 11.15), in place of publishing it. */
  readonly stage: boolean;
  readonly registry: Registry;
  readonly credential: Credential;
  /** An ID token with audience `sigstore`. */
  readonly sigstoreToken: string;
  readonly npm: PublishingNpm;
}

/** The npm to publish with, as one release sees it. */
export interface PublishingNpm extends Pick<NpmHost, 'cwd' | 'run'> {
  /** Where it keeps the tarball, the cache and the log of this release. */
  readonly home: string;
}

/**
 * Publishes, or stages, a tarball with npm's own CLI, once. No script runs, no configuration but ours is read, nothing is
 * packed again, and npm cannot mint tokens.
 */
export async function publishTarball(world: World, publishing: Publishing): Promise<Receipt> {
  const { tarball, registry, credential, sigstoreToken, npm } = publishing;
  const { home } = npm;
  const copy = await copyOf(tarball, home);
  const order = {
    args: publishArguments({ ...publishing, copy }),
    env: publishSecrets({ registry: registry.url, token: credential.token, sigstoreToken }),
  };
  const end = await npm.run(order, home);
  // Before anything of it is cut off.
  const exit = { ...end, stderr: world.redact(end.stderr) };
  const printed = exit.stderr.trim();
  if (printed) world.info(printed);
  const log = readDebugLog(join(home, 'logs'), world.redact);
  world.debug(`npm's own log of this:\n${log}`);
  const receipt = readReceipt(exit, { name: tarball.manifest.name, log });
  if (receipt.kind === 'accepted') return receipt;
  const words = receipt.kind === 'unclear' ? lastWords(log) : '';
  return { ...receipt, said: world.redact(`${receipt.said}${words}`).replaceAll(home, '') };
}

/**
 * A copy that npm is given: of the very bytes that hash to what was inspected, where nobody else writes.
 * @throws Failure `integrity-mismatch`
 */
async function copyOf({ path, integrity }: Tarball, home: string): Promise<string> {
  mkdirSync(home, { recursive: true });
  const copy = join(home, 'package.tgz');
  await copyFile(path, copy);
  if ((await sha512OfFile(copy)) !== integrity) {
    fail({
      code: 'integrity-mismatch',
      message: 'The tarball has changed since it was inspected.',
      remedy: 'Do not publish it. Find out what else runs in this job; nothing else should.',
    });
  }
  return copy;
}

/**
 * npm's arguments. A scope's registry on the command line beats every npmrc; `--prefix` keeps npm from climbing to a
 * project above the empty directory and its .npmrc; `--strict-ssl` is one that no publishConfig can then switch off.
 */
function publishArguments({
  tarball,
  distTag,
  stage,
  registry,
  copy,
  npm,
}: Publishing & { copy: string }): string[] {
  const scope = scopeOf(tarball.manifest.name);
  return [
    ...(stage ? ['stage'] : []),
    'publish',
    copy,
    '--provenance',
    '--access=public',
    `--tag=${distTag}`,
    `--registry=${registry.url}`,
    ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
    '--ignore-scripts',
    '--json',
    `--prefix=${npm.cwd}`,
    '--strict-ssl',
  ];
}
