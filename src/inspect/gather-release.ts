import semver from 'semver';
import type { Pool } from '../concurrency.ts';
import { commitOfTag, type TagCommit } from '../github/tag-commit.ts';
import { type TagSignature, tagSignature } from '../github/tag-signature.ts';
import { isPackageName } from '../registry/names.ts';
import { getPackument, type Packument } from '../registry/packument.ts';
import { isInWorkspace, type Release } from '../release/release.ts';
import type { World } from '../world.ts';
import { siblingsOf } from './checks/siblings.ts';
import type { ReleaseFacts } from './facts.ts';
import { type Gathered, githubOf, type InspectedRun, tolerating } from './gather.ts';

/** One release of the run that is inspected. */
export interface InspectedRelease {
  readonly release: Release | undefined;
  readonly tag: string | undefined;
  readonly wantedDistTag: string | undefined;
}

/** What all releases of a run have in common while they are looked at. */
export interface Together {
  /** The versions that this run releases, by name. */
  readonly planned: ReadonlyMap<string, string>;
  /** For requests to the registry. */
  readonly pool: Pool;
  /** The keys that may sign tags, asked for once; undefined where none has to. */
  readonly allowedKeys: Promise<string | { readonly why: string }> | undefined;
}

/** Asks what the checks need to know of one release: the registry, and where its tag points; one round trip. */
export async function gatherRelease(
  world: World,
  run: InspectedRun,
  { inspected, together }: { inspected: InspectedRelease; together: Together },
): Promise<Gathered<ReleaseFacts>> {
  const { tolerated, problems } = tolerating();
  const [tagCommit, tagSigned, packument, siblings] = await Promise.all([
    tolerated(ownTagCommit(world, run, inspected)),
    signatureOf(world, run, { inspected, together }),
    tolerated(packumentOf(world, run, { inspected, together })),
    siblingsFor(world, run, { inspected, together }),
  ]);
  const found = packument?.found;
  return {
    facts: {
      ...inspected,
      tagCommit,
      tagSignature: tagSigned,
      siblings,
      packument: found,
      askedRegistry: packument !== undefined,
    },
    problems,
  };
}

/** On its own ref a tag need not be looked for; nor where the run is of a tag that nobody has given. */
async function ownTagCommit(
  world: World,
  inspected: InspectedRun,
  { tag }: InspectedRelease,
): Promise<TagCommit | undefined> {
  const { inputs, run, tags, packsHere } = inspected;
  if (tag === undefined) return undefined;
  if (run.refType === 'tag' && (run.refName === tag || !tags.includes(run.refName))) return undefined;
  return commitOfTag(world, {
    github: githubOf(inspected),
    tag,
    checkout: packsHere ? inputs.root : undefined,
  });
}

/** Who signed the tag, where somebody has to. */
async function signatureOf(
  world: World,
  inspected: InspectedRun,
  { inspected: { tag }, together: { allowedKeys } }: Asking,
): Promise<TagSignature | undefined> {
  if (allowedKeys === undefined) return undefined;
  if (tag === undefined)
    return { why: 'names no release, and require-signed-tag needs a signed tag for every release' };
  const allowed = await allowedKeys;
  if (typeof allowed !== 'string') return { why: `cannot be compared with the allowed keys: ${allowed.why}` };
  const { commit } = inspected.run;
  const signed = await tagSignature(world, { github: githubOf(inspected), tag, commit, allowed });
  if ('by' in signed) world.info(`The tag ${tag} is signed by ${signed.by}.`);
  return signed;
}

type Asking = { readonly inspected: InspectedRelease; readonly together: Together };

/** What the registry has of the package; undefined where there is none to ask of, or it could have no address. */
async function packumentOf(
  world: World,
  { inputs }: InspectedRun,
  { inspected: { release }, together: { pool } }: Asking,
): Promise<{ readonly found: Packument | undefined } | undefined> {
  if (!release || !isPackageName(release.name)) return undefined;
  const { registry } = inputs;
  const { name } = release;
  return { found: await pool(() => getPackument(world, { registry, name })) };
}

/**
 * A registry that does not tell of a sibling is no reason to stop: the package's own absence of an answer is. One that is
 * released with it, in a version that it takes, is not asked for.
 */
async function siblingsFor(
  world: World,
  { inputs }: InspectedRun,
  { inspected: { release }, together: { planned, pool } }: Asking,
): Promise<ReleaseFacts['siblings']> {
  if (!release || !isInWorkspace(release)) return [];
  const { registry } = inputs;
  const found = siblingsOf(release).map(async (sibling) => {
    const here = planned.get(sibling.name);
    if (here !== undefined && semver.satisfies(here, sibling.range)) return { ...sibling, versions: [here] };
    const packument = await pool(() => getPackument(world, { registry, name: sibling.name }));
    return { ...sibling, versions: packument?.versions ?? [] };
  });
  return (await Promise.allSettled(found)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
