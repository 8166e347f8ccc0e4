import { type Claims, isImmutable } from '../github/claims.ts';
import { REFUSED_EVENTS } from '../github/events.ts';
import type { FormField } from '../problems.ts';
import {
  firstPublishCommand,
  type TrustedPublisher,
  trustCommand,
  trustedPublisherForm,
} from './trusted-publisher.ts';

/** What is known when the registry has given no token. */
export interface ExchangeRefusal {
  readonly name: string;
  readonly status: number;
  /** The registry's own words, redacted. */
  readonly said: string;
  readonly claims: Claims;
  /** Whether anybody can see the package; undefined when the registry was not asked. */
  readonly isSeen: boolean | undefined;
  readonly action: TrustedPublisher['action'];
}

export interface Diagnosis {
  readonly message: string;
  readonly remedy: string;
  readonly fields?: readonly FormField[];
}

const ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * Why the registry gave no token, as far as the claims of the ID token tell: it answers a package that is not there, and
 * every claim that does not match, with one and the same 404 (npm/cli#8730, #8976). Its words come first.
 */
export function diagnoseExchange(refusal: ExchangeRefusal): Diagnosis {
  const { name, status, said, claims } = refusal;
  const message = `The registry gave no token for ${name}: ${status}, ${JSON.stringify(said)}. ${causeOf(refusal)}`;
  return { message, remedy: remedyOf(refusal), fields: formOf(claims, refusal.action) };
}

function causeOf({ name, status, claims, isSeen }: ExchangeRefusal): string {
  const { event_name: event, iss, workflow_ref: caller, job_workflow_ref: called } = claims;
  if (iss !== ISSUER)
    return `The ID token is of the issuer ${iss}, an enterprise's own; npm takes GitHub's alone, ${ISSUER}.`;
  if (REFUSED_EVENTS.includes(event))
    return `The run was started by ${event}, which strangers can cause: the registry takes it from nobody.`;
  if (status === 404 && isSeen === false)
    return `There is no package ${name} that anybody can see, and trusted publishing cannot create one.`;
  if (status === 404 && caller !== called)
    return `This job is in a reusable workflow, and the registry looks at the one that called it: ${fileOf(claims)}.`;
  if (status === 404 && isImmutable(claims.sub))
    return 'The package is there, so one of the values below is not in its trusted publisher; or the publisher is older than the immutable subject this repository has.';
  if (status === 404)
    return 'The package is there, so it has no trusted publisher, or one of the values below is not, to the letter, in its trusted publisher.';
  if (status === 401) return 'It did not take the ID token: it may have expired on the way.';
  if (status === 429) return 'It is asked too often.';
  return 'That is no answer the documentation knows.';
}

function remedyOf({ name, status, claims, isSeen, action }: ExchangeRefusal): string {
  const settings = `https://www.npmjs.com/package/${name}/access`;
  const { repository, environment } = claims;
  const trust = trustCommand(name, { repository, file: fileOf(claims), environment, action });
  if (claims.iss !== ISSUER)
    return 'Publish from a repository whose enterprise has not customised the issuer of its ID tokens.';
  if (REFUSED_EVENTS.includes(claims.event_name))
    return 'Publish in a workflow that is started by a push of a tag, a release or workflow_dispatch.';
  if (status === 404 && isSeen === false)
    return `Publish a first version by hand (npm login), in an empty directory: ${firstPublishCommand(name)}; then name this workflow as its trusted publisher: ${trust}; and run the job again.`;
  if (status === 404) {
    const again = isImmutable(claims.sub)
      ? ' If they all match, delete the trusted publisher and create it again.'
      : '';
    return `Compare them on ${settings}; or set them: ${trust} (where npm says that there is one already, look for it with npm trust list ${name}, and remove it first: npm trust revoke ${name} --id <id>).${again}`;
  }
  if (status === 429) return 'Run the job again in some minutes: it publishes only what is not there.';
  return 'Run the job again; if it happens again, see https://status.npmjs.org';
}

/** npm's form with what this job has for each field. */
function formOf(claims: Claims, action: TrustedPublisher['action']): FormField[] {
  const { repository, environment, workflow_ref: caller, job_workflow_ref: called } = claims;
  const isCalled = caller !== called;
  return [
    ...trustedPublisherForm({ repository, file: fileOf(claims), environment, action }),
    ...(isCalled ? [{ field: '(the reusable workflow, not asked for)', value: called }] : []),
  ];
}

/** The file name of the workflow that was started: the registry looks at that one (npm/documentation#1755). */
function fileOf({ workflow_ref, repository, ref }: Claims): string {
  const path = workflow_ref.slice(repository.length + 1, -(ref.length + 1));
  return path.split('/').at(-1) ?? path;
}
