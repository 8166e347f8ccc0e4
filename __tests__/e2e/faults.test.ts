import { expect, test } from '@jest/globals';
import { type FaultKind, REQUEST_NAMES, type RequestName } from '../../rehearsal/net/faults.ts';
import { expected, KINDS, withFault } from './helpers/faults.ts';
import { shareStage } from './helpers/shared-stage.ts';

const shared = shareStage();

/** Not asked for by a publish job on a tag; what the release action asks GitHub for has faults of its own. */
const UNASKED: readonly RequestName[] = [
  'github-commit',
  'github-ref',
  'github-releases',
  'github-release',
  'github-notes',
  'github-asset',
  'version',
  'visibility',
  'stage',
  'keys',
];

/** One kind for each request, in turn, and all for the upload; `node bench/faults.ts` plays every one. */
const FAULTS = REQUEST_NAMES.filter((request) => !UNASKED.includes(request)).map((request, at) => {
  const one: FaultKind[] = [KINDS[at % KINDS.length] ?? 500];
  return { request, kinds: request === 'publish' ? KINDS : one };
});

for (const { request, kinds } of FAULTS)
  test(`${kinds.join(', ')} at ${request}: the right outcome, and the last line says the truth`, async () => {
    const { stage, packed } = shared();
    const inputs = { ...packed, 'consumer-check': 'false' };
    for (const kind of kinds) {
      const { outcome, published, code } = expected(request, kind);
      const ended = await withFault(stage, { request, kind, inputs });
      expect([kind, ended]).toEqual([
        kind,
        {
          outcome,
          published,
          codes: code === undefined ? expect.anything() : expect.arrayContaining([code]),
          isThere: published === 'unknown' ? expect.anything() : published === 'yes',
          isSaid: true,
        },
      ]);
    }
  });
