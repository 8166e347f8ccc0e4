import { trustCommand } from '../npm/trusted-publisher.ts';
import { isPackageName } from '../registry/names.ts';
import { quoted } from '../text/quoted.ts';
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

/**
 * An empty version is called so: it is what nobody is to install. The registry makes a first version `latest` all the same,
 * until another takes its place.
 */
export const PLACEHOLDER = { version: '0.0.0-placeholder', distTag: 'placeholder' } as const;

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
  return packages
    .filter(({ name }) => isPackageName(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, publisher: standing, workflow = '' }): TrustStep[] => {
      // What npm lists is there, though nobody else can see it: it is private.
      const isNew = standing === 'no-package' && !listed?.has(name);
      const step = { name, isNew, command: trustCommand(name, { ...rest, file }), replaces: undefined };
      const known = listed?.get(name);
      if (known) {
        if (known.some((one) => isSame(one, publisher))) return [];
        const [other] = known;
        return [{ ...step, replaces: other && replaced(name, other) }];
      }
      // Of what is not known nothing is changed.
      if (standing === 'seen' || standing === 'unknown') return [];
      if (standing !== 'other') return [step];
      const command = `npm trust list ${quoted(name)}`;
      return [
        { ...step, replaces: { what: `probably ${workflow}, which its latest version came from`, command } },
      ];
    });
}

function isSame(listed: ListedPublisher, { repository, file, environment, action }: Publisher): boolean {
  const { permissions } = listed;
  const isAllowed = permissions.length === 0 || permissions.includes(PERMISSIONS[action]);
  const isHere = listed.repository === repository && listed.file === file;
  return isHere && listed.environment === environment && isAllowed;
}

/** As npm calls them (npm 11.21.2, lib/trust-cmd.js). */
const PERMISSIONS = { publish: 'createPackage', stage: 'createStagedPackage' } as const;

function replaced(name: string, { id, repository, file, environment, permissions }: ListedPublisher) {
  const guard = environment === undefined ? 'no environment' : `the environment ${environment}`;
  const allowed = permissions.length === 0 ? '' : `, for ${permissions.map(allowedInWords).join(' and ')}`;
  return {
    what: `${file} of ${repository}, with ${guard}${allowed}`,
    command: `npm trust revoke ${quoted(name)} --id ${quoted(id)}`,
  };
}

function allowedInWords(permission: string): string {
  if (permission === PERMISSIONS.publish) return 'npm publish';
  return permission === PERMISSIONS.stage ? 'npm stage publish' : permission;
}
