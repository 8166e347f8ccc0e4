import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { reviver } from '@actions/expressions/data/reviver';

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
    const parsed = new Parser(tokens, names, []).parse();
    return new Evaluator(parsed, values).evaluate().coerceString();
  });
}

function expressionData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), reviver);
}
