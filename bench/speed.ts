/**
 * What the design sets budgets for, in one table; every time is a ratio to the same work by hand in the same run, or stands
 * beside what it must not grow with. `node bench/speed.ts [one] [twenty] [tiers] [due] [workspaces] [pnpm] [packument] [tarball] [changes]`.
 */
import { type BenchPackages, inBenchWorld } from './helpers/bench-world.ts';
import { changesOf, dueOf, packumentOf, pnpmOf, tarballOf, workspacesOf } from './helpers/parts.ts';
import { median, type Row, tableOf } from './helpers/table.ts';

const LATENCY = 100;

function independent(count: number): BenchPackages {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`pkg-${at}`, []]));
}

/** Packages in tiers, each needing two of the tier before. */
function tiers(count: number, { depth }: { depth: number }): BenchPackages {
  const size = Math.ceil(count / depth);
  const name = (at: number) => `pkg-${at}`;
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const tier = Math.floor(at / size);
      const before = (offset: number) => name((tier - 1) * size + ((at + offset) % size));
      return [name(at), tier === 0 ? [] : [before(0), before(1)]];
    }),
  );
}

/** Ours over the same by hand, in pairs, the median of the ratios. */
async function paired(
  packages: BenchPackages,
  { rounds, what, budget }: { rounds: number; what: string; budget: string },
): Promise<Row[]> {
  const rows: Row[] = [];
  await inBenchWorld({ names: Object.keys(packages), latency: LATENCY }, async (bench) => {
    const pairs: { ms: number; hand: number; cpu: number; memory: number; requests: number }[] = [];
    for (let round = 1; round <= rounds; round++) {
      const cost = await bench.ours(packages, `1.0.${round * 2}`);
      pairs.push({ ...cost, hand: await bench.byHand(packages, `1.0.${round * 2 + 1}`) });
    }
    const of = (value: (pair: (typeof pairs)[number]) => number) => median(pairs.map(value));
    rows.push({
      what,
      time: `${of(({ ms }) => ms).toFixed(0)} ms, by hand ${of(({ hand }) => hand).toFixed(0)} ms`,
      figure: `ratio ${of(({ ms, hand }) => ms / hand).toFixed(2)}, ${of(({ ms, hand }) => hand / ms).toFixed(1)} x as fast`,
      budget,
    });
    rows.push({
      what: `${what}: our own`,
      time: `CPU ${of(({ cpu }) => cpu).toFixed(0)} ms`,
      figure: `${(of(({ memory }) => memory) / 2 ** 20).toFixed(0)} MiB, ${of(({ requests }) => requests)} requests`,
      budget: '',
    });
  });
  return rows;
}

/** Two hundred packages: without latency, and with it. What it takes longer is tiers, not requests. */
async function inTiers(): Promise<Row[]> {
  const packages = tiers(200, { depth: 6 });
  const costs: { latency: number; ms: number; memory: number; requests: number }[] = [];
  for (const latency of [0, LATENCY])
    await inBenchWorld({ names: Object.keys(packages), latency }, async (bench) => {
      costs.push({ latency, ...(await bench.ours(packages, '1.0.0')) });
    });
  return costs.map(({ latency, ms, memory, requests }) => ({
    what: `200 packages in 6 tiers, ${latency} ms a request`,
    time: `${(ms / 1000).toFixed(1)} s`,
    figure: `${(memory / 2 ** 20).toFixed(0)} MiB, ${requests} requests`,
    budget: 'memory <= 400 MiB',
  }));
}

const PARTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  one: () => paired(independent(1), { rounds: 5, what: '1 release', budget: 'ratio <= 0.80' }),
  twenty: () =>
    paired(independent(20), { rounds: 3, what: '20 independent packages', budget: '5 x (at least 4 x)' }),
  tiers: inTiers,
  due: dueOf,
  workspaces: workspacesOf,
  pnpm: pnpmOf,
  packument: packumentOf,
  tarball: tarballOf,
  changes: changesOf,
};

const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(name)) console.log(tableOf(await part()));
