/** Makes the pictures of the documentation anew, from rehearsals: `npm run pictures`. Needs Debian's chromium and util-linux. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { animatedSvg } from './animated-svg.ts';
import { digestOf, graphsIn, withoutStages } from './comparable.ts';
import { record } from './recording.ts';
import { screenshots } from './screenshot.ts';
import { summaryPage, THEMES } from './summary-page.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(dirname(HERE));
const PICTURES = join(ROOT, 'docs', 'pictures');
const REHEARSE = ['dist/cli.js', 'rehearse', '--cwd', 'examples/monorepo', '--tag', '@example/greeter@1.2.0'];
/** The one of the known failures that is shown. */
const FAILURE = 'the-last-version-came-from-another-workflow';
const SIZE = { columns: 100, rows: 34 };
const ENVIRONMENT = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` };

mkdirSync(PICTURES, { recursive: true });

const printed = execFileSync(process.execPath, [...REHEARSE, '--json'], { cwd: ROOT, encoding: 'utf8' });
const { summary } = JSON.parse(printed);
writeFileSync(join(PICTURES, 'summary.md'), `${summary.trim()}\n`);
const failures = mkdtempSync(join(tmpdir(), 'failures-'));
execFileSync(process.execPath, ['scripts/summaries.ts', failures], { cwd: ROOT });
const failed = readdirSync(failures).find((name) => name.endsWith(`-${FAILURE}.md`)) ?? FAILURE;
const failure = readFileSync(join(failures, failed), 'utf8');
rmSync(failures, { recursive: true });
writeFileSync(join(PICTURES, 'failure.md'), `${failure.trim()}\n`);
const options = { title: 'publish summary', modules: join(HERE, 'node_modules') };
await screenshots(
  THEMES.flatMap((theme) =>
    Object.entries({ summary, failure }).map(([name, markdown]) => ({
      html: summaryPage(markdown, { ...options, theme }),
      file: join(PICTURES, `${name}-${theme}.png`),
    })),
  ),
);

// The graphs of the documentation are drawn once, to see that they can be.
const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)];
const graphs = pages
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => graphsIn(readFileSync(join(ROOT, path), 'utf8')));
await screenshots(
  graphs.map((graph) => ({
    html: summaryPage(`\`\`\`mermaid\n${graph}\`\`\`\n`, { ...options, theme: 'light' }),
  })),
);

const recording = await record('npm run rehearse', { cwd: ROOT, size: SIZE, env: ENVIRONMENT });
writeFileSync(join(PICTURES, 'rehearsal.txt'), `${withoutStages(recording.printed)}\n`);
writeFileSync(join(PICTURES, 'rehearsal.svg'), animatedSvg(recording.frames, SIZE));

const files = readdirSync(PICTURES).filter((file) => file !== 'made.json');
const pictures = Object.fromEntries(
  files.sort().map((file) => [file, digestOf(readFileSync(join(PICTURES, file)))]),
);
writeFileSync(
  join(PICTURES, 'made.json'),
  `${JSON.stringify({ pictures, graphs: graphs.map(digestOf) }, null, 2)}\n`,
);
