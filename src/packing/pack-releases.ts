import { renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { createPool } from '../concurrency.ts';
import { checkSiblings, siblingsOf } from '../inspect/checks/siblings.ts';
import type { Facts } from '../inspect/facts.ts';
import { inspectContents, inspectPacked } from '../inspect/inspect.ts';
import { groupsOf, needsAmong } from '../plan/needs.ts';
import { versionProblems } from '../plan/tagged-version.ts';
import { error, type Problem } from '../problems.ts';
import { buildWorkspaces } from '../projects/build-workspaces.ts';
import { packWorkspace } from '../projects/pack-workspace.ts';
import { requireServed } from '../projects/run-manager.ts';
import type { Manifest } from '../release/manifest.ts';
import type { Release, WorkspaceRelease } from '../release/release.ts';
import type { Tarball } from '../release/tarball.ts';
import { fileNamer } from '../release/tarball-name.ts';
import { makeTemporary } from '../temporary.ts';
import type { World } from '../world.ts';

/** A workspace that is to be packed, and what its inspection knows. */
export interface ToPack {
  readonly release: WorkspaceRelease;
  readonly facts: Facts;
}

/** A tarball that was packed here, and what is wrong with it. */
export interface PackedHere {
  readonly tarball: Tarball;
  readonly problems: readonly Problem[];
}

/**
 * Builds once, packs every workspace, and inspects what came out: a build script may have written another manifest. The
 * tarballs are in one directory, and stay there: it is an output.
 * @returns in the order given
 * @throws Failure
 */
export async function packReleases(
  world: World,
  { releases, buildScript }: { releases: readonly ToPack[]; buildScript: string | undefined },
): Promise<{ directory: string; packed: readonly PackedHere[] }> {
  const directory = makeTemporary(world, 'publish-npm-packed-');
  const [first] = releases;
  if (first) await prepare(world, { release: first.release, buildScript });
  const tarballs = new Map<string, Tarball>();
  const nameFor = fileNamer();
  const packOne = async ({ release }: ToPack) => {
    const into = makeTemporary(world, 'publish-npm-tarball-');
    const packed = await packWorkspace(world, { release, into });
    const path = join(directory, nameFor(packed));
    renameSync(packed.path, path);
    rmSync(into, { recursive: true, force: true });
    tarballs.set(release.name, { ...packed, path });
    world.info(`${path}\n${packed.integrity}\n${packed.bytes} bytes`);
  };
  // Scripts of two packages at once might get into each other's way; those of one may need what the other's have built.
  const hasScripts = ({ release }: ToPack) => release.packScripts.length > 0;
  for (const one of dependenciesFirst(releases.filter(hasScripts))) await packOne(one);
  const pool = createPool(availableParallelism());
  const others = releases.filter((one) => !hasScripts(one));
  const ends = await Promise.allSettled(others.map((one) => pool(() => packOne(one))));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const packed = releases.flatMap(({ release, facts }) => {
    const tarball = tarballs.get(release.name);
    return tarball ? [{ tarball, problems: problemsOfPacked(facts, { release, tarball }) }] : [];
  });
  return { directory, packed };
}

async function prepare(
  world: World,
  {
    release: { managedBy, packedBy, root },
    buildScript,
  }: { release: WorkspaceRelease; buildScript: string | undefined },
): Promise<void> {
  await requireServed(world, { name: packedBy, root });
  if (buildScript === undefined) return;
  if (managedBy !== packedBy) await requireServed(world, { name: managedBy, root });
  await buildWorkspaces(world, { name: managedBy, root, buildScript });
}

function dependenciesFirst(releases: readonly ToPack[]): ToPack[] {
  const order = groupsOf(needsAmong(releases.map(({ release }) => ({ ...release, distTag: '' })))).flat();
  return [...releases].sort((a, b) => order.indexOf(a.release.name) - order.indexOf(b.release.name));
}

function problemsOfPacked(
  facts: Facts,
  { release, tarball }: { release: WorkspaceRelease; tarball: Tarball },
): Problem[] {
  const { manifest } = tarball;
  const { name, version, tag } = release;
  if (manifest.name !== name) return [otherPackage(release, manifest.name)];
  const packed: Release = { name, version, tag, manifest };
  return [
    ...versionProblems({ tagged: release, manifest, file: 'package.json', text: '' }),
    ...inspectPacked({ ...facts, release: packed }),
    ...checkSiblings({
      ...facts,
      release: { ...release, manifest },
      siblings: siblingsIn(facts, { release, manifest }),
    }),
    ...inspectContents({ tarball, release }),
  ];
}

/** What a packed manifest needs of the workspaces, as far as the registry was asked about them. */
function siblingsIn(
  { siblings }: Facts,
  { release: { others }, manifest }: { release: WorkspaceRelease; manifest: Manifest },
): Facts['siblings'] {
  const known = new Map(siblings.map(({ name, versions }) => [name, versions]));
  return siblingsOf({ manifest, others }).flatMap((sibling) => {
    const versions = known.get(sibling.name);
    return versions === undefined ? [] : [{ ...sibling, versions }];
  });
}

function otherPackage({ name, source }: WorkspaceRelease, packed: string): Problem {
  return error({
    code: 'workspace-not-found',
    message: `What was packed in ${dirname(source.file)} is not ${name}, but ${packed || 'a package without a name'}.`,
    remedy: 'Check what the scripts that run while packing write to package.json. Nothing was published.',
  });
}
