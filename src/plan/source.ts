import { fail } from '../problems.ts';
import type { Release, Resolved, WorkspaceRelease } from '../release/release.ts';
import { readTarball, type Tarball } from '../release/tarball.ts';
import { resolveOrTell } from './resolved.ts';
import type { SelectionInputs } from './selection-inputs.ts';
import { releaseInTarball } from './tagged-version.ts';

/** A tarball that was handed over, and the digest that vouches for it. */
export interface GivenTarball {
  /** Absolute. */
  readonly path: string;
  /** `sha512-…` */
  readonly integrity: string;
}

/** What is to be published: a workspace that has yet to be packed, or a tarball that was handed over. */
export type ReleaseSource =
  | { readonly kind: 'workspace'; readonly resolved: Resolved<WorkspaceRelease> }
  | { readonly kind: 'tarball'; readonly resolved: Resolved<Release>; readonly tarball: Tarball };

/** Finds the workspace the tag names. Its problems are kept for the inspection. */
export async function workspaceSource(
  { tag, tagFormats: formats, packages: only, root, packageDirectory }: SelectionInputs,
  checkout: string,
): Promise<Resolved<WorkspaceRelease>> {
  const { resolve } = await import('./resolve.ts');
  return resolveOrTell(() => resolve({ tag, formats, only, root, packageDirectory, checkout }));
}

/**
 * Finds what the publish action is to publish.
 * @throws Failure `tarball-invalid`, `integrity-mismatch`: bytes nobody vouches for are not looked at any further
 */
export async function sourceOf(
  inputs: SelectionInputs & { readonly tarball: GivenTarball | undefined },
  checkout: string,
): Promise<ReleaseSource> {
  if (!inputs.tarball) return { kind: 'workspace', resolved: await workspaceSource(inputs, checkout) };
  const tarball = await readTarball(inputs.tarball.path);
  if (tarball.integrity !== inputs.tarball.integrity) {
    fail({
      code: 'integrity-mismatch',
      message: `The tarball hashes to ${tarball.integrity}, but the input integrity says ${inputs.tarball.integrity}: it is not what was packed.`,
      remedy:
        'Do not publish it. Hand over the tarball and the integrity of one and the same pack job, the integrity as a job output and not inside the artifact.',
    });
  }
  const { manifest } = tarball;
  return {
    kind: 'tarball',
    tarball,
    resolved: await resolveOrTell(async () =>
      releaseInTarball({ tag: inputs.tag, formats: inputs.tagFormats, manifest }),
    ),
  };
}
