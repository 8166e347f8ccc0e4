import {
  DEPENDENCY_KINDS,
  type FileChange,
  type NamedChange,
  type PackageChanges,
} from '../changes/package-changes.ts';

/** One kind of change, line by line: `+` what is new, `-` what is gone, `~` what has moved. */
export interface ChangeSection {
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether code can run, or be installed, at whoever installs the package that could not before. */
  readonly isAlarming: boolean;
}

/** How many characters of a value are shown. */
const LONGEST = 200;

/** What a version changed: what can run at whoever installs it first, files last. Not escaped. */
export function changeSections(changes: PackageChanges): ChangeSection[] {
  const { files, installScripts, scripts, dependencies, entryPoints } = changes;
  const added = files.filter(({ before }) => before === undefined);
  const removed = files.filter(({ after }) => after === undefined);
  const changed = files.filter(({ before, after }) => before && after);
  const runsMore = installScripts.some(({ after }) => after !== undefined);
  const calm = false;
  return [
    section('Scripts that run on install', named(installScripts), runsMore),
    ...DEPENDENCY_KINDS.map((kind) => dependencies.filter((one) => one.kind === kind)).map((list) =>
      section(list[0]?.kind ?? '', named(list), list.some(isNew)),
    ),
    section('Entry points', named(entryPoints), calm),
    section('Other scripts', named(scripts), calm),
    section(`Files added (${added.length})`, added.map(fileLine), calm),
    section(`Files removed (${removed.length})`, removed.map(fileLine), calm),
    section(`Files changed (${changed.length})`, changed.map(fileLine), calm),
  ].filter(({ lines }) => lines.length > 0);
}

/** The versions that are compared, and their sizes. */
export function changeHeadline({ from, to, size }: PackageChanges): string {
  return `${from} → ${to}: ${inBytes(size.before)} → ${inBytes(size.after)} unpacked`;
}

const isNew = ({ before }: NamedChange) => before === undefined;

function section(title: string, lines: readonly string[], isAlarming: boolean): ChangeSection {
  return { title, lines, isAlarming };
}

/** New ones first, so that none can hide behind many that have only moved. */
function named(changes: readonly NamedChange[]): string[] {
  const ordered = [...changes.filter(isNew), ...changes.filter((change) => !isNew(change))];
  return ordered.map(({ name, before, after }) => {
    if (before === undefined) return `+ ${name} ${shortened(after)}`;
    if (after === undefined) return `- ${name} ${shortened(before)}`;
    return `~ ${name} ${shortened(before)} → ${shortened(after)}`;
  });
}

function shortened(text = ''): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}

function fileLine({ path, before, after }: FileChange): string {
  if (!before) return `+ ${path} (${inBytes(after?.bytes)}${after?.isExecutable ? ', executable' : ''})`;
  if (!after) return `- ${path} (${inBytes(before.bytes)})`;
  const mode =
    before.isExecutable === after.isExecutable
      ? ''
      : after.isExecutable
        ? ', now executable'
        : ', no longer executable';
  return `~ ${path} (${inBytes(before.bytes)} → ${inBytes(after.bytes)}${mode})`;
}

function inBytes(count = 0): string {
  if (count < 1_000) return `${count} B`;
  return count < 1_000_000 ? `${(count / 1_000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}
