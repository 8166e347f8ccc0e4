import { type Command, Option } from 'commander';

export function doctorOptions(command: Command): Command {
  return looking(command).description(
    'Check whether a release of each package would work, as far as can be seen without credentials.',
  );
}

export function trustCommandOptions(command: Command): Command {
  return looking(command)
    .description('Set the trusted publisher of every package that needs one. Without --run, only print how.')
    .addOption(
      new Option('--run', 'do it with the npm on the PATH, which asks for a second factor once').conflicts(
        'print',
      ),
    )
    .option('--print', 'print the commands (the default)')
    .option('--yes', 'create packages that do not exist yet, without asking');
}

function looking(command: Command): Command {
  return command
    .option('--cwd <directory>', 'the root of the repository', '.')
    .option('--workflow <path>', 'the workflow that publishes; defaults to the one that uses the action')
    .option('--registry <url>', 'the registry to query, if not the public one')
    .option('--json', 'print one JSON value and nothing else');
}
