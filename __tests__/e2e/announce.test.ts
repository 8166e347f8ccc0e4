import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meetWrites } from './helpers/github-writes.ts';
import { codes, NAME, onStage, type Stage, TAG, text, VERSION } from './helpers/stage.ts';

const CHANGELOG = `# Changelog

## ${VERSION}

### Patch Changes

- Mends the answer.

## 1.2.2

- Older.
`;

const SETTING = {
  files: {
    'packages/pkg/CHANGELOG.md': CHANGELOG,
    'packages/app/package.json': { name: 'app', version: '2.0.0', private: true },
  },
};

let stage: Stage;
let packages = '';
let evidence = '';
let leave: () => void;
let left: Promise<void>;

beforeAll(async () => {
  await new Promise<void>((set, fail) => {
    left = onStage(SETTING, async (made) => {
      stage = made;
      const packed = await stage.release();
      expect([codes(packed), packed.outputs['outcome']]).toEqual([[], 'verified']);
      packages = packed.outputs['packages'] ?? '';
      evidence = packed.outputs['evidence'] ?? '';
      set();
      await new Promise<void>((resolve) => {
        leave = resolve;
      });
    });
    left.catch(fail);
  });
});

afterAll(() => {
  leave();
  return left;
});

/** What GitHub has of the one release. */
function onGitHub() {
  const { tags, releases, latest } = stage.world.repository;
  return {
    tag: tags.get(TAG),
    releases: releases.map(({ tag, body, isDraft, assets }) => ({
      tag,
      body,
      isDraft,
      assets: assets.map(({ name, state, content }) => [name, state, content.length > 1000]),
    })),
    latest,
  };
}

/** GitHub as it was before anything was announced. */
function forgotten(): Stage {
  const { repository, proxy } = stage.world;
  repository.tags.clear();
  repository.releases.length = 0;
  repository.writes.length = 0;
  Object.assign(repository, { latest: undefined, hasImmutableReleases: false, restrictsTags: false });
  proxy.faults = [];
  return stage;
}

const FILES = [
  ['scope-pkg-1.2.3.evidence.json', 'uploaded', true],
  ['scope-pkg-1.2.3.intoto.jsonl', 'uploaded', true],
];

test('what is proven gets its tag at the commit, and a Release with notes and evidence', async () => {
  forgotten();
  const step = await stage.announce({ packages, evidence });
  expect([text(step), codes(step), step.exitCode]).toEqual([expect.anything(), [], 0]);
  expect(onGitHub()).toEqual({
    tag: stage.run.commit,
    releases: [{ tag: TAG, body: '### Patch Changes\n\n- Mends the answer.', isDraft: false, assets: FILES }],
    latest: undefined,
  });
  expect(JSON.parse(step.outputs['releases'] ?? '')).toEqual([
    {
      name: NAME,
      version: VERSION,
      tag: TAG,
      url: `https://github.com/owner/repo/releases/tag/${encodeURIComponent(TAG)}`,
    },
  ]);
});

/** All of GitHub that counts, with what its files hold. */
function whole() {
  const { tags, releases } = stage.world.repository;
  const files = releases.map(({ assets }) =>
    assets.map(({ name, content }) => [name, content.toString('base64')]),
  );
  return JSON.stringify([[...tags], releases.map(({ tag, isDraft, body }) => [tag, isDraft, body]), files]);
}

test('run again, it changes nothing', async () => {
  forgotten();
  await stage.announce({ packages, evidence });
  const before = whole();
  const writes = stage.world.repository.writes.length;
  const again = await stage.announce({ packages });
  expect([codes(again), again.exitCode, whole() === before]).toEqual([[], 0, true]);
  expect(stage.world.repository.writes.length).toBe(writes);
  expect(text(again)).toContain('1 of 1 is announced; this run had nothing to add.');
});

test('the evidence of the run that published it is attached as it is; without one, what is found anew', async () => {
  forgotten();
  await stage.announce({ packages, evidence });
  const attached = () => JSON.parse(stage.world.repository.releases[0]?.assets[0]?.content.toString() ?? '');
  const handed = JSON.parse(readFileSync(join(evidence, 'scope-pkg-1.2.3.evidence.json'), 'utf8'));
  expect(attached()).toEqual(handed);
  forgotten();
  await stage.announce({ packages });
  expect(attached()).toMatchObject({
    outcome: 'verified',
    release: {
      package: NAME,
      version: VERSION,
      tag: TAG,
      distTag: 'latest',
      integrity: handed.release.integrity,
    },
    attestations: handed.attestations,
  });
  expect(attached().checks.every(({ passed }: { passed: boolean }) => passed)).toBe(true);
});

