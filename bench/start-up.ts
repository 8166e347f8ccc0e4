/**
 * How long from start until the first line of work: the actions as a runner starts them, over a script that prints
 * one line, in one run, interleaved. Prints medians; the budgets are 35 ms (publish) and 60 ms (pack) over the script.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readActionFile } from '../rehearsal/runner/action-file.ts';
import { runEnvironment } from '../rehearsal/runner/run-description.ts';

const ROUNDS = 31;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const directory = mkdtempSync(join(tmpdir(), 'publish-npm-bench-'));
const line = join(directory, 'line.mjs');
writeFileSync(line, "console.log('::group::resolve');\n");
mkdirSync(join(directory, 'work'));

const run = {
  repository: 'owner/repo',
  repositoryId: '1',
  ownerId: '2',
  visibility: 'public',
  commit: 'a'.repeat(40),
  ref: 'refs/tags/pkg@1.0.0',
  workflow: 'publish.yml',
  event: 'push',
  id: '1',
  attempt: '1',
  runnerEnvironment: 'github-hosted',
} as const;

async function environmentOf(action: string): Promise<Record<string, string>> {
  const { inputs } = await readActionFile(join(root, action));
  const given = Object.entries(inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    (input.default ?? '').replace(/\$\{\{.*\}\}/, 'given-by-the-runner'),
  ]);
  const workspace = join(directory, 'work');
  const PATH = process.env['PATH'] ?? '';
  const rest = { PATH, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: directory, ACTIONS_RUNTIME_TOKEN: 'x' };
  return { ...runEnvironment(run), ...rest, ...Object.fromEntries(given) };
}

/** Milliseconds until a script says `::group::`, the first stage's title. */
function untilFirstLine(script: string, env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    let ms: number | undefined;
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (ms === undefined && said.includes('::group::')) ms = performance.now() - start;
    });
    child.on('close', () =>
      ms === undefined ? reject(new Error(`${script} began no work: ${said}`)) : resolve(ms),
    );
  });
}

const scripts = [
  { name: 'one line', script: line, env: await environmentOf('.') },
  { name: 'publish', script: join(root, 'dist/publish.js'), env: await environmentOf('.') },
  { name: 'pack', script: join(root, 'dist/pack.js'), env: await environmentOf('pack') },
];
const times = new Map(scripts.map(({ name }) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const { name, script, env } of scripts) times.get(name)?.push(await untilFirstLine(script, env));
}
rmSync(directory, { recursive: true });

const median = (values: readonly number[] = []) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const base = median(times.get('one line'));
for (const [name, values] of times) {
  const ms = median(values);
  console.log(
    `${name.padEnd(9)} ${ms.toFixed(0).padStart(4)} ms  +${(ms - base).toFixed(0)} ms  ${(ms / base).toFixed(2)} x`,
  );
}
