import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { StepResult } from '../../rehearsal/runner/job.ts';
import { readClaims } from '../../src/github/claims.ts';
import {
  evidenceOf,
  handedOver,
  manifest,
  NAME,
  NPM,
  onStage,
  type Stage,
  TAG,
  text,
  VERSION,
} from './helpers/stage.ts';

/**
 * A package whose prepack does what a stolen dependency would: dumps its environment and every process's of its job
 * that it may read, and prints what the runner might take for commands. What it finds, it leaves in the package.
 */
const SPY = `
  const fs = require('node:fs');
  const environments = fs.existsSync('/proc') ? fs.readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).map((pid) => {
    try { return pid + ' ' + fs.readFileSync('/proc/' + pid + '/environ', 'latin1'); } catch { return ''; }
  }) : [];
  fs.writeFileSync('own.txt', JSON.stringify(process.env));
  fs.writeFileSync('all.txt', environments.filter((text) => text.includes(require('node:path').dirname(process.env.GITHUB_WORKSPACE))).join('\\n'));
  console.log('::stop-commands::x');
  console.log('   ::stop-commands::x');
  console.log('text ##[add-path]/x');
  console.log('##[add-path]/x');
  console.log('\\r::set-output name=outcome::verified');
  console.log('::set-output name=outcome::verified');
  console.error('::add-mask::latest');
  console.log('done');
`;

const FILES = {
  'packages/pkg/package.json': manifest({ scripts: { prepack: 'node spy.js' } }),
  'packages/pkg/spy.js': SPY,
};

/** Every secret there has been: ID tokens, exchanged tokens, and what the runner keeps secret. */
function secrets({ world }: Stage, steps: readonly StepResult[]): string[] {
  const all = [
    ...world.issuer.issued,
    ...world.registry.store.tokens.map(({ token }) => token),
    ...steps.flatMap(({ masks }) => masks),
  ];
  expect(all.length).toBeGreaterThan(0);
  return [...new Set(all)];
}

/** Everything that outlives a step or is seen of it: all files of its jobs, the log, outputs and summary. */
function seen(stage: Stage, steps: readonly StepResult[]): string {
  const entries = readdirSync(stage.directory, { recursive: true, withFileTypes: true });
  const files = entries.flatMap((entry) =>
    entry.isFile() ? [`${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`] : [],
  );
  expect(files.some((file) => file.startsWith('scope-pkg-1.2.3.evidence.json'))).toBe(true);
  return [...files, ...steps.map((step) => JSON.stringify([step.log, step.outputs, step.summary]))].join(
    '\n',
  );
}

function expectNoSecret(where: string, all: readonly string[]): void {
  for (const secret of all) expect(where.includes(secret) ? secret : 'no secret').toBe('no secret');
}

test('a hostile prepack, packed in a job of its own, finds no credential anywhere and commands nobody', async () => {
  await onStage({ consumer: true, files: FILES }, async (stage) => {
    const packed = await stage.pack({}, { env: { NODE_AUTH_TOKEN: 'npm_kept-from-scripts' } });
    const handed = handedOver(packed);
    const published = await stage.publish(handed);
    expect([text(packed), packed.exitCode]).toEqual([expect.stringContaining('│ done'), 0]);
    expect([text(published), published.outputs['outcome']]).toEqual([expect.any(String), 'verified']);

    const own = readFileSync(join(stage.checkout, 'packages/pkg/own.txt'), 'utf8');
    const names = Object.keys(JSON.parse(own)).map((name) => name.toUpperCase());
    const withheld = names.filter((name) =>
      /^(ACTIONS_|INPUT_)|TOKEN|^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/.test(name),
    );
    expect(withheld).toEqual([]);
    const everywhere = readFileSync(join(stage.checkout, 'packages/pkg/all.txt'), 'utf8');
    if (process.platform === 'linux') expect(everywhere.includes('GITHUB_WORKSPACE')).toBe(true);
    expectNoSecret(own + everywhere, secrets(stage, [packed, published]));
    expect(everywhere.match(/ACTIONS_[A-Z_]*TOKEN/g)).toBeNull();

    expect(packed.log.filter(({ kind }) => kind === 'command')).toEqual([]);
    expect(packed.outputs).not.toHaveProperty('outcome');
    expect(packed.masks).not.toContain('latest');
  });
});

