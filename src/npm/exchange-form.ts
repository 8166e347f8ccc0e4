import type { Claims } from '../github/claims.ts';
import type { FormField } from '../problems.ts';
import { type TrustedPublisher, trustedPublisherForm } from './trusted-publisher.ts';

/** npm's form with what this job has for each field. */
export function formOf(claims: Claims, action: TrustedPublisher['action']): FormField[] {
  const { repository, environment, job_workflow_ref: called } = claims;
  return [
    ...trustedPublisherForm({ repository, file: fileOf(claims), environment, action }),
    ...(isCalled(claims)
      ? [{ field: '(the reusable workflow, not a field of the form)', value: called }]
      : []),
  ];
}

/** Whether the job is in a reusable workflow. */
export function isCalled({ workflow_ref: caller, job_workflow_ref: called }: Claims): boolean {
  return caller !== called;
}

/** The file name of the workflow that was started: the registry looks at that one (npm/documentation#1755). */
export function fileOf({ workflow_ref, repository, ref }: Claims): string {
  const path = workflow_ref.slice(repository.length + 1, -(ref.length + 1));
  return path.split('/').at(-1) ?? path;
}
