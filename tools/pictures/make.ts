/** Makes the pictures of the documentation anew, from rehearsals: `npm run pictures`. Needs Debian's chromium and util-linux. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { animatedSvg } from './animated-svg.ts';
import { withoutStages } from './comparable.ts';
import { record } from './recording.ts';
import { screenshots } from './screenshot.ts';
import { summaryPage, THEMES } from './summary-page.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const PICTURES = join(ROOT, 'docs', 'pictures');
const REHEARSE = ['dist/cli.js', 'rehearse', '--cwd', 'examples/monorepo', '--tag', '@example/greeter@1.2.0'];
const SIZE = { columns: 100, rows: 34 };
const ENVIRONMENT = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` };

mkdirSync(PICTURES, { recursive: true });

const printed = execFileSync(process.execPath, [...REHEARSE, '--json'], { cwd: ROOT, encoding: 'utf8' });
const { summary } = JSON.parse(printed);
writeFileSync(join(PICTURES, 'summary.md'), `${summary.trim()}\n`);
const options = { title: 'publish summary', modules: join(HERE, 'node_modules') };
await screenshots(
  THEMES.map((theme) => ({
    html: summaryPage(summary, { ...options, theme }),
    file: join(PICTURES, `summary-${theme}.png`),
  })),
);

const recording = await record('npm run rehearse', { cwd: ROOT, size: SIZE, env: ENVIRONMENT });
writeFileSync(join(PICTURES, 'rehearsal.txt'), `${withoutStages(recording.printed)}\n`);
writeFileSync(join(PICTURES, 'rehearsal.svg'), animatedSvg(recording.frames, SIZE));

const digest = (file: string) =>
  createHash('sha256')
    .update(readFileSync(join(PICTURES, file)))
    .digest('hex');
const made = readdirSync(PICTURES).filter((file) => file !== 'made.json');
const digests = Object.fromEntries(made.sort().map((file) => [file, digest(file)]));
writeFileSync(join(PICTURES, 'made.json'), `${JSON.stringify(digests, null, 2)}\n`);
