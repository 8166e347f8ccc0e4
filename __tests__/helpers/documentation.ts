import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../e2e/helpers/stage.ts';

/** A page of the documentation. */
export interface Page {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** The README, and everything in docs. */
export const PAGES: readonly Page[] = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** All of it. */
export const DOCUMENTATION = PAGES.map(({ text }) => text).join('\n');

/** The blocks of a language, with the page that each is on. */
export function blocksOf(language: string): { readonly path: string; readonly block: string }[] {
  return PAGES.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\``, 'gms'))].map(([, block = '']) => ({
      path,
      block: block.replaceAll(/^ {3}(?=\S)/gm, ''),
    })),
  );
}
