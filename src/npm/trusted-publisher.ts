import type { FormField } from '../problems.ts';
import { quoted } from '../text/quoted.ts';

/** What npm's trusted-publisher form asks for. */
export interface TrustedPublisher {
  /** `owner/name` */
  readonly repository: string;
  /** The workflow's file name, without a path. */
  readonly file: string;
  /** Undefined where the publishing job has none, or it is not known. */
  readonly environment: string | undefined;
  /** What the workflow is to be allowed. */
  readonly action: 'publish' | 'stage';
}

/** npm asks for two-factor authentication once, and takes some 80 changes within the five minutes that lasts. */
export const TRUST_PAUSE_MS = 4_000;

/** What a person, or a shell, puts a name in the place of. */
const OPEN = ['<package>', '"$package"'];

/**
 * The command that fills the form in (npm 11.15 and later).
 * @param name of the package; or what a shell puts there
 */
export function trustCommand(name: string, publisher: TrustedPublisher): string {
  const [trust, github, , ...rest] = trustArguments(name, publisher);
  const word = OPEN.includes(name) ? name : quoted(name);
  return ['npm', trust, github, word, ...rest.map(quoted)].join(' ');
}

/** The commands that set it anew, as it cannot be edited; ID is what the first one lists. */
export function replacingCommands(name: string, publisher: TrustedPublisher): string[] {
  return [
    `npm trust list ${quoted(name)}`,
    `npm trust revoke ${quoted(name)} --id ID`,
    trustCommand(name, publisher),
  ];
}

/** The same as the arguments of npm. */
export function trustArguments(
  name: string,
  { repository, file, environment, action }: TrustedPublisher,
): string[] {
  const guard = environment === undefined ? [] : ['--env', environment];
  const allowed = action === 'stage' ? '--allow-stage-publish' : '--allow-publish';
  return ['trust', 'github', name, '--repo', repository, '--file', file, ...guard, allowed];
}

/** The command that brings a package into being, from an empty directory: an empty version that no tag will ask for. */
export function firstPublishCommand(name: string): string {
  const word = OPEN.includes(name) ? name : quoted(name);
  return `cd "$(mktemp -d)" && npm init --yes && npm pkg set name=${word} version=0.0.0 && npm publish --access=public`;
}

/** Where npm shows and sets it. */
export function settingsPage(name: string): string {
  return `https://www.npmjs.com/package/${name}/access`;
}

/** npm's form for it, field by field, as on the settings page of a package. */
export function trustedPublisherForm({
  repository,
  file,
  environment,
  action,
}: TrustedPublisher): FormField[] {
  const [owner = '', name = ''] = repository.split('/');
  return [
    { field: 'Organization or user', value: owner },
    { field: 'Repository', value: name },
    { field: 'Workflow filename', value: file },
    { field: 'Environment name', value: environment ?? '(empty)' },
    { field: 'Allowed actions', value: action === 'stage' ? 'npm stage publish' : 'npm publish' },
  ];
}
