import * as v from 'valibot';
import type { PackageSpec } from '../release/spec.ts';
import { Entry } from './entry.ts';
import { type Expectation, expectationOf, NOBODY } from './expectation.ts';

/** Who is expected of one version, value by value: what a policy's entry says, and a commit. */
export interface Values {
  /** `owner/name` */
  readonly sourceRepository?: string | undefined;
  readonly workflow?: string | undefined;
  readonly ref?: string | undefined;
  readonly commit?: string | undefined;
  readonly tagTemplate?: string | undefined;
  readonly events?: readonly string[] | undefined;
  readonly runner?: string | undefined;
  readonly signerWorkflow?: string | undefined;
  readonly allowLegacyCertificate?: boolean | undefined;
}

/** What each value is called where it is given, for what is said about it. */
const NAMES: Readonly<Record<string, string>> = {
  repository: 'source-repository',
  workflow: 'workflow',
  ref: 'ref',
  'tag-template': 'tag-template',
  events: 'event',
  runner: 'runner',
  'signer-workflow': 'signer-workflow',
};

/** Stands in where no repository is expected, so that the other values can be read by the same rules. */
const NO_REPOSITORY = 'nobody/nobody';

/**
 * The expectation of one version by single values. Without a repository nobody is expected: the other values are compared,
 * and nothing is proven.
 * @returns what is wrong with the values, each as one sentence, in place of an expectation
 */
export function expectationOfValues(
  values: Values,
  { release, now }: { release: PackageSpec; now: number },
): Expectation | { readonly wrong: readonly string[] } {
  const { sourceRepository, commit } = values;
  const read = v.safeParse(Entry, {
    repository: sourceRepository ?? NO_REPOSITORY,
    ...ifPresent('workflow', values.workflow),
    ...ifPresent('ref', values.ref),
    ...ifPresent('tag-template', values.tagTemplate),
    ...ifPresent('events', values.events?.length ? [...values.events] : undefined),
    ...ifPresent('runner', values.runner),
    ...ifPresent('signer-workflow', values.signerWorkflow),
    ...ifPresent('allow-legacy-certificate', values.allowLegacyCertificate),
  });
  const isCommit = commit === undefined || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit);
  const wrong = [
    ...(read.issues ?? []).map((issue) => {
      const name = NAMES[v.getDotPath(issue)?.split('.')[0] ?? ''] ?? 'repository';
      return `${name} ${issue.message}`;
    }),
    ...(isCommit ? [] : ['commit must be the 40 (or 64) hexadecimal digits of a commit, in lower case']),
  ];
  if (!read.success || wrong.length > 0) return { wrong };
  const expectation = expectationOf(read.output, { id: 'options', release, now });
  if (!('policy' in expectation)) return NOBODY;
  const { repository, ...others } = { ...expectation.policy, ...ifPresent('commit', commit) };
  return sourceRepository === undefined || repository === undefined
    ? { ...NOBODY, policy: others }
    : { ...expectation, policy: { ...others, repository } };
}

function ifPresent<K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: T });
}
