import { PUBLIC_REGISTRY, type Registry, registryAt } from '../registry/address.ts';
import { EMBEDDED } from './embedded.ts';

/** Sigstore's trusted root, by its name in TUF. */
export const ROOT_TARGET = 'trusted_root.json';

/** A registry's keys, by their name in TUF. */
export function keysTarget({ hostname }: Pick<Registry, 'hostname'>): string {
  return `${hostname}/keys.json`;
}

/** The names of what is embedded in this version. */
export const EMBEDDED_TARGETS: readonly string[] = [ROOT_TARGET, keysTarget(registryAt(PUBLIC_REGISTRY))];

/** The copy of a target that is embedded in this version; undefined when there is none. */
export function embeddedTarget(name: string): Buffer | undefined {
  const at = EMBEDDED_TARGETS.indexOf(name);
  const copy = [EMBEDDED.trustedRoot, EMBEDDED.registryKeys][at];
  return copy === undefined ? undefined : Buffer.from(copy, 'base64');
}
