import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { type Check, equal } from '../attestation/checks.ts';
import { ownNpmEnvironment } from '../npm/environment.ts';
import type { Registry } from '../registry/address.ts';
import { scopeOf } from '../registry/names.ts';
import type { Manifest } from '../release/manifest.ts';
import { type Exit, ended, type World } from '../world.ts';
import { readAudit } from './audit.ts';

export interface Consuming {
  readonly name: string;
  readonly version: string;
  readonly manifest: Manifest;
  /** `sha512-…` the consumer must end up with. */
  readonly integrity: string;
  readonly registry: Registry;
  readonly npmCli: string;
  /** The TUF metadata of this run; npm's audit starts from it, in a cache of its own. */
  readonly tufCache: string;
  /** An empty directory; whoever made it removes it. */
  readonly home: string;
}

/**
 * Plays a consumer: a clean install of the exact version, scripts off, and npm's own audit of its signatures. What npm
 * says of other packages proves nothing of ours, and fails nothing.
 */
export async function consume(world: World, consuming: Consuming): Promise<readonly Check[]> {
  const { name, version, integrity, registry, npmCli, home, tufCache } = consuming;
  const project = join(home, 'project');
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  seedTuf(tufCache, join(home, 'cache', '_tuf'));
  const scope = scopeOf(name);
  const everywhere = [
    `--registry=${registry.url}`,
    ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
  ];
  const npm = (args: readonly string[]) =>
    world.run({
      file: process.execPath,
      args: [npmCli, ...args, ...everywhere],
      cwd: project,
      env: ownNpmEnvironment(world.env, home),
    });

  const install = await npm([
    'install',
    `${name}@${version}`,
    '--save-exact',
    '--ignore-scripts',
    ...forced(consuming),
  ]);
  const installed = equal('consumer.installs', 'exit status 0', endOf(world, install));
  if (!installed.passed) return [installed];
  const locked = equal('consumer.lockfile-integrity', integrity, await lockedIntegrity(project, name));
  const audit = await npm(['audit', 'signatures', '--json', '--include-attestations']);
  return [installed, locked, ...readAudit(audit, { name, version })];
}

/**
 * npm refuses to install what is bound to another platform (EBADPLATFORM), and `--os` and `--cpu` do not help.
 */
function forced({ manifest }: Consuming): string[] {
  const bound = [manifest.os, manifest.cpu, manifest.libc].some((value) => value !== undefined);
  return bound ? ['--force'] : [];
}

/** Hands the consumer's npm the root this run started from, with what was fetched from it minutes ago. */
function seedTuf(from: string, to: string): void {
  if (!existsSync(from)) return;
  cpSync(from, to, { recursive: true, filter: (source) => basename(source) !== 'targets' });
}

function endOf(world: World, exit: Exit): string {
  if (exit.code === 0) return 'exit status 0';
  const said = world.redact(exit.stderr).trim();
  if (said) world.info(said);
  return `npm install ${ended(exit)}`;
}

const Lock = v.looseObject({
  packages: v.record(v.string(), v.looseObject({ integrity: v.optional(v.string()) })),
});

async function lockedIntegrity(project: string, name: string): Promise<string | undefined> {
  const lock: unknown = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
  return v.parse(Lock, lock).packages[`node_modules/${name}`]?.integrity;
}
