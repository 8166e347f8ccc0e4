import { basename } from 'node:path';
import { createPool, REQUESTS_AT_A_TIME } from '../concurrency.ts';
import type { RunFacts } from '../inspect/facts.ts';
import { checkoutPackages, releaseFrom } from '../plan/checkout-packages.ts';
import { fail, type Problem, problemsOf } from '../problems.ts';
import { type LastRelease, lastReleaseOf } from '../proof/last-release.ts';
import type { Registry } from '../registry/address.ts';
import { isPackageName } from '../registry/names.ts';
import { getPackument, type Packument } from '../registry/packument.ts';
import type { WorkspaceRelease } from '../release/release.ts';
import { githubRepository, writtenRepository } from '../release/repository-field.ts';
import { DEFAULT_FORMAT, tagBy } from '../release/tag-template.ts';
import type { World } from '../world.ts';
import { type PackageHealth, packageHealth } from './package-health.ts';
import type { Publisher } from './publisher.ts';
import { workflowHealth } from './workflow-health.ts';

/** Whether a release would work, package by package. */
export interface Checkup {
  readonly repository: string;
  /** Relative to the repository. */
  readonly workflow: string | undefined;
  readonly publisher: Publisher;
  readonly packages: readonly PackageHealth[];
  /** Of no single package. */
  readonly problems: readonly Problem[];
}

export interface Diagnosing {
  /** Absolute. */
  readonly root: string;
  /** The address of the git remote `origin`. */
  readonly remote: string | undefined;
  /** Relative to the root; undefined for the one that uses the publish action. */
  readonly workflow: string | undefined;
  readonly registry: Registry;
}

/**
 * Looks at everything that a release needs and that can be seen without a credential: every public package of the checkout,
 * what the registry says of it, and the workflow.
 * @throws Failure where the packages cannot be read
 */
export async function diagnose(
  world: World,
  { root, remote, workflow, registry }: Diagnosing,
): Promise<Checkup> {
  const checkout = await checkoutPackages({ root, packageDirectory: undefined, checkout: root });
  const releases = checkout.packages
    .filter(({ name, manifest }) => !manifest.private && name !== '')
    .map((found) => {
      const { name, manifest } = found;
      const tag = tagBy(DEFAULT_FORMAT, { name, version: manifest.version });
      return releaseFrom(checkout, { found, version: manifest.version, tag });
    });
  if (releases.length === 0)
    return fail({
      code: 'package-private',
      message: 'Every package here is private: there is nothing to publish.',
      remedy: 'Remove "private": true from the packages you want to publish.',
    });
  const repository = repositoryOf(releases, remote);
  const run = runFacts({ root, registry, repository, now: world.now() });
  const health = await workflowHealth(root, { given: workflow, facts: run });
  const { file, job } = health;
  const publisher = {
    repository,
    file: job && file !== undefined ? basename(file) : undefined,
    environment: job?.environment,
    action: job?.action ?? ('publish' as const),
  };
  const answers = await answersOf(world, { releases, registry });
  const versions = versionsOf(releases, answers);
  const packages = releases.map((release) => {
    const { packument, last, failures } = answers.get(release.name) ?? {};
    const asked = failures === undefined;
    return packageHealth(release, {
      run: { ...run, stage: publisher.action === 'stage' },
      known: { asked, packument, last, versions },
      publisher,
    });
  });
  const problems = [...checkout.problems, ...health.problems, ...failuresOf(answers)];
  return { repository, workflow: file, publisher, packages, problems };
}

function repositoryOf(releases: readonly WorkspaceRelease[], remote: string | undefined): string {
  const declared = releases.map(({ manifest }) => githubRepository(writtenRepository(manifest.repository)));
  return githubRepository(remote) ?? declared.find((one) => one !== undefined) ?? 'OWNER/NAME';
}

interface Answer {
  readonly packument?: Packument | undefined;
  readonly last?: LastRelease | undefined;
  readonly failures?: readonly Problem[];
}

/** What the registry says of each, side by side; two requests a package at the most. */
async function answersOf(
  world: World,
  { releases, registry }: { releases: readonly WorkspaceRelease[]; registry: Registry },
): Promise<ReadonlyMap<string, Answer>> {
  const pool = createPool(REQUESTS_AT_A_TIME);
  const answer = async (name: string): Promise<Answer> => {
    try {
      if (!isPackageName(name)) return {};
      const packument = await pool(() => getPackument(world, { registry, name }));
      return {
        packument,
        last: packument && (await pool(() => lastReleaseOf(world, { registry, packument }))),
      };
    } catch (thrown) {
      return { failures: problemsOf(thrown) };
    }
  };
  return new Map(await Promise.all(releases.map(async ({ name }) => [name, await answer(name)] as const)));
}

/** Why the registry said nothing of some: told once, whatever the number. */
function failuresOf(answers: ReadonlyMap<string, Answer>): Problem[] {
  const failed = [...answers].flatMap(([name, { failures = [] }]) =>
    failures.map((problem) => ({ name, problem })),
  );
  const [first, ...others] = failed;
  if (first === undefined || others.length === 0) return failed.map(({ problem }) => problem);
  const message = `${first.problem.message} The same happened with ${others.length} other packages.`;
  return [{ ...first.problem, message, packages: failed.map(({ name }) => name) }];
}

/** What a package finds of those beside it: what is on the registry, and what is released with it. */
function versionsOf(
  releases: readonly WorkspaceRelease[],
  answers: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    releases.map(({ name, version }) => [name, [...(answers.get(name)?.packument?.versions ?? []), version]]),
  );
}

/** A run that has not been: what is true of it whenever it is. */
function runFacts({
  root,
  registry,
  repository,
  now,
}: {
  root: string;
  registry: Registry;
  repository: string;
  now: number;
}): RunFacts {
  const none = { repositoryId: '', ownerId: '', commit: '', ref: '', refName: '', id: '', attempt: '' };
  const run = {
    ...none,
    serverUrl: 'https://github.com',
    apiUrl: '',
    repository,
    refType: 'branch',
    workflowRef: '',
    job: undefined,
    event: 'push',
    runnerEnvironment: 'github-hosted',
    workspace: root,
  };
  return {
    job: 'publish',
    inputs: {
      root,
      buildScript: undefined,
      allowScripts: false,
      registry,
      distTag: undefined,
      allowLatestBackwards: false,
      failOn: 'error',
    },
    run,
    tags: [],
    stage: false,
    allowTrustDowngrade: false,
    // Scripts run in a job of their own: which of them there are is no problem.
    packsHere: false,
    canRequestIdToken: true,
    claims: undefined,
    head: undefined,
    defaultBranch: undefined,
    jobFile: undefined,
    packageManager: undefined,
    ignoresScripts: false,
    tokenVariables: [],
    npmrcTokens: [],
    now,
  };
}
