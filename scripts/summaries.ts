/** Writes the job summary of every known failure into a directory, as a maintainer would see it: `node scripts/summaries.ts <directory>`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay } from '../__tests__/e2e/helpers/clock.ts';
import { FAILURES, runOf } from '../__tests__/e2e/helpers/failures.ts';
import { afresh, handedOver, onStage } from '../__tests__/e2e/helpers/stage.ts';
import { publishSummary } from '../src/report/run-summary.ts';

const [, , directory = 'summaries'] = process.argv;
mkdirSync(directory, { recursive: true });
await onStage({}, async (stage) => {
  const packed = handedOver(await stage.pack());
  for (const [at, failure] of FAILURES.entries()) {
    afresh(stage.world);
    failure.arrange?.(stage);
    const inputs = { ...packed, 'verify-timeout': '0.1' };
    const { run } = await replay(stage, { inputs, run: runOf(failure, stage) });
    const name = `${String(at + 1).padStart(2, '0')}-${failure.what.replaceAll(/[^\w]+/g, '-')}.md`;
    writeFileSync(join(directory, name), `${publishSummary(run, [])}\n`);
  }
});
