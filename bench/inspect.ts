/**
 * How many round trips inspecting takes one after the other, in a rehearsal of the example: what the stage takes longer when
 * every answer does. Budget: 2 before packing.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rehearse } from '../rehearsal/rehearse.ts';

const LATENCY = 1000;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function inspecting(latency: number): Promise<Map<string, number>> {
  const { stages, outcome } = await rehearse({
    tags: ['@example/greeter@1.2.0'],
    ref: 'refs/tags/@example/greeter@1.2.0',
    cwd: join(root, 'examples/monorepo'),
    manager: undefined,
    npmCli: join(root, 'node_modules/npm-11/bin/npm-cli.js'),
    layout: 'split',
    latency,
    faults: [],
    actions: root,
  });
  if (outcome !== 'verified') throw new Error(`the rehearsal ended as ${outcome}`);
  return new Map(stages.filter(({ name }) => name.endsWith(': inspect')).map(({ name, ms }) => [name, ms]));
}

const soon = await inspecting(0);
const late = await inspecting(LATENCY);
for (const [name, ms] of late) {
  const trips = (ms - (soon.get(name) ?? 0)) / LATENCY;
  console.log(`${name}: ${trips.toFixed(1)} round trips (budget: 2)`);
}
