import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Check, equal, undecided } from '../checks.ts';
import { createPool } from '../concurrency.ts';
import type { Registry } from '../registry/address.ts';
import { scopeOf } from '../registry/names.ts';
import type { Manifest } from '../release/manifest.ts';
import { ended } from '../text/exit.ts';
import type { Exit, World } from '../world.ts';
import { readAudit } from './audit.ts';
import { type ConsumerNpms, startConsumer } from './consumer-npms.ts';
import { startNpm } from './waiting-npm.ts';

/** A version that is installed and audited. */
export interface ConsumedPackage {
  readonly name: string;
  readonly version: string;
  readonly manifest: Manifest;
  /** `sha512-…` the consumer must end up with. */
  readonly integrity: string;
  /** Where the registry says that the tarball is; undefined where npm has to look. */
  readonly resolved: string | undefined;
}

export interface Consuming {
  /** All are installed into one project. */
  readonly packages: readonly ConsumedPackage[];
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

/** The checks of each package, by name. */
export type Consumed = ReadonlyMap<string, readonly Check[]>;

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Plays a consumer: a clean install of the exact versions, scripts off, and npm's own audit of their signatures. What could
 * not be decided is tried again, each time from nothing. What npm says of other packages fails nothing.
 */
export async function consume(world: World, consuming: Consuming): Promise<Consumed> {
  const { npmCli } = consuming;
  const deadline = world.now() + consuming.timeout;
  for (let attempt = 1, pause = FIRST_PAUSE; ; attempt++, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const home = `${consuming.npms.home}-${attempt}`;
    const npms = attempt === 1 ? consuming.npms : startConsumer(world, { npmCli, home });
    const consumed = await once(world, consuming, npms).finally(() => npms.end());
    const checks = [...consumed.values()].flat();
    const open = checks.filter(({ passed, id }) => passed === null && id !== 'consumer.audit-others');
    if (open.length === 0 || checks.some(({ id }) => id === 'consumer.audit-others')) return consumed;
    if (world.now() + pause > deadline) return consumed;
    world.info(`${open.map(({ id, found }) => `${id}: ${found}`).join('; ')}. Trying again.`);
    await world.sleep(pause);
  }
}

async function once(world: World, consuming: Consuming, npms: ConsumerNpms): Promise<Consumed> {
  const { packages, registry, tufCache } = consuming;
  const { home, project, audit } = npms;
  mkdirSync(project, { recursive: true });
  writeProject(project, packages);
  seedTuf(tufCache, join(home, 'cache', '_tuf'));
  const scopes = new Set(packages.map(({ name }) => scopeOf(name)));
  const everywhere = [
    `--registry=${registry.url}`,
    ...[...scopes].flatMap((scope) => (scope === undefined ? [] : [`--${scope}:registry=${registry.url}`])),
    // Without it npm would climb to a project above, and read its .npmrc.
    `--prefix=${project}`,
  ];
  const installed = installCheck(world, await install(world, { consuming, npms, everywhere }));
  const [only] = packages;
  if (!installed.passed && packages.length === 1 && only) return new Map([[only.name, [installed]]]);
  // Which of them it is, npm does not say.
  if (!installed.passed) return eachAlone(world, consuming, home);
  const lock = await readLock(project);
  const signatures = ['audit', 'signatures', '--json', '--include-attestations', ...everywhere];
  const audited = await audit.run({ args: signatures });
  return new Map(
    packages.map(({ name, integrity }, at) => {
      const found = lock[`node_modules/${name}`]?.integrity;
      const locked = equal('consumer.lockfile-integrity', integrity, found);
      return [name, [installed, locked, ...readAudit(audited, { packages, at })]] as const;
    }),
  );
}

/** What a lock file keeps of a manifest (npm 11 and 12). */
const LOCKED = [
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'bin',
  'engines',
  'os',
  'cpu',
  'libc',
];

/**
 * A project that has the very bytes of every package in its lock file: npm fetches them side by side, and takes no others.
 * What they depend on besides is npm's to find; and the audit looks each up in what the registry serves.
 */
function writeProject(project: string, packages: readonly ConsumedPackage[]): void {
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  const root = { name: 'consumer', dependencies };
  const locked = packages.map(({ name, version, manifest, integrity, resolved }) => {
    const kept = LOCKED.flatMap((field) => (manifest[field] === undefined ? [] : [[field, manifest[field]]]));
    return [`node_modules/${name}`, { version, resolved, integrity, ...Object.fromEntries(kept) }];
  });
  const lock = { name: 'consumer', lockfileVersion: 3, requires: true };
  const file = (name: string, content: object) => writeFileSync(join(project, name), JSON.stringify(content));
  file('package.json', { ...root, private: true });
  file('package-lock.json', { ...lock, packages: { '': root, ...Object.fromEntries(locked) } });
}

/** Installs every package into a project of its own. */
async function eachAlone(world: World, consuming: Consuming, home: string): Promise<Consumed> {
  const { npmCli } = consuming;
  const pool = createPool(availableParallelism());
  const all = await Promise.all(
    consuming.packages.map((one, at) =>
      pool(() => {
        const npms = startConsumer(world, { npmCli, home: `${home}-alone-${at}` });
        return once(world, { ...consuming, packages: [one] }, npms).finally(() => npms.end());
      }),
    ),
  );
  return new Map(all.flatMap((consumed) => [...consumed]));
}

async function install(
  world: World,
  {
    consuming: { packages, npmCli },
    npms: { home, project, install: waiting },
    everywhere,
  }: { consuming: Consuming; npms: ConsumerNpms; everywhere: readonly string[] },
): Promise<Exit> {
  const wanted = ['install', '--ignore-scripts', ...everywhere];
  const isAnyBound = packages.some(({ manifest }) => isBound(manifest));
  const end = await waiting.run({ args: isAnyBound ? [...wanted, '--force'] : wanted });
  // npm refuses what is bound to another platform, ours or a dependency; --os and --cpu do not help (npm 11, 12).
  if (codeOf(end) !== 'EBADPLATFORM') return end;
  const again = startNpm(world, { npmCli, command: 'install', home, cwd: project });
  return again.run({ args: [...wanted, '--force'] });
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

/** npm's sentence on why an install failed: the one that names a package, or the first. */
function sentenceOf(stderr: string): string {
  const lines = [...stderr.matchAll(/^npm error (?!code |errno |syscall |path |A complete log)(\S.*)$/gm)];
  const sentences = lines.map(([, line = '']) => line.replace(/^(?:404|notarget|ERESOLVE)\s+/, ''));
  const sentence = sentences.find((one) => one.startsWith('The requested resource')) ?? sentences[0];
  return sentence === undefined ? '' : `: ${sentence.slice(0, 200)}`;
}

function codeOf({ stderr }: Exit): string | undefined {
  return /npm error code (\w+)/.exec(stderr)?.[1];
}

const Lock = v.looseObject({
  packages: v.record(v.string(), v.looseObject({ integrity: v.optional(v.string()) })),
});

async function readLock(project: string) {
  const lock: unknown = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
  return v.parse(Lock, lock).packages;
}
