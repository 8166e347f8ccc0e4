import * as v from 'valibot';
import { type Reader, type ReadInput, readerOf } from '../contract/reader.ts';
import { formatsInput } from '../plan/selection-inputs.ts';
import type { Values } from '../policy/values.ts';
import type { Registry } from '../registry/address.ts';
import { registryInput } from '../registry/registry-input.ts';
import type { PackageSpec } from '../release/spec.ts';
import { TRUST_INPUTS, type TrustInputs, trustInputs } from '../trust/trust-inputs.ts';
import { packagesInput, VALUE_INPUTS, valuesInput } from '../verifying/verify-inputs.ts';

/** Where the notes of a Release come from. */
export type NotesFrom = 'changelog' | 'generated' | 'none';

/** What the release action is given. */
export interface ReleaseInputs extends TrustInputs {
  readonly packages: readonly PackageSpec[];
  /** Tags to make of what is published nowhere, as the pack action's output has them. */
  readonly tagOnly: readonly TagOnly[];
  /** Absolute: the directory of the publish action's evidence. */
  readonly evidence: string | undefined;
  readonly notes: NotesFrom;
  readonly tags: 'create' | 'require';
  readonly draft: boolean;
  /** The package whose Releases are the repository's latest. */
  readonly mainPackage: string | undefined;
  readonly tagFormats: readonly string[];
  /** Absolute: the root of the workspaces. */
  readonly workingDirectory: string;
  /** Who is expected, where it is not this run's own repository, workflow, ref and commit. */
  readonly values: Values;
  /** Milliseconds. */
  readonly verifyTimeout: number;
  readonly registry: Registry;
  readonly githubToken: string | undefined;
}

export interface TagOnly extends PackageSpec {
  readonly tag: string;
}

export const RELEASE_INPUTS = [
  'packages',
  'tag-only',
  'evidence',
  'notes',
  'tags',
  'draft',
  'main-package',
  'tag-format',
  'working-directory',
  ...VALUE_INPUTS,
  'verify-timeout',
  'registry',
  ...TRUST_INPUTS,
  'github-token',
] as const;

/** @throws Failure with an `input-invalid` for every input that is wrong */
export function readReleaseInputs(read: ReadInput, workspace: string): ReleaseInputs {
  const reader = readerOf(read, workspace);
  const packages = packagesInput(reader);
  const tagOnly = tagOnlyInput(reader);
  if (reader.text('packages') === undefined && (reader.text('tag-only') ?? '[]') === '[]')
    reader.wrong('packages', "the publish action's output packages, with one name@version per line");
  return reader.done({
    packages,
    tagOnly,
    evidence: reader.path('evidence'),
    notes: reader.choice('notes', ['changelog', 'generated', 'none']),
    tags: reader.choice('tags', ['create', 'require']),
    draft: reader.flag('draft'),
    mainPackage: reader.text('main-package'),
    tagFormats: formatsInput(reader),
    workingDirectory: reader.path('working-directory') ?? workspace,
    values: valuesInput(reader),
    verifyTimeout: reader.minutes('verify-timeout'),
    registry: registryInput(reader),
    ...trustInputs(reader),
    githubToken: reader.token('github-token'),
  });
}

const TagOnlyList = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.object({ name: v.string(), version: v.string(), tag: v.pipe(v.string(), v.nonEmpty()) })),
);

function tagOnlyInput(reader: Reader): readonly TagOnly[] {
  const text = reader.text('tag-only');
  if (text === undefined) return [];
  const read = v.safeParse(TagOnlyList, text);
  if (read.success) return read.output;
  reader.wrong(
    'tag-only',
    "the pack action's output tag-only, a JSON list of objects with name, version and tag",
  );
  return [];
}
