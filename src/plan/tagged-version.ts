import { error, fail, type Problem } from '../problems.ts';
import type { Manifest } from '../release/manifest.ts';
import type { Release, Resolved } from '../release/release.ts';
import type { PackageSpec } from '../release/spec.ts';
import { readTag } from '../release/tag-format.ts';
import { linesOfKeys } from '../text/json-lines.ts';

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
      message: `The tag names ${tagged.name}, but the tarball contains ${manifest.name || 'a package without a name'}.`,
      remedy: 'Hand over the tarball that the pack job made for this tag.',
    });
  }
  return {
    tag,
    release: { name: tagged.name, version: tagged.version, tag, manifest },
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
  tagged: PackageSpec;
  manifest: Manifest;
  file: string;
  text: string;
}): Problem[] {
  if (manifest.version === tagged.version) return [];
  const line = linesOfKeys(text).get('version');
  const isPlaceholder = PLACEHOLDER.test(manifest.version);
  return [
    error({
      code: 'version-mismatch',
      message: `The tag says that ${tagged.name} is ${tagged.version}, but its package.json says ${manifest.version || 'nothing'}${isPlaceholder ? ', which a tool such as semantic-release replaces in the checkout when it releases' : ''}.`,
      remedy: isPlaceholder
        ? `Write the version in a step before this one: npm version ${tagged.version} --no-git-tag-version, in the package's directory.`
        : `To release ${manifest.version || 'the version that it has'}, tag that instead. To release ${tagged.version}, set "version" to it in ${file}, commit, and tag that commit.`,
      file,
      ...(line === undefined ? {} : { line }),
    }),
  ];
}
