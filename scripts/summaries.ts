/** Writes the job summary of every known failure into a directory, as a maintainer would see it: `node scripts/summaries.ts <directory>`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILURES, fails } from '../__tests__/e2e/helpers/failures.ts';
import { afresh, handedOver, onStage } from '../__tests__/e2e/helpers/stage.ts';

const [, , directory = 'summaries'] = process.argv;
mkdirSync(directory, { recursive: true });
await onStage({}, async (stage) => {
  const packed = handedOver(await stage.pack());
  const shared = () => {
    afresh(stage.world);
    return { stage, packed, tarball: '' };
  };
  for (const [at, failure] of FAILURES.entries()) {
    const { summary } = await fails(failure, shared);
    const name = `${String(at + 1).padStart(2, '0')}-${failure.what.replaceAll(/[^\w]+/g, '-')}.md`;
    writeFileSync(join(directory, name), `${summary}\n`);
  }
});
