import { createPool, REQUESTS_AT_A_TIME } from '../concurrency.ts';
import { USUAL_EVENTS } from '../github/events.ts';
import { readRun, workflowPath } from '../github/run.ts';
import { fail, problemsOf } from '../problems.ts';
import { getPackument } from '../registry/packument.ts';
import { expectationByInputs } from '../verifying/expected-values.ts';
import { unknownAttestations } from '../verifying/unknown.ts';
import { verify } from '../verifying/verify.ts';
import { findings } from '../verifying/verify-summary.ts';
import type { World } from '../world.ts';
import { announceOne, type Provable } from './announce-one.ts';
import type { Announcement, AnnouncementBook } from './announcement.ts';
import type { Announcing } from './announcing.ts';
import { type HandedEvidence, handedEvidence } from './attachments.ts';
import { changelogPlaces, makeTagsOnly } from './checkout-places.ts';
import { githubClient } from './github-client.ts';
import { releasesOf } from './github-release.ts';
import { tagOnGitHub } from './make-release.ts';
import type { ReleaseInputs } from './release-inputs.ts';
import { tagOf } from './release-tag.ts';

/**
 * Announces what a run has published: proves each version anew, as anybody could, and makes its tag and its GitHub Release. What is not
 * proven is not announced, and the others are.
 * @param book a new one; says at any moment what was announced
 * @throws Failure when it cannot even begin
 */
export async function announce(
  world: World,
  { inputs, workspace, book }: { inputs: ReleaseInputs; workspace: string; book: AnnouncementBook },
): Promise<void> {
  const run = readRun(world.env);
  book.run = run;
  requireNoIdToken(world);
  const github = { apiUrl: run.apiUrl, repository: run.repository, token: requireToken(inputs) };
  const client = githubClient(world, github);
  const announcing: Announcing = { world, inputs, run, workspace, github, client };
  const proven = await world.stage('verify', () => prove(announcing, book));
  const wanted = [...proven.map(({ tag }) => tag), ...inputs.tagOnly.map(({ tag }) => tag)];
  if (wanted.length === 0) return;
  await world.stage('announce', async () => {
    const [releases, handed, places] = await Promise.all([
      releasesOf(client, wanted),
      handedEvidence(inputs.evidence),
      changelogPlaces(announcing),
    ]);
    // One after the other, as GitHub asks for.
    for (const one of proven) await announceEach(announcing, { one, book, releases, handed, places });
    await makeTagsOnly(announcing, book);
  });
}

interface Each {
  readonly one: Provable;
  readonly book: AnnouncementBook;
  readonly releases: Awaited<ReturnType<typeof releasesOf>>;
  readonly handed: HandedEvidence;
  readonly places: Awaited<ReturnType<typeof changelogPlaces>>;
}

/** A release that fails stops no other, unless GitHub has no more for any. */
async function announceEach(
  announcing: Announcing,
  { one, book, releases, handed, places }: Each,
): Promise<void> {
  const { name, version } = one.verdict;
  const begun: Announcement = { name, version, tag: one.tag, url: undefined, did: [], problems: [] };
  try {
    const tag = await tagOnGitHub(announcing, one.tag);
    const found = { tag, release: releases.get(one.tag) };
    const report = { run: announcing.run, ...(book.trust ? { trust: book.trust } : {}) };
    const made = await announceOne(announcing, { one, found, handed, report, changelogs: places(name) });
    book.announcements.push({ ...begun, ...made });
  } catch (thrown) {
    book.announcements.push({ ...begun, problems: problemsOf(thrown) });
  }
}

/** Verifies every version, and gives those that are proven, each with what it takes to announce it. */
async function prove(announcing: Announcing, book: AnnouncementBook): Promise<Provable[]> {
  const { world, inputs, run } = announcing;
  const { registry, packages, verifyTimeout: timeout, values } = inputs;
  if (packages.length === 0) return [];
  const expected = {
    sourceRepository: run.repository,
    workflow: workflowPath(run),
    ref: run.ref,
    commit: run.commit,
    events: [...new Set([...USUAL_EVENTS, run.event])],
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  };
  const named = packages.map((release) => ({
    release,
    timeout,
    attestations: undefined,
    integrity: undefined,
  }));
  const report = await verify(world, {
    registry,
    subject: { named },
    expect: (release) => expectationByInputs(expected, { release, now: world.now() }),
    base: undefined,
    trust: { ...inputs, requireFresh: inputs.requireFreshTrust },
  });
  book.trust = report.trust;
  book.problems.push(
    ...report.warnings,
    ...unknownAttestations(report.result.verdicts),
    ...findings(report, { runId: run.id }),
  );
  const pool = createPool(REQUESTS_AT_A_TIME);
  const proven = report.result.verdicts.map(async ({ judged, ...verdict }): Promise<Provable[]> => {
    const { name, identity } = verdict;
    const { commit } = identity ?? {};
    if (!verdict.verified || judged === undefined || commit === undefined) return [];
    const packument = await pool(() => getPackument(world, { registry, name }));
    const called = tagOf(verdict, { formats: inputs.tagFormats, run });
    return [{ verdict, judged, packument, commit, ...called }];
  });
  return (await Promise.all(proven)).flat();
}

/** Whoever may write to the repository must not be able to publish in its name. @throws Failure `credentials-together` */
function requireNoIdToken({ env }: Pick<World, 'env'>): void {
  if (!env['ACTIONS_ID_TOKEN_REQUEST_URL']) return;
  fail({
    code: 'credentials-together',
    message:
      'This job has id-token: write as well as write access to the repository, so anything that runs in it could publish a version and tag it.',
    remedy:
      'Announce in a separate job, after the publishing job, with contents: write as its only permission.',
  });
}

/** @throws Failure `github-forbidden` */
function requireToken({ githubToken }: ReleaseInputs): string {
  if (githubToken) return githubToken;
  return fail({
    code: 'github-forbidden',
    message: 'There is no token to create tags and Releases with.',
    remedy: 'Leave out the input github-token, and give the job the permission contents: write.',
  });
}
