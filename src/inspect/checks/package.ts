import { workflowPath } from '../../github/run.ts';
import { firstPublishCommand, trustCommand } from '../../npm/trusted-publisher.ts';
import { type Problem, warning } from '../../problems.ts';
import type { Facts } from '../facts.ts';

/**
 * A package that nobody can see is new, or restricted. Trusted publishing cannot create one; told before packing, as the
 * token exchange says it last of all.
 */
export function checkPackage({
  release,
  run,
  claims,
  packument,
  askedRegistry,
  packsHere,
  stage,
}: Facts): Problem[] {
  if (!release || packument || !askedRegistry || !packsHere) return [];
  const { name } = release;
  const file = workflowPath(run).split('/').at(-1) ?? '';
  const action = stage ? ('stage' as const) : ('publish' as const);
  const publisher = { repository: run.repository, file, environment: claims?.environment, action };
  return [
    warning({
      code: 'package-not-found',
      message: `npm shows no public package ${name}, and trusted publishing cannot create one.`,
      remedy: `If ${name} is new, publish an empty first version by hand, and name this workflow as its trusted publisher (npm 11.15 or later)${claims ? '' : ', with --env and the environment of the publishing job'}. If it exists and is private, do not run this: it would make the package public.`,
      commands: ['npm login', firstPublishCommand(name), trustCommand(name, publisher)],
    }),
  ];
}
