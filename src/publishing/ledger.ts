import type { PackageChanges } from '../changes/package-changes.ts';
import type { Check } from '../checks.ts';
import type { Problem } from '../problems.ts';
import type { Identity } from '../proof/certificate.ts';
import type { ServedAttestation } from '../registry/served.ts';

/**
 * What the registry has of a version before anything is sent: nothing; the version; nobody knows, as the registry did not
 * answer or may have accepted it a moment ago; or it was not asked.
 */
export type Registered = 'absent' | 'present' | 'unknown' | 'unasked';

/** Why a version is waited for: it was there at the start, or what became of this run's upload. */
export type Awaiting = 'present' | Exclude<Receipted, 'refused' | 'staged'>;

/**
 * What the registry made of an upload: it took it, or took it to be scanned; staged it; took nothing; has the version
 * already, or has it staged already; or nobody knows.
 */
export type Receipted = 'accepted' | 'held' | 'staged' | 'refused' | 'exists' | 'staged-before' | 'unclear';

/** What the proof of a version came to. */
export interface Judged {
  readonly after: Awaiting;
  /** Whether another run published it: this one's upload did not arrive then. */
  readonly isForeign: boolean;
  /** Whether it has been there so long that nothing more of it will appear. */
  readonly isSettled: boolean;
  readonly checks: readonly Check[];
  readonly attestations: readonly ServedAttestation[];
  readonly identity: Identity | undefined;
  /** `sha512-…` of what the registry serves, where that differs from this build's tarball. */
  readonly servedIntegrity: string | undefined;
  /** Where the registry says that the tarball is. */
  readonly servedFrom: string | undefined;
}

/** Where one release stands. */
export type State =
  | { readonly kind: 'preparing'; readonly registry: Registered }
  /** Everything was checked that can be, and nothing is to be sent. */
  | { readonly kind: 'ready'; readonly registry: Registered }
  /** Something that it needs did not become installable, so it was not begun. */
  | { readonly kind: 'held-back'; readonly registry: Registered }
  /** npm is at work: from here on nobody knows, until the registry has said. */
  | { readonly kind: 'sent' }
  | { readonly kind: Exclude<Receipted, 'staged'> }
  | { readonly kind: 'staged'; readonly stageId: string | undefined }
  /** It was waited for, and is not served. */
  | { readonly kind: 'absent'; readonly after: Awaiting }
  | { readonly kind: 'served'; readonly after: Awaiting }
  | ({ readonly kind: 'judged' } & Judged)
  /** The consumer has been played, or was not asked for: every check is made. */
  | ({ readonly kind: 'concluded' } & Judged);

/** What happens to a release. The problems of an event are told whatever comes of it. */
export type Event = { readonly problems?: readonly Problem[] } & (
  | {
      readonly kind: 'inspected';
      readonly registry: Registered;
      /** Undefined when the tag names none. */
      readonly release: Named | undefined;
    }
  | { readonly kind: 'packed'; readonly tarball: Packed }
  /** With the version before it; undefined where it is the first. */
  | { readonly kind: 'compared'; readonly changes: PackageChanges | undefined }
  | { readonly kind: 'tried' }
  | { readonly kind: 'held-back' }
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'receipted';
      readonly receipt: Receipted;
      readonly transparencyLogUrl?: string | undefined;
      readonly stageId?: string | undefined;
    }
  | { readonly kind: 'not-served' }
  | { readonly kind: 'served' }
  | ({ readonly kind: 'judged' } & Omit<Judged, 'after'>)
  | { readonly kind: 'consumed'; readonly checks: readonly Check[] }
  | { readonly kind: 'failed' }
);

interface Named {
  readonly package: string;
  readonly version: string;
  readonly distTag: string;
  readonly tag: string;
}

interface Packed {
  readonly path: string;
  readonly integrity: string;
  readonly bytes: number;
}

/** One release: where it stands, what is known of it, and every problem so far. */
export interface Ledger {
  readonly state: State;
  readonly release?: Named | undefined;
  readonly tarball?: Packed | undefined;
  readonly changes?: PackageChanges | undefined;
  readonly transparencyLogUrl?: string | undefined;
  readonly problems: readonly Problem[];
}

export const NOTHING_KNOWN: Ledger = { state: { kind: 'preparing', registry: 'unasked' }, problems: [] };

/**
 * The ledger after an event. Pure.
 * @throws Error for an event that cannot happen in the ledger's state
 */
export function next(ledger: Ledger, event: Event): Ledger {
  const state = stateAfter(ledger.state, event);
  const problems = [...ledger.problems, ...(event.problems ?? [])];
  return { ...ledger, ...knownBy(event), state, problems };
}

function stateAfter(state: State, event: Event): State {
  switch (event.kind) {
    case 'packed':
    case 'compared':
    case 'failed':
      return state;
    case 'inspected':
      if ('registry' in state) return { kind: state.kind, registry: event.registry };
      break;
    case 'tried':
      if (state.kind === 'preparing') return { kind: 'ready', registry: state.registry };
      break;
    case 'held-back':
      if (state.kind === 'preparing') return { kind: 'held-back', registry: state.registry };
      break;
    case 'sent':
      if (state.kind === 'preparing' && state.registry !== 'present') return { kind: 'sent' };
      break;
    case 'receipted':
      if (state.kind !== 'sent') break;
      if (event.receipt === 'staged') return { kind: 'staged', stageId: event.stageId };
      return { kind: event.receipt };
    case 'served':
    case 'not-served': {
      // One that was waited for in vain may be there a moment later.
      const after = state.kind === 'absent' ? state.after : awaitingIn(state);
      if (after) return { kind: event.kind === 'served' ? 'served' : 'absent', after };
      break;
    }
    case 'judged':
      if (state.kind === 'served') return { ...event, after: state.after };
      break;
    case 'consumed':
      if (state.kind === 'judged')
        return { ...state, kind: 'concluded', checks: [...state.checks, ...event.checks] };
  }
  throw new Error(`a release that is ${state.kind} cannot be ${event.kind}`);
}

/** What a release in this state waits for; undefined where nothing is waited for. */
export function awaitingIn(state: State): Awaiting | undefined {
  switch (state.kind) {
    case 'preparing':
      return state.registry === 'present' ? 'present' : undefined;
    // Whoever has cut the run off asks whether what npm was sending has arrived.
    case 'sent':
      return 'unclear';
    case 'accepted':
    case 'held':
    case 'exists':
    case 'staged-before':
    case 'unclear':
      return state.kind;
    default:
      return undefined;
  }
}

function knownBy(event: Event): Partial<Ledger> {
  switch (event.kind) {
    case 'inspected':
      return { release: event.release };
    case 'packed':
      return { tarball: event.tarball };
    case 'compared':
      return { changes: event.changes };
    case 'receipted':
      return { transparencyLogUrl: event.transparencyLogUrl };
    default:
      return {};
  }
}

/** Whether a version that is served was there before this run published anything. */
export function wasThere({ after, ...rest }: { readonly after: Awaiting } & Partial<Judged>): boolean {
  return ['present', 'exists', 'staged-before'].includes(after) || (rest.isForeign ?? false);
}
