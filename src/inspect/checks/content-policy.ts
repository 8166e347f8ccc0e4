import { error, type Problem, warning } from '../../problems.ts';
import { at } from '../at.ts';
import type { Facts } from '../facts.ts';

/** A package under npm's dual-use policy, which says so in `contentPolicy`, may only be staged (npm documentation, policies/dual-use). */
export function checkContentPolicy({ release, job, stage }: Facts): Problem[] {
  if (!release || release.manifest['contentPolicy'] === undefined || stage) return [];
  const problem = {
    code: 'content-policy',
    message: `${release.name} has a contentPolicy: npm's dual-use policy covers it, and npm accepts it only through staged publishing.`,
    remedy:
      'Set the input stage of the publish action to true, and use a trusted publisher that allows "npm stage publish". The field and the DISCLOSURE file must stay in every version.',
    ...at(release, 'contentPolicy'),
  } as const;
  // Whether the version will be staged is not known where it is packed.
  return [job === 'pack' ? warning(problem) : error(problem)];
}
