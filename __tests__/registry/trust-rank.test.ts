import { expect, test } from '@jest/globals';
import { trustRankOf } from '../../src/registry/trust-rank.ts';

const ATTESTED = { dist: { attestations: { provenance: { predicateType: 'x' } } } };
const by = (user: object) => ({ _npmUser: user });
const PUBLISHER = { trustedPublisher: { id: 'github' } };

test.each([
  ['none', {}],
  ['none', by({ name: 'x' })],
  ['provenance', ATTESTED],
  ['trusted-publisher', { ...ATTESTED, ...by(PUBLISHER) }],
  ['none', by(PUBLISHER)],
  ['staged', { ...ATTESTED, ...by({ ...PUBLISHER, approver: { name: 'x' } }) }],
  ['staged', by({ approver: { name: 'x' } })],
  ['none', 'nonsense'],
  ['none', undefined],
])('%s, as pnpm ranks it', (rank, entry) => {
  expect(trustRankOf(entry)).toBe(rank);
});
