import { error, type Problem } from '../../problems.ts';
import { inJob } from '../at.ts';
import type { RunFacts } from '../facts.ts';

/** Without `id-token: write` there is neither trusted publishing nor provenance. */
export function checkPermission({ job, canRequestIdToken, jobFile }: RunFacts): Problem[] {
  if (job !== 'publish' || canRequestIdToken) return [];
  return [
    error({
      code: 'id-token-permission',
      message:
        'This job cannot request an ID token, so it can neither publish by trusted publishing nor sign.',
      remedy: `${
        jobFile?.permissionsLine === undefined
          ? 'Add "permissions: { id-token: write }" to the job, with whatever else it needs.'
          : 'Add "id-token: write" to the permissions of the job.'
      } For a reusable workflow, its caller needs it too; a pull request from a fork never has it.`,
      ...(jobFile ? inJob(jobFile, jobFile.permissionsLine ?? jobFile.line) : {}),
    }),
  ];
}
