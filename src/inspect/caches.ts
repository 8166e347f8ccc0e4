import type { JobStep } from '../github/job-file.ts';
import { type Problem, warning } from '../problems.ts';
import { inJob } from './at.ts';
import type { Facts } from './facts.ts';

/** Actions that do nothing but restore a cache. */
const CACHES = ['actions/cache', 'actions/cache/restore'];

/**
 * Caches of GitHub can be written by any run on the default branch: what gets into one there gets into this release. npm's
 * documentation asks for none in release builds.
 */
export function checkCaches({ jobFile, packageManager }: Facts): Problem[] {
  if (!jobFile) return [];
  return jobFile.steps
    .filter((step) => restores(step, packageManager))
    .map(({ uses = '', line }) =>
      warning({
        code: 'cache-restored',
        message: `The job ${jobFile.id} restores a cache (${uses}): any run on the default branch can have written it, and what is in it can get into the package.`,
        remedy: uses.startsWith('actions/setup-node@')
          ? 'Set "package-manager-cache: false" for this step, and no "cache:".'
          : 'Remove the cache from this job: a release is built from nothing.',
        ...inJob(jobFile, line),
      }),
    );
}

/** setup-node, from version 5, caches by itself where package.json names npm as the package manager. */
function restores({ uses = '', with: inputs }: JobStep, packageManager: string | undefined): boolean {
  const [action = '', version = ''] = uses.toLowerCase().split('@');
  if (CACHES.includes(action)) return true;
  const cache = inputs['cache'] ?? '';
  const setsUp = /^[^/]+\/setup-|^pnpm\/action-setup$/.test(action);
  if (setsUp && !['', 'false'].includes(cache)) return true;
  const isOlder = /^v[1-4](?:\.|$)/.test(version);
  const byItself = packageManager?.startsWith('npm') === true && !isOlder;
  return action === 'actions/setup-node' && byItself && inputs['package-manager-cache'] !== 'false';
}
