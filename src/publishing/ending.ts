import type { Problem } from '../problems.ts';
import type { Outcome, Published, ReleaseReport, RunReport } from '../report/report.ts';
import { conclude } from './conclude.ts';
import { type Awaiting, type Ledger, type State, wasThere } from './ledger.ts';
import type { RunLedger } from './run-ledger.ts';

/** How a release would end if nothing more happened. */
export interface Ending {
  readonly outcome: Outcome;
  readonly published: Published;
  /** Whether the version was there before this run published anything. */
  readonly alreadyPublished: boolean;
}

/** How a release in this state ends. Covers every state, as a run may end in any. Pure. */
export function endingOf(state: State): Ending {
  switch (state.kind) {
    case 'preparing':
    case 'held-back':
    case 'ready': {
      const alreadyPublished = state.registry === 'present';
      const published = { present: 'yes', unknown: 'unknown', absent: 'no', unasked: 'no' } as const;
      const outcome = state.kind === 'preparing' ? 'rejected' : state.kind;
      return { outcome, published: published[state.registry], alreadyPublished };
    }
    case 'refused':
      return { outcome: 'rejected', published: 'no', alreadyPublished: false };
    case 'staged':
      return { outcome: 'staged', published: 'staged', alreadyPublished: false };
    case 'exists':
      return { outcome: 'rejected', published: 'unknown', alreadyPublished: true };
    case 'sent':
    case 'accepted':
    case 'held':
    case 'unclear':
    case 'staged-before':
      return { outcome: 'unknown', published: 'unknown', alreadyPublished: false };
    case 'absent':
      return ABSENT[state.after];
    case 'served':
    case 'judged':
      return { outcome: unproven(state.after), published: 'yes', alreadyPublished: wasThere(state) };
    case 'concluded':
      return { outcome: conclude(state).outcome, published: 'yes', alreadyPublished: wasThere(state) };
  }
}

/** Of a version that is not served: this run has taken it to the registry, or nobody knows who has what. */
const ABSENT: Readonly<Record<Awaiting, Ending>> = {
  present: { outcome: 'unverified', published: 'yes', alreadyPublished: true },
  accepted: { outcome: 'processing', published: 'unknown', alreadyPublished: false },
  held: { outcome: 'processing', published: 'unknown', alreadyPublished: false },
  exists: { outcome: 'unknown', published: 'unknown', alreadyPublished: true },
  'staged-before': { outcome: 'unknown', published: 'staged', alreadyPublished: false },
  unclear: { outcome: 'unknown', published: 'unknown', alreadyPublished: false },
};

/** Of a version that is served and not proven: this run has published it, or has published nothing. */
function unproven(after: Awaiting): Outcome {
  return after === 'present' || after === 'exists' ? 'rejected' : 'unverified';
}

/** Everything that is told of a run, as its ledger has it at this moment. */
export function runReportOf({ releases, ...known }: RunLedger): RunReport {
  return { ...known, releases: releases.map(reportOf) };
}

/** Everything that is told of a release, as its ledger has it at this moment. */
export function reportOf(ledger: Ledger): ReleaseReport {
  const { state, problems, ...known } = ledger;
  const isJudged = state.kind === 'judged' || state.kind === 'concluded';
  const { identity, servedIntegrity, checks = [], attestations = [] } = isJudged ? state : {};
  return {
    ...known,
    ...endingOf(state),
    stageId: state.kind === 'staged' ? state.stageId : undefined,
    identity,
    servedIntegrity,
    checks,
    attestations,
    problems: [
      ...withoutSaidTwice(problems),
      ...(state.kind === 'concluded' ? concludedProblems(ledger, state) : []),
    ],
  };
}

/** An error says how the upload ended, too: the warning of it is left out then. */
function withoutSaidTwice(problems: readonly Problem[]): Problem[] {
  const isError = ({ code, severity }: Problem) => code === 'publish-unclear' && severity === 'error';
  const hasError = problems.some(isError);
  return problems.filter((one) => !hasError || one.code !== 'publish-unclear' || isError(one));
}

function concludedProblems({ release, tarball }: Ledger, state: State & { kind: 'concluded' }) {
  return conclude({ ...state, release, tarball }).problems;
}
