import type { GitHub } from '../github/api.ts';
import { type Claims, canRequestIdToken, readClaims, requestIdToken } from '../github/claims.ts';
import { type DefaultBranch, defaultBranchOf } from '../github/default-branch.ts';
import { git } from '../github/git.ts';
import type { Run } from '../github/run.ts';
import { Failure, type Problem } from '../problems.ts';
import type { World } from '../world.ts';
import { checkoutFacts } from './checkout-facts.ts';
import { TOKEN_VARIABLES } from './checks/stored-tokens.ts';
import type { RunFacts } from './facts.ts';
import type { InspectionInputs } from './inspection-inputs.ts';
import { candidates, ownJob } from './own-job.ts';

/** The run that is inspected. */
export interface InspectedRun {
  readonly job: 'pack' | 'publish';
  readonly inputs: InspectionInputs;
  readonly run: Run;
  /** The tags that name what is released; none where no tag is needed. */
  readonly tags: readonly string[];
  readonly stage: boolean;
  readonly allowTrustDowngrade: boolean;
  readonly packsHere: boolean;
  /** The file of keys by one of which every tag must be signed, relative to the repository; undefined for none. */
  readonly requireSignedTag?: string | undefined;
  readonly githubToken: string | undefined;
}

/** Facts that could be gathered, and why others could not. */
export interface Gathered<F> {
  readonly facts: F;
  readonly problems: readonly Problem[];
}

/**
 * Asks what the checks need to know of the run, side by side: GitHub and the checkout; one round trip. What could not be
 * asked is a problem among the others, and the fact is missing.
 */
export async function gatherRun(world: World, inspected: InspectedRun): Promise<Gathered<RunFacts>> {
  const { job, inputs, run, tags, packsHere, stage, allowTrustDowngrade } = inspected;
  if (inspected.githubToken) world.mask(inspected.githubToken);
  const { tolerated, problems } = tolerating();
  let claimedAt = world.now();
  const [claims, head, defaultBranch, jobs] = await Promise.all([
    tolerated(
      ownClaims(world, inspected).then((own) => {
        claimedAt = world.now();
        return own;
      }),
    ),
    headOf(world, inspected),
    ownDefaultBranch(world, inspected),
    candidates(world, { run, github: githubOf(inspected), hasCheckout: packsHere }),
  ]);
  const facts: RunFacts = {
    job,
    inputs,
    run,
    tags,
    stage,
    allowTrustDowngrade,
    packsHere,
    canRequestIdToken: canRequestIdToken(world),
    claims,
    head,
    defaultBranch,
    jobFile: ownJob(jobs, { claims, run }),
    ...checkoutFacts(packsHere ? inputs.root : run.workspace, run.workspace),
    now: claimedAt,
    tokenVariables: tokenVariables(world),
  };
  return { facts, problems };
}

/** Lets what is asked fail, and keeps the problems. */
export function tolerating() {
  const problems: Problem[] = [];
  const tolerated = async <T>(asking: Promise<T>): Promise<T | undefined> => {
    try {
      return await asking;
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      problems.push(...thrown.problems);
      return undefined;
    }
  };
  return { tolerated, problems };
}

/** The claims GitHub makes of this job, from a token of its own that is thrown away. */
async function ownClaims(world: World, { job, inputs }: InspectedRun): Promise<Claims | undefined> {
  if (job !== 'publish' || !canRequestIdToken(world)) return undefined;
  return readClaims(await requestIdToken(world, `npm:${inputs.registry.hostname}`));
}

/**
 * HEAD of the checkout; undefined when the job has none that git can read. Where the tarball was handed over nothing need
 * be checked out, and whatever lies there may have come with an artifact: git would obey its configuration.
 */
async function headOf(world: World, { inputs, packsHere }: InspectedRun): Promise<string | undefined> {
  return packsHere ? git(world, inputs.root, ['rev-parse', '--verify', 'HEAD']) : undefined;
}

async function ownDefaultBranch(world: World, inspected: InspectedRun): Promise<DefaultBranch | undefined> {
  if (inspected.job !== 'publish') return undefined;
  return defaultBranchOf(world, { run: inspected.run, github: githubOf(inspected) });
}

export function githubOf({ run, githubToken }: InspectedRun): GitHub {
  const { apiUrl, repository } = run;
  return { apiUrl, repository, token: githubToken };
}

function tokenVariables({ env }: World): RunFacts['tokenVariables'] {
  return TOKEN_VARIABLES.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [{ name, value }];
  });
}
