import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../inspect/facts.ts';
import { inspectContents } from '../inspect/inspect.ts';
import type { ReleaseSource } from '../plan/source.ts';
import { isInWorkspace, type Release } from '../release/release.ts';
import { fileNamer } from '../release/tarball-name.ts';
import { makeTemporary } from '../temporary.ts';
import type { World } from '../world.ts';
import type { PackedHere } from './pack-releases.ts';

/** What is to be released, and what its inspection knows. */
export interface InspectedSource {
  readonly source: ReleaseSource;
  readonly release: Release;
  readonly facts: Facts;
}

/** Tarballs in a directory of their own, in the order of what was given. */
export interface PackedDirectoryMade {
  readonly directory: string;
  readonly packed: readonly PackedHere[];
}

/** Packs what stands in the checkout, and takes what another tool has packed, as it is. @throws Failure */
export async function packSourced(
  world: World,
  { inspected, buildScript }: { inspected: readonly InspectedSource[]; buildScript: string | undefined },
): Promise<PackedDirectoryMade> {
  const releases = inspected.flatMap(({ release, facts }) =>
    isInWorkspace(release) ? [{ release, facts }] : [],
  );
  if (releases.length > 0) {
    const { packReleases } = await import('./pack-releases.ts');
    return packReleases(world, { releases, buildScript });
  }
  const directory = makeTemporary(world, 'publish-npm-packed-');
  const nameFor = fileNamer();
  const packed = inspected.flatMap(({ source, release }): PackedHere[] => {
    if (source.kind !== 'tarball') return [];
    const path = join(directory, nameFor(source.tarball));
    copyFileSync(source.tarball.path, path);
    const tarball = { ...source.tarball, path };
    world.info(`${path}\n${tarball.integrity}\n${tarball.bytes} bytes`);
    return [{ tarball, problems: inspectContents({ tarball, release }) }];
  });
  return { directory, packed };
}
