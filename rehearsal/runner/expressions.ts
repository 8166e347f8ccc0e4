import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { reviver } from '@actions/expressions/data/reviver';
import { globSync } from 'glob';

/**
 * Evaluates the `${{ }}` in a text, as GitHub does it in inputs' defaults and in `with:`.
 * @param contexts plain values by context name, such as `{ github: { ref_name: 'v1' } }`
 * @throws Error on an expression GitHub would refuse
 */
export function evaluateText(text: string, contexts: Readonly<Record<string, object>>): string {
  const names = Object.keys(contexts);
  const values = new data.Dictionary(...names.map((key) => ({ key, value: expressionData(contexts[key]) })));
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) => {
    const { tokens } = new Lexer(expression.trim()).lex();
    const functions = [hashFiles(contexts['github'])];
    const parsed = new Parser(tokens, names, functions).parse();
    const byName = new Map(functions.map((one) => [one.name.toLowerCase(), one]));
    return new Evaluator(parsed, values, byName).evaluate().coerceString();
  });
}

/** `hashFiles`, of the job's workspace: empty where no file matches. What it hashes to is GitHub's own affair. */
function hashFiles(github: object | undefined) {
  const workspace = github && 'workspace' in github ? String(github.workspace) : undefined;
  return {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: (...patterns: data.ExpressionData[]) => {
      const globs = patterns.map((one) => one.coerceString());
      const files = workspace === undefined ? [] : globSync(globs, { cwd: workspace, nodir: true }).sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(readFileSync(join(workspace ?? '', file)));
      return new data.StringData(files.length === 0 ? '' : hash.digest('hex'));
    },
  };
}

function expressionData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), reviver);
}
