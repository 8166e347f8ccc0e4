import npa from 'npm-package-arg';
import validatePackageName from 'validate-npm-package-name';

/** The name as npm writes it in a URL: `@scope%2fname` (npm-package-arg's `escapedName`). */
export function escapedName(name: string): string {
  return npa(name).escapedName ?? name;
}

/** The scope with its `@`, or undefined. */
export function scopeOf(name: string): string | undefined {
  return npa(name).scope ?? undefined;
}

/** The package URL of one version, as npm writes it in attestations: `pkg:npm/%40scope/name@1.2.3`. */
export function purlOf({ name, version }: { name: string; version: string }): string {
  return npa.toPurl(`${name}@${version}`);
}

/** Whether npm accepts a name, of a package that may be from before 2014: upper case was allowed then. */
export function isPackageName(name: string): boolean {
  return validatePackageName(name).validForOldPackages;
}
