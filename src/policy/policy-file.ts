import * as v from 'valibot';
import type { Document } from 'yaml';
import { error, Failure, type Problem } from '../problems.ts';
import { isPackageName } from '../registry/names.ts';
import { readYaml } from '../text/yaml-lines.ts';
import { Entry, type PolicyEntry } from './entry.ts';

/** A policy: what is expected of the packages of each pattern. Its form: schemas/policy.schema.json. */
export interface PolicyFile {
  readonly entries: ReadonlyMap<string, PolicyEntry>;
}

const Schema = v.strictObject(
  {
    version: v.literal(1, 'must be 1'),
    // No record of the schema library: that one passes over packages such as `constructor`.
    packages: v.custom<Record<string, unknown>>(isMapping, 'must be a map of patterns'),
  },
  'must be a map with version and packages',
);

const Pattern = v.pipe(v.string(), v.check(isPattern, 'must be a package name, @scope/* or *'));

const LIMIT = 1024 * 1024;

/**
 * Reads a policy file (YAML, of which JSON is a part).
 * @param file its name, for what is said about it
 * @throws Failure with a `policy-invalid` for everything that is wrong, each with its line
 */
export function readPolicy(text: string, file: string): PolicyFile {
  if (text.length > LIMIT) throw new Failure([invalid('is longer than 1 MiB', { file })]);
  const { document, lineOf, lineAt } = readYaml(text);
  // Where a path leads, or as far as it does.
  const nearest = (path: readonly string[]) =>
    path.map((_, at) => lineOf(path.slice(0, path.length - at))).find((line) => line !== undefined) ?? 1;
  if (document.errors.length > 0) {
    throw new Failure(
      document.errors.map(({ message, pos }) => {
        const [said = ''] = message.split('\n');
        return invalid(`is not valid YAML: ${said.replace(/:$/, '')}`, { file, line: lineAt(pos[0]) });
      }),
    );
  }
  const wrong = (issues: readonly v.BaseIssue<unknown>[], above: readonly string[] = []) =>
    issues.map((issue) => {
      const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
      const why = `${path.length === 0 ? '' : `${path.join(' → ')} `}${reasonOf(issue)}`;
      return invalid(`: ${why}`, { file, line: nearest(path) });
    });
  const read = v.safeParse(Schema, plain(document, file));
  if (!read.success) throw new Failure(wrong(read.issues));
  const entries = Object.entries(read.output.packages).map(([pattern, value]) => ({
    pattern,
    named: v.safeParse(Pattern, pattern),
    entry: v.safeParse(Entry, value),
  }));
  const problems = entries.flatMap(({ pattern, named, entry }) =>
    [named, entry].flatMap(({ issues }) => wrong(issues ?? [], ['packages', pattern])),
  );
  if (problems.length > 0) throw new Failure(problems);
  return {
    entries: new Map(
      entries.flatMap(({ pattern, entry }) => (entry.success ? [[pattern, entry.output]] : [])),
    ),
  };
}

/** The document as plain objects, without aliases: one could stand for a million entries, and none is needed. */
function plain(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new Failure([invalid('has an alias (*name), which is not allowed in a policy', { file })]);
  }
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPattern(pattern: string): boolean {
  if (pattern === '*') return true;
  if (pattern.slice(0, -1).includes('*')) return false;
  const isScope = pattern.endsWith('/*') && pattern.startsWith('@');
  const name = isScope ? `${pattern.slice(0, -1)}x` : pattern;
  return (isScope || !pattern.endsWith('*')) && isPackageName(name);
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a known field';
  if (issue.expected !== null && issue.received === 'undefined') return 'is missing';
  return issue.message;
}

function invalid(what: string, { file, line }: { file: string; line?: number | undefined }): Problem {
  return error({
    code: 'policy-invalid',
    message: `The policy ${file}${what.startsWith(':') ? '' : ' '}${what}.`,
    remedy:
      'Fix it: schemas/policy.schema.json describes the format, and docs/verify.md every field. Nothing passes a policy that cannot be read.',
    file,
    ...(line === undefined ? {} : { line }),
  });
}
