import * as v from 'valibot';
import { fail } from '../problems.ts';
import type { Catalogs } from './manager.ts';

const Versions = v.record(v.string(), v.string());
const Patterns = v.array(v.string());

const Manifest = v.looseObject({
  workspaces: v.optional(
    v.union([
      Patterns,
      v.looseObject({
        packages: v.optional(Patterns, []),
        catalog: v.optional(Versions),
        catalogs: v.optional(v.record(v.string(), Versions)),
      }),
    ]),
    [],
  ),
  catalog: v.optional(Versions),
  catalogs: v.optional(v.record(v.string(), Versions)),
});

/** The patterns in `workspaces` of a package.json: a list, or an object that has one. @throws Failure `workspaces-unreadable` */
export function workspacePatterns(manifest: unknown): readonly string[] {
  const { workspaces } = read(manifest);
  return 'packages' in workspaces ? workspaces.packages : workspaces;
}

/** The catalogs of Bun: beside `workspaces`, or in it. @throws Failure `workspaces-unreadable` */
export function catalogsInManifest(manifest: unknown): Catalogs {
  const { workspaces, catalog, catalogs } = read(manifest);
  const inside = 'packages' in workspaces ? workspaces : undefined;
  return catalogsOf({ catalog: inside?.catalog ?? catalog, catalogs: inside?.catalogs ?? catalogs });
}

/** Catalogs by their names, the nameless one among them. */
export function catalogsOf({
  catalog,
  catalogs,
}: {
  catalog?: v.InferOutput<typeof Versions> | undefined;
  catalogs?: Readonly<Record<string, v.InferOutput<typeof Versions>>> | undefined;
}): Catalogs {
  return { ...catalogs, ...(catalog === undefined ? {} : { default: catalog }) };
}

function read(manifest: unknown): v.InferOutput<typeof Manifest> {
  const result = v.safeParse(Manifest, manifest);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return unreadable('package.json', `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}

/** @throws Failure `workspaces-unreadable` */
export function unreadable(file: string, why: string, cause?: unknown): never {
  return fail(
    {
      code: 'workspaces-unreadable',
      message: `The workspaces cannot be read from ${file}: ${why}.`,
      remedy: `Fix ${file}: the project's own package manager must be able to install with it.`,
      file,
    },
    cause,
  );
}
