import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { World } from '../world.ts';
import { askGitHub, type GitHub } from './api.ts';
import type { Run } from './run.ts';

/** The repository's default branch, and whether the run's commit is on it. */
export interface DefaultBranch {
  readonly name: string;
  readonly hasCommit: boolean;
}

const Event = v.looseObject({
  repository: v.looseObject({ default_branch: v.pipe(v.string(), v.nonEmpty()) }),
});

const Comparison = v.looseObject({ status: v.picklist(['identical', 'ahead', 'behind', 'diverged']) });

/**
 * Finds out whether the run's commit is on the default branch: one request to GitHub's API. Undefined when nobody says: no
 * token, no right to read, an event that does not name the branch, no answer.
 * @see https://docs.github.com/rest/commits/commits#compare-two-commits: `behind` is what the branch has and more
 */
export async function defaultBranchOf(
  world: World,
  { run, github }: { run: Run; github: GitHub },
): Promise<DefaultBranch | undefined> {
  try {
    const name = await nameOfDefaultBranch(world);
    if (name === undefined) return undefined;
    if (run.ref === `refs/heads/${name}`) return { name, hasCommit: true };
    if (!github.token) return undefined;
    // The files that differ stand on the first page alone, and may be megabytes.
    const path = `compare/${encodeURIComponent(name)}...${run.commit}?per_page=1&page=2`;
    const { status, data } = await askGitHub(world, {
      ...github,
      token: github.token,
      path,
      accept: 'application/vnd.github+json',
    });
    if (status !== 200) return undefined;
    const comparison = v.parse(Comparison, data);
    return { name, hasCommit: ['identical', 'behind'].includes(comparison.status) };
  } catch {
    return undefined;
  }
}

/** As the event that started the run has it; undefined where there is none. */
export async function nameOfDefaultBranch({ env }: Pick<World, 'env'>): Promise<string | undefined> {
  const path = env['GITHUB_EVENT_PATH'];
  if (!path) return undefined;
  return v.parse(Event, JSON.parse(await readFile(path, 'utf8'))).repository.default_branch;
}
