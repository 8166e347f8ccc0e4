import type { JobStep } from '../../github/workflow-job.ts';
import { type Problem, warning } from '../../problems.ts';
import { inJob } from '../at.ts';
import type { RunFacts } from '../facts.ts';

/**
 * Actions by a tag or a branch: whoever can move it runs in this job. Ours is not asked for: one that has been moved would
 * not tell.
 */
export function checkPins({ jobFile }: RunFacts): Problem[] {
  const unpinned = jobFile?.steps.filter(isUnpinned) ?? [];
  const [first] = unpinned;
  if (!jobFile || !first) return [];
  const names = [...new Set(unpinned.map(({ uses }) => uses))].join(', ');
  return [
    warning({
      code: 'action-unpinned',
      message: `The job ${jobFile.id} refers to actions by tag or branch, which can be moved: ${names}.`,
      remedy:
        'Pin each to its full commit SHA, with the version in a comment: "actions/checkout@<40 hex digits> # v6"; Dependabot keeps both up to date.',
      ...inJob(jobFile, first.line),
    }),
  ];
}

function isUnpinned({ uses }: JobStep): boolean {
  // `$/…` is an action of the workflow's own repository at its own commit (GitHub, since 2026-07-30).
  if (uses === undefined || /^(?:\.|\$)\//.test(uses) || /^mochi\/publish-npm[/@]/.test(uses)) return false;
  if (uses.startsWith('docker://')) return !/@sha256:[0-9a-f]{64}$/.test(uses);
  return !/@[0-9a-f]{40}$/.test(uses);
}