test('no token is left in a log, an output, a summary or a file, in one job with scripts', async () => {
  await onStage({ consumer: true, files: FILES }, async (stage) => {
    const step = await stage.publish({ 'allow-scripts': 'true' }, { workspace: stage.checkout });
    expect([text(step), step.outputs['outcome']]).toEqual([expect.stringContaining('│ done'), 'verified']);
    expect(step.log.filter(({ kind }) => kind === 'command')).toEqual([]);
    const all = secrets(stage, [step]);
    // What the spy read in the one job is the reason for the split layout; it is not ours to hide.
    const own = readFileSync(join(stage.checkout, 'packages/pkg/own.txt'), 'utf8');
    rmSync(stage.checkout, { recursive: true });
    expectNoSecret(seen(stage, [step]) + own, all);
    expect(evidenceOf(step)).not.toContain(stage.directory);
  });
});

/** An npm that writes down what it is told, each time it is entered, and is npm 11 then. */
function npmThatTells(directory: string, record: string): string {
  const root = join(directory, 'npm');
  for (const name of ['bin', 'lib']) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'npm', version: '11.21.2' }));
  const told = '{ argv: own.argv.slice(2), env: own.env, cwd: own.cwd(), there: fs.readdirSync(".") }';
  const look = `fs.appendFileSync(${JSON.stringify(record)}, JSON.stringify(${told}) + '\\n');`;
  const real = JSON.stringify(NPM[11].replace('bin/npm-cli.js', 'lib/cli.js'));
  const entered = `module.exports = (own) => { ${look} return require(${real})(own); };`;
  writeFileSync(join(root, 'lib/cli.js'), `const fs = require('node:fs');\n${entered}\n`);
  writeFileSync(join(root, 'bin/npm-cli.js'), `require('../lib/cli.js')(process);\n`);
  return join(root, 'bin/npm-cli.js');
}

