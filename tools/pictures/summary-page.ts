import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import markedAlert from 'marked-alert';

/** GitHub's own two themes. */
export const THEMES = ['light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** The page and its frame, as GitHub has them around a job summary. */
const COLOURS = {
  light: { page: '#ffffff', border: '#d1d9e0', head: '#f6f8fa', text: '#1f2328' },
  dark: { page: '#0d1117', border: '#3d444d', head: '#151b23', text: '#f0f6fc' },
} as const;

/**
 * A page that shows a job summary as GitHub does: its dialect, its stylesheet, Mermaid for its graphs.
 * @param title what stands above the summary
 * @param modules where the libraries are
 */
export function summaryPage(
  markdown: string,
  { theme, title, modules }: { theme: Theme; title: string; modules: string },
): string {
  const marked = new Marked({ gfm: true }).use(markedAlert()).use({
    renderer: {
      code: ({ text, lang }) => (lang === 'mermaid' ? `<pre class="mermaid">${text}</pre>` : false),
    },
  });
  const { page, border, head, text } = COLOURS[theme];
  const css = readFileSync(join(modules, `github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const mermaid = readFileSync(join(modules, 'mermaid/dist/mermaid.min.js'), 'utf8');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${css}
    body { margin: 0; padding: 12px; background: ${page}; width: 900px; box-sizing: border-box; }
    .box { border: 1px solid ${border}; border-radius: 6px; overflow: hidden; }
    .head { padding: 12px 16px; background: ${head}; border-bottom: 1px solid ${border}; color: ${text};
      font: 600 14px "Liberation Sans", sans-serif; }
    .markdown-body { padding: 16px; font-family: "Liberation Sans", "Noto Color Emoji", sans-serif; }
    pre.mermaid { background: none !important; text-align: center; }
  </style></head><body><div class="box"><div class="head">${title}</div>
  <div class="markdown-body">${marked.parse(markdown)}</div></div>
  <script>${mermaid.replaceAll('</script', '<\\/script')}</script>
  <script>mermaid.initialize({ startOnLoad: false, theme: '${theme === 'dark' ? 'dark' : 'default'}' });
    mermaid.run().then(() => 'yes', (error) => String(error.message ?? error)).then((ready) => document.body.dataset.ready = ready);</script></body></html>`;
}
