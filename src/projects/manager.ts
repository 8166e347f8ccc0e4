import type { ManagerName } from '../release/release.ts';
import type { Environment } from '../world.ts';

/** A program, and what stands before every other argument of it. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** A package manager as it is found on a machine. */
export interface InstalledManager {
  readonly name: ManagerName;
  readonly command: Command;
}

/** Versions by name, by the name of the catalog; that of `catalog:` is `default`. */
export type Catalogs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What one package manager does in its own way. */
export interface Manager {
  readonly name: ManagerName;
  /** As it is written in a sentence. */
  readonly title: string;
  /** The files it leaves, by which a project is known as its own. */
  readonly files: readonly string[];
  /** The lowest major version that is served; undefined for npm, which comes with the Node beside it. */
  readonly oldest: number | undefined;
  /** Installs what the lock file says, and no more; and, where there is none, whatever is newest. */
  readonly install: { readonly frozen: string; readonly loose: string };
  /** What to do where it is not there, or too old. */
  readonly setUp: string;
  /** The scripts it runs when it publishes a directory, in their order; `pack` leaves out the first. */
  readonly packScripts: readonly [atPublish: string, ...atPack: string[]];
  /** Whether its `pack` looks for `publishConfig.directory`, and packs that. */
  readonly packsDirectory: boolean;
  /** Whether its `pack` puts the manifest fields of `publishConfig` in the place of the manifest's own. */
  readonly overridesFields: boolean;
  /** Whether a workspace may have workspaces itself. */
  readonly nestsWorkspaces: boolean;
  /**
   * The patterns of the directories that hold workspaces, `!` before one that excludes; none in a project without.
   * @param root absolute
   * @param manifest of the root, or of a workspace that has workspaces itself; parsed, and nothing more
   * @throws Failure `workspaces-unreadable`
   */
  patterns(root: string, manifest: unknown): readonly string[];
  /** @throws Failure `workspaces-unreadable` */
  catalogs(root: string, manifest: unknown): Catalogs;
  /** The program itself. @throws Failure `npm-not-found`, `manager-not-found` */
  command(env: Environment, root: string): Command;
  /** Runs a script in every workspace that has it, each after those it depends on, the root left out. */
  runEverywhere(script: string): readonly string[];
  /** Runs a script of the package in whose directory it is called. */
  run(script: string): readonly string[];
  /** Packs the package in whose directory it is called. @param into absolute: a directory */
  pack(into: string): readonly string[];
}
