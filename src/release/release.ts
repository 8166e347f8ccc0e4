import { error, fail, type Problem } from '../problems.ts';
import { lineOfKey, type Manifest } from './manifest.ts';
import type { Resolved } from './resolved.ts';
import type { TaggedRelease } from './tag.ts';
import { readTag } from './tag-format.ts';

/** One package in one version, as its manifest describes it. */
export interface Release {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  /** How tags of releases may be called. */
  readonly formats: readonly string[];
  readonly manifest: Manifest;
  /** The manifest's file in the checkout, to point at its lines; absent when the manifest came in a tarball. */
  readonly source?: { readonly file: string; readonly text: string };
}

/** A release that stands in the checkout and has yet to be packed. */
export interface WorkspaceRelease extends Release {
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
 * The release a tarball holds, with a `version-mismatch` where its manifest does not say what the tag says.
 * @throws Failure `tag-not-a-release`, `workspace-not-found`
 */
export function releaseInTarball({
  tag,
  formats,
  manifest,
}: {
  tag: string;
  formats: readonly string[];
  manifest: Manifest;
}): Resolved<Release> {
  const tagged = readTag({ tag, formats, names: manifest.name === '' ? [] : [manifest.name] });
  if (manifest.name !== tagged.name) {
    fail({
      code: 'workspace-not-found',
      message: `The tag names ${tagged.name}, the tarball holds ${manifest.name || 'a package without a name'}.`,
      remedy: 'Hand over the tarball that the pack job made for this tag.',
    });
  }
  return {
    release: { ...tagged, tag, formats, manifest },
    problems: versionProblems({ tagged, manifest, file: 'package.json', text: '' }),
  };
}

/** What stands for a version where a tool writes it (semantic-release's documentation has the first). */
const PLACEHOLDER = /^0\.0\.0-(?:development|semantic[a-z-]*|managed[a-z-]*|placeholder)$/;

/** A `version-mismatch`, with the line at fault, where the tag and the manifest differ. */
export function versionProblems({
  tagged,
  manifest,
  file,
  text,
}: {
  tagged: TaggedRelease;
  manifest: Manifest;
  file: string;
  text: string;
}): Problem[] {
  if (manifest.version === tagged.version) return [];
  const line = lineOfKey(text, 'version');
  const isPlaceholder = PLACEHOLDER.test(manifest.version);
  return [
    error({
      code: 'version-mismatch',
      message: `The tag says ${tagged.name} is ${tagged.version}, its package.json says ${manifest.version || 'nothing'}${isPlaceholder ? ', which a tool such as semantic-release replaces in the checkout when it releases' : ''}.`,
      remedy: isPlaceholder
        ? `Write the version in a step before this one: npm version ${tagged.version} --no-git-tag-version, in the package's directory.`
        : `Set "version" to ${tagged.version} in ${file}, commit, and move the tag there; or tag the version that it is.`,
      file,
      ...(line === undefined ? {} : { line }),
    }),
  ];
}
