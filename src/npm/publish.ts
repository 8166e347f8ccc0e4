import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fail } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import { scopeOf } from '../registry/names.ts';
import { sha512, type Tarball } from '../release/tarball.ts';
import { type Exit, ended, type World } from '../world.ts';
import { ownNpmEnvironment, publishEnvironment } from './environment.ts';
import type { Credential } from './exchange.ts';

/**
 * What npm and the registry said to one `npm publish`. `accepted` is not yet "served"; `refused` was refused before the
 * registry took anything; `exists` says that the version is there, or on its way, already; `unclear` may have gone either
 * way, and only the registry can tell.
 */
export type Receipt =
  | { readonly kind: 'accepted'; readonly transparencyLogUrl: string | undefined }
  | { readonly kind: 'refused'; readonly code: string; readonly said: string }
  | { readonly kind: 'exists'; readonly code: string; readonly said: string }
  | { readonly kind: 'unclear'; readonly code: string; readonly said: string };

export interface Publishing {
  readonly tarball: Tarball;
  readonly distTag: string;
  readonly registry: Registry;
  readonly credential: Credential;
  /** An ID token with audience `sigstore`. */
  readonly sigstoreToken: string;
  /** Absolute path of the npm-cli.js to publish with. */
  readonly npmCli: string;
  /** An empty directory for npm's home, cache and working directory; whoever made it removes it. */
  readonly home: string;
}

/**
 * Publishes a tarball with npm's own CLI, once. No script runs, no configuration but ours is read, nothing is packed
 * again, and npm cannot mint tokens.
 */
export async function publishTarball(world: World, publishing: Publishing): Promise<Receipt> {
  const { tarball, registry, credential, sigstoreToken, npmCli, home } = publishing;
  const cwd = join(home, 'empty');
  mkdirSync(cwd, { recursive: true });
  const copy = copyOf(tarball, home);
  const exit = await world.run({
    file: process.execPath,
    args: [npmCli, ...publishArguments({ ...publishing, copy, cwd })],
    cwd,
    env: {
      ...ownNpmEnvironment(world.env, home),
      ...publishEnvironment(world.env, { registry: registry.url, token: credential.token, sigstoreToken }),
    },
  });
  const receipt = readReceipt(exit, tarball.manifest.name);
  const told = world.redact(exit.stderr).trim();
  if (told) world.info(told);
  if (receipt.kind === 'accepted') return receipt;
  return { ...receipt, said: world.redact(receipt.said).replaceAll(home, '') };
}

/**
 * A copy that npm is given: of the very bytes that hash to what was inspected, where nobody else writes.
 * @throws Failure `integrity-mismatch`
 */
function copyOf({ path, integrity }: Tarball, home: string): string {
  const bytes = readFileSync(path);
  if (sha512(bytes) !== integrity) {
    fail({
      code: 'integrity-mismatch',
      message: 'The tarball has changed since it was inspected.',
      remedy: 'Do not publish it. Find out what else runs in this job; it should be nothing.',
    });
  }
  const copy = join(home, 'package.tgz');
  writeFileSync(copy, bytes);
  return copy;
}

/**
 * npm's arguments. A scope's registry on the command line beats every npmrc; `--prefix` keeps npm from climbing to a
 * project above the empty directory and its .npmrc; `--strict-ssl` is one that no publishConfig can then switch off.
 */
function publishArguments({
  tarball,
  distTag,
  registry,
  copy,
  cwd,
}: Publishing & { copy: string; cwd: string }): string[] {
  const scope = scopeOf(tarball.manifest.name);
  return [
    'publish',
    copy,
    '--provenance',
    '--access=public',
    `--tag=${distTag}`,
    `--registry=${registry.url}`,
    ...(scope === undefined ? [] : [`--${scope}:registry=${registry.url}`]),
    '--ignore-scripts',
    '--json',
    `--prefix=${cwd}`,
    '--strict-ssl',
  ];
}

const Refusal = v.object({
  error: v.object({
    code: v.optional(v.string(), ''),
    summary: v.optional(v.string(), ''),
    detail: v.optional(v.string(), ''),
  }),
});

/** Codes that npm ends with before its PUT, or that the registry answers to it without taking anything. */
const NOTHING_SENT = [
  'E400',
  'E401',
  'E402',
  'E403',
  'E404',
  'E413',
  'E422',
  'E429',
  'EUSAGE',
  'ENEEDAUTH',
  'EOTP',
  'EPRIVATE',
  'EUNKNOWNCONFIG',
  'ERR_INVALID_AUTH',
  'MODULE_NOT_FOUND',
  'CA_CREATE_SIGNING_CERTIFICATE_ERROR',
  'TLOG_CREATE_ENTRY_ERROR',
  'TLOG_FETCH_ENTRY_ERROR',
  'IDENTITY_TOKEN_READ_ERROR',
  'IDENTITY_TOKEN_PARSE_ERROR',
  'TSA_CREATE_TIMESTAMP_ERROR',
];

/** What npm says, without a code, when it does not even begin. */
const NEVER_SENT = ['You must specify a tag using --tag', 'Cannot implicitly apply the "latest" tag'];

/** How npm (its check before the upload) and the registry say that a version is there, or staged, or being scanned. */
const EXISTS = [
  'You cannot publish over the previously published version',
  'Cannot publish over previously published version',
  'Cannot publish over previously staged version',
  'Cannot stage previously published version',
];

/** Reads how `npm publish --json` ended. npm 11 and 12 print `{ "<name>": … }` or `{ "error": … }`. */
export function readReceipt(exit: Exit, name: string): Receipt {
  const printed = lastJson(exit.stdout);
  const published = typeof printed === 'object' && printed !== null && Object.hasOwn(printed, name);
  if (exit.code === 0 && published) {
    return {
      kind: 'accepted',
      transparencyLogUrl: /https:\/\/search\.sigstore\.dev\/\?logIndex=\d+/.exec(exit.stderr)?.[0],
    };
  }
  if (exit.code === 0)
    return { kind: 'unclear', code: '', said: 'npm ended well, but named no package it published' };
  const refusal = v.safeParse(Refusal, printed);
  if (!refusal.success || exit.code === null)
    return { kind: 'unclear', code: '', said: `npm publish ${ended(exit)}` };
  const { code, summary, detail } = refusal.output.error;
  const said = [summary, detail]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  if (EXISTS.some((words) => said.includes(words))) return { kind: 'exists', code, said };
  const isRefused = NOTHING_SENT.includes(code) || NEVER_SENT.some((words) => said.includes(words));
  return { kind: isRefused ? 'refused' : 'unclear', code, said };
}

function lastJson(stdout: string): unknown {
  const start = stdout.startsWith('{') ? 0 : stdout.lastIndexOf('\n{') + 1;
  try {
    return JSON.parse(stdout.slice(start));
  } catch {
    return undefined;
  }
}
