import * as v from 'valibot';
import { readClaims } from '../github/claims.ts';
import { type Answer, send } from '../http/request.ts';
import { ATTEMPTS, retried, whyNoAnswer } from '../http/retry.ts';
import { fail } from '../problems.ts';
import { lastReleaseOf } from '../proof/last-release.ts';
import type { Registry } from '../registry/address.ts';
import { nonsense } from '../registry/answer.ts';
import { escapedName } from '../registry/names.ts';
import type { Packument } from '../registry/packument.ts';
import type { World } from '../world.ts';
import { diagnoseExchange } from './diagnose-exchange.ts';
import type { ExchangeRefusal, ShownPackage } from './exchange-refusal.ts';
import { PINNED_NPM } from './pinned.ts';

/** A short-lived token for one package. It lives in memory and in one child's environment, nowhere else. */
export interface Credential {
  readonly token: string;
}

/** Bytes: a token and a sentence. */
const LIMIT = 256 * 1024;

/**
 * Exchanges a GitHub ID token for an npm token, with the very request npm makes (lib/utils/oidc.js, npm 11.21.2): no
 * body, the same headers, the same escaping. A 4xx is final; a 5xx, a 429 or a broken connection is tried three
 * times.
 * @throws Failure `exchange-refused`, `registry-unreachable`, `registry-answer`
 */
export async function exchange(
  world: World,
  {
    registry,
    name,
    idToken,
    claims,
    packument,
    action,
  }: {
    registry: Registry;
    name: string;
    idToken: string;
    /** What the registry shows of the package; undefined where that is nothing. */
    packument: Packument | undefined;
  } & Pick<ExchangeRefusal, 'claims' | 'action'>,
): Promise<Credential> {
  const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${escapedName(name)}`, registry.url).href;
  let busy: Answer | undefined;
  const outcome = await retried(world, async () => {
    busy = undefined;
    const answer = await ask(world, url, idToken);
    const failed = whyNoAnswer(answer);
    if (failed === undefined) return { answer };
    busy = answer.status === 429 ? answer : undefined;
    return { failed, headers: answer.headers };
  });
  // After the last attempt, a 429 counts as the answer.
  const answer = 'answer' in outcome ? outcome.answer : busy;
  if (!answer) return unreachable(url, 'failed' in outcome ? outcome.failed : '');
  const { token, message } = readAnswer(answer.body);
  if (token) {
    world.mask(token);
    return { token };
  }
  // What comes with a success may hold what was asked for, in a form that nobody would find: it is not shown.
  if (message === undefined || answer.status < 300)
    return nonsense(url, `status ${answer.status} and no JSON with a token or a reason`);
  const { status } = answer;
  const shown = await shownOf(world, { registry, packument, status });
  const isExpired = expiryOf(idToken) * 1000 < world.now();
  const refusal = { name, status, said: world.redact(message), claims, shown, isExpired, action };
  return fail({ code: 'exchange-refused', ...diagnoseExchange(refusal) });
}

/** What the registry shows of the package: one request, of one that trusted publishers have published, after a 404. */
async function shownOf(
  world: World,
  { registry, packument, status }: { registry: Registry; packument: Packument | undefined; status: number },
): Promise<ShownPackage> {
  if (packument === undefined) return 'hidden';
  if (!packument.hasTrustedPublishing) return 'never-trusted';
  if (status !== 404) return { last: undefined };
  return { last: await lastReleaseOf(world, { registry, packument }).catch(() => undefined) };
}

/** When a token expires, in seconds; infinity where it does not say. */
function expiryOf(idToken: string): number {
  try {
    return readClaims(idToken).exp;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function ask(world: World, url: string, idToken: string): Promise<Answer> {
  const platform = `${process.platform} ${process.arch}`;
  return send(world, {
    url,
    method: 'POST',
    headers: {
      accept: '*/*',
      authorization: `Bearer ${idToken}`,
      'npm-auth-type': 'web',
      'npm-command': 'publish',
      'user-agent': `npm/${PINNED_NPM.version} node/${process.version} ${platform} workspaces/false ci/github-actions`,
    },
    redirect: 'error',
    limit: LIMIT,
  });
}

const Body = v.looseObject({ token: v.optional(v.string()), message: v.optional(v.string()) });

function readAnswer(body: Buffer): { token: string | undefined; message: string | undefined } {
  try {
    const { token, message } = v.parse(Body, JSON.parse(body.toString('utf8')));
    return { token: token === '' ? undefined : token, message };
  } catch {
    return { token: undefined, message: undefined };
  }
}

function unreachable(url: string, why: string): never {
  const [, answered] = /^it (answered \d+)/.exec(why) ?? [];
  return fail({
    code: 'registry-unreachable',
    ...(answered ? { because: `the registry ${answered}, ${ATTEMPTS} times` } : {}),
    message: `The token exchange failed ${ATTEMPTS} times: ${why.startsWith('it answered') ? why.replace('it', url) : why}.`,
    remedy: 'Nothing was published. Run the job again; if it happens again, see https://status.npmjs.org',
  });
}