const WRITES = ['create-tag', 'create-draft', 'first asset', 'second asset', 'publish'];

// After one is before the next.
const KILLS = [...WRITES.keys()].map((at) => ({ at, when: 'before' })).concat({ at: 4, when: 'after' });

for (const { at, when } of KILLS) {
  const what = WRITES[at];
  test(`killed ${when} GitHub has done "${what}", the next run completes it`, async () => {
    forgotten();
    let child: { kill(signal: NodeJS.Signals): unknown } | undefined;
    const end = meetWrites(stage, async (count, arrive) => {
      if (count !== at + 1) return arrive();
      const answer = when === 'after' ? await arrive() : { status: 500 };
      child?.kill('SIGKILL');
      return answer;
    });
    const killed = await stage.announce(
      { packages, evidence },
      {
        onStart: (started) => {
          child = started;
        },
      },
    );
    end();
    expect(killed.signal).toBe('SIGKILL');
    const step = await stage.announce({ packages, evidence });
    expect([codes(step), step.exitCode]).toEqual([[], 0]);
    expect(onGitHub().releases).toEqual([
      { tag: TAG, body: expect.stringContaining('Mends'), isDraft: false, assets: FILES },
    ]);
  });
}

test('answers that are lost make nothing twice', async () => {
  forgotten();
  // Every write arrives, and the first time its answer does not.
  const seen = new Set<number>();
  const end = meetWrites(stage, async (count, arrive) => {
    const answer = await arrive();
    if (answer.status >= 400 || count % 2 === 0) return answer;
    seen.add(count);
    return { status: 502, body: { message: 'Bad Gateway' } };
  });
  const step = await stage.announce({ packages, evidence });
  end();
  expect([codes(step), step.exitCode]).toEqual([[], 0]);
  expect(seen.size).toBeGreaterThan(1);
  expect(onGitHub().releases).toEqual([
    { tag: TAG, body: expect.stringContaining('Mends'), isDraft: false, assets: FILES },
  ]);
});

test('an asset whose upload was cut off is replaced', async () => {
  forgotten();
  const end = meetWrites(stage, async (count, arrive) => {
    if (count !== 3) return arrive();
    const [draft] = stage.world.repository.releases;
    draft?.assets.push({
      id: 7,
      name: 'scope-pkg-1.2.3.evidence.json',
      state: 'starter',
      content: Buffer.alloc(0),
    });
    return { status: 502, body: { message: 'Bad Gateway' } };
  });
  const step = await stage.announce({ packages, evidence });
  end();
  expect([codes(step), step.exitCode]).toEqual([[], 0]);
  expect(onGitHub().releases[0]?.assets).toEqual(FILES);
});

test('where Releases are immutable it attaches everything before it publishes; one that lacks it is left, and told', async () => {
  const { repository } = forgotten().world;
  repository.hasImmutableReleases = true;
  const step = await stage.announce({ packages, evidence });
  expect([codes(step), step.exitCode, repository.releases[0]?.isImmutable]).toEqual([[], 0, true]);
  Object.assign(repository.releases[0] ?? {}, { assets: [] });
  const again = await stage.announce({ packages, evidence });
  expect([codes(again), again.exitCode]).toEqual([['release-immutable'], 0]);
});

test('draft: true leaves it a draft; run again without, it is published', async () => {
  forgotten();
  const step = await stage.announce({ packages, evidence, draft: 'true' });
  expect([codes(step), onGitHub().releases[0]?.isDraft]).toEqual([[], true]);
  await stage.announce({ packages, evidence });
  expect(onGitHub().releases).toMatchObject([{ isDraft: false }]);
});

test('the main package’s Release is the latest, as long as npm’s latest is that version', async () => {
  forgotten();
  await stage.announce({ packages, 'main-package': NAME, notes: 'none' });
  expect(onGitHub()).toMatchObject({ latest: TAG, releases: [{ body: '' }] });
  forgotten();
  const stored = stage.world.registry.store.packages.get(NAME);
  Object.assign(stored?.distTags ?? {}, { latest: '2.0.0' });
  await stage.announce({ packages, 'main-package': NAME });
  Object.assign(stored?.distTags ?? {}, { latest: VERSION });
  expect(onGitHub().latest).toBeUndefined();
});

test('generated notes begin at the tag of the version before', async () => {
  forgotten().world.repository.tags.set(`${NAME}@0.0.0`, stage.run.commit);
  await stage.announce({ packages, notes: 'generated' });
  expect(onGitHub().releases[0]?.body).toContain(`compare/${NAME}@0.0.0...${TAG}`);
});

