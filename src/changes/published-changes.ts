import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';
import { sha512, sha512In } from '../digest.ts';
import { fail } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import { getPackument, type Packument } from '../registry/packument.ts';
import { getTarball, tarballUrl } from '../registry/served.ts';
import { withTemporaryDirectory } from '../temporary.ts';
import type { World } from '../world.ts';
import { type PackageContents, readContents } from './contents.ts';
import { changesBetween, type PackageChanges } from './package-changes.ts';

export interface VersionToCompare {
  readonly registry: Registry;
  readonly name: string;
  /** Left out, what `latest` points at. */
  readonly version: string | undefined;
}

/**
 * Compares a published version with the one before it.
 * @returns undefined when it is the first
 * @throws Failure `package-not-found`, `integrity-mismatch`, `tarball-invalid`, `registry-unreachable`, `registry-answer`
 */
export async function publishedChanges(
  world: World,
  { registry, name, version: wanted }: VersionToCompare,
): Promise<PackageChanges | undefined> {
  const packument = await getPackument(world, { registry, name });
  const version = wanted ?? packument?.distTags['latest'];
  if (!packument || version === undefined || !packument.versions.includes(version))
    return notFound(name, packument && version);
  const before = versionBefore(packument.versions, version);
  if (before === undefined) return undefined;
  return withTemporaryDirectory(world, async (directory) => {
    const [older, newer] = await Promise.all(
      [before, version].map((one) => servedContents(world, { registry, packument, version: one, directory })),
    );
    if (!older || !newer) throw new Error('two versions were read, and one is missing');
    return changesBetween(older, newer);
  });
}

/**
 * Compares a tarball, whose version may not be published yet, with the published version before it.
 * @param tarball its path
 * @param directory a fresh one, for what is fetched
 * @returns undefined when it is the first
 * @throws Failure as {@link publishedChanges}
 */
export async function changesInTarball(
  world: World,
  {
    tarball,
    version,
    ...served
  }: { registry: Registry; packument: Packument; version: string; tarball: string; directory: string },
): Promise<PackageChanges | undefined> {
  const before = versionBefore(served.packument.versions, version);
  if (before === undefined) return undefined;
  const [older, newer] = await Promise.all([
    servedContents(world, { ...served, version: before }),
    readContents(tarball),
  ]);
  return changesBetween(older, newer);
}

/**
 * The version whose users get this one as an update: the next lower one; for a stable version the next lower stable one,
 * where there is one. So a maintenance release is compared with its own line.
 */
export function versionBefore(versions: readonly string[], version: string): string | undefined {
  const lower = versions
    .filter((one) => semver.valid(one) !== null && semver.lt(one, version))
    .sort(semver.rcompare);
  const stable = semver.prerelease(version) ? undefined : lower.find((one) => !semver.prerelease(one));
  return stable ?? lower[0];
}

/** What is in a version as it is served, when that is what the registry says it is. */
async function servedContents(
  world: World,
  {
    registry,
    packument,
    version,
    directory,
  }: { registry: Registry; packument: Packument; version: string; directory: string },
): Promise<PackageContents> {
  const { name } = packument;
  const entry = packument.version(version);
  if (!entry) return notFound(name, version);
  const bytes = await getTarball(world, tarballUrl({ registry, entry }));
  if (!bytes) return notFound(name, version);
  const stated = sha512In(entry.dist.integrity);
  if (stated !== undefined && stated !== sha512(bytes))
    return fail({
      code: 'integrity-mismatch',
      message: `The tarball of ${name}@${version} does not match the integrity that the registry lists for it.`,
      remedy: 'Run it again. If the result is the same, do not install this version, and report it to npm.',
    });
  const path = join(directory, `${version}.tgz`);
  await writeFile(path, bytes);
  return readContents(path);
}

function notFound(name: string, version: string | undefined): never {
  return fail(
    version === undefined
      ? {
          code: 'package-not-found',
          message: `The registry shows no public package ${name}.`,
          remedy: 'Check the name. A private package is not visible without a credential.',
        }
      : {
          code: 'package-not-found',
          message: `The registry has no version ${version} of ${name}.`,
          remedy: `List its versions: npm view ${name} versions`,
        },
  );
}
