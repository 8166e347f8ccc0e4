import { cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { isRecordedPin } from '../../src/init/action-pins.ts';
import type { WorkflowStep } from './workflow-file.ts';

/** Where the stand-ins of a rehearsal find what they need. */
export interface Standing {
  /** The directory that holds the copy of the checkout, and what lies around it. */
  readonly checkout: string;
  /** Puts what the submodules have into a copy of the checkout. */
  addSubmodules(workspace: string): void;
  /** What jobs hand to each other, a directory for each name. */
  readonly artifacts: string;
}

export interface StandIn {
  readonly step: WorkflowStep;
  /** `with:`, evaluated. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The job's directory that checkouts come into. */
  readonly workspace: string;
  readonly standing: Standing;
  /** The job's variables; what is set stays for the steps after it. */
  readonly env: Record<string, string>;
  /** RUNNER_TEMP */
  readonly temp: string;
}

/** What stands in for the actions of GitHub and of package managers, by their names; each gives what it did instead, as a sentence. */
const ACTIONS: Readonly<Record<string, (standIn: StandIn) => string>> = {
  'actions/checkout': ({ inputs, workspace, standing }) => {
    cpSync(standing.checkout, dirname(workspace), { recursive: true, verbatimSymlinks: true });
    if (['true', 'recursive'].includes(inputs['submodules'] ?? '')) standing.addSubmodules(workspace);
    return 'actions/checkout uses a copy of this checkout.';
  },
  'actions/setup-node': ({ inputs, env, temp }) => {
    setUpToken(inputs['registry-url'], { env, temp });
    return 'actions/setup-node uses the Node that runs this rehearsal.';
  },
  'pnpm/action-setup': () => 'pnpm/action-setup uses the pnpm of this machine.',
  'oven-sh/setup-bun': () => 'oven-sh/setup-bun uses the Bun of this machine.',
  'actions/upload-artifact': ({ inputs, workspace, standing }) => {
    const into = join(standing.artifacts, inputs['name'] ?? 'artifact');
    mkdirSync(into, { recursive: true });
    for (const line of (inputs['path'] ?? '').split('\n').filter((path) => path.trim() !== '')) {
      const path = isAbsolute(line.trim()) ? line.trim() : join(workspace, line.trim());
      if (!existsSync(path)) throw new Error(`actions/upload-artifact: there is no ${line}`);
      if (statSync(path).isDirectory()) cpSync(path, into, { recursive: true });
      else cpSync(path, join(into, basename(path)));
    }
    return 'Artifacts stay on this machine.';
  },
  'actions/download-artifact': ({ inputs, workspace, standing }) => {
    const from = join(standing.artifacts, inputs['name'] ?? 'artifact');
    if (!existsSync(from))
      throw new Error(`actions/download-artifact: there is no artifact ${inputs['name']}`);
    const into = join(workspace, inputs['path'] ?? '.');
    mkdirSync(into, { recursive: true });
    for (const file of readdirSync(from)) cpSync(join(from, file), join(into, file), { recursive: true });
    return 'Artifacts stay on this machine.';
  },
  'actions/cache': () => 'actions/cache finds nothing.',
  'actions/cache/restore': () => 'actions/cache finds nothing.',
  'actions/cache/save': () => 'actions/cache/save is skipped.',
  'actions/attest-build-provenance': () =>
    'actions/attest-build-provenance is skipped: GitHub’s attestation store is not rehearsed.',
};

/**
 * Does what stands in for an action of GitHub's, and gives what it did instead, a sentence each; none for a step that is run.
 * @throws Error when it cannot be done: an artifact that is not there
 */
export function standIn(request: StandIn): string[] {
  const { uses = '' } = request.step;
  return uses === '' ? [] : [actionOf(uses)(request), ...unknownPin(uses)];
}

/** A stand-in cannot tell whether the commit of an action exists: the recorded ones do. */
function unknownPin(uses: string): string[] {
  const [action = '', ref = ''] = uses.split('@');
  if (!/^[0-9a-f]{40}$/.test(ref) || isRecordedPin(action, ref) !== false) return [];
  return [`Whether ${action} has the commit ${ref} cannot be checked here: it is not among the known pins.`];
}

function actionOf(uses: string): (standIn: StandIn) => string {
  const name = uses.replace(/@.*$/, '');
  const known = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  return known ?? (() => `${name} cannot be rehearsed: it is skipped and has no outputs.`);
}

/** With `registry-url` setup-node writes an .npmrc that takes a token from NODE_AUTH_TOKEN (setup-node v7, src/authutil.ts). */
function setUpToken(
  registry: string | undefined,
  { env, temp }: { env: Record<string, string>; temp: string },
): void {
  if (!registry) return;
  const { host, pathname } = new URL(registry);
  const path = join(temp, '.npmrc');
  mkdirSync(temp, { recursive: true });
  const token = `//${host}${pathname.replace(/\/?$/, '/')}:_authToken=\${NODE_AUTH_TOKEN}`;
  writeFileSync(path, `${token}\nregistry=${registry}\n`);
  env['NPM_CONFIG_USERCONFIG'] = path;
  env['NODE_AUTH_TOKEN'] ??= 'XXXXX-XXXXX-XXXXX-XXXXX';
}
