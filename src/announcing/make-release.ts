import type { GitHubAnswer } from '../github/api.ts';
import { commitOfTag, type TagCommit } from '../github/tag-commit.ts';
import { ATTEMPTS } from '../http/retry.ts';
import { Failure, messageOf } from '../problems.ts';
import type { Announcing } from './announcing.ts';
import { githubUnreachable } from './github-client.ts';
import { assetIn, expected, type GitHubRelease, releaseIn, releasesOf, wordsOf } from './github-release.ts';
import { type FoundRelease, nextStep, type Step, type WantedRelease } from './next-step.ts';

/** What a Release is made of. */
export interface Making {
  readonly wanted: WantedRelease;
  /** What its files hold, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly isPrerelease: boolean;
  readonly isLatest: boolean;
  /** Asked for once, when the draft is made. */
  notes(): Promise<string>;
}

/** What was done, in order, and how it ended. */
export interface Made {
  readonly did: readonly Step['kind'][];
  readonly end: Step & { readonly kind: 'end' };
}

/**
 * Brings about what is wanted, step by step. After whatever may have arrived without an answer it looks again before it goes
 * on: nothing is made twice, and a run that was killed between two requests is completed by the next.
 * @param found what was there at the start
 * @throws Failure `github-unreachable`, `github-forbidden`, `github-refused`, `github-rate-limited`
 */
export async function makeRelease(
  announcing: Announcing,
  { making, found }: { making: Making; found: FoundRelease },
): Promise<Made> {
  const did: Step['kind'][] = [];
  let state = found;
  let failed: { readonly step: string; readonly times: number } = { step: '', times: 0 };
  for (;;) {
    const step = nextStep(making.wanted, state);
    if (step.kind === 'end') return { did, end: step };
    const taken = await take(announcing, { making, step, state }).catch((thrown: unknown) => {
      if (thrown instanceof Failure) throw thrown;
      return { unclear: messageOf(thrown) } satisfies Unclear;
    });
    if ('unclear' in taken) {
      const name = nameOf(step);
      failed = { step: name, times: failed.step === name ? failed.times + 1 : 1 };
      if (failed.times >= ATTEMPTS) return giveUp(announcing, { step, taken });
      announcing.world.debug(`${step.kind}: ${taken.unclear}; looking again`);
      await announcing.world.sleep(1_000 * failed.times);
      state = await lookAgain(announcing, making.wanted);
    } else {
      did.push(step.kind);
      state = taken;
    }
  }
}

function nameOf(step: Step): string {
  return step.kind === 'upload-asset' ? `${step.kind} ${step.name}` : step.kind;
}

/** What stands on GitHub now. */
export async function lookAgain(
  announcing: Announcing,
  { tag, isTagAll }: Pick<WantedRelease, 'tag' | 'isTagAll'>,
): Promise<FoundRelease> {
  const at = await tagOnGitHub(announcing, tag);
  if (isTagAll) return { tag: at, release: undefined };
  return { tag: at, release: (await releasesOf(announcing.client, [tag])).get(tag) };
}

/** Where a tag is, by GitHub and not by the checkout, which may be older. */
export function tagOnGitHub({ world, github, client }: Announcing, tag: string): Promise<TagCommit> {
  return commitOfTag(world, { github, tag, checkout: undefined, ask: client.read });
}

interface Taking {
  readonly making: Making;
  readonly step: Exclude<Step, { kind: 'end' }>;
  readonly state: FoundRelease;
}

type Taken = FoundRelease | Unclear;

interface Unclear {
  readonly unclear: string;
  readonly answer?: GitHubAnswer;
}

/** Takes one step, and gives what stands there then; or that it may have been taken, or somebody else has taken it. */
async function take({ client }: Announcing, { making, step, state }: Taking): Promise<Taken> {
  const { wanted, files, isPrerelease, isLatest } = making;
  const { tag, commit } = wanted;
  switch (step.kind) {
    case 'create-tag': {
      const body = { ref: `refs/tags/${tag}`, sha: commit };
      const answer = await client.write({ method: 'POST', path: 'git/refs', body });
      if (isUnclear(answer) || /already exists/i.test(wordsOf(answer))) return unclear(answer);
      expected(answer, [201], `create the tag ${tag}`);
      return { ...state, tag: { kind: 'commit', commit } };
    }
    case 'create-draft': {
      const text = await making.notes();
      const body = { tag_name: tag, name: tag, body: text, draft: true, prerelease: isPrerelease };
      const answer = await client.write({ method: 'POST', path: 'releases', body });
      if (isUnclear(answer) || isThere(answer)) return unclear(answer);
      return { ...state, release: releaseIn(answer, `create a Release of ${tag}`) };
    }
    case 'delete-asset': {
      const { release, id } = step;
      const answer = await client.write({ method: 'DELETE', path: `releases/assets/${id}` });
      if (isUnclear(answer)) return unclear(answer);
      expected(answer, [204, 404], `delete an incomplete upload from the Release ${tag}`);
      return {
        ...state,
        release: withAssets(
          release,
          release.assets.filter((one) => one.id !== id),
        ),
      };
    }
    case 'upload-asset': {
      const { release, name } = step;
      const path = `releases/${release.id}/assets?name=${encodeURIComponent(name)}`;
      const file = files.get(name) ?? Buffer.alloc(0);
      const answer = await client.write({ method: 'POST', path, body: { file } });
      if (isUnclear(answer) || isThere(answer)) return unclear(answer);
      const asset = assetIn(answer, `attach ${name} to the Release ${tag}`);
      return { ...state, release: withAssets(release, [...release.assets, asset]) };
    }
    case 'publish': {
      const path = `releases/${step.release.id}`;
      const body = { draft: false, make_latest: String(isLatest) };
      const answer = await client.write({ method: 'PATCH', path, body });
      if (isUnclear(answer)) return unclear(answer);
      return { ...state, release: releaseIn(answer, `publish the Release ${tag}`) };
    }
  }
}

function unclear(answer: GitHubAnswer): Unclear {
  return { unclear: wordsOf(answer), answer };
}

function giveUp({ world }: Announcing, { step, taken }: { step: Step; taken: Unclear }): never {
  if (taken.answer) expected(taken.answer, [], step.kind.replace('-', ' the '));
  return githubUnreachable(world.redact(taken.unclear));
}

/** A server in trouble may have done what it was asked to. */
function isUnclear({ status }: { readonly status: number }): boolean {
  return status >= 500;
}

/** Whether GitHub says that it has one already: somebody else was faster, or an answer was lost. */
function isThere(answer: GitHubAnswer): boolean {
  return answer.status === 422 && /already_exists/.test(wordsOf(answer));
}

function withAssets(release: GitHubRelease, assets: GitHubRelease['assets']): GitHubRelease {
  return { ...release, assets };
}
