import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import semver from 'semver';
import * as v from 'valibot';
import { fail } from '../problems.ts';
import { ended } from '../text/exit.ts';
import type { World } from '../world.ts';
import { ownNpmEnvironment } from './environment.ts';

/** npm names the package it published in --json from 11.15.0 on; 12.0.0 cannot publish at all (npm/cli#9722). */
const USABLE = '>=11.15.0 <12.0.0 || >=12.0.1';

/**
 * Makes sure that the npm a workflow brings runs and is new enough, before anything depends on it.
 * @param directory where it may write
 * @throws Failure `npm-cli-unusable`
 */
export async function requireUsableNpm(
  world: World,
  { cli, directory }: { cli: string; directory: string },
): Promise<void> {
  const version = versionBeside(cli);
  if (version !== undefined && semver.satisfies(version, USABLE)) return;
  const env = ownNpmEnvironment(world.env, join(directory, 'npm-check'));
  const exit = await world.run({ file: process.execPath, args: [cli, '--version'], cwd: directory, env });
  const said = exit.stdout.trim();
  if (exit.code === 0 && semver.satisfies(said, USABLE)) return;
  fail({
    code: 'npm-cli-unusable',
    message: `The input npm-cli does not name an npm that can be used: it ${exit.code === 0 ? `is npm ${JSON.stringify(said)}` : ended(exit)}.`,
    remedy: `Give the path of npm's bin/npm-cli.js, of a version that is ${USABLE}; or leave npm-cli out.`,
  });
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
