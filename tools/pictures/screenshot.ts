import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Debian's: apt-get install chromium fonts-liberation fonts-noto-color-emoji */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Starts nothing but what it is asked for: no look-up of anything outside. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Takes a picture of each page, once it says that it is ready.
 * @throws Error when a page does not: a graph in it is not one that Mermaid reads
 */
export async function screenshots(pages: readonly { html: string; file?: string }[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'pictures-'));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  try {
    for (const [at, { html, file }] of pages.entries()) {
      const path = join(directory, `${at}.html`);
      writeFileSync(path, html);
      const page = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 2 });
      await page.goto(pathToFileURL(path).href);
      await page.locator('body[data-ready]').waitFor();
      const ready = await page.locator('body').getAttribute('data-ready');
      if (ready !== 'yes') throw new Error(`${file ?? html.slice(0, 200)}: ${ready}`);
      if (file !== undefined) await page.screenshot({ path: file, fullPage: true });
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(directory, { recursive: true });
  }
}
