import { type Command, InvalidArgumentError, Option } from 'commander';
import { PLAYED_EVENTS } from '../github/events.ts';

export function rehearseOptions(command: Command): Command {
  return command
    .description('Rehearse a release offline, with the real npm. Every server runs on this machine.')
    .option(
      '--tag <tag>',
      'a release tag; can be repeated; defaults to the only one that the packages here could have',
      (tag: string, before: readonly string[] = []) => [...before, tag],
    )
    .addOption(
      new Option(
        '--select <what>',
        'tag: what the tags name; due: every public package, as after a push to a branch; tarballs: what the --workflow packs',
      ).choices(['tag', 'due', 'tarballs']),
    )
    .option('--cwd <directory>', 'the root of a checkout', '.')
    .option('--npm <which>', '11, 12, or the path of an npm-cli.js')
    .addOption(
      new Option('--layout <layout>', 'a pack and a publish job, or one job')
        .choices(['split', 'single'])
        .default('split'),
    )
    .option('--workflow <file>', 'play the jobs of this workflow instead of a layout')
    .addOption(
      new Option(
        '--event <name>',
        'the event that starts the run; defaults to the first that starts the workflow, or a push',
      ).choices(PLAYED_EVENTS),
    )
    .option(
      '--ref <ref>',
      'the ref of the run, such as refs/heads/main; defaults to that of the tag, or main',
    )
    .option('--latency <ms>', 'milliseconds to wait before each server response', milliseconds, 0)
    .option(
      '--fault <request=kind>',
      'make a request fail: a status, reset, hang, truncated or nonsense',
      (text: string, before: readonly string[] = []) => [...before, text],
    )
    .option('--stage', 'stage the versions for a maintainer’s approval; a --workflow decides this itself')
    .addOption(
      new Option('--approve', 'play the maintainer who approves what is staged, and run again').conflicts(
        'reject',
      ),
    )
    .option('--reject', 'play the maintainer who rejects what is staged, and run again')
    .option('--json', 'print one JSON value and nothing else');
}

function milliseconds(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It must be a number of milliseconds.');
  return Number(text);
}
