import * as v from 'valibot';
import { ended } from '../text/exit.ts';
import type { Exit } from '../world.ts';

/**
 * What npm and the registry said to one `npm publish`. `accepted` is not yet "served"; `refused` was refused before the
 * registry took anything; `exists` says that the version was published before; `staged` that it is in the staging area, or
 * being scanned after an earlier upload; `unclear` may have gone either way, and only the registry can tell.
 */
export type Receipt =
  | {
      readonly kind: 'accepted';
      readonly transparencyLogUrl: string | undefined;
      /** Whether it was accepted to be scanned first: 202, in place of 200. */
      readonly isHeld: boolean;
      /** Of a version that was staged. */
      readonly stageId: string | undefined;
    }
  | { readonly kind: 'refused'; readonly code: string; readonly said: string }
  | { readonly kind: 'exists' | 'staged'; readonly code: string; readonly said: string }
  | { readonly kind: 'unclear'; readonly code: string; readonly said: string };

const Refusal = v.object({
  error: v.object({
    code: v.optional(v.string(), ''),
    summary: v.optional(v.string(), ''),
    detail: v.optional(v.string(), ''),
  }),
});

const Staged = v.record(v.string(), v.looseObject({ stageId: v.string() }));

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

/** Codes of which npm's detail is advice to whoever installs, or to sign in (npm 11 and 12, lib/utils/error-message.js). */
const ADVISED = ['E401', 'E403', 'E404', 'ENEEDAUTH', 'EOTP'];

/** How npm (its check before the upload) and the registry say that a version is there. */
const EXISTS = [
  'You cannot publish over the previously published version',
  'Cannot publish over previously published version',
];

/** How the registry says that it has the version staged, or has it already: npm/cli#9889, and, when asked to stage, #9519. */
const STAGED = ['Cannot publish over previously staged version', 'Cannot stage previously published version'];

/** The notice that comes with 202, since the registry scans what is published (2026-07-28). */
const HELD = 'Your package is being processed';

/**
 * Reads how `npm publish --json` ended. npm 11 and 12 print `{ "<name>": … }` or `{ "error": … }`.
 * @param name of the package
 * @param log npm's own, which has notices whatever the log level is
 */
export function readReceipt(exit: Exit, { name, log }: { name: string; log: string }): Receipt {
  const printed = lastJson(exit.stdout);
  const published = typeof printed === 'object' && printed !== null && Object.hasOwn(printed, name);
  if (exit.code === 0 && published) {
    return {
      kind: 'accepted',
      transparencyLogUrl: /https:\/\/search\.sigstore\.dev\/\?logIndex=\d+/.exec(exit.stderr)?.[0],
      isHeld: [exit.stderr, log].some((words) => words.includes(HELD)),
      stageId: v.is(Staged, printed) ? printed[name]?.stageId : undefined,
    };
  }
  if (exit.code === 0)
    return {
      kind: 'unclear',
      code: '',
      said: 'npm succeeded, but did not name the package that it published',
    };
  const refusal = v.safeParse(Refusal, printed);
  if (!refusal.success || exit.code === null) return crashed(exit);
  const { code, summary, detail } = refusal.output.error;
  const said = [summary, ADVISED.includes(code) && summary !== '' ? '' : detail]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  if (STAGED.some((words) => said.includes(words))) return { kind: 'staged', code, said };
  if (EXISTS.some((words) => said.includes(words))) return { kind: 'exists', code, said };
  const isRefused = NOTHING_SENT.includes(code) || NEVER_SENT.some((words) => said.includes(words));
  return { kind: isRefused ? 'refused' : 'unclear', code, said };
}

/** npm ended without its JSON: killed, or by an error that it did not catch. Its last words are all there is. */
function crashed(exit: Exit): Receipt {
  const [, missing] = /Error: (Cannot find module '[^'\n]+')/.exec(exit.stderr) ?? [];
  // Node could not load npm's own code.
  if (missing !== undefined && exit.code !== null)
    return { kind: 'refused', code: 'MODULE_NOT_FOUND', said: missing };
  const words = wordsOf(exit.stderr);
  return { kind: 'unclear', code: '', said: `npm publish ${ended(exit)}${words === '' ? '' : `: ${words}`}` };
}

/** How much of npm's last words is kept, in characters. */
const WORDS = 300;

/** The last that npm said of an error: its own lines of it, or Node's. */
function wordsOf(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => /^(?:npm error (?!A complete log|code )\S|\w*Error: )/.test(line));
  return said.slice(-2).join(' ').replaceAll('npm error ', '').slice(-WORDS);
}

function lastJson(stdout: string): unknown {
  const start = stdout.startsWith('{') ? 0 : stdout.lastIndexOf('\n{') + 1;
  try {
    return JSON.parse(stdout.slice(start));
  } catch {
    return undefined;
  }
}
