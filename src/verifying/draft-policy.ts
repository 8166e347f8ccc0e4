import { stringify } from 'yaml';
import { createPool, type Pool, REQUESTS_AT_A_TIME } from '../concurrency.ts';
import { USUAL_EVENTS } from '../github/events.ts';
import type { Locked, Lockfile } from '../lockfile/lockfile.ts';
import { type Expectation, NOBODY } from '../policy/expectation.ts';
import type { Identity } from '../proof/certificate.ts';
import { judge, type Verdict } from '../proof/judge.ts';
import type { Registry } from '../registry/address.ts';
import type { PackageSpec } from '../release/spec.ts';
import { KNOWN_FORMATS } from '../release/tag-format.ts';
import { tagRef } from '../release/tag-template.ts';
import type { Trust } from '../trust/trust.ts';
import type { World } from '../world.ts';
import { gatherLocked } from './candidates.ts';
import { unreachable } from './verify-named.ts';

export interface Draft {
  /** YAML. */
  readonly text: string;
  readonly attested: number;
  readonly signed: number;
  /** Packages to look at twice: published in an unusual way, or some of their versions without provenance. */
  readonly unusual: readonly string[];
  /** Versions with attestations that do not hold, or that nobody could look at: they get no entry. */
  readonly doubtful: readonly { readonly name: string; readonly version: string; readonly reason: string }[];
}

const HEADER = `# yaml-language-server: $schema=https://raw.githubusercontent.com/mochi/publish-npm/v1/schemas/policy.schema.json
# Who may have published which packages. Only the most specific entry applies (a name, then @scope/*, then *).
# Drafted from how the lock file's packages were published. Read it: a package that was taken over earlier is in it too.
`;

/** Drafts a policy that the lock file, as it is, would pass: an entry for each package, by its exact name. */
export async function draftPolicy(
  world: World,
  {
    lockfile,
    registry,
    trust,
    onProgress,
  }: {
    lockfile: Lockfile;
    registry: Registry;
    trust: Trust;
    onProgress: (done: number, all: number) => void;
  },
): Promise<Draft> {
  const pool = createPool(REQUESTS_AT_A_TIME);
  let done = 0;
  const looked = await Promise.all(
    lockfile.locked.map(async (locked) => {
      const verdict = await lookAt(world, { locked, registry, trust, pool });
      onProgress(++done, lockfile.locked.length);
      return verdict;
    }),
  );
  const byName = Map.groupBy(looked, ({ name }) => name);
  const names = [...byName.keys()].sort();
  const doubtful = looked.filter((verdict) => isDoubtful(verdict));
  const entries = names.flatMap((name) => {
    const verdicts = byName.get(name) ?? [];
    return verdicts.some(isDoubtful) ? [] : [[name, entryOf(verdicts)] as const];
  });
  const text = HEADER + stringify({ version: 1, packages: Object.fromEntries(entries) }, { lineWidth: 0 });
  const attested = entries.filter(([, entry]) => 'repository' in entry).length;
  const isUnusual = ([name, entry]: readonly [string, DraftEntry]) =>
    ['events', 'runner', 'signer-workflow'].some((field) => field in entry) ||
    (!('repository' in entry) && (byName.get(name) ?? []).some(({ identity }) => identity));
  return {
    text,
    unusual: entries.filter(isUnusual).map(([name]) => name),
    attested,
    signed: entries.length - attested,
    doubtful: doubtful.map(({ name, version, reason }) => ({ name, version, reason: reason ?? '' })),
  };
}

async function lookAt(
  world: World,
  looking: { locked: Locked; registry: Registry; trust: Trust; pool: Pool },
): Promise<Verdict> {
  const attested = await lookFor(world, { ...looking, expectation: NOBODY });
  return isUnattested(attested) ? lookFor(world, { ...looking, expectation: SIGNED }) : attested;
}

const SIGNED: Expectation = { require: 'signature', entry: '' };

async function lookFor(
  world: World,
  {
    locked,
    registry,
    trust,
    pool,
    expectation,
  }: { locked: Locked; registry: Registry; trust: Trust; pool: Pool; expectation: Expectation },
): Promise<Verdict> {
  const release = { name: locked.name, version: locked.version };
  try {
    return judge(await gatherLocked(world, { locked, registry, expectation, pool }), { expectation, trust });
  } catch (thrown) {
    return unreachable(thrown, { release, expectation });
  }
}

function isUnattested({ checks }: Verdict): boolean {
  return checks.some(({ id, found }) => id === 'provenance.present' && found === '0');
}

/** Of an attested version everything but who was expected must hold; of another the registry's signature. */
function isDoubtful({ verified, checks }: Verdict): boolean {
  const usual = ['policy.expectation', 'certificate.event', 'certificate.runner', 'certificate.signer'];
  return !verified && checks.some(({ id, passed }) => passed !== true && !usual.includes(id));
}

type DraftEntry = Readonly<Record<string, string | readonly string[]>>;

/** One entry for all versions of a package that are installed: what they have in common, and no more. */
function entryOf(verdicts: readonly Verdict[]): DraftEntry {
  const drafts = verdicts.map(({ identity, name, version }) =>
    identity ? fieldsOf(identity, { name, version }) : { require: 'signature' },
  );
  const [first = {}] = drafts;
  if (drafts.some((draft) => !('repository' in draft) || draft['repository'] !== first['repository']))
    return { require: 'signature' };
  const agreed = Object.entries(first).filter(([field, value]) =>
    drafts.every((draft) => JSON.stringify(draft[field]) === JSON.stringify(value)),
  );
  return Object.fromEntries(agreed);
}

function fieldsOf(identity: Identity, release: PackageSpec): DraftEntry {
  const { repository = '', repositoryId, ownerId, workflow, signer, ref = '', event = '', runner } = identity;
  const template = KNOWN_FORMATS.find((one) => tagRef(one, release) === ref);
  const path = workflow?.slice(`${repository}/`.length, -`@${ref}`.length);
  const fields: [string, string | readonly string[] | undefined][] = [
    ['repository', repository.replace('https://github.com/', '')],
    ['repository-id', repositoryId],
    ['owner-id', ownerId],
    ['workflow', workflow === `${repository}/${path}@${ref}` ? path : undefined],
    ['tag-template', template],
    ['ref', template === undefined && ref.startsWith('refs/heads/') ? ref : undefined],
    ['events', USUAL_EVENTS.some((usual) => usual === event) ? undefined : [event]],
    ['runner', runner === 'github-hosted' ? undefined : runner],
    ['signer-workflow', signer === workflow ? undefined : signer],
  ];
  return Object.fromEntries(fields.filter((field): field is [string, string] => field[1] !== undefined));
}
