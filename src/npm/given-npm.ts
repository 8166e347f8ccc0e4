import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import semver from 'semver';
import * as v from 'valibot';
import { fail } from '../problems.ts';
import { ended } from '../text/exit.ts';
import type { World } from '../world.ts';
import { ownNpmEnvironment } from './environment.ts';

/** Lacks the sigstore that it publishes with (npm/cli#9722). */
const BROKEN = '12.0.0';

/** npm names the package it published in --json from 11.15.0 on. */
const USABLE = `>=11.15.0 <${BROKEN} || >${BROKEN}`;

/**
 * Makes sure that the npm a workflow brings runs and is new enough, before anything depends on it.
 * @param directory where it may write
 * @throws Failure `npm-cli-unusable`
 */
export async function requireUsableNpm(
  world: World,
  { cli, directory }: { cli: string; directory: string },
): Promise<void> {
  const beside = versionBeside(cli);
  if (beside !== undefined && semver.satisfies(beside, USABLE)) return;
  const env = ownNpmEnvironment(world.env, join(directory, 'npm-check'));
  const exit = await world.run({ file: process.execPath, args: [cli, '--version'], cwd: directory, env });
  const version = exit.stdout.trim();
  if (exit.code === 0 && semver.satisfies(version, USABLE)) return;
  const why = exit.code === 0 ? whyUnusable(version) : `it ${ended(exit)}`;
  fail({
    code: 'npm-cli-unusable',
    because: exit.code === 0 ? why : 'the npm of the input npm-cli does not run',
    message: `The input npm-cli names an npm that cannot be used: ${why}.`,
    remedy: `Remove the input npm-cli: the action then downloads its pinned npm. Or give the path of the bin/npm-cli.js of npm 11.15 or later, except ${BROKEN}.`,
  });
}

function whyUnusable(version: string): string {
  if (semver.valid(version) === null) return `its version is ${JSON.stringify(version)}`;
  if (semver.satisfies(version, BROKEN))
    return `npm ${version} cannot publish with provenance (npm/cli#9722)`;
  return semver.ltr(version, USABLE) ? `npm ${version} is too old` : `npm ${version} is not supported`;
}

const Package = v.looseObject({ name: v.literal('npm'), version: v.string() });

/** The version in npm's own package.json, where it can be found: asking npm itself takes a quarter of a second. */
function versionBeside(cli: string): string | undefined {
  try {
    const text = readFileSync(join(dirname(dirname(cli)), 'package.json'), 'utf8');
    return existsSync(cli) ? v.parse(Package, JSON.parse(text)).version : undefined;
  } catch {
    return undefined;
  }
}
