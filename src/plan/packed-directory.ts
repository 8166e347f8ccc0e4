import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPool } from '../concurrency.ts';
import { sha512 } from '../digest.ts';
import { fail } from '../problems.ts';
import { readTarball, type Tarball } from '../release/tarball.ts';
import { type Plan, type PlannedRelease, parsePlan, planInvalid, RELEASES_FILE } from './releases-file.ts';

/** A directory that the pack action made, and the digest of its plan, which came another way. */
export interface PackedDirectory {
  /** Absolute. */
  readonly path: string;
  /** `sha512-…` of its releases.json. */
  readonly integrity: string;
}

/** A planned release, and what is in its tarball. */
export interface PackedRelease {
  readonly planned: PlannedRelease;
  readonly tarball: Tarball;
}

/** How many tarballs are read at a time: each is hashed and unpacked. */
const READ_AT_A_TIME = 4;

/**
 * Reads what was packed, in one directory or several: the plans whose digests are given, and the tarballs that they name.
 * Nothing else may lie there.
 * @param commit that of the run; a plan of another is refused
 * @throws Failure `plan-invalid`, `integrity-mismatch`, `plan-other-commit`, `tarball-invalid`
 */
export async function readPacked(
  directories: readonly PackedDirectory[],
  commit: string,
): Promise<readonly PackedRelease[]> {
  const plans = await Promise.all(
    directories.map(async (directory) => ({ directory, plan: await planIn(directory, commit) })),
  );
  const named = plans.flatMap(({ directory, plan }) =>
    plan.releases.map((planned) => ({ planned, path: join(directory.path, planned.tarball) })),
  );
  const names = named.map(({ planned }) => planned.name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) planInvalid(`the plan names ${twice} twice`);
  const pool = createPool(READ_AT_A_TIME);
  return Promise.all(named.map((one) => pool(() => packedRelease(one))));
}

async function planIn({ path, integrity }: PackedDirectory, commit: string): Promise<Plan> {
  const file = join(path, RELEASES_FILE);
  const bytes = await readFile(file).catch((cause: unknown) => planInvalid(`${file} cannot be read`, cause));
  const found = sha512(bytes);
  if (found !== integrity) changed(`The plan ${file}`, { found, expected: integrity });
  const plan = parsePlan(bytes, path);
  if (plan.commit !== commit) {
    fail({
      code: 'plan-other-commit',
      message: `What was packed is from the commit ${plan.commit}, but the run, and therefore the provenance, is for ${commit}.`,
      remedy: 'Pack and publish in one run: hand over what the pack job of the same run made.',
    });
  }
  const wanted = new Set([RELEASES_FILE, ...plan.releases.map(({ tarball }) => tarball)]);
  const there = await readdir(path);
  const added = there.filter((name) => !wanted.has(name));
  const missing = [...wanted].filter((name) => !there.includes(name));
  if (added.length > 0) planInvalid(`${path} contains files that the plan does not name: ${listed(added)}`);
  if (missing.length > 0) planInvalid(`${path} lacks files that the plan names: ${listed(missing)}`);
  return plan;
}

async function packedRelease({
  planned,
  path,
}: {
  planned: PlannedRelease;
  path: string;
}): Promise<PackedRelease> {
  const tarball = await readTarball(path);
  if (tarball.integrity !== planned.integrity)
    changed(`The tarball ${path}`, { found: tarball.integrity, expected: planned.integrity });
  const { name, version } = tarball.manifest;
  if (name !== planned.name || version !== planned.version)
    planInvalid(
      `the plan says ${planned.name}@${planned.version}, but its tarball contains ${name}@${version}`,
    );
  return { planned, tarball };
}

/** @throws Failure `integrity-mismatch`: bytes nobody vouches for are not looked at any further */
export function changed(what: string, { found, expected }: { found: string; expected: string }): never {
  return fail({
    code: 'integrity-mismatch',
    message: `${what} hashes to ${found}, but ${expected} is expected: it is not what was packed.`,
    remedy:
      'Do not publish it. Hand over the files and the integrity of the same pack job, the integrity as a job output and not inside the artifact.',
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
  return `${shown.join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
}
