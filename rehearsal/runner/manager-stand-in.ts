import type { InstalledManager } from '../../src/projects/manager.ts';
import { PUBLIC_REGISTRY } from '../../src/registry/address.ts';
import type { ManagerName } from '../../src/release/release.ts';
import { passOver, quoted } from './shell.ts';

/** What every secret of a workflow is; the sealed registry takes it for the token of a maintainer. */
export const MADE_UP_SECRET = 'rehearsed-secret';

/** What installs, by manager: with `yarn` alone, nothing at all. */
const INSTALLING: Readonly<Record<ManagerName, string>> = {
  npm: '',
  pnpm: 'install|i|ci|clean-install|install-clean|add|update|up|upgrade|audit|fetch|dlx|self-update|setup|env',
  yarn: "''|install|add|up|upgrade|set|plugin|dlx|audit",
  bun: 'install|i|ci|add|a|update|upgrade|audit|x',
};

/**
 * Settings under which a manager takes a copy of a project for what it is: installed, and by this very version. Each of the
 * three may otherwise ask a registry for another version of itself.
 */
const AS_INSTALLED: readonly string[] = [
  'npm_config_manage_package_manager_versions=false',
  'npm_config_verify_deps_before_run=false',
  'pnpm_config_pm_on_fail=ignore',
  'pnpm_config_verify_deps_before_run=false',
  'YARN_ENABLE_TELEMETRY=0',
  'COREPACK_ENABLE_NETWORK=0',
];

/** How pnpm and Yarn are told of the sealed world, in which a workflow may publish with them. */
const SEALED: readonly string[] = [
  'SSL_CERT_FILE="$NODE_EXTRA_CA_CERTS"',
  'npm_config_cafile="$NODE_EXTRA_CA_CERTS"',
  'pnpm_config_cafile="$NODE_EXTRA_CA_CERTS"',
  'YARN_HTTPS_CA_FILE_PATH="$NODE_EXTRA_CA_CERTS"',
  'YARN_HTTPS_PROXY="$HTTPS_PROXY"',
  // registry.yarnpkg.com is another name of the same registry.
  `YARN_NPM_REGISTRY_SERVER=${PUBLIC_REGISTRY.replace(/\/$/, '')}`,
];

/** Passes on what a manager does with what is here; what installs is passed over. */
export function managerStandIn(said: string, { name, command: { file, args } }: InstalledManager): string[] {
  const corepack = process.env['COREPACK_HOME'];
  return [
    'command= value=',
    'for word do',
    '  [ -n "$value" ] && { value=; continue; }',
    '  case "$word" in',
    '    --filter|-F|-C|--dir|--cwd|--loglevel|--reporter) value=yes ;;',
    '    --version|-v|--help|-h) [ -n "$command" ] || command=none ;;',
    '    -*) ;;',
    // yarn workspace <name> <command>
    '    *) case "$command" in "") command=$word ;; workspace) command=of ;; of) command=$word ;; esac ;;',
    '  esac',
    'done',
    `export ${[...AS_INSTALLED, ...SEALED].join(' ')}`,
    ...(name === 'pnpm' ? publishingWithPnpm(said, [file, ...args]) : []),
    ...(corepack === undefined ? ['unset COREPACK_HOME'] : [`export COREPACK_HOME=${quoted(corepack)}`]),
    `case "$command" in ${INSTALLING[name]}) ;; *) exec ${[file, ...args].map(quoted).join(' ')} "$@" ;; esac`,
    ...passOver(said, name),
  ];
}

/** What is told where pnpm 12 publishes by itself from a job with `id-token: write`. */
export const PNPM_PROVENANCE =
  'pnpm’s own provenance is not rehearsed: it publishes here with a made-up token.';

/** From version 12 on pnpm has its signature timestamped by an authority that is not played. */
function publishingWithPnpm(said: string, pnpm: readonly string[]): string[] {
  const { host } = new URL(PUBLIC_REGISTRY);
  return [
    'publishing=',
    'for word do [ "$word" = publish ] && publishing=yes; done',
    'if [ -n "$publishing" ] && [ -n "$ACTIONS_ID_TOKEN_REQUEST_URL" ]; then',
    `  case "$(${pnpm.map(quoted).join(' ')} --version 2>/dev/null | tail -n 1)" in`,
    '    ?.*|1[01].*) ;;',
    `    *) printf '%s\\n' ${quoted(PNPM_PROVENANCE)} >> ${quoted(said)}`,
    '      unset ACTIONS_ID_TOKEN_REQUEST_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    '      NPM_CONFIG_USERCONFIG=$(mktemp "$RUNNER_TEMP/npmrc-XXXXXX") && export NPM_CONFIG_USERCONFIG',
    `      printf '%s\\n' ${quoted(`//${host}/:_authToken=${MADE_UP_SECRET}`)} > "$NPM_CONFIG_USERCONFIG" ;;`,
    '  esac',
    'fi',
  ];
}
