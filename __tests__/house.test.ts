/** The order of the house: which room may use which, how long a file may be, and that a name means one thing. */
import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { sources } from './helpers/sources.ts';

/** The rooms from the top down: each may use those below it. CONTRIBUTING says what each is for. */
const ROOMS = [
  'entries',
  'index',
  'cli',
  'doctor',
  'init',
  'publishing',
  'packing',
  'announcing',
  'verifying',
  'report',
  'changes',
  'plan',
  'inspect',
  'npm',
  'projects',
  'proof',
  'policy',
  'lockfile',
  'trust',
  'registry',
  'github',
  'release',
  'contract',
  'edge',
  'http',
  'text',
  'floor',
];

/** What belongs to no room: every room may use it, and it uses nothing but itself. */
const FLOOR = ['checks', 'concurrency', 'digest', 'problem-codes', 'problems', 'temporary', 'world'];

const SOURCES = sources();

function roomOf(path: string): string {
  const [top = '', second = '', ...deeper] = path.split('/');
  if (top !== 'src') return top;
  if (deeper.length > 0) return second;
  const file = second.replace('.ts', '');
  return FLOOR.includes(file) ? 'floor' : file;
}

/** The files of the product that one imports. */
function importsOf({ path, text }: (typeof SOURCES)[number]): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, to = '']) =>
    posix.join(posix.dirname(path), to),
  );
}

test('no import climbs: a room uses those below it', () => {
  const edges = SOURCES.filter(({ path }) => path.startsWith('src/')).flatMap((source) =>
    importsOf(source).map((to) => ({ from: source.path, to })),
  );
  expect(edges.length).toBeGreaterThan(500);
  const climbing = edges.filter(({ from, to }) => {
    const [above, below] = [from, to].map((path) => ROOMS.indexOf(roomOf(path)));
    return above === -1 || (to.startsWith('src/') && (below === -1 || Number(below) < Number(above)));
  });
  expect(climbing).toEqual([]);
});

test('the rehearsal is reached from the commands only', () => {
  const reaching = SOURCES.filter(
    (source) => source.path.startsWith('src/') && importsOf(source).some((to) => to.startsWith('rehearsal/')),
  );
  expect(reaching.map(({ path }) => path).sort()).toEqual([
    'src/cli/live-stages.ts',
    'src/cli/rehearse-command.ts',
    'src/cli/rehearse-start.ts',
  ]);
  // The command line loads them when somebody rehearses, and not before.
  const commandLine = SOURCES.find(({ path }) => path === 'src/cli/command-line.ts')?.text ?? '';
  expect(commandLine).toContain("import('./rehearse-command.ts')");
  expect(commandLine).not.toMatch(/^import (?!type).*'\.\/(?:live-stages|rehearse-command)\.ts'/m);
});

test('a file is at most 200 lines long, and 80 on average', () => {
  // What is generated is data.
  const lengths = SOURCES.filter(({ path }) => !path.endsWith('embedded.ts')).map(({ path, text }) => ({
    path,
    lines: text.split('\n').length - 1,
  }));
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
  expect(lengths.reduce((sum, { lines }) => sum + lines, 0) / lengths.length).toBeLessThan(80);
});

test('no two rooms share the name of a file, or of anything they export', () => {
  const named = SOURCES.filter(({ path }) => path.startsWith('src/')).flatMap(({ path, text }) => [
    { path, name: posix.basename(path) },
    ...[...text.matchAll(/^export (?:async )?(?:function|const|class|interface|type|let) (\w+)/gm)].map(
      ([, name = '']) => ({ path, name }),
    ),
  ]);
  const shared = [...Map.groupBy(named, ({ name }) => name)].filter(([, places]) => places.length > 1);
  expect(shared.map(([name, places]) => [name, ...places.map(({ path }) => path)])).toEqual([]);
});
