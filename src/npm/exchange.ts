import * as v from 'valibot';
import { fail, messageOf } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import { escapedName } from '../registry/names.ts';
import { bounded, nonsense } from '../registry/request.ts';
import { pauseBefore } from '../registry/retry-after.ts';
import type { World } from '../world.ts';
import { diagnoseExchange, type ExchangeRefusal } from './diagnose-exchange.ts';
import { PINNED_NPM } from './pinned.ts';

/** A short-lived token for one package. It lives in memory and in one child's environment, nowhere else. */
export interface Credential {
  readonly token: string;
}

const ATTEMPTS = 3;

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
    isSeen,
    action,
  }: { registry: Registry; name: string; idToken: string } & Pick<
    ExchangeRefusal,
    'claims' | 'isSeen' | 'action'
  >,
): Promise<Credential> {
  const url = new URL(`/-/npm/v1/oidc/token/exchange/package/${escapedName(name)}`, registry.url).href;
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(world, url, idToken).catch((cause: unknown) => ({
      status: 0,
      body: messageOf(cause),
      headers: undefined,
    }));
    const isDown = answer.status === 0 || answer.status >= 500;
    if (isDown && attempt === ATTEMPTS) return unreachable(url, answer);
    if ((isDown || answer.status === 429) && attempt < ATTEMPTS) {
      await world.sleep(pauseBefore(answer.headers, { usual: 500 * attempt, now: world.now() }));
      continue;
    }
    const { token, message } = readAnswer(answer.body);
    if (token) {
      world.mask(token);
      return { token };
    }
    // What comes with a success may hold what was asked for, in a form that nobody would find: it is not shown.
    if (message === undefined || answer.status < 300)
      return nonsense(url, `status ${answer.status} and no JSON with a token or a reason`);
    const refusal = { name, status: answer.status, said: world.redact(message), claims, isSeen, action };
    return fail({ code: 'exchange-refused', ...diagnoseExchange(refusal) });
  }
}

interface ExchangeAnswer {
  /** 0 when there was none; the body then says why. */
  readonly status: number;
  readonly body: string;
  readonly headers: Headers | undefined;
}

async function ask(world: World, url: string, idToken: string): Promise<ExchangeAnswer> {
  const platform = `${process.platform} ${process.arch}`;
  const response = await world.fetch(url, {
    method: 'POST',
    headers: {
      accept: '*/*',
      authorization: `Bearer ${idToken}`,
      'npm-auth-type': 'web',
      'npm-command': 'publish',
      'user-agent': `npm/${PINNED_NPM.version} node/${process.version} ${platform} workspaces/false ci/github-actions`,
    },
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  });
  const body = await bounded(response, LIMIT);
  return { status: response.status, body: body.toString('utf8'), headers: response.headers };
}

const Body = v.looseObject({ token: v.optional(v.string()), message: v.optional(v.string()) });

function readAnswer(body: string): { token: string | undefined; message: string | undefined } {
  try {
    const { token, message } = v.parse(Body, JSON.parse(body));
    return { token: token === '' ? undefined : token, message };
  } catch {
    return { token: undefined, message: undefined };
  }
}

function unreachable(url: string, answer: ExchangeAnswer): never {
  return fail({
    code: 'registry-unreachable',
    message: `The token exchange failed ${ATTEMPTS} times: ${answer.status === 0 ? answer.body : `${url} answered ${answer.status}`}.`,
    remedy: 'Nothing was published. Run the job again; if it happens again, see https://status.npmjs.org',
  });
}
