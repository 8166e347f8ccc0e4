import type { Manager } from '../projects/manager.ts';
import { type Manifest, scriptsAmong } from '../release/manifest.ts';

/** Names of a compile step, in the order they are looked for. */
export const COMPILE_SCRIPTS = ['compile', 'build'];

/**
 * The command that compiles: the root's own script, which may know an order among the packages; else the script in every
 * workspace that has it. A root script that does nothing but that is written out.
 */
export function compileCommand(
  rootManifest: Manifest,
  {
    open,
    root,
    hasWorkspaces,
    manager,
  }: {
    open: readonly { readonly directory: string; readonly manifest: Manifest }[];
    root: string;
    hasWorkspaces: boolean;
    manager: Manager;
  },
): string | undefined {
  for (const script of COMPILE_SCRIPTS) {
    const everywhere = lineOf(manager, manager.runEverywhere(script));
    const own = rootManifest.scripts?.[script];
    if (typeof own === 'string')
      return hasWorkspaces && own.trim() === everywhere ? everywhere : lineOf(manager, ['run', script]);
    const isInSome = open.some(
      ({ directory, manifest }) => directory !== root && scriptsAmong(manifest, [script]).length > 0,
    );
    if (hasWorkspaces && isInSome) return everywhere;
  }
  return undefined;
}

/** A command line for a shell. */
function lineOf({ name }: Manager, args: readonly string[]): string {
  return [name, ...args.map((arg) => (/^[\w@/.=:-]+$/.test(arg) ? arg : `'${arg}'`))].join(' ');
}
