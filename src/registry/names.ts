import npa from 'npm-package-arg';

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
