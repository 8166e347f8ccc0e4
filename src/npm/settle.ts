import { error, type Problem } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import { getPackument } from '../registry/packument.ts';
import type { World } from '../world.ts';
import { diagnosePublish, type PublishRefusal } from './diagnose-publish.ts';
import type { Receipt } from './receipt.ts';

/**
 * Finds out what a receipt means. A refusal is believed only when the registry says that it does not have the version; an
 * unclear answer stays unclear until the registry serves it. Nothing is published again.
 */
export async function settle(
  world: World,
  {
    receipt,
    registry,
    name,
    version,
  }: { receipt: Receipt; registry: Registry; name: string; version: string },
): Promise<Receipt['kind']> {
  const { kind } = receipt;
  if (kind !== 'refused' && kind !== 'staged') return kind;
  try {
    const packument = await getPackument(world, { registry, name });
    return packument?.version(version) ? 'exists' : kind;
  } catch {
    return kind === 'refused' ? 'unclear' : kind;
  }
}

/** Why an upload was refused, and npm's own words. */
export function refused(refusal: PublishRefusal): Problem {
  return error({ code: 'publish-refused', ...diagnosePublish(refusal) });
}
