import validatePackageName from 'validate-npm-package-name';
import { error, type Problem } from '../../problems.ts';
import { at } from '../at.ts';
import type { Facts } from '../facts.ts';

/** A name npm refuses, which it says without a code, after the token was exchanged. Old names in upper case are taken. */
export function checkName({ release }: Facts): Problem[] {
  if (!release) return [];
  const { validForOldPackages, errors } = validatePackageName(release.name);
  if (validForOldPackages) return [];
  return [
    error({
      code: 'name-invalid',
      message: `npm does not accept ${JSON.stringify(release.name)} as a package name: ${errors?.join(', ')}.`,
      remedy: 'Rename the package: lower case, URL-safe, and not starting with a dot or an underscore.',
      ...at(release, 'name'),
    }),
  ];
}
