import { type Command, Option } from 'commander';

export function doctorOptions(command: Command): Command {
  return looking(command).description(
    'Say of every package whether a release would work, as far as can be seen without a credential.',
  );
}

export function trustCommandOptions(command: Command): Command {
  return looking(command)
    .description('Set the trusted publisher of every package that needs one; without --run, print how.')
    .addOption(
      new Option('--run', 'do it, with the npm on the PATH: it asks for a second factor once').conflicts(
        'print',
      ),
    )
    .option('--print', 'print the commands, which is what it does without --run')
    .option('--yes', 'bring packages that are not there into being without asking');
}

function looking(command: Command): Command {
  return command
    .option('--cwd <directory>', 'the root of the repository', '.')
    .option('--workflow <path>', 'the workflow that publishes; left out, the one that uses the action')
    .option('--registry <url>', 'the registry to look at, where it is not the public one')
    .option('--json', 'print one JSON value and nothing else');
}
