/**
 * A fault at each request of a release, one at a time: what it ends as, and whether the last line says the truth about the
 * version. Prints a table; exits with 1 where it ends otherwise than it should. No benchmark: a look at every bad day, of
 * which the tests play a part. With `hang` it is silence at each request, which takes half an hour.
 */
import { type Ended, expected, KINDS, withFault } from '../__tests__/e2e/helpers/faults.ts';
import { onStage } from '../__tests__/e2e/helpers/stage.ts';
import { type FaultKind, REQUEST_NAMES } from '../rehearsal/net/faults.ts';

const [only] = process.argv.slice(2);
const kinds: readonly FaultKind[] = only === 'hang' ? [only] : KINDS;

let wrong = 0;
await onStage({}, async (stage) => {
  const { tarball = '', integrity = '' } = (await stage.pack()).outputs;
  const inputs = { tarball, integrity };
  for (const request of REQUEST_NAMES) {
    const row: string[] = [];
    for (const kind of kinds) {
      const ended = await withFault(stage, { request, kind, inputs });
      const isRight = judge(ended, expected(request, kind));
      if (!isRight) wrong++;
      row.push(`${ended.outcome}${isRight ? '' : ` WRONG ${JSON.stringify(ended)}`}`.padEnd(14));
    }
    console.log(`${request.padEnd(16)} ${row.join(' ')}`);
  }
});
console.log(`${''.padEnd(16)} ${kinds.map((kind) => String(kind).padEnd(14)).join(' ')}`);
process.exitCode = wrong === 0 ? 0 : 1;

function judge(ended: Ended, { outcome, published, code }: ReturnType<typeof expected>): boolean {
  const isTrue = published === 'unknown' || ended.isThere === (published === 'yes');
  const isTold = code === undefined || ended.codes.includes(code);
  return ended.outcome === outcome && ended.published === published && isTrue && isTold && ended.isSaid;
}
