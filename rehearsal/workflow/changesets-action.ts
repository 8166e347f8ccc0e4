import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isChangesetsAction, publishInput } from '../../src/init/present-workflow.ts';
import { PUBLIC_REGISTRY } from '../../src/registry/address.ts';
import { quoted } from '../runner/shell.ts';
import type { WorkflowStep } from './workflow-file.ts';

/**
 * What changesets/action would do: with changesets in the checkout it makes the version pull request, and else runs the script
 * of its input `publish`, with an .npmrc of NPM_TOKEN where that is set (changesets/action, src/index.ts).
 * @returns undefined for another action
 */
export function changesetsScript({
  step: { uses = '' },
  inputs,
  workspace,
  env,
}: {
  step: WorkflowStep;
  inputs: Readonly<Record<string, string>>;
  workspace: string;
  env: Readonly<Record<string, string>>;
}): { said: string; script?: string } | undefined {
  if (!isChangesetsAction(uses)) return undefined;
  if (hasChangesets(join(workspace, '.changeset')))
    return {
      said: 'changesets/action finds changesets: it would open the version pull request and publish nothing.',
    };
  const publish = inputs[publishInput({ uses, inputs }) ?? 'publish'] ?? '';
  if (publish === '') return { said: 'changesets/action finds no changesets and does nothing.' };
  const token = env['NPM_TOKEN'] === undefined ? [] : [TOKEN_FILE];
  return {
    said: 'changesets/action finds no changesets and runs its publish input.',
    // The action starts a program with its words as arguments, and no shell: && is one of them.
    script: [...IDENTITY, ...token, publish.trim().split(/\s+/).map(quoted).join(' ')].join('\n'),
  };
}

const IDENTITY = [
  'export GIT_AUTHOR_NAME="github-actions[bot]" GIT_COMMITTER_NAME="github-actions[bot]"',
  'export GIT_AUTHOR_EMAIL=actions@localhost GIT_COMMITTER_EMAIL=actions@localhost',
];

const TOKEN_FILE = `[ -e "$HOME/.npmrc" ] || printf '%s\\n' "//${new URL(PUBLIC_REGISTRY).host}/:_authToken=$NPM_TOKEN" > "$HOME/.npmrc"`;

function hasChangesets(directory: string): boolean {
  return (
    existsSync(directory) &&
    readdirSync(directory).some((name) => name.endsWith('.md') && name !== 'README.md')
  );
}
