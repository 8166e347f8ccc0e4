import type { Run } from '../github/run.ts';
import { against } from '../npm/unclear-upload.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { error, type Problem, warning } from '../problems.ts';
import type { Awaiting } from './ledger.ts';

const AGAIN =
  'Do not bump the version. Run the job again later: a version that is already there is verified, not published again.';

interface Finding {
  readonly code: ProblemCode;
  readonly because?: string;
  /** What the registry has said, and how long was waited. */
  said(waited: string): string;
  remedy(integrity: string): string;
  readonly commands?: readonly string[];
}

/** Of a version that the registry says it has. */
const ALREADY_THERE: Finding = {
  code: 'not-served-yet',
  said: (waited) =>
    `The registry says that it already has this version, but still does not serve it ${waited}: it may still be replicating it, or the version was unpublished.`,
  remedy: () => `${AGAIN} Bump the version only if it was unpublished: npm never lets a version be reused.`,
};

/** Why a version may not be served, by what became of the upload: it lags, is held, staged, or nobody knows. */
const FINDINGS: Readonly<Record<Awaiting, Finding>> = {
  accepted: {
    code: 'not-served-yet',
    because: 'the registry may still be replicating it',
    said: (waited) =>
      `The registry accepted the version, but still does not serve it ${waited}: it may still be replicating it.`,
    remedy: () => AGAIN,
  },
  held: {
    code: 'held-by-registry',
    said: (waited) =>
      `The registry accepted the version and is scanning it; it still does not serve it ${waited}. A scan usually takes five minutes, and can block a version.`,
    remedy: () => `${AGAIN} If nothing changes, ask https://www.npmjs.com/support`,
  },
  'staged-before': {
    code: 'version-staged',
    because: 'it is already staged, and waits for approval or a scan',
    said: (waited) =>
      `The registry did not accept the version, because it is already staged: it waits for a maintainer's approval, or an earlier upload is still being scanned. It is not served ${waited}.`,
    remedy: (integrity) =>
      `Do not bump the version. Look at what is staged, with npm 11.15 or later after npm login. Replace ID with the one that the first command prints. The second fetches the tarball and prints its integrity, which must be ${integrity}. If it is this release, approve it, and run the job again: it verifies what is published. If it is not, reject it (npm stage reject ID). If nothing is listed, a scan is still going on: run the job again later.`,
    commands: ['npm stage list', 'npm stage download ID', 'npm stage approve ID'],
  },
  present: ALREADY_THERE,
  exists: ALREADY_THERE,
  unclear: {
    code: 'publish-unclear',
    said: (waited) =>
      `It is not known whether the upload arrived: the registry does not serve the version ${waited}.`,
    remedy: () => AGAIN,
  },
};

/**
 * Why a version is not served.
 * @param timeout how long was waited, in ms
 * @param integrity `sha512-…` of this build's tarball
 * @param unclear how the upload ended, where that is not known
 * @returns `not-served-yet`, `held-by-registry`, `version-staged` or `publish-unclear`
 */
export function notServed(
  after: Awaiting,
  {
    timeout,
    stage,
    name,
    integrity,
    unclear,
  }: {
    timeout: number;
    stage: boolean;
    name: string;
    integrity: string;
    unclear: Problem | undefined;
  },
): Problem {
  const ended = unclear ? ` ${unclear.message}` : '';
  if (stage && after === 'unclear') {
    return error({
      code: 'publish-unclear',
      message: `Could not find out whether the version was staged: only maintainers can see that.${ended}`,
      remedy:
        'Look at what is staged, with npm 11.15 or later. Running the job again is safe: no version is staged twice.',
      commands: [`npm stage list ${name}`],
    });
  }
  const { said, remedy, ...rest } = FINDINGS[after];
  const todo = remedy(integrity);
  const message = `${said(`after ${Math.round(timeout / 1000)} seconds`)}${ended}`;
  if (!unclear) return error({ ...rest, message, remedy: todo });
  const { because } = unclear;
  return error({
    ...rest,
    ...(because ? { because } : {}),
    message,
    remedy: `${todo}${against(unclear)}`,
  });
}

/** Of a version that was to be staged and is. */
export function stagedBefore({ name }: { readonly name: string }): Problem {
  return warning({
    code: 'version-staged',
    message:
      'The version was staged before, or is still being scanned: this run staged nothing, and only maintainers can see what is staged.',
    remedy:
      'Look at it before you approve it. Once it is approved, run the job again: it verifies what is published.',
    commands: [`npm stage list ${name}`, 'npm stage view <id>'],
  });
}

/** Of a version that is staged by a run that is run again: the registry stages none twice, so what was staged before is gone. */
export function stagedAnew({ attempt }: Pick<Run, 'attempt'>): Problem[] {
  if (attempt === '1') return [];
  return [
    warning({
      code: 'version-staged',
      message:
        'This attempt staged the version again: anything that an earlier attempt staged was rejected, or has expired.',
      remedy: 'If a maintainer rejected it on purpose, reject it again: npm stage reject <id>.',
    }),
  ];
}
