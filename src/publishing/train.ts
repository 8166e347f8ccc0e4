import { createPool } from '../concurrency.ts';
import { gatesOf } from '../plan/needs.ts';
import { error, problemsOf } from '../problems.ts';
import type { Outcome } from '../report/report.ts';
import type { World } from '../world.ts';
import { carry, type Journey } from './carry.ts';
import { type Keyring, noteTrust } from './credentials.ts';
import { endingOf } from './ending.ts';
import { awaitingIn } from './ledger.ts';
import { needsOf } from './prepare.ts';
import { type Beginning, type Releasing, specOf } from './releasing.ts';

/** Why a release that others need cannot be installed; undefined when it can. */
type Obstacle = string | undefined;

/** A release, and what those wait for that need it. */
interface Station {
  readonly releasing: Releasing;
  readonly gate: PromiseWithResolvers<Obstacle>;
  /** The stations whose gates must open first. */
  readonly before: Station[];
  isWaiting: boolean;
  isOpening: boolean;
}

/**
 * Lets every release go as soon as all that it needs can be installed, so many at a time as `concurrency` says. A failure
 * stops what depends on it, and nothing else. Never throws for one release: its ledger says what became of it.
 */
export async function runTrain(
  beginning: Beginning,
  { releasings, keyring }: { releasings: readonly Releasing[]; keyring: Keyring },
): Promise<void> {
  const stations = stationsOf(releasings, beginning.book.books.length > 1);
  const journey = {
    keyring,
    pool: createPool(beginning.inputs.concurrency),
    trust: () => noteTrust(beginning),
  };
  await Promise.all(
    stations.map((station) => {
      const following = stations.filter(({ before }) => before.includes(station));
      return travel(station, {
        ...journey,
        isNeeded: following.length > 0,
        waiting: () =>
          following.filter(({ isWaiting }) => isWaiting).map(({ releasing }) => specOf(releasing)),
        // Where what it needs itself is not there, nor is it.
        open: () => {
          station.isOpening = true;
          void obstacleBefore(station).then(station.gate.resolve);
        },
      });
    }),
  );
}

function stationsOf(releasings: readonly Releasing[], isMany: boolean): Station[] {
  const gates = gatesOf(needsOf(releasings));
  const stations = new Map(
    releasings.map((given) => {
      const releasing = isMany ? { ...given, world: worldOf(given) } : given;
      const station: Station = {
        releasing,
        gate: Promise.withResolvers(),
        before: [],
        isWaiting: false,
        isOpening: false,
      };
      return [given.release.name, station] as const;
    }),
  );
  for (const [name, station] of stations)
    station.before.push(...(gates.get(name) ?? []).flatMap((need) => stations.get(need) ?? []));
  return [...stations.values()];
}

async function travel(station: Station, journey: Journey): Promise<void> {
  const { releasing, gate, before } = station;
  const { world, book } = releasing;
  const isDue = awaitingIn(book.ledger.state) === undefined;
  let cause: Obstacle;
  try {
    if (isDue && before.length > 0) {
      const names = before.map((one) => specOf(one.releasing));
      world.info(`Waiting until ${names.join(', ')} can be installed.`);
      station.isWaiting = true;
      cause = await world.stage('wait', () => obstacleBefore(station));
      station.isWaiting = false;
    }
    if (cause === undefined) await carry(releasing, journey);
    else holdBack(station, cause);
  } catch (thrown) {
    book.record({ kind: 'failed', problems: problemsOf(thrown) });
  } finally {
    if (!station.isOpening) gate.resolve(cause ?? obstacleAt(releasing));
  }
}

/** What keeps a release back: the first obstacle among what it needs. */
async function obstacleBefore({ before }: Station): Promise<Obstacle> {
  for (const { gate } of before) {
    const obstacle = await gate.promise;
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
}

/** What has become of a release that others waited for, in words. */
const WHY: Partial<Record<Outcome, string>> = {
  rejected: 'was not published',
  processing: 'was accepted, but is not served yet',
  unverified: 'is published, but not verified',
  conflict: 'is already published as another release',
  unknown: 'may or may not be published',
};

function obstacleAt(releasing: Releasing): string {
  const { outcome } = endingOf(releasing.book.ledger.state);
  return `${specOf(releasing)} ${WHY[outcome] ?? 'cannot be installed yet'}`;
}

function holdBack({ releasing, before }: Station, cause: string): void {
  const needs = before.map((one) => specOf(one.releasing)).join(', ');
  const problem = error({
    code: 'held-back',
    message: `${specOf(releasing)} was not started: it needs ${needs}, but ${cause}.`,
    remedy: 'Fix that first, and run the job again: it publishes only what is left, and verifies the rest.',
  });
  releasing.book.record({ kind: 'held-back', problems: [problem] });
}

/** A world that says of every line, and of every stage, which release it is of. */
function worldOf(releasing: Releasing): World {
  const { world } = releasing;
  const spec = specOf(releasing);
  const stage: World['stage'] = (name, task) => world.stage(name, task, spec);
  const info = (text: string) => world.info(text.replace(/^/gm, `${spec}: `));
  return Object.create(world, { stage: { value: stage }, info: { value: info } });
}
