import { trustCommand } from '../npm/trusted-publisher.ts';
import type { Checkup } from './checkup.ts';
import type { ListedPublisher } from './listed-trust.ts';
import type { Publisher } from './publisher.ts';

/** What is to be done for a package. */
export interface TrustStep {
  readonly name: string;
  /** Whether the package is brought into being first: an empty version under a dist-tag of its own. */
  readonly isNew: boolean;
  /** The trusted publisher to be set, as a command. */
  readonly command: string;
  /** Another publisher that is set, or seems to be, and has to go first; with the command that removes it. */
  readonly replaces: { readonly what: string; readonly command: string } | undefined;
}

/** An empty version is called so, and never `latest`: it is what nobody is to install. */
export const PLACEHOLDER = { version: '0.0.0-placeholder', distTag: 'placeholder' } as const;

/** npm asks for two-factor authentication once, and takes some 80 changes within the five minutes that lasts. */
export const PAUSE_MS = 4_000;

/**
 * What every package still needs, in the order of their names: by what npm lists to whoever is signed in, else by what the
 * registry shows to everybody.
 * @param listed undefined where nobody is signed in
 */
export function trustPlan(
  { packages, publisher }: Checkup,
  listed: ReadonlyMap<string, readonly ListedPublisher[]> | undefined,
): TrustStep[] {
  const { file, ...rest } = publisher;
  if (file === undefined) return [];
  return [...packages]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, publisher: standing, workflow = '' }): TrustStep[] => {
      const isNew = standing === 'no-package';
      const step = { name, isNew, command: trustCommand(name, { ...rest, file }), replaces: undefined };
      const known = isNew ? undefined : listed?.get(name);
      if (known) {
        if (known.some((one) => isSame(one, publisher))) return [];
        const [other] = known;
        return [{ ...step, replaces: other && replaced(name, other) }];
      }
      // Of what is not known nothing is changed.
      if (standing === 'seen' || standing === 'unknown') return [];
      if (standing !== 'other') return [step];
      const command = `npm trust list ${name}; npm trust revoke ${name} --id <id>`;
      return [
        { ...step, replaces: { what: `probably ${workflow}, which its latest version came from`, command } },
      ];
    });
}

function isSame(listed: ListedPublisher, { repository, file, environment }: Publisher): boolean {
  return listed.repository === repository && listed.file === file && listed.environment === environment;
}

function replaced(name: string, { id, repository, file, environment }: ListedPublisher) {
  const guard = environment === undefined ? 'no environment' : `the environment ${environment}`;
  return {
    what: `${file} of ${repository}, with ${guard}`,
    command: `npm trust revoke ${name} --id ${id}`,
  };
}
