import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SealedResponse } from '../../../rehearsal/net/request.ts';
import { type Job, runAction, type StepResult } from '../../../rehearsal/runner/job.ts';
import { claimsOf, type RunDescription } from '../../../rehearsal/runner/run-description.ts';
import { openSealedWorld, type SealedWorld } from '../../../rehearsal/sealed-world.ts';

/** The repository under test: its action.yml files and the committed bundle. */
export const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

export const NPM = {
  11: join(ROOT, 'node_modules/npm-11/bin/npm-cli.js'),
  12: join(ROOT, 'node_modules/npm-12/bin/npm-cli.js'),
};

/** A project to release from: files by path. `package.json` at the root is a workspaces root unless given. */
export interface Setting {
  readonly tag?: string;
  readonly files?: Readonly<Record<string, string | object>>;
  readonly run?: Partial<RunDescription>;
  readonly npm?: 11 | 12;
  /** Whether releases are played as consumers too: most tests are not about that, and it takes npm twice. */
  readonly consumer?: boolean;
}

export interface Stage {
  readonly world: SealedWorld;
  readonly run: RunDescription;
  readonly directory: string;
  readonly checkout: string;
  /** Runs the pack action in a job of its own without a credential. */
  pack(inputs?: Record<string, string>, job?: Partial<Job>): Promise<StepResult>;
  /** Runs the publish action in a job of its own, without a checkout. */
  publish(inputs?: Record<string, string>, job?: Partial<Job>): Promise<StepResult>;
  /** Runs the release action in a job of its own that may write to the repository, with the checkout. */
  announce(inputs?: Record<string, string>, job?: Partial<Job>): Promise<StepResult>;
  /** Hands to the publish action what the pack action makes of the setting, on a stage of its own. */
  release(inputs?: Record<string, string>, job?: Partial<Job>): Promise<StepResult>;
  /** Whether the registry has the version the tag names. */
  isPublished(version?: string): boolean;
}

export const NAME = '@scope/pkg';
export const VERSION = '1.2.3';
export const TAG = `${NAME}@${VERSION}`;

const REPOSITORY = { type: 'git', url: 'git+https://github.com/owner/repo.git' };

/** A manifest that can be published, with what a test changes about it. */
export function manifest(changes: object = {}): object {
  return { name: NAME, version: VERSION, license: 'MIT', repository: REPOSITORY, ...changes };
}

const FILES = {
  'package.json': { private: true, workspaces: ['packages/*'] },
  'packages/pkg/package.json': manifest(),
  'packages/pkg/index.js': 'export const answer = 42;\n',
  'packages/other/package.json': manifest({ name: 'other', version: '3.0.0' }),
};

