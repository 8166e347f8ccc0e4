import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from '../../../rehearsal/runner/action-file.ts';
import { claimsOf, type RunDescription, runEnvironment } from '../../../rehearsal/runner/run-description.ts';
import { runReportOf } from '../../../src/publishing/ending.ts';
import { publish } from '../../../src/publishing/publish.ts';
import { readPublishInputs } from '../../../src/publishing/publish-inputs.ts';
import { openRunBook } from '../../../src/publishing/run-ledger.ts';
import {
  outcomeOf,
  problemsOfRun,
  publishedOf,
  type ReleaseReport,
  type RunReport,
} from '../../../src/report/report.ts';
import { sealedFetch } from '../../helpers/sealed-fetch.ts';
import { testWorld } from '../../helpers/test-world.ts';
import { NPM, ROOT, type Stage } from './stage.ts';

/** From when on, in ms after the upload, the registry serves each part of a version. */
export interface Lags {
  readonly version?: number;
  readonly tarball?: number;
  readonly publish?: number;
  readonly provenance?: number;
  readonly tag?: number;
}

export interface Replayed {
  /** Of the one release, with the problems of the run. */
  readonly report: ReleaseReport;
  readonly run: RunReport;
  /** In ms of the clock, from the upload to the end. */
  readonly waited: number;
  readonly log: readonly string[];
}

/**
 * Publishes in this process, with a clock that waiting moves on, to a registry that lags behind its upload by that clock.
 * The servers, npm and what they sign are those of every other release here.
 * @param lags without them the registry is as the test has made it
 * @param isLost the upload arrives, and its answer is another
 * @param inputs of the action, besides those that tell it of the sealed world
 */
export async function replay(
  stage: Stage,
  {
    lags,
    inputs,
    isLost = false,
    run = stage.run,
  }: {
    lags?: Lags;
    inputs: Readonly<Record<string, string>>;
    isLost?: boolean;
    run?: RunDescription;
  },
): Promise<Replayed> {
  let skipped = 0;
  const now = () => Date.now() + skipped;
  const lagging = lags && lag(stage, { lags, isLost, now });
  const { url, token } = stage.world.issuer.admit(claimsOf(run));
  const directory = join(stage.directory, `replayed-${Math.random()}`);
  mkdirSync(directory);
  const log: string[] = [];
  const fetching = sealedFetch(stage.world.hosts);
  const world = testWorld({
    env: {
      ...stage.world.env,
      ...runEnvironment(run),
      PATH: process.env['PATH'],
      GITHUB_WORKSPACE: directory,
      ACTIONS_ID_TOKEN_REQUEST_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
    },
    temporary: directory,
    fetch: fetching,
    idToken: async (audience) => {
      const answer = await fetching(`${url}&audience=${encodeURIComponent(audience)}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return JSON.parse(await answer.text()).value;
    },
    info: (text) => log.push(text),
    now,
    sleep: async (ms) => {
      skipped += ms;
    },
  });
  const book = openRunBook();
  const { store } = stage.world.registry;
  const { now: ofRegistry } = store;
  store.now = now;
  await publish(world, await inputsOf(stage, { directory, inputs }), book);
  store.now = ofRegistry;
  lagging?.end();
  const whole = runReportOf(book.ledger);
  const report: ReleaseReport = {
    alreadyPublished: false,
    attestations: [],
    checks: [],
    outcome: outcomeOf(whole) as ReleaseReport['outcome'],
    published: publishedOf(whole),
    ...whole.releases[0],
    problems: problemsOfRun(whole),
  };
  return { report, run: whole, waited: now() - (lagging?.uploadedAt() ?? now()), log };
}

async function inputsOf(
  stage: Stage,
  { directory, inputs }: { directory: string; inputs: Readonly<Record<string, string>> },
) {
  const file = await readActionFile(ROOT);
  const given: Readonly<Record<string, string>> = {
    tag: stage.run.ref.replace(/^refs\/(?:tags|heads)\//, ''),
    'github-token': '',
    'npm-cli': NPM[11],
    'tuf-root': stage.world.tufRoot,
    'consumer-check': 'false',
    ...inputs,
  };
  return readPublishInputs((name) => given[name] ?? file.inputs[name]?.default ?? '', directory);
}

/** Lets the registry show the parts of what is uploaded one by one, until that is ended. */
function lag(
  { world: { registry }, run }: Stage,
  { lags, isLost, now }: { lags: Lags; isLost: boolean; now: () => number },
): { uploadedAt(): number | undefined; end(): void } {
  let at: number | undefined;
  const isDue = (part: keyof Lags) => at === undefined || now() - at >= (lags[part] ?? 0);
  const version = run.ref.slice(run.ref.lastIndexOf('@') + 1);
  const upload = registry.routes.find(({ name }) => name === 'publish');
  const answer = upload?.answer;
  if (!upload || !answer) throw new Error('no route');
  Object.assign(upload, {
    answer: async (...asked: Parameters<typeof answer>) => {
      const answered = await answer(...asked);
      if (answered.status < 300) at ??= now();
      return isLost ? { status: 503, body: { error: 'Service Unavailable' } } : answered;
    },
  });
  registry.tamper.packument = ({ versions, ...rest }) => {
    const { [version]: ours, ...others } = versions;
    const isThere = ours !== undefined && isDue('version');
    const tags = isThere && isDue('tag') ? {} : { 'dist-tags': { latest: '0.0.0' } };
    return { ...rest, versions: isThere ? versions : others, ...tags, ...(isThere ? {} : { time: {} }) };
  };
  registry.tamper.tarball = (bytes) => (isDue('tarball') ? bytes : undefined);
  registry.tamper.attestations = (all) =>
    all.filter(({ predicateType }) => isDue(predicateType.includes('slsa.dev') ? 'provenance' : 'publish'));
  return { uploadedAt: () => at, end: () => void Object.assign(upload, { answer }) };
}
