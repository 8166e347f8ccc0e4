import * as v from 'valibot';
import { fail, messageOf } from '../problems.ts';
import type { World } from '../world.ts';

const text = v.string();

const Schema = v.object({
  iss: text,
  aud: text,
  sub: text,
  repository: text,
  repository_id: text,
  repository_owner: text,
  repository_owner_id: text,
  repository_visibility: text,
  ref: text,
  sha: text,
  workflow_ref: text,
  job_workflow_ref: text,
  event_name: text,
  run_id: text,
  run_attempt: text,
  runner_environment: text,
  environment: v.optional(text),
  exp: v.number(),
  /** When it was issued, in seconds. */
  iat: v.optional(v.number()),
});

/** What GitHub says of this job in its ID token. The npm registry and Fulcio decide by these, not by `GITHUB_*`. */
export type Claims = v.InferOutput<typeof Schema>;

/**
 * Decodes an ID token's claims. The signature is not checked: the token came straight from GitHub.
 * @throws Failure `id-token-failed` without a character of the token in it
 * @see https://docs.github.com/actions/reference/security/oidc
 */
export function readClaims(token: string): Claims {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    return v.parse(Schema, JSON.parse(payload));
  } catch (cause) {
    const why = v.isValiError(cause)
      ? cause.issues.map((issue) => v.getDotPath(issue)).join(', ')
      : 'not JSON';
    return fail({
      code: 'id-token-failed',
      message: `GitHub's ID token cannot be read (${why}).`,
      remedy: 'Run the job again; if it happens again, see https://www.githubstatus.com',
    });
  }
}

/**
 * A fresh ID token for one audience, masked before anything else sees it. Lives about 300 seconds.
 * @throws Failure `id-token-failed`
 */
export async function requestIdToken(world: World, audience: string): Promise<string> {
  try {
    return await world.idToken(audience);
  } catch (cause) {
    return fail(
      {
        code: 'id-token-failed',
        message: `GitHub gave no ID token for the audience ${audience}: ${world.redact(messageOf(cause))}.`,
        remedy:
          'Run the job again. If it happens again, check the permissions of the job, and https://www.githubstatus.com',
      },
      cause,
    );
  }
}

/** Whether the job may request ID tokens: both variables come with `permissions: id-token: write` alone. */
export function canRequestIdToken(world: World): boolean {
  return Boolean(world.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && world.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}

/** Repositories made or renamed since 2026-07-15 have ids in the subject (npm/cli#9969). */
export function isImmutable(subject: string): boolean {
  return /^repo:[^/]+@\d+\/[^:]+@\d+:/.test(subject);
}
