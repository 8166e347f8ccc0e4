import { firstFailure } from '../checks.ts';
import { type ConsumedPackage, consume } from '../npm/consume.ts';
import { noteTrust } from './credentials.ts';
import type { Beginning, Releasing } from './releasing.ts';

/**
 * Plays one consumer of all releases that were judged and of which no check failed: one install, one audit. What is not asked
 * for, or has failed already, is concluded without.
 */
export async function consumeAll(beginning: Beginning, releasings: readonly Releasing[]): Promise<void> {
  const { world, inputs, tools } = beginning;
  const judged = releasings.filter(({ book }) => book.ledger.state.kind === 'judged');
  const packages = inputs.consumerCheck ? judged.flatMap(consumable) : [];
  if (judged.length === 0) return;
  const { registry, verifyTimeout: timeout } = inputs;
  const consumed = await world.stage('consume', async () => {
    if (packages.length === 0) return new Map();
    const { cache: tufCache } = await noteTrust(beginning);
    const npmCli = await tools.npmCli;
    return consume(world, { packages, registry, npmCli, tufCache, npms: tools.consumer(), timeout });
  });
  for (const { book, release } of judged)
    book.record({ kind: 'consumed', checks: consumed.get(release.name) ?? [] });
}

function consumable({ book, release, tarball }: Releasing): ConsumedPackage[] {
  const { state } = book.ledger;
  if (state.kind !== 'judged' || firstFailure(state.checks)) return [];
  const { name, version, manifest } = release;
  const { servedIntegrity, servedFrom: resolved } = state;
  return [{ name, version, manifest, integrity: servedIntegrity ?? tarball.integrity, resolved }];
}
