import { USUAL_EVENTS } from '../github/events.ts';
import type { PackageSpec } from '../release/spec.ts';
import { tagRef } from '../release/tag-template.ts';
import type { PolicyEntry } from './entry.ts';
import type { Level } from './levels.ts';
import type { Policy } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';

/** What must hold of one version for it to be verified, and who says so. */
export type Expectation =
  | { readonly require: 'provenance'; readonly entry: string; readonly policy: Policy }
  | { readonly require: Exclude<Level, 'provenance'> | 'no-downgrade'; readonly entry: string }
  | Nobody;

/** Nobody is expected: whoever signed is told, and nothing is proven. */
export interface Nobody {
  readonly require: 'nobody';
  readonly policy: Policy;
  readonly why: string;
}

const GITHUB = 'https://github.com/';

/** Who is not expected may still be told. */
export const NOBODY: Nobody = {
  require: 'nobody',
  why: 'no expected publisher given: use --source-repository or --policy',
  policy: { events: USUAL_EVENTS, runner: 'github-hosted', allowLegacyCertificate: false },
};

/**
 * The expectation of one version: that of the most specific entry alone, the exact name before `@scope/*` before `*`.
 * Entries are never merged: what one leaves out is not taken from another.
 * @param now in ms, for `max-age`
 */
export function expectationFor(policy: PolicyFile, release: PackageSpec, now: number): Expectation {
  const { name } = release;
  const scoped = name.startsWith('@') && name.includes('/') ? [`${name.slice(0, name.indexOf('/'))}/*`] : [];
  const id = [name, ...scoped, '*'].find((pattern) => policy.entries.has(pattern));
  const entry = id === undefined ? undefined : policy.entries.get(id);
  if (id === undefined || !entry) return { ...NOBODY, why: `the policy has no entry for ${name}` };
  return expectationOf(entry, { id, release, now });
}

/** What an entry expects of one version. */
export function expectationOf(
  entry: PolicyEntry,
  { id, release, now }: { id: string; release: PackageSpec; now: number },
): Expectation {
  if (entry.require !== 'provenance') return { require: entry.require, entry: id };
  const { repository, workflow, ref, events = USUAL_EVENTS, runner = 'github-hosted' } = entry;
  const template = entry['tag-template'];
  const signer = entry['signer-workflow'];
  const policy: Policy = {
    ...ifPresent('repository', repository && inGithub(repository)),
    ...ifPresent('repositoryId', entry['repository-id']),
    ...ifPresent('ownerId', entry['owner-id']),
    ...ifPresent('workflow', workflow && workflowPathOf(workflow)),
    ...ifPresent('ref', ref),
    ...ifPresent('tag', template && tagRef(template, release)),
    ...ifPresent('signer', signer && inGithub(signer)),
    ...ifPresent('loggedWithin', entry['max-age'] && withinAge(entry['max-age'], now)),
    events,
    runner,
    allowLegacyCertificate: entry['allow-legacy-certificate'] ?? false,
  };
  return { require: 'provenance', entry: id, policy };
}

function ifPresent<K extends keyof Policy>(key: K, value: Policy[K] | '' | undefined): Partial<Policy> {
  return value === undefined || value === '' ? {} : { [key]: value };
}

/** `owner/name` as the certificate has it, a URL. */
export function inGithub(path: string): string {
  return path.startsWith(GITHUB) ? path : `${GITHUB}${path}`;
}

/** The path of a workflow in its repository; a file's name alone stands for where GitHub looks for it. */
export function workflowPathOf(workflow: string): string {
  return workflow.includes('/') ? workflow : `.github/workflows/${workflow}`;
}

const HOUR = 60 * 60 * 1000;

function withinAge(age: string, now: number): NonNullable<Policy['loggedWithin']> {
  const ms = Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 * HOUR : HOUR);
  return { ms, now, words: `at most ${age} ago` };
}
