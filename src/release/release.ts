import type { Problem } from '../problems.ts';
import type { Manifest } from './manifest.ts';

/** One package in one version, as its manifest describes it. */
export interface Release {
  readonly name: string;
  readonly version: string;
  /** What its tag is called, or will be. */
  readonly tag: string;
  readonly manifest: Manifest;
  /** The manifest's file in the checkout, to point at its lines; absent when the manifest came in a tarball. */
  readonly source?: { readonly file: string; readonly text: string };
}

/** The package managers that are served. */
export const MANAGER_NAMES = ['npm', 'pnpm', 'yarn', 'bun'] as const;

export type ManagerName = (typeof MANAGER_NAMES)[number];

/** A release that stands in the checkout and has yet to be packed. */
export interface WorkspaceRelease extends Release {
  /** The manager of the project, which builds it. */
  readonly managedBy: ManagerName;
  /** The manager that packs it: the project's own, or npm for a directory that is no workspace. */
  readonly packedBy: ManagerName;
  /** Those of its scripts that packing runs, in their order. */
  readonly packScripts: readonly string[];
  /** The root of the workspaces, absolute. */
  readonly root: string;
  /** The package's directory, absolute. */
  readonly directory: string;
  /** The other workspaces. */
  readonly others: readonly OtherWorkspace[];
  readonly source: { readonly file: string; readonly text: string };
}

/** A workspace beside the one that is released. */
export interface OtherWorkspace {
  readonly name: string;
  /** Absolute. */
  readonly directory: string;
  readonly isPrivate: boolean;
}

/** Whether a release stands in the checkout. */
export function isInWorkspace(release: Release): release is WorkspaceRelease {
  return 'directory' in release;
}

/**
 * A release, or the problems that there is none: the run itself is inspected all the same. Both where the manifest can be
 * looked at, and is not what the tag says.
 */
export interface Resolved<R extends Release> {
  /** The tag that names it, which the run must be of; undefined where none is needed. */
  readonly tag?: string | undefined;
  readonly release?: R;
  readonly problems: readonly Problem[];
}
