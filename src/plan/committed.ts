import { gitOutput } from '../github/git.ts';
import { parseManifest } from '../release/manifest.ts';
import type { World } from '../world.ts';
import type { CheckoutPackage } from './checkout-packages.ts';
import type { HandedOver } from './handed-over.ts';

/**
 * Which tarballs have a version that no manifest of the commit has: canaries and snapshots, which a tool writes into the
 * working tree, and packages that a build makes. One sentence each, where there is a checkout to look into.
 * @param checkout absolute
 */
export async function notCommitted(
  world: World,
  {
    checkout,
    packages,
    handed,
  }: { checkout: string; packages: readonly CheckoutPackage[]; handed: readonly HandedOver[] },
): Promise<string[]> {
  const said = handed.map(async ({ tarball: { manifest } }): Promise<string[]> => {
    const { name, version } = manifest;
    const found = packages.find((one) => one.name === name);
    if (!found) return [`${name}@${version} belongs to no package of the checkout: a build made it.`];
    const { file } = found.source;
    const text = await gitOutput(world, checkout, ['cat-file', 'blob', `HEAD:${file}`]);
    const committed = text === undefined ? undefined : versionIn(text);
    if (committed === undefined || committed === version) return [];
    return [
      `The version of ${name}@${version} was written after the commit, where ${file} has ${committed || 'none'}.`,
    ];
  });
  return (await Promise.all(said)).flat();
}

/** Empty where there is none; undefined for what is no package.json: there is nothing to compare with. */
function versionIn(text: string): string | undefined {
  try {
    return parseManifest(text, 'package.json').version;
  } catch {
    return undefined;
  }
}
