/**
 * A fault at each request of a release, one at a time: what it ends as, and whether the last line says the truth about the
 * version. Prints a table; exits with 1 when the line and the registry disagree. No benchmark: a look at every bad day.
 * With `hang` it is silence at each request, which takes as long as every time limit together.
 */

import { onStage, text } from '../__tests__/e2e/stage.ts';
import { type Fault, REQUEST_NAMES } from '../src/rehearsal/net/faults.ts';

const [only] = process.argv.slice(2);
const KINDS: Fault['kind'][] = only === 'hang' ? [only] : [500, 429, 'reset', 'truncated', 'nonsense'];

let wrong = 0;
for (const request of REQUEST_NAMES) {
  const row: string[] = [];
  for (const kind of KINDS) {
    await onStage({}, async (stage) => {
      const { tarball = '', integrity = '' } = (await stage.pack()).outputs;
      stage.world.proxy.faults = [{ request, kind }];
      const step = await stage.publish({ tarball, integrity });
      const { outcome = '', published = '' } = step.outputs;
      const truth = stage.isPublished() ? 'yes' : 'no';
      const isTrue = published === truth || published === 'unknown';
      const last = text(step).trim().split('\n').at(-1) ?? '';
      const isSaid = /is published\.|is not published\.|Nothing was published\.|is not known/.test(last);
      if (!isTrue || !isSaid || (outcome === 'verified') !== (step.exitCode === 0)) wrong++;
      row.push(`${outcome}${isTrue && isSaid ? '' : ' WRONG'}`.padEnd(14));
    });
  }
  console.log(`${request.padEnd(16)} ${row.join(' ')}`);
}
console.log(`${''.padEnd(16)} ${KINDS.map((kind) => String(kind).padEnd(14)).join(' ')}`);
process.exitCode = wrong === 0 ? 0 : 1;