/** Sets a stage for a test, and clears it away afterwards, whatever happened. */
export async function onStage(setting: Setting, test: (stage: Stage) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-test-'));
  const checkout = join(directory, 'checkout');
  const tag = setting.tag ?? TAG;
  const commit = commitFiles(checkout, { files: { ...FILES, ...setting.files }, tag });
  const world = await openSealedWorld({ directory: join(directory, 'world'), repository: 'owner/repo' });
  world.repository.tags.set(tag, commit);
  world.repository.main.add(commit);
  afresh(world);
  try {
    await test(stageOf({ setting, directory, checkout, world, commit, tag }));
  } finally {
    await world.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Makes the registry, and what the servers do, as they were when the stage was set. */
export function afresh({ registry, rekor, proxy }: SealedWorld): void {
  for (const lie of Object.keys(registry.tamper)) Reflect.deleteProperty(registry.tamper, lie);
  delete rekor.tamper;
  proxy.faults = [];
  for (const name of [NAME, 'other']) {
    const publisher = {
      repository: 'owner/repo',
      workflow: 'publish.yml',
      environment: 'npm',
      allowed: ['publish' as const],
    };
    registry.store.packages.delete(name);
    registry.add({ name, trustedPublishers: [publisher] });
  }
}

interface Packed {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly integrity: string;
}

const packs = new Map<string, Promise<Packed>>();

/** What the pack action makes of a setting: the same each time, so it is packed once a file of tests. */
function packedOnce({ consumer: _consumer, ...setting }: Setting): Promise<Packed> {
  const key = JSON.stringify(setting);
  const packing = packs.get(key) ?? pack(setting);
  packs.set(key, packing);
  return packing;
}

async function pack(setting: Setting): Promise<Packed> {
  const made: Packed[] = [];
  await onStage(setting, async (stage) => {
    const step = await stage.pack();
    if (step.exitCode !== 0) throw new Error(`not packed: ${text(step)}`);
    const { packed, integrity } = handedOver(step);
    const files = readdirSync(packed).map((name) => [name, readFileSync(join(packed, name))] as const);
    made.push({ files: new Map(files), integrity });
  });
  const [packed] = made;
  if (!packed) throw new Error('not packed');
  return packed;
}

/** What a pack job hands to the publish action, as its inputs. */
export function handedOver({ outputs }: StepResult): Record<'packed' | 'integrity', string> {
  return { packed: outputs['packed'] ?? '', integrity: outputs['integrity'] ?? '' };
}

/** The one tarball of a pack job by itself, as the publish action's inputs: without a plan, of any commit. */
export function tarballAlone(step: StepResult): Record<'tarball' | 'integrity', string> {
  const plan = JSON.parse(readFileSync(join(handedOver(step).packed, 'releases.json'), 'utf8'));
  return { tarball: step.outputs['tarball'] ?? '', integrity: plan.releases[0].integrity };
}

/** The text of the evidence of the one release that a step was of. */
export function evidenceOf({ outputs }: Pick<StepResult, 'outputs'>): string {
  const directory = outputs['evidence'] ?? '';
  const file = readdirSync(directory).find((name) => name.endsWith('.evidence.json'));
  return readFileSync(join(directory, file ?? 'none'), 'utf8');
}

/** Lets uploads arrive, and answers them otherwise. Gives what ends that. */
export function loseAnswers(
  { world }: Stage,
  request: 'publish' | 'stage',
  instead: SealedResponse = { status: 503, body: { error: 'Service Unavailable' } },
): () => void {
  const route = world.registry.routes.find(({ name }) => name === request);
  const answer = route?.answer;
  if (!route || !answer) throw new Error(`no route ${request}`);
  Object.assign(route, {
    answer: async (...asked: Parameters<typeof answer>) => {
      await answer(...asked);
      return instead;
    },
  });
  return () => void Object.assign(route, { answer });
}

/** The run that a setting is of. */
function runIn({ run }: Setting, { commit, tag }: { commit: string; tag: string }): RunDescription {
  return {
    repository: 'owner/repo',
    repositoryId: '11',
    ownerId: '22',
    visibility: 'public',
    commit,
    ref: `refs/tags/${tag}`,
    workflow: 'publish.yml',
    event: 'push',
    id: '99',
    attempt: '1',
    runnerEnvironment: 'github-hosted',
    environment: 'npm',
    ...run,
  };
}

function stageOf({
  setting,
  directory,
  checkout,
  world,
  commit,
  tag,
}: Pick<Stage, 'directory' | 'checkout' | 'world'> & {
  setting: Setting;
  commit: string;
  tag: string;
}): Stage {
  const run = runIn(setting, { commit, tag });
  let jobs = 0;
  const job = (name: string, rest: Pick<Job, 'idToken' | 'workspace'>): Job => ({
    id: name,
    world,
    run,
    directory: fresh(directory, `${name}-${++jobs}`),
    npmCli: NPM[setting.npm ?? 11],
    ...rest,
  });
  const sealed = () => ({
    'npm-cli': NPM[setting.npm ?? 11],
    'tuf-root': world.tufRoot,
    'verify-timeout': '0.02',
    'consumer-check': String(setting.consumer ?? false),
  });
  const stage: Stage = {
    world,
    run,
    directory,
    checkout,
    pack: (inputs = {}, changes = {}) =>
      runAction(
        { ...job('pack', { idToken: false, workspace: checkout }), ...changes },
        { action: join(ROOT, 'pack'), inputs },
      ),
    publish: (inputs = {}, changes = {}) =>
      runAction(
        { ...job('publish', { idToken: true, workspace: fresh(directory, 'no-checkout') }), ...changes },
        { action: ROOT, inputs: { ...sealed(), ...inputs } },
      ),
    announce: (inputs = {}, changes = {}) =>
      runAction(
        { ...job('release', { idToken: false, workspace: checkout }), writesContents: true, ...changes },
        {
          action: join(ROOT, 'release'),
          inputs: { 'tuf-root': world.tufRoot, 'verify-timeout': '0.02', ...inputs },
        },
      ),
    release: async (inputs = {}, changes = {}) => {
      const { files, integrity } = await packedOnce(setting);
      const packed = fresh(directory, 'packed');
      for (const [name, bytes] of files) writeFileSync(join(packed, name), bytes);
      return stage.publish({ packed, integrity, ...inputs }, changes);
    },
    isPublished: (version = VERSION) =>
      world.registry.store.packages.get(NAME)?.versions.has(version) ?? false,
  };
  return stage;
}

const COMMITTED = '2026-01-01T00:00:00Z';

/** Writes and commits some files, with the tag where git takes it. Gives the commit. */
function commitFiles(
  directory: string,
  { files, tag }: { files: Readonly<Record<string, string | object>>; tag: string },
): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // The same files are the same commit each time: what was packed once serves every stage.
      env: { ...process.env, GIT_AUTHOR_DATE: COMMITTED, GIT_COMMITTER_DATE: COMMITTED },
    }).trim();
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=test');
  try {
    git('tag', '--', tag);
  } catch {
    // A tag git refuses: a run can have it all the same, by the input.
  }
  return git('rev-parse', 'HEAD');
}

/** Everything a person sees of a step's log. */
export function text({ log }: StepResult): string {
  return log.map(({ kind, text }) => `${kind}: ${text}`).join('\n');
}

/** The codes a step annotated, errors and warnings. */
export function codes({ log }: StepResult): string[] {
  return log
    .flatMap((event) => ('properties' in event ? [event.properties['title'] ?? ''] : []))
    .filter((code) => code !== '');
}

/** The names of the requests made so far, in order. */
export function requestNames({ world }: Stage): string[] {
  return world.proxy.requests.map(({ name }) => name);
}

/** The claims the run's ID tokens make, for a forge to change. */
export function claims({ run }: Stage) {
  return { ...claimsOf(run), iss: 'https://token.actions.githubusercontent.com', aud: 'sigstore', exp: 0 };
}

function fresh(parent: string, name: string): string {
  const directory = join(parent, name);
  mkdirSync(directory, { recursive: true });
  return directory;
}
