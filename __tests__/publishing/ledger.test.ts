import { expect, test } from '@jest/globals';
import { endingOf } from '../../src/publishing/ending.ts';
import { interruptedRun } from '../../src/publishing/interrupted.ts';
import {
  type Event,
  type Judged,
  type Ledger,
  NOTHING_KNOWN,
  next,
  type State,
} from '../../src/publishing/ledger.ts';
import { registryAt } from '../../src/registry/address.ts';
import { testWorld } from '../helpers/test-world.ts';

const RELEASE = { package: 'pkg', version: '1.0.0', distTag: 'latest', tag: 'pkg@1.0.0' };
const TARBALL = { path: '/t.tgz', integrity: 'sha512-x', bytes: 1 };
const HOLDS = { id: 'provenance.signature', passed: true, expected: 'x', found: 'x' };
const JUDGED: Omit<Judged, 'after'> = {
  isForeign: false,
  isSettled: false,
  checks: [HOLDS],
  attestations: [],
  identity: undefined,
  servedIntegrity: undefined,
  servedFrom: undefined,
};
const RECEIPTS = ['accepted', 'held', 'refused', 'exists', 'staged-before', 'unclear', 'staged'] as const;
const AWAITING = ['present', 'accepted', 'held', 'exists', 'staged-before', 'unclear'] as const;

/** Every state there is. */
const STATES: State[] = [
  ...(['absent', 'present', 'unknown', 'unasked'] as const).flatMap((registry): State[] => [
    { kind: 'preparing', registry },
    { kind: 'ready', registry },
    { kind: 'held-back', registry },
  ]),
  { kind: 'sent' },
  ...RECEIPTS.map((kind): State => (kind === 'staged' ? { kind, stageId: 'id' } : { kind })),
  ...AWAITING.flatMap((after): State[] => [
    { kind: 'absent', after },
    { kind: 'served', after },
    { kind: 'judged', after, ...JUDGED },
    { kind: 'concluded', after, ...JUDGED },
  ]),
];

/** Every event there is. */
const EVENTS: Event[] = [
  ...(['absent', 'present', 'unknown', 'unasked'] as const).map(
    (registry): Event => ({ kind: 'inspected', registry, release: RELEASE }),
  ),
  { kind: 'packed', tarball: TARBALL },
  { kind: 'compared', changes: undefined },
  { kind: 'held-back' },
  { kind: 'tried' },
  { kind: 'sent' },
  ...RECEIPTS.map((receipt): Event => ({ kind: 'receipted', receipt, stageId: 'id' })),
  { kind: 'not-served' },
  { kind: 'served' },
  { kind: 'judged', ...JUDGED },
  { kind: 'consumed', checks: [] },
  { kind: 'failed' },
];

/** How a state is called in the tables: with what it depends on. */
function named(state: State): string {
  if ('after' in state) return `${state.kind} after ${state.after}`;
  return 'registry' in state ? `${state.kind}, ${state.registry}` : state.kind;
}

/** What an event leads to, state by state; whatever does not stand here cannot happen. */
const TRANSITIONS: Readonly<Record<string, (state: State) => string | undefined>> = {
  packed: named,
  compared: named,
  'held-back': (state) => (state.kind === 'preparing' ? `held-back, ${state.registry}` : undefined),
  failed: named,
  'inspected, absent': (state) => inspected(state, 'absent'),
  'inspected, present': (state) => inspected(state, 'present'),
  'inspected, unknown': (state) => inspected(state, 'unknown'),
  'inspected, unasked': (state) => inspected(state, 'unasked'),
  tried: (state) => (state.kind === 'preparing' ? `ready, ${state.registry}` : undefined),
  sent: (state) => (state.kind === 'preparing' && state.registry !== 'present' ? 'sent' : undefined),
  ...Object.fromEntries(
    RECEIPTS.map((receipt) => [
      `receipted, ${receipt}`,
      ({ kind }: State) => (kind === 'sent' ? receipt : undefined),
    ]),
  ),
  served: (state) => waiting(state) && `served after ${waiting(state)}`,
  'not-served': (state) => waiting(state) && `absent after ${waiting(state)}`,
  judged: (state) => (state.kind === 'served' ? `judged after ${state.after}` : undefined),
  consumed: (state) => (state.kind === 'judged' ? `concluded after ${state.after}` : undefined),
};

/** What is waited for, and why; of a run that was cut off while npm was sending too. */
const WAITING: Readonly<Record<string, string>> = {
  'preparing, present': 'present',
  sent: 'unclear',
  accepted: 'accepted',
  held: 'held',
  exists: 'exists',
  'staged-before': 'staged-before',
  unclear: 'unclear',
};

function waiting(state: State): string | undefined {
  return state.kind === 'absent' ? state.after : WAITING[named(state)];
}

function inspected({ kind }: State, registry: string): string | undefined {
  return ['preparing', 'ready', 'held-back'].includes(kind) ? `${kind}, ${registry}` : undefined;
}

