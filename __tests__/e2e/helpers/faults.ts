import type { FaultKind, RequestName } from '../../../rehearsal/net/faults.ts';
import { afresh, codes, NAME, type Stage, text, VERSION } from './stage.ts';

/** Every kind of fault but silence, which takes as long as all time limits together. */
export const KINDS = [500, 429, 'reset', 'truncated', 'nonsense'] as const satisfies readonly FaultKind[];

/** How a release ended that met a fault at one of its requests, each time that request was made. */
export interface Ended {
  readonly outcome: string;
  readonly published: string;
  readonly codes: readonly string[];
  /** Whether the registry has the version. */
  readonly isThere: boolean;
  /** Whether the last line says what `published` says, and the exit status what `outcome` says. */
  readonly isSaid: boolean;
}

const LAST_LINES: Readonly<Record<string, string>> = {
  yes: `${NAME}@${VERSION} is published.`,
  no: `${NAME}@${VERSION} is not published.`,
  unknown: `It is not known whether ${NAME}@${VERSION} is published.`,
};

/** Publishes with a fault, and takes the version back afterwards, so that the next fault meets the same registry. */
export async function withFault(
  stage: Stage,
  {
    request,
    kind,
    inputs,
  }: { request: RequestName; kind: FaultKind; inputs: Readonly<Record<string, string>> },
): Promise<Ended> {
  stage.world.proxy.faults = [{ request, kind }];
  const step = await stage.publish(inputs);
  const isThere = stage.isPublished();
  afresh(stage.world);
  const { outcome = '', published = '' } = step.outputs;
  const last = text(step).trim().split('\n').at(-1) ?? '';
  const isSaid =
    last.includes(`${outcome}: ${LAST_LINES[published]}`) &&
    (outcome === 'verified') === (step.exitCode === 0);
  return { outcome, published, codes: codes(step), isThere, isSaid };
}

type Expected = Pick<Ended, 'outcome' | 'published'> & { readonly code?: string };

const WELL: Expected = { outcome: 'verified', published: 'yes' };
const rejected = (code: string): Expected => ({ outcome: 'rejected', published: 'no', code });
const missing: Expected = { outcome: 'unverified', published: 'yes', code: 'proof-missing' };

/** Requests that a release does not need: without the answer it is what it is with it. */
const NEEDLESS: readonly RequestName[] = [
  'github-commit',
  'github-contents',
  'github-compare',
  'version',
  'visibility',
  'stage',
  'keys',
];

/** What a release has to end as that meets a fault. */
export function expected(request: RequestName, kind: FaultKind): Expected {
  if (NEEDLESS.includes(request)) return WELL;
  switch (request) {
    case 'id-token':
      return rejected('id-token-failed');
    case 'packument':
      return {
        outcome: 'rejected',
        published: 'unknown',
        code: kind === 'nonsense' ? 'registry-answer' : 'registry-unreachable',
      };
    case 'tuf':
      return rejected(kind === 'nonsense' ? 'trust-refused' : 'trust-unavailable');
    case 'exchange':
      if (kind === 429) return rejected('exchange-refused');
      return rejected(kind === 'nonsense' ? 'registry-answer' : 'registry-unreachable');
    case 'fulcio':
    case 'rekor':
      return rejected('publish-refused');
    case 'publish':
      return publishing(kind);
    case 'tarball':
      return kind === 'nonsense' ? { ...missing, code: 'verification-failed' } : missing;
    default:
      return missing;
  }
}

/** The upload is not repeated: what became of it, the registry says; or nobody. */
function publishing(kind: FaultKind): Expected {
  if (kind === 429) return rejected('publish-refused');
  // It arrives, and its answer is cut off or replaced.
  if (kind === 'truncated' || kind === 'nonsense') return WELL;
  return { outcome: 'unknown', published: 'unknown', code: 'publish-unclear' };
}
