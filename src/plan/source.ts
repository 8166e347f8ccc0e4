import type { Run } from '../github/run.ts';
import { Failure, type Problem } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import type { Release, Resolved, WorkspaceRelease } from '../release/release.ts';
import { tagBy } from '../release/tag-template.ts';
import { readTarball, type Tarball } from '../release/tarball.ts';
import type { World } from '../world.ts';
import type { TaggedOnly } from './changesets-plan.ts';
import type { CheckoutPackages } from './checkout-packages.ts';
import type { HandedOver } from './handed-over.ts';
import { changed, type PackedDirectory, readPacked } from './packed-directory.ts';
import { resolveOrTell } from './resolved.ts';
import { type LeftOut, selectFor } from './selection.ts';
import type { SelectionInputs } from './selection-inputs.ts';

/** A tarball that was handed over, and the digest that vouches for it. */
export interface GivenTarball {
  /** Absolute. */
  readonly path: string;
  /** `sha512-…` */
  readonly integrity: string;
}

/** What is to be published: a workspace that has yet to be packed, or a tarball that was handed over. */
export type ReleaseSource = WorkspaceSource | TarballSource;

export interface WorkspaceSource {
  readonly kind: 'workspace';
  readonly resolved: Resolved<WorkspaceRelease>;
  readonly distTag?: undefined;
}

export interface TarballSource {
  readonly kind: 'tarball';
  readonly resolved: Resolved<Release>;
  readonly tarball: Tarball;
  /** What the pack job decided; undefined where nobody says. */
  readonly distTag: string | undefined;
}

/** All that a run is to release, and what it has looked at and left out. */
export interface Sources<S extends ReleaseSource = ReleaseSource> {
  readonly releases: readonly S[];
  readonly leftOut: readonly LeftOut[];
  /** Why it could not be found out of some packages whether they are due. */
  readonly problems: readonly Problem[];
  /** What is tagged, and not published: changesets' plan has it of private packages. */
  readonly tagOnly?: readonly TaggedOnly[];
  /** What a reader should know of what is released, a sentence each. */
  readonly notes?: readonly string[];
}

/** What was packed before. */
export interface HandedInputs {
  readonly tarball: GivenTarball | undefined;
  readonly packed: readonly PackedDirectory[];
}

export type SourceInputs = SelectionInputs & { readonly registry: Registry };

/** Finds what the pack action is to pack, or to take as another tool has packed it. */
export async function packSources(world: World, inputs: SourceInputs, run: Run): Promise<Sources> {
  if (selectFor(inputs, run) !== 'tarballs') return workspaceSources(world, inputs, run);
  const { foreignSources } = await import('./foreign-sources.ts');
  return foreignSources(world, inputs, run);
}

/** Finds the workspaces that are to be released. Problems of a single one are kept for the inspection. */
async function workspaceSources(
  world: World,
  inputs: SourceInputs,
  run: Run,
): Promise<Sources<WorkspaceSource>> {
  const { tagFormats: formats, packages: only, registry } = inputs;
  const reading = await packagesOf(inputs, run.workspace);
  if (reading instanceof Failure) {
    const tag = selectFor(inputs, run) === 'tag' ? inputs.tags[0] : undefined;
    const resolved = { tag, problems: reading.problems };
    return { releases: [{ kind: 'workspace', resolved }], leftOut: [], problems: [] };
  }
  if (selectFor(inputs, run) === 'due') {
    const { dueReleases } = await import('./due.ts');
    const [format = ''] = formats;
    const { releases, leftOut, problems } = await dueReleases(world, reading, {
      only,
      format,
      registry,
      run,
    });
    return {
      leftOut,
      problems: [...reading.problems, ...problems],
      releases: releases.map((resolved) => ({ kind: 'workspace', resolved })),
    };
  }
  const { resolve } = await import('./resolve.ts');
  const tags = inputs.tags.length > 0 ? inputs.tags : [''];
  const found = tags.map((tag) => resolveOrTell(tag, () => resolve(reading, { tag, formats, only })));
  return {
    releases: eachOnce(found).map((resolved) => ({ kind: 'workspace', resolved })),
    leftOut: [],
    problems: reading.problems,
  };
}

async function packagesOf(
  { root, packageDirectory, packageManager }: SourceInputs,
  checkout: string,
): Promise<CheckoutPackages | Failure> {
  try {
    const { checkoutPackages } = await import('./checkout-packages.ts');
    return await checkoutPackages({ root, packageDirectory, checkout, wanted: packageManager });
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown;
    throw thrown;
  }
}

/** Two tags may name one release: it is released once. */
function eachOnce<R extends Release>(found: readonly Resolved<R>[]): Resolved<R>[] {
  const spec = ({ release }: Resolved<R>) => release && `${release.name}@${release.version}`;
  return found.filter(
    (one, at) => !one.release || found.findIndex((other) => spec(other) === spec(one)) === at,
  );
}

/**
 * Finds what the publish action is to publish.
 * @throws Failure for what was handed over and is not what was packed: it is not looked at any further
 */
export async function sourcesOf(
  world: World,
  inputs: SourceInputs & HandedInputs,
  run: Run,
): Promise<Sources> {
  const handed = await handedOver(inputs, run);
  if (!handed) return packSources(world, inputs, run);
  const { resolveTagged, resolveUntagged } = await import('./handed-over.ts');
  const tags = inputs.tags.length > 0 ? inputs.tags : [''];
  const isByTag = selectFor(inputs, run) === 'tag';
  const untagged = () => ({ releases: resolveUntagged(handed), problems: [] });
  const resolved = isByTag ? resolveTagged(handed, { tags, formats: inputs.tagFormats }) : untagged();
  return { ...resolved, leftOut: [] };
}

async function handedOver(
  { tarball, packed, tagFormats: [format = ''] }: HandedInputs & SelectionInputs,
  { commit }: Run,
): Promise<readonly HandedOver[] | undefined> {
  if (packed.length > 0) {
    const read = await readPacked(packed, commit);
    return read.map(({ planned: { distTag, tag }, tarball }) => ({ tarball, distTag, tag }));
  }
  if (!tarball) return undefined;
  const found = await readTarball(tarball.path);
  if (found.integrity !== tarball.integrity)
    changed('The tarball', { found: found.integrity, expected: tarball.integrity });
  return [{ tarball: found, distTag: undefined, tag: tagBy(format, found.manifest) }];
}
