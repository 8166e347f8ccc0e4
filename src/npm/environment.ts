import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../world.ts';

/** What any program needs to run and to reach the network; nothing in it is a credential or npm configuration. */
const PLATFORM = [
  'PATH',
  'Path',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'windir',
  'ComSpec',
  'PATHEXT',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'NODE_USE_SYSTEM_CA',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/** What libnpmpublish writes into the provenance statement (lib/provenance.js), and what tells npm it is on GitHub. */
const PROVENANCE = [
  'CI',
  'GITHUB_ACTIONS',
  'GITHUB_SERVER_URL',
  'GITHUB_REPOSITORY',
  'GITHUB_REPOSITORY_ID',
  'GITHUB_REPOSITORY_OWNER_ID',
  'GITHUB_REF',
  'GITHUB_SHA',
  'GITHUB_EVENT_NAME',
  'GITHUB_WORKFLOW_REF',
  'GITHUB_RUN_ID',
  'GITHUB_RUN_ATTEMPT',
  'RUNNER_ENVIRONMENT',
];

/**
 * An environment for an npm of ours, built from scratch: no configuration of the machine, the user or the project
 * reaches it. `NODE_USE_ENV_PROXY`: npm 12's TUF client goes through a proxy only with it.
 * @param home a directory that npm may fill, made here: home, cache and configuration are in it
 */
export function ownNpmEnvironment(env: Environment, home: string): Record<string, string> {
  const empty = join(home, 'empty-npmrc');
  mkdirSync(join(home, 'home'), { recursive: true });
  writeFileSync(empty, '');
  return {
    ...pick(env, PLATFORM),
    NODE_USE_ENV_PROXY: '1',
    HOME: join(home, 'home'),
    USERPROFILE: join(home, 'home'),
    npm_config_userconfig: empty,
    npm_config_globalconfig: join(home, 'no-global-npmrc'),
    npm_config_cache: join(home, 'cache'),
    npm_config_logs_dir: join(home, 'logs'),
    // npm would repeat a PUT after a lost answer, and wait 10 s and 60 s before it repeats a GET. Whether and when to
    // ask again is decided here: for the upload, after asking the registry.
    npm_config_fetch_retries: '0',
    npm_config_fetch_timeout: '120000',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_color: 'false',
    npm_config_progress: 'false',
  };
}

/**
 * What `npm publish` gets on top, which is no secret. npm finds a request URL, so it makes provenance, but no request token:
 * so neither it nor any child of it can exchange again or mint.
 */
export function publishEnvironment(env: Environment): Record<string, string> {
  return { ...pick(env, PROVENANCE), ACTIONS_ID_TOKEN_REQUEST_URL: 'withheld' };
}

/** What it is told only when it begins: the token, in the environment key that beats every .npmrc, and one for Sigstore. */
export function publishSecrets({
  registry,
  token,
  sigstoreToken,
}: {
  registry: string;
  token: string;
  sigstoreToken: string;
}): Record<string, string> {
  const { host, pathname } = new URL(registry);
  return { [`npm_config_//${host}${pathname}:_authToken`]: token, SIGSTORE_ID_TOKEN: sigstoreToken };
}

function pick(env: Environment, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
