import type { JobStep } from '../../github/workflow-job.ts';
import { type Problem, warning } from '../../problems.ts';
import { inJob } from '../at.ts';
import type { RunFacts } from '../facts.ts';

/** Actions that do nothing but restore a cache. */
const CACHES = ['actions/cache', 'actions/cache/restore'];

/**
 * Caches of GitHub can be written by any run on the default branch: what gets into one there gets into this release. npm's
 * documentation asks for none in release builds.
 */
export function checkCaches({ jobFile, packageManager }: RunFacts): Problem[] {
  if (!jobFile) return [];
  return jobFile.steps
    .filter((step) => restores(step, packageManager))
    .map(({ uses = '', line }) =>
      warning({
        code: 'cache-restored',
        message: `The job ${jobFile.id} restores a cache (${uses}): any run on the default branch can write it, and its contents can end up in the package.`,
        remedy: uses.startsWith('actions/setup-node@')
          ? 'Set "package-manager-cache: false" for this step, and no "cache:".'
          : 'Remove the cache from this job: build releases from scratch.',
        ...inJob(jobFile, line),
      }),
    );
}

/**
 * setup-node caches by itself where package.json names a package manager: version 5 for each, since 6 for npm alone.
 * setup-go always does.
 */
function restores({ uses = '', major, with: inputs }: JobStep, packageManager = ''): boolean {
  const [action = ''] = uses.toLowerCase().split('@');
  if (CACHES.includes(action)) return true;
  const cache = inputs['cache'] ?? '';
  if (action === 'actions/setup-go') return cache !== 'false';
  if (action === 'ruby/setup-ruby') return inputs['bundler-cache'] === 'true';
  const setsUp = /^[^/]+\/setup-|^pnpm\/action-setup$/.test(action);
  if (setsUp && !['', 'false'].includes(cache)) return true;
  if (action !== 'actions/setup-node' || inputs['package-manager-cache'] === 'false') return false;
  if (major !== undefined && major < 5) return false;
  return major === 5 ? packageManager !== '' : packageManager.startsWith('npm');
}
