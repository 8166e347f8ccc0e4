import semver from 'semver';
import validatePackageName from 'validate-npm-package-name';

/** A package in one version, `name@version`: what npm calls a spec. */
export interface PackageSpec {
  readonly name: string;
  readonly version: string;
}

/**
 * Reads `<package>@<version>`. The version is what follows the last `@`: neither a package name (but for its scope) nor a
 * version can hold one, so nothing is guessed. Name and version must be npm's own notion of both, to the character.
 * @param text such as `@socket.io/redis-adapter@8.4.0`
 * @returns why it is none, in place of a release
 */
export function readPackageSpec(text: string): PackageSpec | { readonly why: string } {
  const at = text.lastIndexOf('@');
  if (at <= 0) return { why: 'it has no version after a package name' };
  const release = { name: text.slice(0, at), version: text.slice(at + 1) };
  const why = whyNoSpec(release);
  return why === undefined ? release : { why };
}

function whyNoSpec({ name, version }: PackageSpec): string | undefined {
  const named = validatePackageName(name);
  if (!named.validForOldPackages) {
    const why = named.errors?.join(', ');
    return `${JSON.stringify(name)} is not a package name (${why})`;
  }
  const clean = semver.valid(version);
  if (clean === null) return `${JSON.stringify(version)} is not a semver version`;
  if (clean !== version) return `${JSON.stringify(version)} is not how npm writes that version (${clean})`;
  return undefined;
}
