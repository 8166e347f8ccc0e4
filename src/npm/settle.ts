import { fail, type Problem, warning } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import { getPackument } from '../registry/packument.ts';
import type { World } from '../world.ts';
import type { Receipt } from './publish.ts';

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
  if (receipt.kind !== 'refused') return receipt.kind;
  try {
    const packument = await getPackument(world, { registry, name });
    return packument?.version(version) ? 'exists' : 'refused';
  } catch {
    return 'unclear';
  }
}

/** @throws Failure `publish-refused` with npm's own words */
export function refuse({ code, said }: { code: string; said: string }): never {
  return fail({
    code: 'publish-refused',
    message: `npm publish was refused (${code}): ${said}`,
    remedy: remedyOf(code),
  });
}

/** Why it is not clear what became of an upload. */
export function unclear({ code, said }: { code: string; said: string }): Problem {
  return warning({
    code: 'publish-unclear',
    message: `npm publish did not end clearly${code ? ` (${code})` : ''}: ${said}`,
    remedy: 'The registry was asked before anything else was done; what follows says what it has.',
  });
}

function remedyOf(code: string): string {
  switch (code) {
    case 'E403':
      return 'If the registry says that OIDC has no permission for this action, the trusted publisher allows staging alone: create it again with "npm publish" allowed.';
    case 'E422':
      return "The registry refused the provenance: correct what it names in the package's package.json or in the job's runner, and push a new tag.";
    case 'E404':
      return 'The token does not reach this package: check that its trusted publisher names this package.';
    default:
      return 'Nothing was published, so the job can be run again.';
  }
}
