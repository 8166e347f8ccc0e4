import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const Schema = v.looseObject({
  inputs: v.optional(
    v.record(v.string(), v.looseObject({ description: v.string(), default: v.optional(v.string()) })),
    {},
  ),
  outputs: v.optional(v.record(v.string(), v.looseObject({ description: v.string() })), {}),
  runs: v.object({ using: v.literal('node24'), main: v.string() }),
});

/** An action.yml of a JavaScript action. */
export type ActionFile = v.InferOutput<typeof Schema>;

/** Reads a directory's action.yml. @throws Error when it is none of a JavaScript action */
export async function readActionFile(directory: string): Promise<ActionFile> {
  const file = ['action.yml', 'action.yaml']
    .map((name) => join(directory, name))
    .find((path) => existsSync(path));
  if (!file) throw new Error(`${directory} has no action.yml`);
  return v.parse(Schema, parse(await readFile(file, 'utf8')));
}