test('what is tagged and published nowhere gets its tag, and no Release', async () => {
  forgotten();
  const app = { name: 'app', version: '2.0.0', tag: 'app@2.0.0' };
  const step = await stage.announce({ packages, 'tag-only': JSON.stringify([app]) });
  expect([codes(step), step.exitCode]).toEqual([[], 0]);
  const { tags, releases } = stage.world.repository;
  expect([tags.get('app@2.0.0'), releases.map(({ tag }) => tag)]).toEqual([stage.run.commit, [TAG]]);
  expect(JSON.parse(step.outputs['releases'] ?? '')).toMatchObject([{ tag: TAG }, app]);
  const again = await stage.announce({ packages, 'tag-only': JSON.stringify([app]) });
  expect(text(again)).toContain('2 of 2 are announced; this run had nothing to add.');
});

interface Refusal {
  readonly what: string;
  readonly inputs?: Record<string, string>;
  readonly job?: Parameters<Stage['announce']>[1];
  readonly set?: (stage: Stage) => void;
  readonly code: string;
  readonly says: string;
}

const OTHER = 'f'.repeat(40);

const REFUSALS: readonly Refusal[] = [
  {
    what: 'a tag at another commit',
    set: ({ world }) => world.repository.tags.set(TAG, OTHER),
    code: 'tag-not-at-commit',
    says: `is at ${OTHER}`,
  },
  {
    what: 'no tag where it is required',
    inputs: { tags: 'require' },
    code: 'tag-missing',
    says: 'git push origin',
  },
  {
    what: 'a token that may not write',
    job: { writesContents: false },
    code: 'github-forbidden',
    says: 'Resource not accessible by integration',
  },
  {
    what: 'a ruleset that lets nobody create tags',
    set: ({ world }) => Object.assign(world.repository, { restrictsTags: true }),
    code: 'github-refused',
    says: 'creations being restricted',
  },
  {
    what: 'a job that may publish too',
    job: { idToken: true },
    code: 'credentials-together',
    says: 'contents: write as its only permission',
  },
  {
    what: 'a version that is not on the registry',
    inputs: { packages: `${NAME}@9.9.9` },
    code: 'not-on-registry',
    says: 'gh run rerun 99 --failed',
  },
  {
    what: 'a version of another workflow',
    inputs: { workflow: 'other.yml' },
    code: 'verification-failed',
    says: 'other.yml',
  },
  {
    what: 'a version of another commit',
    inputs: { commit: OTHER },
    code: 'verification-failed',
    says: OTHER,
  },
  {
    what: 'GitHub in trouble',
    set: ({ world }) => Object.assign(world.proxy, { faults: [{ request: 'github-release', kind: 500 }] }),
    code: 'github-unreachable',
    says: 'adds what is missing',
  },
  {
    what: 'a list of Releases that is none',
    set: ({ world }) =>
      Object.assign(world.proxy, { faults: [{ request: 'github-releases', kind: 'nonsense' }] }),
    code: 'github-unreachable',
    says: 'not a Release',
  },
  {
    what: 'a tag for a package that is not private',
    inputs: { packages: '', 'tag-only': JSON.stringify([{ name: NAME, version: VERSION, tag: TAG }]) },
    code: 'tag-not-a-release',
    says: 'no private package',
  },
  {
    what: 'a list of tags that is none',
    inputs: { packages: '', 'tag-only': '[{"name":"x"}]' },
    code: 'input-invalid',
    says: 'tag-only',
  },
  { what: 'nothing to announce', inputs: { packages: '' }, code: 'input-invalid', says: 'packages' },
];

for (const { what, inputs = {}, job = {}, set, code, says } of REFUSALS)
  test(`${what}: ${code}, and no Release is published`, async () => {
    const made = forgotten();
    set?.(made);
    const step = await stage.announce({ packages, evidence, ...inputs }, job);
    expect([codes(step), step.exitCode]).toEqual([[code], 1]);
    expect(text(step)).toContain(says);
    expect(onGitHub().releases.filter(({ isDraft }) => !isDraft)).toEqual([]);
    expect(text(step)).not.toMatch(/ghs_[0-9a-f]{8}/);
  });

test('what is not proven stops nothing else', async () => {
  forgotten();
  const step = await stage.announce({ packages: `other@9.9.9\n${packages}`, evidence });
  expect([codes(step), step.exitCode]).toEqual([['not-on-registry'], 1]);
  expect(onGitHub().releases).toMatchObject([{ tag: TAG, isDraft: false }]);
});
