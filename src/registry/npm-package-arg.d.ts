import 'npm-package-arg';

declare module 'npm-package-arg' {
  /** Missing from @types/npm-package-arg 6.1.4: npm's own package URL of an exact version. */
  function toPurl(spec: string): string;
}
