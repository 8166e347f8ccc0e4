import { createPool, REQUESTS_AT_A_TIME } from '../concurrency.ts';
import type { GitHub } from '../github/api.ts';
import { type Claims, canRequestIdToken, readClaims, requestIdToken } from '../github/claims.ts';
import { type DefaultBranch, defaultBranchOf } from '../github/default-branch.ts';
import { git } from '../github/git.ts';
import type { Run } from '../github/run.ts';
import { commitOfTag, type TagCommit } from '../github/tag-commit.ts';
import { Failure, type Problem } from '../problems.ts';
import { isPackageName } from '../registry/names.ts';
import { getPackument, type Packument } from '../registry/packument.ts';
import { isInWorkspace, type Release } from '../release/release.ts';
import type { World } from '../world.ts';
import { checkoutFacts } from './checkout-facts.ts';
import { siblingsOf } from './checks/siblings.ts';
import { TOKEN_VARIABLES } from './checks/stored-tokens.ts';
import type { Facts } from './facts.ts';
import type { InspectionInputs } from './inspection-inputs.ts';
import { candidates, ownJob } from './own-job.ts';

export interface Inspected {
  readonly job: 'pack' | 'publish';
  readonly inputs: InspectionInputs;
  readonly run: Run;
  readonly release: Release | undefined;
  readonly stage: boolean;
  readonly packsHere: boolean;
  readonly githubToken: string | undefined;
}

/**
 * Asks everything the checks need to know, side by side: the registry, GitHub and the checkout; one round trip. What
 * could not be asked is a problem among the others, and the fact is missing.
 */
export async function gather(
  world: World,
  inspected: Inspected,
): Promise<{ facts: Facts; problems: readonly Problem[] }> {
  const { job, inputs, run, release, packsHere, stage } = inspected;
  const problems: Problem[] = [];
  if (inspected.githubToken) world.mask(inspected.githubToken);
  let claimedAt = world.now();
  const tolerated = async <T>(asking: Promise<T>): Promise<T | undefined> => {
    try {
      return await asking;
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      problems.push(...thrown.problems);
      return undefined;
    }
  };
  const [claims, head, tagCommit, packument, siblings, defaultBranch, jobs] = await Promise.all([
    tolerated(
      ownClaims(world, inspected).then((own) => {
        claimedAt = world.now();
        return own;
      }),
    ),
    headOf(world, inspected),
    tolerated(ownTagCommit(world, inspected)),
    tolerated(packumentOf(world, inspected)),
    siblingsFor(world, inspected),
    ownDefaultBranch(world, inspected),
    candidates(world, { run, github: githubOf(inspected), hasCheckout: packsHere }),
  ]);
  const may = canRequestIdToken(world);
  const directory = packsHere ? inputs.root : run.workspace;
  const facts: Facts = {
    job,
    inputs,
    run,
    release,
    stage,
    packsHere,
    canRequestIdToken: may,
    claims,
    head,
    tagCommit,
    defaultBranch,
    jobFile: ownJob(jobs, { claims, run }),
    ...checkoutFacts(directory, run.workspace),
    packument: packument?.found,
    siblings,
    askedRegistry: packument !== undefined,
    now: claimedAt,
    tokenVariables: tokenVariables(world),
  };
  return { facts, problems };
}

/** The claims GitHub makes of this job, from a token of its own that is thrown away. */
async function ownClaims(world: World, { job, inputs }: Inspected): Promise<Claims | undefined> {
  if (job !== 'publish' || !canRequestIdToken(world)) return undefined;
  return readClaims(await requestIdToken(world, `npm:${inputs.registry.hostname}`));
}

/**
 * HEAD of the checkout; undefined when the job has none that git can read. Where the tarball was handed over nothing need
 * be checked out, and whatever lies there may have come with an artifact: git would obey its configuration.
 */
async function headOf(world: World, { inputs, packsHere }: Inspected): Promise<string | undefined> {
  return packsHere ? git(world, inputs.root, ['rev-parse', '--verify', 'HEAD']) : undefined;
}

async function ownTagCommit(world: World, inspected: Inspected): Promise<TagCommit | undefined> {
  const { inputs, run } = inspected;
  if (run.refType === 'tag') return undefined;
  const checkout = inspected.packsHere ? inputs.root : undefined;
  return commitOfTag(world, { github: githubOf(inspected), tag: inputs.tag, checkout });
}

async function ownDefaultBranch(world: World, inspected: Inspected): Promise<DefaultBranch | undefined> {
  if (inspected.job !== 'publish') return undefined;
  return defaultBranchOf(world, { run: inspected.run, github: githubOf(inspected) });
}

function githubOf({ run, githubToken }: Inspected): GitHub {
  const { apiUrl, repository } = run;
  return { apiUrl, repository, token: githubToken };
}

/** What the registry has of the package; undefined where there is none to ask of, or it could have no address. */
async function packumentOf(
  world: World,
  { inputs, release }: Inspected,
): Promise<{ readonly found: Packument | undefined } | undefined> {
  if (!release || !isPackageName(release.name)) return undefined;
  return { found: await getPackument(world, { registry: inputs.registry, name: release.name }) };
}

/** A registry that does not tell of a sibling is no reason to stop: the package's own absence of an answer is. */
async function siblingsFor(world: World, { inputs, release }: Inspected): Promise<Facts['siblings']> {
  if (!release || !isInWorkspace(release)) return [];
  const { registry } = inputs;
  const pool = createPool(REQUESTS_AT_A_TIME);
  const found = siblingsOf(release).map(async (sibling) => {
    const packument = await pool(() => getPackument(world, { registry, name: sibling.name }));
    return { ...sibling, versions: packument?.versions ?? [] };
  });
  return (await Promise.allSettled(found)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

function tokenVariables({ env }: World): Facts['tokenVariables'] {
  return TOKEN_VARIABLES.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [{ name, value }];
  });
}