function eventName(event: Event): string {
  const detail = 'receipt' in event ? event.receipt : 'registry' in event ? event.registry : undefined;
  return detail === undefined ? event.kind : `${event.kind}, ${detail}`;
}

test.each(EVENTS.map((event) => [eventName(event), event] as const))(
  'every state after: %s',
  (name, event) => {
    for (const state of STATES) {
      const ledger: Ledger = { state, problems: [] };
      const wanted = TRANSITIONS[name]?.(state);
      if (wanted === undefined) expect(() => next(ledger, event)).toThrow(`cannot be ${event.kind}`);
      else expect([named(state), named(next(ledger, event).state)]).toEqual([named(state), wanted]);
    }
  },
);

/** How a run that stops in a state ends: its outcome, whether the version is published, whether it was before. */
const ENDINGS: readonly [
  states: RegExp,
  ...ending: [outcome: string, published: string, already: boolean],
][] = [
  [/^preparing, (absent|unasked)$/, 'rejected', 'no', false],
  [/^preparing, present$/, 'rejected', 'yes', true],
  [/^preparing, unknown$/, 'rejected', 'unknown', false],
  [/^held-back, (absent|unasked)$/, 'held-back', 'no', false],
  [/^held-back, present$/, 'held-back', 'yes', true],
  [/^held-back, unknown$/, 'held-back', 'unknown', false],
  [/^ready, (absent|unasked)$/, 'ready', 'no', false],
  [/^ready, present$/, 'ready', 'yes', true],
  [/^ready, unknown$/, 'ready', 'unknown', false],
  [/^(sent|accepted|held|staged-before|unclear)$/, 'unknown', 'unknown', false],
  [/^refused$/, 'rejected', 'no', false],
  [/^exists$/, 'rejected', 'unknown', true],
  [/^staged$/, 'staged', 'staged', false],
  [/^absent after (accepted|held)$/, 'processing', 'unknown', false],
  [/^absent after unclear$/, 'unknown', 'unknown', false],
  [/^absent after staged-before$/, 'unknown', 'staged', false],
  [/^absent after exists$/, 'unknown', 'unknown', true],
  [/^absent after present$/, 'unverified', 'yes', true],
  [/^(served|judged) after (accepted|held|unclear)$/, 'unverified', 'yes', false],
  [/^(served|judged) after staged-before$/, 'unverified', 'yes', true],
  [/^(served|judged) after (present|exists)$/, 'rejected', 'yes', true],
  [/^concluded after (accepted|held|unclear)$/, 'verified', 'yes', false],
  [/^concluded after (present|exists|staged-before)$/, 'verified', 'yes', true],
];

test.each(STATES.map((state) => [named(state), state] as const))(
  'a run that ends where a release is %s',
  (name, state) => {
    const [row, ...others] = ENDINGS.filter(([states]) => states.test(name));
    expect(others).toEqual([]);
    const { outcome, published, alreadyPublished } = endingOf(state);
    expect([outcome, published, alreadyPublished]).toEqual(row?.slice(1));
  },
);

test('what is known stays known, and every problem is kept', () => {
  const problem = { code: 'internal', severity: 'error', message: 'm', remedy: 'r' } as const;
  const events: Event[] = [
    { kind: 'inspected', registry: 'absent', release: RELEASE, problems: [problem] },
    { kind: 'packed', tarball: TARBALL },
    { kind: 'sent' },
    { kind: 'receipted', receipt: 'accepted', transparencyLogUrl: 'https://example.com/' },
    { kind: 'failed', problems: [problem] },
  ];
  expect(events.reduce(next, NOTHING_KNOWN)).toEqual({
    state: { kind: 'accepted' },
    release: RELEASE,
    tarball: TARBALL,
    transparencyLogUrl: 'https://example.com/',
    problems: [problem, problem],
  });
});

test('a version that another run published was there before, however the upload ended', () => {
  const state: State = { kind: 'judged', after: 'unclear', ...JUDGED, isForeign: true };
  expect(endingOf(state).alreadyPublished).toBe(true);
});

test.each(STATES.map((state) => [named(state), state] as const))(
  'a run that is cut off where a release is %s, and the registry has the version: it is said that it is published',
  async (_name, state) => {
    const registry = registryAt('https://registry.example/');
    const entry = { name: 'pkg', version: '1.0.0', dist: { tarball: 'https://registry.example/x.tgz' } };
    const body = JSON.stringify({ name: 'pkg', versions: { '1.0.0': entry } });
    const world = testWorld({ fetch: async () => new Response(body) });
    const before = endingOf(state).published;
    const releases = [{ state, release: RELEASE, problems: [] }];
    const { problems, ...run } = await interruptedRun(world, {
      inputs: { registry } as never,
      ledger: { leftOut: [], isNothingDue: false, problems: [], releases },
      thrown: new Error('cut off'),
    });
    const [ledger] = run.releases;
    expect(ledger && endingOf(ledger.state).published).toBe(before === 'unknown' ? 'yes' : before);
    expect(problems.map(({ code }) => code)).toEqual(['internal']);
  },
);
