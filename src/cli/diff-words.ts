import { styleText } from 'node:util';
import {
  DEPENDENCY_KINDS,
  type FileChange,
  type NamedChange,
  type PackageChanges,
} from '../changes/package-changes.ts';
import { visible } from '../text/harmless.ts';

/** How many of a kind are shown; the rest are counted. */
const SHOWN = 20;

/** How many characters of a value are shown. */
const LONGEST = 200;

/** What a version changed, for a person: what can run at whoever installs it first, files last. */
export function changesInWords(name: string, changes: PackageChanges | undefined): string {
  if (!changes) return `${visible(name)} has no version before it to compare with.`;
  const { from, to, files, size, installScripts, scripts, dependencies, entryPoints } = changes;
  const added = files.filter(({ before }) => before === undefined);
  const removed = files.filter(({ after }) => after === undefined);
  const changed = files.filter(({ before, after }) => before && after);
  const runsMore = installScripts.some(({ after }) => after !== undefined);
  const sections = [
    named('Scripts that run when it is installed', installScripts, { isAlarming: runsMore }),
    ...DEPENDENCY_KINDS.map((kind) => ({ kind, list: dependencies.filter((one) => one.kind === kind) })).map(
      ({ kind, list }) => named(kind, list, { isAlarming: list.some(isNew) }),
    ),
    named('Entry points', entryPoints, { isAlarming: false }),
    named('Other scripts', scripts, { isAlarming: false }),
    section(`Files added (${added.length})`, added.map(fileLine)),
    section(`Files removed (${removed.length})`, removed.map(fileLine)),
    section(`Files changed (${changed.length})`, changed.map(fileLine)),
  ].filter((lines) => lines.length > 0);
  return [
    `${visible(name)} ${visible(from)} → ${visible(to)}: ${bytes(size.before)} → ${bytes(size.after)} unpacked`,
    ...sections.flatMap((lines) => ['', ...lines]),
    ...(sections.length === 0 ? ['', 'Nothing else is different.'] : []),
  ].join('\n');
}

const isNew = ({ before }: NamedChange) => before === undefined;

/** New ones first, so that none can hide behind many that have only moved. */
function named(
  title: string,
  changes: readonly NamedChange[],
  { isAlarming }: { isAlarming: boolean },
): string[] {
  const mark = isAlarming ? `${styleText('yellow', '⚠')} ` : '';
  const ordered = [...changes.filter(isNew), ...changes.filter((change) => !isNew(change))];
  return section(
    `${mark}${title}`,
    ordered.map(({ name, before, after }) => {
      if (before === undefined) return `+ ${name} ${shortened(after)}`;
      if (after === undefined) return `- ${name} ${shortened(before)}`;
      return `~ ${name} ${shortened(before)} → ${shortened(after)}`;
    }),
  );
}

function shortened(text = ''): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`;
}

function fileLine({ path, before, after }: FileChange): string {
  if (!before) return `+ ${path} (${bytes(after?.bytes)}${after?.isExecutable ? ', executable' : ''})`;
  if (!after) return `- ${path} (${bytes(before.bytes)})`;
  const mode =
    before.isExecutable === after.isExecutable
      ? ''
      : after.isExecutable
        ? ', now executable'
        : ', no longer executable';
  return `~ ${path} (${bytes(before.bytes)} → ${bytes(after.bytes)}${mode})`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more: --json has them all`] : [];
  return [title, ...lines.slice(0, SHOWN).map((line) => `  ${visible(line)}`), ...more];
}

function bytes(count = 0): string {
  if (count < 1_000) return `${count} B`;
  return count < 1_000_000 ? `${(count / 1_000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}
