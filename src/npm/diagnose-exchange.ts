import { REFUSED_EVENTS } from '../github/events.ts';
import type { Problem } from '../problems.ts';
import { formOf } from './exchange-form.ts';
import { notFound } from './exchange-not-found.ts';
import type { ExchangeRefusal, Finding } from './exchange-refusal.ts';
import { REPORT } from './known-refusal.ts';

export type Diagnosis = Pick<Problem, 'message' | 'because' | 'remedy' | 'commands' | 'fields' | 'again'>;

const ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * Why the registry gave no token. It answers a missing package, and every claim that does not match, with the same 404
 * (npm/cli#8730, #8976); what it shows of the package, and the ID token's claims, tell them apart. The form is there where
 * one of its fields may be the cause.
 */
export function diagnoseExchange(refusal: ExchangeRefusal): Diagnosis {
  const { name, status, said, claims, action } = refusal;
  const { cause, notes, ...rest } = findingOf(refusal);
  return {
    ...rest,
    message: `The registry gave no token for ${name}. ${cause} Its answer: ${status}, ${JSON.stringify(said)}.`,
    ...(notes
      ? {
          fields: formOf(claims, action).map((field) => {
            const note = notes[field.field];
            return note === undefined ? field : { ...field, note };
          }),
        }
      : {}),
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
          remedy: `npm does not say why. Run the job again. If it happens again and https://status.npmjs.org shows no incident, ${REPORT}`,
        };
  if (status === 429)
    return {
      cause: 'It is rate-limiting requests.',
      because: 'the registry is rate-limiting requests',
      remedy: 'Run the job again in a few minutes.',
    };
  return {
    cause: 'npm does not document what causes this answer.',
    because: `the registry answered the token exchange with ${status}`,
    remedy: `Run the job again. If it happens again and https://status.npmjs.org shows no incident, ${REPORT}`,
  };
}
