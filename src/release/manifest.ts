import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fail } from '../problems.ts';

const Schema = v.looseObject({
  name: v.optional(v.string(), ''),
  version: v.optional(v.string(), ''),
  private: v.optional(v.unknown()),
  repository: v.optional(v.unknown()),
  // No record of the schema library: that one passes over keys such as `constructor`, and npm does not.
  publishConfig: v.optional(v.custom<Record<string, unknown>>(isObject)),
  scripts: v.optional(v.record(v.string(), v.unknown())),
  os: v.optional(v.unknown()),
  cpu: v.optional(v.unknown()),
  libc: v.optional(v.unknown()),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The part of a package.json that publishing concerns. */
export type Manifest = v.InferOutput<typeof Schema>;

/**
 * Reads a manifest from the text of a package.json.
 * @param where how to name the file in a message
 * @throws Failure `manifest-invalid`
 */
export function parseManifest(text: string, where: string): Manifest {
  try {
    return v.parse(Schema, JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (cause) {
    return fail(
      {
        code: 'manifest-invalid',
        message: `${where} is not a package.json that can be published.`,
        remedy: 'Fix it: it must be a JSON object with a name and a version.',
        file: where,
      },
      cause,
    );
  }
}

/** Reads `<directory>/package.json`; `where` names it in a message. */
export async function readManifest(directory: string, where: string): Promise<Manifest> {
  return (await readManifestFile(directory, where)).manifest;
}

/** The same, with the text it was read from. Of a thousand small files each is sooner read than waited for. */
export async function readManifestFile(
  directory: string,
  where: string,
): Promise<{ manifest: Manifest; text: string }> {
  const text = textOf(directory, where);
  return { manifest: parseManifest(text, where), text };
}

function textOf(directory: string, where: string): string {
  try {
    return readFileSync(join(directory, 'package.json'), 'utf8');
  } catch (cause) {
    return fail(
      {
        code: 'manifest-invalid',
        message: `${where} cannot be read.`,
        remedy: 'Check out the repository before this step, and check working-directory.',
        file: where,
      },
      cause,
    );
  }
}

/** Which of `names` the manifest has as scripts. */
export function scriptsAmong(manifest: Manifest, names: readonly string[]): string[] {
  return names.filter((name) => typeof manifest.scripts?.[name] === 'string');
}
