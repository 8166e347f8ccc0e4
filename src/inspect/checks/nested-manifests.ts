import { Failure, type Problem, warning } from '../../problems.ts';
import { parseManifest } from '../../release/manifest.ts';
import { installedDependencies, readSpec } from '../dependencies.ts';
import type { Contents } from '../facts.ts';

/** Manifests deeper in the tarball that still have a workspace's ranges: whoever installs from there fails. */
export function checkNestedManifests({ tarball: { nested }, release }: Contents): Problem[] {
  const wrong = [...nested].flatMap(([path, text]) => (hasUnknownProtocol(path, text) ? [path] : []));
  if (wrong.length === 0) return [];
  return [
    warning({
      code: 'dependency-unusable',
      message: `Manifests inside the tarball of ${release.name} have ranges that npm does not understand (workspace:, catalog: and the like): ${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ` and ${wrong.length - 5} more` : ''}.`,
      remedy: 'Leave them out of "files", or write version ranges there when you build.',
    }),
  ];
}

function hasUnknownProtocol(path: string, text: string): boolean {
  try {
    return installedDependencies(parseManifest(text, path)).some((one) => readSpec(one) === undefined);
  } catch (thrown) {
    // What is no manifest is a file of the package like any other.
    if (thrown instanceof Failure) return false;
    throw thrown;
  }
}
