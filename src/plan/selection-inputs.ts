import type { Reader } from '../contract/reader.ts';
import { MANAGER_NAMES, type ManagerName } from '../release/release.ts';
import { whyNoFormat } from '../release/tag-template.ts';
import type { Select } from './selection.ts';

/** Which release is meant, and where it stands. */
export interface SelectionInputs {
  /** Undefined: by the run. */
  readonly select: Select | undefined;
  readonly tags: readonly string[];
  readonly tagFormats: readonly string[];
  /** Names, or globs of names, that narrow what is due, or what a tag can mean. */
  readonly packages: readonly string[];
  /** Absolute: the root of the workspaces. */
  readonly root: string;
  /** Absolute: the one package, in place of a workspace. */
  readonly packageDirectory: string | undefined;
  /** Absolute: what another tool has packed. */
  readonly tarballs: string | undefined;
  /** Undefined: as the project says. */
  readonly packageManager: ManagerName | undefined;
}

export const SELECTION_INPUTS = [
  'select',
  'tag',
  'tag-format',
  'packages',
  'tarballs',
  'working-directory',
  'package-directory',
  'package-manager',
] as const;

export function selectionInputs(reader: Reader): SelectionInputs {
  return {
    select:
      reader.text('select') === undefined
        ? undefined
        : reader.choice<Select>('select', ['tag', 'due', 'tarballs']),
    tags: [...new Set(reader.wholeLines('tag'))],
    tagFormats: formatsInput(reader),
    packages: reader.lines('packages'),
    tarballs: reader.path('tarballs'),
    root: reader.path('working-directory') ?? '',
    packageDirectory: reader.path('package-directory'),
    packageManager:
      reader.text('package-manager') === undefined
        ? undefined
        : reader.choice<ManagerName>('package-manager', MANAGER_NAMES),
  };
}

/** How tags are called, one format a line. */
export function formatsInput(reader: Reader): string[] {
  const formats = reader.lines('tag-format');
  const wrong = formats.map(whyNoFormat).find((why) => why !== undefined);
  if (wrong !== undefined)
    reader.wrong('tag-format', `one format per line, such as {package}@{version}; one ${wrong}`);
  if (formats.length === 0) reader.wrong('tag-format', 'a format such as {package}@{version}');
  return formats;
}
