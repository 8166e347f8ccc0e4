import { type Claims, isImmutable } from '../github/claims.ts';
import { fileOf, isCalled } from './exchange-form.ts';
import type { ExchangeRefusal, Finding, ShownPackage } from './exchange-refusal.ts';
import { firstPublishCommand, replacingCommands, settingsPage, trustCommand } from './trusted-publisher.ts';

/** What a 404 means: no package, no trusted publisher, or one that differs; the registry shows which is likely. */
export function notFound(refusal: ExchangeRefusal): Finding {
  const { name, claims, shown, action } = refusal;
  const { repository, environment } = claims;
  const file = fileOf(claims);
  const publisher = { repository, file, environment, action };
  const trust = trustCommand(name, publisher);
  if (shown === 'hidden')
    return {
      cause: `npm shows no public package ${name}, and trusted publishing cannot create one.`,
      because: 'npm shows no public package of that name',
      remedy: `Check that the name is spelled right. If ${name} is new, publish an empty first version by hand, and name this workflow as its trusted publisher (npm 11.15 or later). If it exists and is private, do not run this, which would make it public: this action cannot publish private packages.`,
      commands: ['npm login', firstPublishCommand(name), trust],
      notes: {},
    };
  const settings = settingsPage(name);
  if (shown === 'never-trusted' && !isCalled(claims))
    return {
      cause: `No version of ${name} has been published by a trusted publisher yet: probably no trusted publisher is set up, or one of its fields differs from this job's.${isImmutable(claims.sub) ? ' Or it was set before the repository was renamed, transferred or re-created.' : ''} npm does not say which.`,
      because: `no trusted publisher matches this job${isImmutable(claims.sub) ? '' : '; probably none is set up'}`,
      remedy: `Look at ${settings}. If there is no trusted publisher, run the last command (npm 11.15 or later, after npm login), or fill in the form there with the fields below. If there is one, it cannot be edited: delete it and create it again with all three commands, even if it looks right. Replace ID with the one that the first command prints.`,
      commands: replacingCommands(name, publisher),
      // The job may be given an environment instead.
      ...(environment === undefined ? { again: 'rerun-or-commit' as const } : {}),
      notes: spelling(claims),
    };
  const { first, ...difference } = differenceOf(
    refusal,
    shown === 'never-trusted' ? { last: undefined } : shown,
  );
  return {
    ...difference,
    remedy: `${first} A trusted publisher cannot be edited: delete it and create it again, on ${settings} or with npm 11.15 or later after npm login. Replace ID with the one that the first command prints.`,
    commands: replacingCommands(name, publisher),
    again: 'rerun-or-commit',
  };
}

/** How each field has to be written, where any of them may be the one that differs. */
function spelling({ environment }: Claims): Readonly<Record<string, string>> {
  return {
    'Organization or user': 'case-sensitive',
    Repository: 'its current name, case-sensitive',
    'Workflow filename': 'without a directory; .yml and .yaml differ',
    'Environment name':
      environment === undefined
        ? 'this job has none: leave it empty there, or add the environment to the job'
        : 'case-sensitive; not empty',
    'Allowed actions': 'must be ticked',
  };
}

/** What most likely differs from the trusted publisher of a package that has one. */
function differenceOf(
  { claims }: ExchangeRefusal,
  { last }: Exclude<ShownPackage, string>,
): Required<Pick<Finding, 'cause' | 'because' | 'notes'>> & { readonly first: string } {
  const { repository, environment } = claims;
  const file = fileOf(claims);
  if (isCalled(claims))
    return {
      cause: `This job is in a reusable workflow, and the registry checks the one that called it: ${file}.`,
      because: `the trusted publisher must name the calling workflow, ${file}`,
      notes: { 'Workflow filename': 'the workflow that calls this one' },
      first: `The trusted publisher must name ${file}. If it does already, look at the other fields; and both workflows need id-token: write.`,
    };
  if (last?.repository !== undefined && last.repository !== repository)
    return {
      cause: `${last.version} came from ${last.repository}, but this run is in ${repository}: the trusted publisher probably still names ${last.repository}.`,
      because: `the last version came from ${last.repository}`,
      notes: { Repository: `${last.version} came from ${last.repository}` },
      first: `If ${last.repository} still releases this package, release from there. If ${repository} has taken its place, the trusted publisher must name that.`,
    };
  if (last?.workflow !== undefined && last.workflow !== file)
    return {
      cause: `${last.version} came from ${last.workflow}, but this run is ${file}: the trusted publisher probably still names ${last.workflow}.`,
      because: `the last version came from ${last.workflow}, and this run is ${file}`,
      notes: { 'Workflow filename': `${last.version} came from ${last.workflow}` },
      first: `If ${last.workflow} still releases this package, release with that one. If ${file} has taken its place, the trusted publisher must name that.`,
    };
  if (isImmutable(claims.sub))
    return {
      cause:
        'One of the fields below differs from the trusted publisher; or the trusted publisher is from before the repository was renamed, transferred or re-created.',
      because:
        'the trusted publisher does not match this workflow, or is from before the repository was renamed, transferred or re-created',
      notes: spelling(claims),
      first: 'Name this workflow as the trusted publisher, even if the current one looks right.',
    };
  if (last?.workflow !== undefined)
    return {
      cause: `${last.version} came from this workflow, so most likely the environment differs: ${environment === undefined ? 'this job has none' : `the environment of this job is ${environment}`}.`,
      because: 'most likely the environment differs from the trusted publisher’s',
      notes: { 'Environment name': 'look here first' },
      first:
        environment === undefined
          ? 'If the trusted publisher names an environment, add it to the job. Or create the trusted publisher without one.'
          : `The trusted publisher must name the environment ${environment} (case-sensitive). Or give the job the environment that the trusted publisher names.`,
    };
  return {
    cause: 'One of the fields below differs from its trusted publisher.',
    because: 'the trusted publisher does not match this workflow',
    notes: spelling(claims),
    first: 'Compare the fields below with the trusted publisher, and fix what differs.',
  };
}
