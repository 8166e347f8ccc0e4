import * as http from 'node:http';
import { error, Failure, type Problem } from '../problems.ts';
import type { Environment } from '../world.ts';

const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * Lets Node's own `fetch`, which tuf-js uses too, go through the proxy the environment names.
 * `http.setGlobalProxyFromEnv` came with Node 24.14; an older runner keeps what NODE_USE_ENV_PROXY gives it.
 * @throws Failure `proxy-invalid` without a character of the value, which may hold a password; `tls-unverified`
 */
export function honourProxies(env: Environment): void {
  const named = PROXY_VARIABLES.filter((name) => env[name]);
  const wrong = named.filter((name) => !isProxy(env[name] ?? ''));
  const problems = [...wrong.map(invalid), ...unverified(env)];
  if (problems.length > 0) throw new Failure(problems);
  if (named.length > 0 && 'setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv();
}

function isProxy(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}

function invalid(name: string): Problem {
  return error({
    code: 'proxy-invalid',
    message: `The variable ${name} is not the address of a proxy (its value is not shown: it may hold a password).`,
    remedy: `Set ${name} to an address with its scheme, such as http://proxy.example:3128; percent-encode special characters in a password (%40 for @).`,
  });
}

/** With it set, anybody on the way could read the tokens, and answer in the registry's place. */
function unverified(env: Environment): Problem[] {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return [];
  return [
    error({
      code: 'tls-unverified',
      message:
        'NODE_TLS_REJECT_UNAUTHORIZED is 0, so tokens would be sent to unauthenticated servers. Nothing was sent.',
      remedy:
        'Remove it from the job. If a proxy has its own certificate authority, set NODE_EXTRA_CA_CERTS to the file of its certificate.',
    }),
  ];
}
