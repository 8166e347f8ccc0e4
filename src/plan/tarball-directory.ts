import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'glob';
import { createPool } from '../concurrency.ts';
import { fail } from '../problems.ts';
import { tagBy } from '../release/tag-template.ts';
import { readTarball } from '../release/tarball.ts';
import { type ChangesetsPlan, readChangesetsPlan, type TaggedOnly } from './changesets-plan.ts';
import type { HandedOver } from './handed-over.ts';
import { needsAmong } from './needs.ts';
import { foreignPlanInvalid } from './releases-file.ts';

/** What another tool has packed. */
export interface TarballDirectory {
  readonly handed: readonly HandedOver[];
  readonly tagOnly: readonly TaggedOnly[];
}

/** How many tarballs are read at a time: each is hashed and unpacked. */
const AT_A_TIME = 4;

/**
 * Reads a directory of tarballs: those that a plan of changesets names, or each that lies in it and below.
 * @param directory absolute
 * @param format of the tags that the releases will have
 * @throws Failure `tarballs-missing`, `tarball-invalid`, `plan-invalid`
 */
export async function readTarballs(directory: string, format: string): Promise<TarballDirectory> {
  if (!existsSync(directory)) return missing(directory, 'the directory does not exist');
  const plan = await readChangesetsPlan(directory);
  const paths = plan?.releases.map(({ path }) => path) ?? (await tarballsIn(directory));
  const pool = createPool(AT_A_TIME);
  const tarballs = await Promise.all(paths.map((path) => pool(() => readTarball(path))));
  const names = tarballs.map(({ manifest }) => manifest.name);
  const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (twice >= 0)
    missing(
      directory,
      `${names[twice]} is packed twice, in ${paths[names.indexOf(names[twice] ?? '')]} and ${paths[twice]}`,
    );
  const handed = tarballs.map((tarball, at): HandedOver => {
    const planned = plan?.releases[at];
    return { tarball, distTag: planned?.distTag, tag: tagBy(format, tarball.manifest) };
  });
  if (plan) requireAsPlanned(directory, { plan, handed });
  return { handed, tagOnly: plan?.tagOnly ?? [] };
}

async function tarballsIn(directory: string): Promise<string[]> {
  const found = await glob('**/*.tgz', {
    cwd: directory,
    ignore: '**/node_modules/**',
    nodir: true,
    posix: true,
  });
  if (found.length === 0) missing(directory, 'there is no .tgz in it');
  return found.sort().map((path) => join(directory, path));
}

/** @throws Failure `tarballs-missing` */
function missing(directory: string, why: string): never {
  return fail({
    code: 'tarballs-missing',
    message: `The tarballs in ${directory} cannot be released: ${why}.`,
    remedy:
      'Set tarballs to the directory that an earlier step packs into, and empty it before that: pnpm --recursive pack --pack-destination packed, or changeset pack --out-dir packed.',
  });
}

/** The names and versions are the plan's, and nothing comes before what it needs. @throws Failure `plan-invalid` */
function requireAsPlanned(
  directory: string,
  { plan, handed }: { plan: ChangesetsPlan; handed: readonly HandedOver[] },
): void {
  const groups = new Map(plan.releases.map(({ name, group }) => [name, group]));
  for (const [at, { name, version }] of plan.releases.entries()) {
    const manifest = handed[at]?.tarball.manifest;
    if (manifest?.name !== name || manifest.version !== version)
      foreignPlanInvalid(
        directory,
        `it says ${name}@${version}, but the tarball contains ${manifest?.name}@${manifest?.version}`,
      );
  }
  const needs = needsAmong(
    handed.map(({ tarball: { manifest }, distTag = '' }) => {
      return { name: manifest.name, version: manifest.version, distTag, manifest };
    }),
  );
  for (const [name, needed] of needs) {
    const late = needed.find((one) => Number(groups.get(one)) > Number(groups.get(name)));
    if (late !== undefined) foreignPlanInvalid(directory, `${name} comes before ${late}, which it needs`);
  }
}