test('npm gets the exchanged token and one for Sigstore, both masked, and can mint none', async () => {
  await onStage({ consumer: true }, async (stage) => {
    const record = join(stage.directory, 'npm-runs.jsonl');
    const step = await stage.release(
      { 'npm-cli': npmThatTells(stage.directory, record) },
      { env: { NPM_TOKEN: 'npm_mine', NODE_AUTH_TOKEN: 'npm_mine' } },
    );
    expect([text(step), step.outputs['outcome']]).toEqual([expect.any(String), 'verified']);

    const [publish, ...consumer] = readFileSync(record, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [{ token } = { token: '' }] = stage.world.registry.store.tokens;
    expect(publish.argv).toEqual([
      'publish',
      expect.stringMatching(/publisher-0\/package\.tgz$/),
      '--provenance',
      '--access=public',
      '--tag=latest',
      '--registry=https://registry.npmjs.org/',
      '--@scope:registry=https://registry.npmjs.org/',
      '--ignore-scripts',
      '--json',
      `--prefix=${publish.cwd}`,
      '--strict-ssl',
    ]);
    expect(publish.there).toEqual([]);
    expect(publish.env).toMatchObject({
      ACTIONS_ID_TOKEN_REQUEST_URL: 'withheld',
      SIGSTORE_ID_TOKEN: stage.world.issuer.issued.find((issued) => readClaims(issued).aud === 'sigstore'),
      'npm_config_//registry.npmjs.org/:_authToken': token,
    });
    const holding = (env: object) =>
      Object.entries(env).filter(
        ([name, value]) => /REQUEST_TOKEN|RUNTIME/.test(name) || value === 'npm_mine',
      );
    expect(holding(publish.env)).toEqual([]);
    for (const { env } of consumer) {
      expect(Object.keys(env).filter((name) => /TOKEN|^GITHUB_|^ACTIONS_|^INPUT_/i.test(name))).toEqual([]);
    }
    expect(step.masks).toEqual(expect.arrayContaining([...stage.world.issuer.issued, token]));
  });
});

test('a registry and an environment of the job do not lead the upload astray', async () => {
  const env = {
    NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX',
    npm_config_registry: 'https://registry.evil.example/',
    'npm_config_@scope:registry': 'https://registry.evil.example/',
    NPM_CONFIG_STRICT_SSL: 'false',
    npm_config_tag: 'stolen',
    npm_config_dry_run: 'true',
  };
  await onStage({ consumer: true }, async (stage) => {
    const step = await stage.release({}, { env });
    expect([text(step), step.outputs['outcome']]).toEqual([expect.any(String), 'verified']);
    expect(stage.world.proxy.refused).toEqual([]);
    expect(stage.world.registry.store.packages.get(NAME)?.distTags).toEqual({ latest: VERSION });
  });
});

test('a project above the empty directory, with an .npmrc of its own, is not read', async () => {
  await onStage({ consumer: true }, async (stage) => {
    const job = join(stage.directory, 'above');
    mkdirSync(join(job, 'temp'), { recursive: true });
    writeFileSync(join(job, 'temp', 'package.json'), JSON.stringify({ workspaces: ['**'] }));
    writeFileSync(
      join(job, 'temp', '.npmrc'),
      'https-proxy=http://127.0.0.1:9/\nstrict-ssl=false\nregistry=http://127.0.0.1:9/\n',
    );
    const step = await stage.release({}, { directory: job });
    expect([text(step), step.outputs['outcome']]).toEqual([expect.any(String), 'verified']);
  });
});

test('hostile text in a manifest reaches no summary as markup', async () => {
  const hostile = '](https://evil.example)<img src=x>|`@everyone';
  const files = { 'packages/pkg/package.json': manifest({ publishConfig: { [hostile]: true } }) };
  await onStage({ consumer: true, files, tag: TAG }, async (stage) => {
    const step = await stage.publish({}, { workspace: stage.checkout });
    expect(step.exitCode).toBe(1);
    for (const markup of ['](https://evil', '<img', '@everyone']) expect(step.summary).not.toContain(markup);
  });
});

test('while npm publishes, no process of the job has a token in its environment or its arguments', async () => {
  if (process.platform !== 'linux') return;
  await onStage({}, async (stage) => {
    const upload = stage.world.registry.routes.find(({ name }) => name === 'publish');
    const answer = upload?.answer;
    if (!upload || !answer) throw new Error('no route');
    let looked: string[] = [];
    Object.assign(upload, {
      answer: (...request: Parameters<typeof answer>) => {
        looked = processesIn(stage.directory);
        return answer(...request);
      },
    });
    const step = await stage.release();
    expect([text(step), step.outputs['outcome']]).toEqual([expect.any(String), 'verified']);
    // The action, and npm, which was started before there was a token.
    expect(looked.filter((one) => one.includes('npm-cli.js'))).not.toEqual([]);
    const tokens = [
      ...stage.world.issuer.issued,
      ...stage.world.registry.store.tokens.map(({ token }) => token),
    ];
    expect(tokens.length).toBeGreaterThan(2);
    expectNoSecret(looked.join('\n'), tokens);
  });
});

/** What can be read of every process whose environment names a directory: its arguments and its environment. */
function processesIn(directory: string): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'latin1');
      const environment = read('environ');
      return environment.includes(directory) ? [`${read('cmdline')}\n${environment}`] : [];
    } catch {
      return [];
    }
  });
}
