import semver from 'semver';
import { fail } from '../problems.ts';
import { type PackageSpec, readPackageSpec } from './spec.ts';
import { DEFAULT_FORMAT, tagBy, withName } from './tag-template.ts';

/** How projects call the tags of releases, the commonest first among those that read the same tag. */
export const KNOWN_FORMATS = [
  'v{version}',
  '{version}',
  DEFAULT_FORMAT,
  '{unscoped}@{version}',
  '{unscoped}-v{version}',
  '{package}-v{version}',
  '{unscoped}/v{version}',
  '{package}/v{version}',
  '{unscoped}@v{version}',
  '{package}@v{version}',
  '{unscoped}-{version}',
  '{package}-{version}',
  '{unscoped}/{version}',
  '{unscoped}_v{version}',
] as const;

export interface Tagged {
  readonly tag: string;
  /** How a release's tag may be called; the first that matches wins. */
  readonly formats: readonly string[];
  /** The packages that can be released. */
  readonly names: readonly string[];
  /** The versions that their manifests have, by name: where a tag could mean several, it means the one in that version. */
  readonly versions?: ReadonlyMap<string, string>;
}

/**
 * Reads which release a tag means. A format is filled in with each package's name and compared whole: nothing is guessed
 * from the tag. One without a package means the one package there is, or the only one that has that version.
 * @throws Failure `tag-not-a-release`, `tag-ambiguous`
 */
export function readTag({ tag, formats, names, versions = new Map() }: Tagged): PackageSpec {
  for (const format of formats) {
    const found = versionsRead(format, { tag, names });
    const inThatVersion = found.filter(({ name, version }) => versions.get(name) === version);
    const [only, ...others] = found.length > 1 && inThatVersion.length > 0 ? inThatVersion : found;
    if (only && others.length > 0) ambiguous(tag, { format, found: [only, ...others] });
    if (only) return only;
    // A package that is not there is named all the same: its absence is told with the list of those there are.
    const plain = format === DEFAULT_FORMAT ? readPackageSpec(tag) : { why: '' };
    if (!('why' in plain)) return plain;
  }
  return noRelease(tag, formats);
}

/** Every release that a tag could mean by one format. */
export function versionsRead(
  format: string,
  { tag, names }: { tag: string; names: readonly string[] },
): PackageSpec[] {
  return names.flatMap((name) => {
    const version = versionBy(format, { tag, name });
    return version === undefined ? [] : [{ name, version }];
  });
}

/** The version in a tag that is called so for this package; undefined when it is not. */
function versionBy(format: string, { tag, name }: { tag: string; name: string }): string | undefined {
  const [before = '', ...others] = format.split('{version}').map((part) => withName(part, name));
  const fixed = [before, ...others].join('').length;
  const length = (tag.length - fixed) / others.length;
  const version = tag.slice(before.length, before.length + length);
  return tagBy(format, { name, version }) === tag && semver.valid(version) === version ? version : undefined;
}

function ambiguous(tag: string, { format, found }: { format: string; found: readonly PackageSpec[] }): never {
  const names = found.map(({ name }) => name).join(', ');
  return fail({
    code: 'tag-ambiguous',
    message: `The tag ${JSON.stringify(tag)} is ambiguous: with the format ${format}, it could name any of ${names}.`,
    remedy: `Set the input packages to the one that such tags mean, or use a format that includes the package, such as ${DEFAULT_FORMAT}.`,
  });
}

function noRelease(tag: string, formats: readonly string[]): never {
  const plain = readPackageSpec(tag);
  const why =
    formats.length === 1 && formats[0] === DEFAULT_FORMAT && 'why' in plain
      ? plain.why
      : `it is not of the form ${formats.join(' or ')}, with the name of a package in this repository and a version as npm writes it`;
  return fail({
    code: 'tag-not-a-release',
    message: `The tag ${JSON.stringify(tag)} does not name a release: ${why}.`,
    remedy:
      formats[0] === DEFAULT_FORMAT
        ? 'Push a tag of the form <package>@<version>, such as @socket.io/redis-adapter@8.4.0; or set the input tag-format to the form of your tags, such as v{version}.'
        : 'Push a tag of that form, or fix tag-format.',
  });
}
