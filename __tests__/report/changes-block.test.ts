import { expect, test } from '@jest/globals';
import type { PackageContents } from '../../src/changes/contents.ts';
import { changesBetween } from '../../src/changes/package-changes.ts';
import { approvalsBlock } from '../../src/report/approvals.ts';
import { alarmOf, changesBlock } from '../../src/report/changes-block.ts';
import type { ReleaseReport, RunReport } from '../../src/report/report.ts';
import { markdownCode } from '../../src/text/harmless.ts';

function contents(version: string, manifest: object, files: readonly string[] = []): PackageContents {
  const file = { bytes: 1_000, sha256: version, isExecutable: false };
  return {
    version,
    manifest: { name: 'pkg', version, ...manifest },
    files: new Map(files.map((path) => [path, file])),
  };
}

function release(before: object, after: object, files?: readonly string[]): ReleaseReport {
  return {
    outcome: 'staged',
    published: 'staged',
    alreadyPublished: false,
    release: { package: 'pkg', version: '1.0.1', distTag: 'latest', tag: 'pkg@1.0.1' },
    attestations: [],
    checks: [],
    problems: [],
    changes: changesBetween(contents('1.0.0', before), contents('1.0.1', after, files)),
  };
}

test('a new install script and a new dependency are set off; what has only moved is not', () => {
  const before = { dependencies: { moved: '^1.0.0' } };
  const after = {
    scripts: { postinstall: 'node `x`.js', test: 'jest' },
    dependencies: { moved: '^2.0.0', 'left-pad': '1.3.0' },
    optionalDependencies: { tiny: '1.0.0' },
  };
  const alarm = alarmOf(release(before, after));
  expect(alarm.split('\n')).toEqual([
    '> [!WARNING]',
    `> New in ${markdownCode('pkg@1.0.1')} since ${markdownCode('1.0.0')}, and run or installed along with it:`,
    '>',
    `> - install script: ${markdownCode('+ postinstall node `x`.js')}`,
    `> - dependencies: ${markdownCode('+ left-pad 1.3.0')}`,
    `> - optionalDependencies: ${markdownCode('+ tiny 1.0.0')}`,
  ]);
});

test('an install script that differs is set off too, one that is gone is not', () => {
  const script = (install: string) => ({ scripts: { install } });
  expect(alarmOf(release(script('a'), script('b')))).toContain(markdownCode('~ install a → b'));
  expect(alarmOf(release(script('a'), {}))).toBe('');
  expect(alarmOf(release({}, {}))).toBe('');
});

test('everything that changed is folded, and escaped', () => {
  const block = changesBlock(release({}, { bin: { x: './x.js' } }, ['a.js', '</details><b>.js']));
  expect(block).toContain(`<summary>What ${markdownCode('pkg@1.0.1')} changed: `);
  expect(block).toContain('0 B → 2.0 kB unpacked');
  expect(block).toContain('Files added');
  expect(block.match(/<\/details>/g)).toHaveLength(1);
  expect(block).toContain(markdownCode('+ </details><b>.js (1.0 kB)'));
});

test('of many files fifty are shown, and the rest are counted', () => {
  const block = changesBlock(
    release(
      {},
      {},
      Array.from({ length: 2_000 }, (_, at) => `f${at}.js`),
    ),
  );
  expect(block.match(/^- <code>/gm)).toHaveLength(50);
  expect(block).toContain('… and 1950 more');
});

test('nothing is said of what is not known', () => {
  const { changes: _changes, ...unknown } = release({}, {});
  expect([changesBlock(unknown), alarmOf(unknown)]).toEqual(['', '']);
  expect(changesBlock(release({}, {}))).toContain('Nothing else changed.');
});

const RUN = {
  serverUrl: 'https://github.com',
  repository: 'owner/repo',
  commit: 'a'.repeat(40),
  ref: 'refs/heads/main',
  workflowRef: 'owner/repo/.github/workflows/publish.yml@refs/heads/main',
  id: '99',
  attempt: '1',
} as NonNullable<RunReport['run']>;

test('an approver is told where it comes from, what to type, in which order, and what comes next', () => {
  const staged = ['first', 'second'].map((id) => ({ ...release({}, {}), stageId: id }));
  const before = { ...release({}, {}), stageId: undefined };
  const run = { run: RUN, releases: [...staged, before], leftOut: [], isNothingDue: false, problems: [] };
  const block = approvalsBlock(run);
  expect(block).toContain('npm stage approve first\nnpm stage approve second\nnpm stage list pkg\n');
  expect(block).toContain(markdownCode('pnpm stage approve first second'));
  expect(block).toContain(markdownCode('gh run rerun 99 --failed'));
  expect(block).toContain(markdownCode('.github/workflows/publish.yml'));
  expect(block).toContain('https://github.com/owner/repo/actions/runs/99/attempts/1');
  expect(approvalsBlock({ ...run, releases: [] })).toBe('');
});
