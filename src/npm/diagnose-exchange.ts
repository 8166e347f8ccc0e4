import { type Claims, isImmutable } from '../github/claims.ts';
import { REFUSED_EVENTS } from '../github/events.ts';
import type { Problem } from '../problems.ts';
import type { LastRelease } from '../proof/last-release.ts';
import { fileOf, formOf, isCalled } from './exchange-form.ts';
import {
  firstPublishCommand,
  settingsPage,
  type TrustedPublisher,
  trustCommand,
} from './trusted-publisher.ts';

/** What the registry shows of a package for which it gave no token. */
export type ShownPackage =
  /** Nothing: there is none, or it is private. */
  | 'hidden'
  /** None of its versions came from a trusted publisher. */
  | 'never-trusted'
  /** Some did. The last one, with the workflow that its provenance names; undefined where that is not known. */
  | { readonly last: LastRelease | undefined };

/** What is known when the registry has given no token. */
export interface ExchangeRefusal {
  readonly name: string;
  readonly status: number;
  /** The registry's own words, redacted. */
  readonly said: string;
  readonly claims: Claims;
  readonly shown: ShownPackage;
  /** Whether the ID token's time was over. */
  readonly isExpired: boolean;
  readonly action: TrustedPublisher['action'];
}

export type Diagnosis = Pick<Problem, 'message' | 'because' | 'remedy' | 'commands' | 'fields' | 'again'>;

/** A diagnosis before the registry's own words, and without the form. */
type Finding = Pick<Problem, 'because' | 'remedy' | 'commands' | 'again'> & {
  readonly cause: string;
  /** What there is to say of a field of npm's form, by its name. */
  readonly notes?: Readonly<Record<string, string>>;
};

const ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * Why the registry gave no token. It answers a missing package, and every claim that does not match, with the same 404
 * (npm/cli#8730, #8976); what it shows of the package, and the ID token's claims, tell them apart.
 */
export function diagnoseExchange(refusal: ExchangeRefusal): Diagnosis {
  const { name, status, said, claims, action } = refusal;
  const { cause, notes = {}, ...rest } = findingOf(refusal);
  return {
    ...rest,
    message: `The registry gave no token for ${name}. ${cause} Its answer: ${status}, ${JSON.stringify(said)}.`,
    fields: formOf(claims, action).map((field) => {
      const note = notes[field.field];
      return note === undefined ? field : { ...field, note };
    }),
  };
}

function findingOf(refusal: ExchangeRefusal): Finding {
  const { status, claims, isExpired } = refusal;
  const { event_name: event, iss } = claims;
  if (iss !== ISSUER)
    return {
      cause: `The ID token comes from ${iss}, the issuer of an enterprise, and npm only accepts GitHub's own, ${ISSUER}.`,
      because: 'the ID token comes from an enterprise issuer',
      remedy: 'Publish from a repository whose enterprise does not customize the issuer of ID tokens.',
      again: 'never',
    };
  if (REFUSED_EVENTS.includes(event))
    return {
      cause: `The run was started by ${event}, which anyone can trigger from a fork, so npm gives it no token.`,
      because: `npm gives no token to a run of ${event}`,
      remedy: 'Publish in a workflow that starts on a push, a release or workflow_dispatch.',
      again: 'commit',
    };
  if (status === 404) return notFound(refusal);
  if (status === 401)
    return isExpired
      ? {
          cause: 'The ID token had expired: it is valid for five minutes.',
          because: 'the ID token had expired',
          remedy: 'Run the job again. On a self-hosted runner, check its clock.',
        }
      : {
          cause: 'It did not accept the ID token, which had not expired.',
          because: 'the registry did not accept the ID token',
          remedy: 'Run the job again; if it happens again, see https://status.npmjs.org',
        };
  if (status === 429)
    return {
      cause: 'It is receiving too many requests.',
      because: 'the registry is receiving too many requests',
      remedy: 'Run the job again in a few minutes.',
    };
  return {
    cause: 'That answer is not documented.',
    because: 'the registry gave no token',
    remedy: 'Run the job again; if it happens again, see https://status.npmjs.org',
  };
}

function notFound(refusal: ExchangeRefusal): Finding {
  const { name, claims, shown, action } = refusal;
  const { repository, environment } = claims;
  const file = fileOf(claims);
  const trust = trustCommand(name, { repository, file, environment, action });
  if (shown === 'hidden')
    return {
      cause: `npm shows no public package ${name}, and trusted publishing cannot create one.`,
      because: 'npm shows no public package of that name',
      remedy: `If ${name} is new, publish an empty first version by hand, and name this workflow as its trusted publisher (npm 11.15 or later). If it exists and is private, do not run this: it would make the package public.`,
      commands: ['npm login', firstPublishCommand(name), trust],
    };
  const settings = settingsPage(name);
  if (shown === 'never-trusted' && !isCalled(claims))
    return {
      cause: `${name} exists, and none of its versions was published by a trusted publisher: probably none is set up.${isImmutable(claims.sub) ? ' Or there is one from before the repository was renamed, transferred or re-created.' : ''}`,
      because: 'probably no trusted publisher is set up',
      remedy: `Set this workflow as its trusted publisher on ${settings}, or with npm 11.15 or later. If there is one already, compare it with the fields below; whether it differs or matches, delete it there and create it again.`,
      commands: [trust],
    };
  const { cause, because, notes } = differenceOf(
    refusal,
    shown === 'never-trusted' ? { last: undefined } : shown,
  );
  return {
    cause,
    because,
    notes,
    remedy: `Compare the fields below on ${settings}; upper and lower case count. If the trusted publisher is right, release from what it names. Otherwise remove it and set it again: it cannot be edited.`,
    commands: [`npm trust list ${name}`, `npm trust revoke ${name} --id ID`, trust],
  };
}

/** What most likely differs from the trusted publisher of a package that has one. */
function differenceOf(
  { claims }: ExchangeRefusal,
  { last }: Exclude<ShownPackage, string>,
): { cause: string; because: string; notes: Readonly<Record<string, string>> } {
  const { repository, environment } = claims;
  const file = fileOf(claims);
  if (isCalled(claims))
    return {
      cause: `This job is in a reusable workflow, and the registry checks the one that called it: ${file}.`,
      because: `the trusted publisher must name the calling workflow, ${file}`,
      notes: { 'Workflow filename': 'the workflow that calls this one' },
    };
  if (last?.repository !== undefined && last.repository !== repository)
    return {
      cause: `${last.version} came from ${last.repository}; this run is of ${repository}.`,
      because: `the last version came from ${last.repository}`,
      notes: { Repository: `${last.version} came from ${last.repository}` },
    };
  if (last?.workflow !== undefined && last.workflow !== file)
    return {
      cause: `${last.version} came from ${last.workflow}; this run is ${file}.`,
      because: `the last version came from ${last.workflow}, and this run is ${file}`,
      notes: { 'Workflow filename': `${last.version} came from ${last.workflow}` },
    };
  if (isImmutable(claims.sub))
    return {
      cause:
        'One of the fields below differs from its trusted publisher; or that is from before the repository was renamed, transferred or re-created.',
      because:
        'the trusted publisher does not match this workflow, or is from before the repository was renamed, transferred or re-created',
      notes: {},
    };
  if (last?.workflow !== undefined)
    return {
      cause: `${last.version} came from this workflow, so most likely the environment differs: ${environment === undefined ? 'this job has none' : `the environment of this job is ${environment}`}.`,
      because: 'most likely the environment differs from the trusted publisher’s',
      notes: { 'Environment name': 'look here first' },
    };
  return {
    cause: 'One of the fields below differs from its trusted publisher.',
    because: 'the trusted publisher does not match this workflow',
    notes: {},
  };
}
