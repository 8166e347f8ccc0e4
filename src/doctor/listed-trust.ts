import * as v from 'valibot';
import { createPool } from '../concurrency.ts';
import type { Npm } from '../projects/project-npm.ts';
import { isPackageName } from '../registry/names.ts';
import type { World } from '../world.ts';

/** A trusted publisher as npm lists it to the owner of a package. */
export interface ListedPublisher {
  readonly id: string;
  readonly repository: string;
  /** The workflow's file name. */
  readonly file: string;
  readonly environment: string | undefined;
  /** What it allows; empty where npm does not say. */
  readonly permissions: readonly string[];
}

const Listed = v.looseObject({
  id: v.optional(v.string(), ''),
  repository: v.optional(v.string(), ''),
  file: v.optional(v.string(), ''),
  environment: v.optional(v.string()),
  permissions: v.optional(v.array(v.string()), []),
});

/** How many npms are asked at a time. */
const NPMS_AT_A_TIME = 4;

/**
 * The trusted publishers of packages, as npm lists them to whoever is signed in: `npm trust list` needs no second factor.
 * @returns undefined where nobody is signed in; without an entry for a package that npm does not answer for
 */
export async function listedTrust(
  world: World,
  { npm, names, registry }: { npm: Npm; names: readonly string[]; registry: string | undefined },
): Promise<ReadonlyMap<string, readonly ListedPublisher[]> | undefined> {
  const own = registry === undefined ? [] : [`--registry=${registry}`];
  const ask = (args: readonly string[]) =>
    world.run({ file: npm.node, args: [npm.cli, ...args, ...own], cwd: world.temporary, env: world.env });
  if ((await ask(['whoami'])).code !== 0) return undefined;
  const pool = createPool(NPMS_AT_A_TIME);
  const listed = await Promise.all(
    names.filter(isPackageName).map(async (name) => {
      const { code, stdout } = await pool(() => ask(['trust', 'list', name, '--json']));
      return code === 0 ? [[name, publishersIn(stdout)] as const] : [];
    }),
  );
  return new Map(listed.flat());
}

/** npm prints one object after the other, and nothing where there is none (npm 11.21.2). */
function publishersIn(stdout: string): ListedPublisher[] {
  return stdout.split(/^(?=\{)/m).flatMap((text) => {
    if (!text.startsWith('{')) return [];
    const { id, repository, file, environment, permissions } = v.parse(Listed, JSON.parse(text));
    return [{ id, repository, file, environment, permissions }];
  });
}
