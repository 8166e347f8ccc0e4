import { type Problem, warning } from '../../problems.ts';
import { at } from '../at.ts';
import { bundledNames, isBundled } from '../dependencies.ts';
import type { Contents } from '../facts.ts';

/** Dependencies that should be in the tarball and are not: npm packs those in the package's own node_modules only. */
export function checkBundled({ tarball, release }: Contents): Problem[] {
  const missing = bundledNames(tarball.manifest).filter((name) => !isBundled(tarball, name));
  if (missing.length === 0) return [];
  return [
    warning({
      code: 'bundle-missing',
      message: `The tarball of ${release.name} lacks packages that bundledDependencies names: ${missing.join(', ')}. npm bundles what is in the package's own node_modules, but a workspace install puts it into the root's.`,
      remedy:
        'Install it there before packing (npm install --install-strategy=nested), or remove it from bundledDependencies.',
      ...at(release, 'bundledDependencies'),
    }),
  ];
}
