import type { Run } from '../github/run.ts';
import { fail } from '../problems.ts';
import type { World } from '../world.ts';
import { type CheckoutPackage, checkoutPackages } from './checkout-packages.ts';
import { notCommitted } from './committed.ts';
import { dueAmong } from './due.ts';
import { type HandedOver, resolveUntagged } from './handed-over.ts';
import type { SourceInputs, Sources, TarballSource } from './source.ts';
import { readTarballs } from './tarball-directory.ts';

/**
 * Finds which tarballs of another tool are due: those whose version the registry does not have. A packer of everything packs
 * what was published long ago as well.
 * @throws Failure `input-invalid` without a directory, `tarballs-missing`, `tarball-invalid`, `plan-invalid`
 */
export async function foreignSources(
  world: World,
  inputs: SourceInputs,
  run: Run,
): Promise<Sources<TarballSource>> {
  const { tarballs, packages: only, registry, tagFormats } = inputs;
  const [format = ''] = tagFormats;
  if (tarballs === undefined)
    return fail({
      code: 'input-invalid',
      message: 'The input select is "tarballs", but the input tarballs does not say where they are.',
      remedy: 'Set tarballs to the directory that an earlier step packs into.',
    });
  const { handed, tagOnly } = await readTarballs(tarballs, format);
  const named = handed.map((one) => ({
    name: one.tarball.manifest.name,
    manifest: one.tarball.manifest,
    one,
  }));
  const { due, ...rest } = await dueAmong(world, named, { only, registry, run });
  const releases = due.map(({ one }) => one);
  return {
    ...rest,
    releases: resolveUntagged(releases),
    tagOnly,
    notes: await notesOf(world, { inputs, checkout: run.workspace, releases }),
  };
}

async function notesOf(
  world: World,
  { inputs, checkout, releases }: { inputs: SourceInputs; checkout: string; releases: readonly HandedOver[] },
): Promise<string[]> {
  const packages = await packagesOf(inputs, checkout);
  return packages === undefined ? [] : notCommitted(world, { checkout, packages, handed: releases });
}

/** Undefined where there is no checkout, or one that cannot be read: nothing is packed of it. */
async function packagesOf(
  { root, packageManager }: SourceInputs,
  checkout: string,
): Promise<readonly CheckoutPackage[] | undefined> {
  try {
    const wanted = packageManager;
    return (await checkoutPackages({ root, packageDirectory: undefined, checkout, wanted })).packages;
  } catch {
    return undefined;
  }
}
