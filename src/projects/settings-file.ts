import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { messageOf } from '../problems.ts';
import { unreadable } from './workspaces-field.ts';

const Versions = v.record(v.string(), v.string());

const Schema = v.looseObject({
  packages: v.nullish(v.array(v.string()), []),
  catalog: v.nullish(Versions),
  catalogs: v.nullish(v.record(v.string(), Versions)),
  yarnPath: v.nullish(v.string()),
});

/** What stands in pnpm-workspace.yaml, or .yarnrc.yml, of what concerns us. */
export interface ManagerSettings {
  readonly packages: readonly string[];
  readonly catalog: Readonly<Record<string, string>> | undefined;
  readonly catalogs: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  readonly yarnPath: string | undefined;
}

/** Reads a YAML file of settings; one that is not there, or empty, sets nothing. @throws Failure `workspaces-unreadable` */
export function readSettings(root: string, file: string): ManagerSettings {
  const path = join(root, file);
  const { packages, catalog, catalogs, yarnPath } = existsSync(path)
    ? settingsIn(path, file)
    : v.parse(Schema, {});
  return {
    packages,
    catalog: catalog ?? undefined,
    catalogs: catalogs ?? undefined,
    yarnPath: yarnPath ?? undefined,
  };
}

function settingsIn(path: string, file: string): v.InferOutput<typeof Schema> {
  try {
    // Without the lines of the file in its errors: there may be a token in them.
    return v.parse(Schema, parse(readFileSync(path, 'utf8'), { prettyErrors: false }) ?? {});
  } catch (cause) {
    return unreadable(file, messageOf(cause), cause);
  }
}
