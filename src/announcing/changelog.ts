import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * What a changelog says of a version: what stands below the heading that names it, up to the next heading of its rank or of
 * another version. Read as CommonMark, so that no heading is seen in a block of code; `## 1.2.3`, `## [1.2.3](…) (date)`,
 * `# v1.2.3` and `1.2.3 / date` underlined are all headings of 1.2.3.
 * @returns undefined where no heading names the version; else Markdown, which may be empty
 */
export function changelogSection(markdown: string, version: string): string | undefined {
  const { children } = fromMarkdown(markdown);
  const start = children.findIndex((node) => versionNamed(node) === version);
  const heading = children[start];
  if (heading?.type !== 'heading') return undefined;
  const after = children.slice(start + 1);
  const length = after.findIndex(
    (node) => node.type === 'heading' && (node.depth <= heading.depth || beginsWithVersion(node)),
  );
  const section = withoutAnchors(length < 0 ? after : after.slice(0, length));
  const text = sourceOf(markdown, section);
  const definitions = children.filter(
    (node) => node.type === 'definition' && !section.includes(node) && refersTo(section, node.identifier),
  );
  return [text, ...definitions.map((node) => sourceOf(markdown, [node]))].join('\n\n').trim();
}

const VERSION = /(?<![\w.-])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?![\w.-])/;

/** The first version in a heading; undefined for what is none, or names none. */
function versionNamed(node: RootContent): string | undefined {
  return node.type === 'heading' ? VERSION.exec(textOf(node))?.[1] : undefined;
}

/** Whether a heading is of a version, and does not only speak of one: it stands first, perhaps behind a package's name. */
function beginsWithVersion(node: RootContent): boolean {
  return /^\[?(?:\S+@)?v?\d+\.\d+\.\d+/.test(textOf(node));
}

/** The anchor of the next version stands before its heading (standard-version, conventional-changelog). */
function withoutAnchors(nodes: readonly RootContent[]): readonly RootContent[] {
  const last = nodes.at(-1);
  const isAnchor = last?.type === 'html' && /^<a (?:name|id)=[^>]*>\s*<\/a>$/.test(last.value.trim());
  const isParagraph = last?.type === 'paragraph' && last.children.every(({ type }) => type === 'html');
  return isAnchor || isParagraph ? nodes.slice(0, -1) : nodes;
}

function sourceOf(markdown: string, nodes: readonly RootContent[]): string {
  const [from, to] = [nodes.at(0)?.position?.start.offset, nodes.at(-1)?.position?.end.offset];
  return from === undefined || to === undefined ? '' : markdown.slice(from, to);
}

/** Whether something in a section is a link or picture that is defined elsewhere, by this name. */
function refersTo(nodes: readonly Nodes[], identifier: string): boolean {
  return nodes.some((node) => {
    if ('identifier' in node && node.type !== 'definition' && node.identifier === identifier) return true;
    return 'children' in node && refersTo(node.children, identifier);
  });
}
