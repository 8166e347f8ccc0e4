import { createHash } from 'node:crypto';

/** What a picture is compared by: its text, without what differs from one rehearsal to the next. */
export function comparable(text: string): string {
  return text
    .replaceAll(/sha512-[\w+/=]+/g, 'sha512-(hash)')
    .replaceAll(/\b[0-9a-f]{12,128}\b/g, '(hash)')
    .replaceAll(/\(hash\)…/g, '(hash)')
    .replaceAll(/sha256 [0-9a-f]+…/g, 'sha256 (hash)')
    .replaceAll(/\[\d+(?:\.\d+)?s\]/g, '[time]');
}

/** What stands behind the list of the stages: the summary, and what was assumed. */
export function withoutStages(printed: string): string {
  const lines = printed.split('\n').map((line) => line.trimEnd());
  return lines
    .slice(lines.findIndex((line) => /^[✅❌⏳❓]/u.test(line)))
    .join('\n')
    .trim();
}

/** The Mermaid graphs of a page. */
export function graphsIn(page: string): string[] {
  return [...page.matchAll(/^```mermaid\n(.*?)^```/gms)].map(([, graph = '']) => graph);
}

/** By which a picture, or a graph that was drawn, is known again. */
export function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
