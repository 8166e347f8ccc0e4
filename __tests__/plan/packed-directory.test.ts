import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as tar from 'tar';
import { sha512 } from '../../src/digest.ts';
import { readPacked } from '../../src/plan/packed-directory.ts';
import { type Plan, type PlannedRelease, writePlan } from '../../src/plan/releases-file.ts';
import { Failure } from '../../src/problems.ts';
import { ROOT } from '../e2e/helpers/stage.ts';

const COMMIT = 'a'.repeat(40);
const schema: object = JSON.parse(readFileSync(join(ROOT, 'schemas/releases.schema.json'), 'utf8'));
const isOfSchema = new Ajv2020({ strict: true }).compile(schema);

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'publish-npm-plan-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A tarball of a package, in the directory; gives what a plan says of it. */
function packed(name: string, into = directory): PlannedRelease {
  const work = mkdtempSync(join(tmpdir(), 'publish-npm-package-'));
  const manifest = { name, version: '1.0.0' };
  writeFileSync(join(work, 'package.json'), JSON.stringify(manifest));
  const tarball = `${name}-1.0.0.tgz`;
  tar.create({ file: join(into, tarball), cwd: work, prefix: 'package', gzip: true, sync: true }, [
    'package.json',
  ]);
  rmSync(work, { recursive: true });
  const bytes = readFileSync(join(into, tarball));
  const more = { distTag: 'latest', tag: `${name}@1.0.0`, needs: [], tarball };
  return { ...manifest, ...more, integrity: sha512(bytes), bytes: bytes.length };
}

/** Writes a plan, and gives its digest. */
function write(plan: Plan | string, into = directory): string {
  const text = typeof plan === 'string' ? plan : writePlan(plan);
  writeFileSync(join(into, 'releases.json'), text);
  return sha512(Buffer.from(text));
}

/** The code of why a directory is refused; the names that it holds where it is not. */
async function read(integrity: string, commit = COMMIT): Promise<string | string[]> {
  try {
    const all = await readPacked([{ path: directory, integrity }], commit);
    return all.map(({ planned }) => planned.name);
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.problems.map(({ code }) => code).join();
    throw thrown;
  }
}

test('a plan is the same bytes whatever order it was made in, and is of its schema', async () => {
  const releases = [packed('b'), packed('a')];
  const integrity = write({ commit: COMMIT, releases });
  const text = readFileSync(join(directory, 'releases.json'), 'utf8');
  expect(text).toBe(writePlan({ commit: COMMIT, releases: [...releases].reverse() }));
  expect(isOfSchema(JSON.parse(text))).toBe(true);
  expect(await read(integrity)).toEqual(['a', 'b']);
});

const CHANGES: [what: string, change: (releases: PlannedRelease[]) => string, code: string][] = [
  [
    'a changed plan',
    (releases) => {
      write({ commit: COMMIT, releases: releases.slice(1) });
      return 'first';
    },
    'integrity-mismatch',
  ],
  [
    'a plan of another commit',
    (releases) => write({ commit: 'b'.repeat(40), releases }),
    'plan-other-commit',
  ],
  [
    'a changed tarball',
    (releases) => {
      renameSync(join(directory, 'b-1.0.0.tgz'), join(directory, 'a-1.0.0.tgz'));
      packed('b');
      return write({ commit: COMMIT, releases });
    },
    'integrity-mismatch',
  ],
  [
    'a missing tarball',
    (releases) => {
      rmSync(join(directory, 'a-1.0.0.tgz'));
      return write({ commit: COMMIT, releases });
    },
    'plan-invalid',
  ],
  [
    'a stray tarball',
    (releases) => {
      packed('stray');
      return write({ commit: COMMIT, releases });
    },
    'plan-invalid',
  ],
  [
    'a file of any kind beside it',
    (releases) => {
      writeFileSync(join(directory, '.npmrc'), '');
      return write({ commit: COMMIT, releases });
    },
    'plan-invalid',
  ],
  [
    'a release twice',
    ([first]) => write({ commit: COMMIT, releases: first ? [first, first] : [] }),
    'plan-invalid',
  ],
  [
    'another package in its tarball',
    (releases) =>
      write({ commit: COMMIT, releases: releases.map((one) => ({ ...one, name: `${one.name}x` })) }),
    'plan-invalid',
  ],
  ['a path for a tarball', () => write(planText({ tarball: '../a-1.0.0.tgz' })), 'plan-invalid'],
  ['a key that nobody knows', () => write(planText({ more: 1 })), 'plan-invalid'],
  ['no JSON', () => write('{'), 'plan-invalid'],
  ['a key twice', () => write('{"schemaVersion":1,"schemaVersion":1}'), 'plan-invalid'],
];

function planText(changes: object): string {
  const releases = [{ ...packed('a'), ...changes }];
  return JSON.stringify({ schemaVersion: 1, commit: COMMIT, releases });
}

test.each(CHANGES)('%s is refused', async (_what, change, code) => {
  const releases = [packed('a'), packed('b')];
  const first = write({ commit: COMMIT, releases });
  const integrity = change(releases);
  expect(await read(integrity === 'first' ? first : integrity)).toBe(code);
});

test('several directories are one plan; a package in two of them is refused', async () => {
  const other = mkdtempSync(join(tmpdir(), 'publish-npm-plan-'));
  try {
    const one = { path: directory, integrity: write({ commit: COMMIT, releases: [packed('a')] }) };
    const two = { path: other, integrity: write({ commit: COMMIT, releases: [packed('b', other)] }, other) };
    const all = await readPacked([one, two], COMMIT);
    expect(all.map(({ planned }) => planned.name)).toEqual(['a', 'b']);
    await expect(readPacked([one, one], COMMIT)).rejects.toThrow('the plan names a twice');
  } finally {
    rmSync(other, { recursive: true });
  }
});
