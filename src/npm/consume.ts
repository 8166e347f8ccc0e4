import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Check, equal, undecided } from '../checks.ts';
import type { Registry } from '../registry/address.ts';
import { scopeOf } from '../registry/names.ts';
import type { Manifest } from '../release/manifest.ts';
import { ended } from '../text/exit.ts';
import type { Exit, World } from '../world.ts';
import { readAudit } from './audit.ts';
import { type ConsumerNpms, startConsumer } from './consumer-npms.ts';
import { startNpm } from './waiting-npm.ts';

export interface Consuming {
  readonly name: string;
  readonly version: string;
  readonly manifest: Manifest;
  /** `sha512-…` the consumer must end up with. */
  readonly integrity: string;
  readonly registry: Registry;
  /** The npm-cli.js that further attempts are started from. */
  readonly npmCli: string;
  /** The TUF metadata of this run; npm's audit starts from it, in a cache of its own. Without it npm brings its own root. */
  readonly tufCache: string | undefined;
  /** The npms that try it first. */
  readonly npms: ConsumerNpms;
  /** How long to try again when the network or a lagging mirror is in the way, in ms. */
  readonly timeout: number;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Plays a consumer: a clean install of the exact version, scripts off, and npm's own audit of its signatures. What could
 * not be decided is tried again, each time from nothing. What npm says of other packages fails nothing.
 */
export async function consume(world: World, consuming: Consuming): Promise<readonly Check[]> {
  const { npmCli } = consuming;
  const deadline = world.now() + consuming.timeout;
  for (let attempt = 1, pause = FIRST_PAUSE; ; attempt++, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const home = `${consuming.npms.home}-${attempt}`;
    const npms = attempt === 1 ? consuming.npms : startConsumer(world, { npmCli, home });
    const checks = await once(world, consuming, npms).finally(() => npms.end());
    const open = checks.filter(({ passed, id }) => passed === null && id !== 'consumer.audit-others');
    if (open.length === 0 || checks.some(({ id }) => id === 'consumer.audit-others')) return checks;
    if (world.now() + pause > deadline) return checks;
    world.info(`${open.map(({ id, found }) => `${id}: ${found}`).join('; ')}. Trying again.`);
    await world.sleep(pause);
  }
}

async function once(
  world: World,
  consuming: Consuming,
  { home, project, install, audit }: ConsumerNpms,
): Promise<readonly Check[]> {
  const { name, version, integrity, registry, npmCli, tufCache } = consuming;
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  seedTuf(tufCache, join(home, 'cache', '_tuf'));
  const scope = scopeOf(name);
  const everywhere = [
    `--registry=${registry.url}`,
    ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
    // Without it npm would climb to a project above, and read its .npmrc.
    `--prefix=${project}`,
  ];
  const wanted = ['install', `${name}@${version}`, '--save-exact', '--ignore-scripts', ...everywhere];
  let end = await install.run({ args: isBound(consuming.manifest) ? [...wanted, '--force'] : wanted });
  // npm refuses what is bound to another platform, ours or a dependency; --os and --cpu do not help (npm 11, 12).
  if (codeOf(end) === 'EBADPLATFORM')
    end = await startNpm(world, { npmCli, command: 'install', home, cwd: project }).run({
      args: [...wanted, '--force'],
    });
  const installed = installCheck(world, end);
  if (!installed.passed) return [installed];
  const locked = equal('consumer.lockfile-integrity', integrity, await lockedIntegrity(project, name));
  const signatures = ['audit', 'signatures', '--json', '--include-attestations', ...everywhere];
  return [installed, locked, ...readAudit(await audit.run({ args: signatures }), { name, version })];
}

function isBound({ os, cpu, libc }: Manifest): boolean {
  return [os, cpu, libc].some((value) => value !== undefined);
}

/** Hands the consumer's npm the root this run started from, with what was fetched from it minutes ago: npm checks it all again. */
function seedTuf(from: string | undefined, to: string): void {
  if (from !== undefined && existsSync(from)) cpSync(from, to, { recursive: true });
}

/** Bytes that are not what they should be are a finding; anything else (a lagging mirror, the network) is none yet. */
function installCheck(world: World, exit: Exit): Check {
  const id = 'consumer.installs';
  const expected = 'exit status 0';
  if (exit.code === 0) return equal(id, expected, expected);
  world.info(world.redact(exit.stderr).trim());
  const found = `npm install ${ended(exit)} (${codeOf(exit) ?? 'no code'})${sentenceOf(world.redact(exit.stderr))}`;
  return codeOf(exit) === 'EINTEGRITY' ? equal(id, expected, found) : undecided(id, expected, found);
}

/** npm's first sentence on why an install failed. */
function sentenceOf(stderr: string): string {
  const lines = [...stderr.matchAll(/^npm error (?!code |errno |syscall |path |A complete log)(\S.*)$/gm)];
  const [, sentence] = lines[0] ?? [];
  return sentence === undefined ? '' : `: ${sentence.slice(0, 200)}`;
}

function codeOf({ stderr }: Exit): string | undefined {
  return /npm error code (\w+)/.exec(stderr)?.[1];
}

const Lock = v.looseObject({
  packages: v.record(v.string(), v.looseObject({ integrity: v.optional(v.string()) })),
});

async function lockedIntegrity(project: string, name: string): Promise<string | undefined> {
  const lock: unknown = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
  return v.parse(Lock, lock).packages[`node_modules/${name}`]?.integrity;
}
