import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from '../release/manifest.ts';
import type { Unfit } from './repository.ts';

/** What decides versions in a repository, where that is not somebody by hand. */
export interface ReleaseTool {
  readonly name: 'changesets' | 'release-please' | 'lerna' | 'nx' | 'semantic-release';
  /** What says so, relative to the root. */
  readonly by: string;
}

/** Finds the tool that decides versions, by what it is configured with. @param root absolute */
export function releaseToolOf(root: string, manifest: Manifest): ReleaseTool | undefined {
  const has = (path: string) => existsSync(join(root, path));
  if (has('.changeset/config.json')) return { name: 'changesets', by: '.changeset/config.json' };
  if (has('release-please-config.json')) return { name: 'release-please', by: 'release-please-config.json' };
  const semantic = semanticRelease(root, manifest);
  if (semantic !== undefined) return { name: 'semantic-release', by: semantic };
  if (has('nx.json') && 'release' in objectIn(root, 'nx.json')) return { name: 'nx', by: 'nx.json' };
  return has('lerna.json') ? { name: 'lerna', by: 'lerna.json' } : undefined;
}

function semanticRelease(root: string, manifest: Manifest): string | undefined {
  const file = readdirSync(root).find((name) =>
    /^\.releaserc(?:\.|$)|^release\.config\.[cm]?[jt]s$/.test(name),
  );
  if (file !== undefined) return file;
  const named = ['dependencies', 'devDependencies'].some((field) => {
    const ranges = manifest[field];
    return typeof ranges === 'object' && ranges !== null && Object.hasOwn(ranges, 'semantic-release');
  });
  return named ? 'semantic-release in package.json' : undefined;
}

/** An object in a file of JSON, with comments or without; empty for what is none. */
function objectIn(root: string, file: string): object {
  try {
    return v.parse(v.looseObject({}), JSON.parse(readFileSync(join(root, file), 'utf8')));
  } catch {
    return {};
  }
}

const KEPT: Readonly<Record<ReleaseTool['name'], string>> = {
  changesets:
    'changesets/action still opens the version pull request; once that is merged, this workflow publishes',
  'release-please':
    'release-please still opens the release pull request; once that is merged, this workflow publishes',
  nx: 'keep nx release for the versions (with --skip-publish); this workflow publishes what it commits',
  lerna:
    'keep lerna version for the versions; this workflow publishes what it commits, and lerna publish is no longer needed',
  'semantic-release': '',
};

/** Why nothing can be due: where versions stand in no package.json. */
export function whyVersionless({ name, by }: ReleaseTool): Unfit | undefined {
  if (name !== 'semantic-release') return undefined;
  return {
    unfit: `semantic-release decides the versions here (${by}) while it releases, so no package.json has them beforehand.`,
    remedy:
      'Let it pack but not publish (@semantic-release/npm with "npmPublish": false and "tarballDir"), and pass that directory to the pack action with select: tarballs. docs/many-packages.md shows the workflow.',
  };
}

/** What stays with the tool, and what does not. */
export function toolInWords({ name, by }: ReleaseTool): string {
  return `${name} decides the versions here (${by}): ${KEPT[name]}.`;
}
