import { isNode } from 'yaml';
import { type Path, readYaml } from '../text/yaml-lines.ts';

/** A workflow's file as plain objects, and where in it things stand. */
export interface WorkflowText {
  readonly written: unknown;
  /** One-based; undefined when the path leads nowhere. */
  lineOf(path: Path): number | undefined;
  /** The comment beside a value. */
  commentAt(path: Path): string;
}

/**
 * Reads a workflow's file, YAML 1.2 as GitHub reads it, with aliases. Whoever needs to know more of it than that it is YAML
 * brings a schema: an inspection passes over what it does not know, a rehearsal plays nothing that it does not.
 * @throws Error for what is no YAML, or whose aliases would make more of it than a workflow is
 */
export function readWorkflowText(content: string): WorkflowText {
  const { document, lineOf } = readYaml(content);
  const [wrong] = document.errors;
  if (wrong) throw new Error(wrong.message);
  return {
    written: document.toJS(),
    lineOf,
    commentAt: (path) => {
      const node = document.getIn(path, true);
      return isNode(node) ? (node.comment ?? '') : '';
    },
  };
}
