import { expect, test } from '@jest/globals';
import { checkDistTag } from '../../src/inspect/checks/dist-tag-allowed.ts';
import { checkTrustDowngrade } from '../../src/inspect/checks/trust-downgrade.ts';
import type { Facts } from '../../src/inspect/facts.ts';
import type { Packument } from '../../src/registry/packument.ts';
import type { TrustRank } from '../../src/registry/trust-rank.ts';
import { decideDistTag } from '../../src/release/dist-tag.ts';
import { readTag } from '../../src/release/tag-format.ts';

/** What the registry has of the packages, release after release. */
interface Stored {
  readonly ranks: Map<string, TrustRank>;
  readonly distTags: Record<string, string>;
}
type Registry = Map<string, Stored>;

type Publishing = 'token' | 'direct' | 'staged' | 'allowed';

const BACKWARDS = 'latest-backwards';
const LOWER = 'trust-downgrade';

/**
 * A monorepo of three packages with three maintenance lines, in the order of its tags. `own` is publishConfig.tag. What is
 * refused is not published; all else is, and the next rows see it. By token, long ago, nobody was asked.
 */
const TAGS: [tag: string, own: string, by: Publishing, distTag: string, refused: string[]][] = [
  ['server@2.0.0', '', 'token', 'latest', []],
  ['server@2.1.0', '', 'token', 'latest', []],
  ['parser@2.0.0', '', 'token', 'latest', []],
  ['@scope/adapter@1.0.0', '', 'token', 'latest', []],
  ['server@3.0.0-alpha.1', '', 'direct', 'alpha', []],
  ['server@3.0.0-rc.1', '', 'direct', 'rc', []],
  ['server@3.0.0-rc.2', '', 'direct', 'rc', []],
  ['parser@3.0.0', '', 'direct', 'latest', []],
  ['server@3.0.0', '', 'direct', 'latest', []],
  ['server@2.1.1', '', 'direct', 'latest', [BACKWARDS]],
  ['server@2.1.1', 'release-2', 'direct', 'release-2', []],
  ['@scope/adapter@1.0.1', '', 'direct', 'latest', []],
  ['@scope/adapter@2.0.0', '', 'direct', 'latest', []],
  ['@scope/adapter@1.0.2', 'latest', 'direct', 'latest', [BACKWARDS]],
  ['@scope/adapter@1.0.2', 'release-1', 'direct', 'release-1', []],
  ['server@3.1.0', '', 'direct', 'latest', []],
  ['server@4.0.0-0', '', 'direct', 'next', []],
  ['server@4.0.0-beta.1', '', 'staged', 'beta', []],
  ['server@4.0.0-beta.2', '', 'direct', 'beta', [LOWER]],
  ['server@4.0.0-beta.2', '', 'staged', 'beta', []],
  // A staged prerelease binds prereleases; stable versions are held to stable ones.
  ['server@3.1.1', '', 'direct', 'latest', []],
  ['server@2.1.2', 'release-2', 'direct', 'release-2', []],
  ['server@4.0.0', '', 'staged', 'latest', []],
  ['server@4.0.1', '', 'direct', 'latest', [LOWER]],
  ['server@4.0.1', '', 'staged', 'latest', []],
  // What counts is when a version was published, not its number: the old lines are bound too.
  ['server@3.1.2', '', 'direct', 'latest', [BACKWARDS, LOWER]],
  ['server@3.1.2', 'release-3', 'direct', 'release-3', [LOWER]],
  ['server@3.1.2', 'release-3', 'staged', 'release-3', []],
  ['server@2.1.3', 'release-2', 'allowed', 'release-2', []],
  ['server@2.1.4', 'release-2', 'direct', 'release-2', [LOWER]],
  ['server@2.1.4', 'release-2', 'staged', 'release-2', []],
  ['server@2.1.5', '', 'staged', 'latest', [BACKWARDS]],
  // The other packages have never been staged.
  ['parser@3.0.1', '', 'direct', 'latest', []],
  ['parser@2.0.1', 'release-2', 'direct', 'release-2', []],
  ['@scope/adapter@2.0.1', '', 'direct', 'latest', []],
  ['@scope/adapter@2.1.0-beta.1', '', 'direct', 'beta', []],
  ['@scope/adapter@2.1.0-beta.2', 'next', 'direct', 'next', []],
  ['@scope/adapter@2.1.0', '', 'staged', 'latest', []],
  ['@scope/adapter@1.0.3', 'release-1', 'direct', 'release-1', [LOWER]],
  ['@scope/adapter@1.0.3', 'v1', 'staged', 'v1', ['dist-tag-invalid']],
  ['@scope/adapter@1.0.3', 'release-1', 'staged', 'release-1', []],
  ['server@5.0.0-alpha.1', '', 'direct', 'alpha', [LOWER]],
  ['parser@4.0.0-latest.1', '', 'direct', 'next', []],
];

const RANKS: Record<Publishing, TrustRank> = {
  token: 'none',
  direct: 'trusted-publisher',
  allowed: 'trusted-publisher',
  staged: 'staged',
};

function packumentOf(name: string, stored: Stored): Packument {
  const versions = [...stored.ranks.keys()];
  return {
    name,
    distTags: stored.distTags,
    versions,
    version: (version) =>
      stored.ranks.has(version) ? { name, version, dist: { tarball: '', signatures: [] } } : undefined,
    publishedAt: (version) => (stored.ranks.has(version) ? versions.indexOf(version) : undefined),
    hasTrustedPublishing: true,
    isByHand: () => false,
    trustOf: (version) => stored.ranks.get(version) ?? 'none',
  };
}

/** Decides one release as an inspection does, and publishes it where nothing stands against that. */
function released(registry: Registry, [tag, own, by]: (typeof TAGS)[number]): [string, string[]] {
  const { name, version } = readTag({
    tag,
    formats: ['{package}@{version}'],
    names: ['server', 'parser', '@scope/adapter'],
  });
  const stored: Stored = registry.get(name) ?? { ranks: new Map(), distTags: {} };
  const manifest = { name, version, ...(own === '' ? {} : { publishConfig: { tag: own } }) };
  const release = { name, version, tag, manifest };
  const facts = {
    job: 'publish',
    inputs: { allowLatestBackwards: false },
    stage: by === 'staged',
    allowTrustDowngrade: by === 'allowed',
    release,
    wantedDistTag: undefined,
    packument: packumentOf(name, stored),
  } as unknown as Facts;
  const found = [...checkDistTag(facts), ...checkTrustDowngrade(facts)].map(({ code }) => code);
  const refused = by === 'token' ? [] : found;
  const { distTag } = decideDistTag({ wanted: undefined, release });
  if (refused.length === 0) {
    stored.ranks.set(version, RANKS[by]);
    stored.distTags[distTag] = version;
    registry.set(name, stored);
  }
  return [distTag, refused];
}

test('43 tags of a monorepo with three maintenance lines: each dist-tag, and whether trust would fall', () => {
  const registry: Registry = new Map();
  const decided = TAGS.map((row) => [...row.slice(0, 3), ...released(registry, row)]);
  expect(TAGS).toHaveLength(43);
  expect(decided).toEqual(TAGS);
  expect(registry.get('server')?.distTags).toEqual({
    latest: '4.0.1',
    alpha: '3.0.0-alpha.1',
    rc: '3.0.0-rc.2',
    next: '4.0.0-0',
    beta: '4.0.0-beta.2',
    'release-2': '2.1.4',
    'release-3': '3.1.2',
  });
});
