import type { Command } from 'commander';

export function diffOptions(command: Command): Command {
  return command
    .description('Show what a published version changed since the version before it.')
    .argument('<package>', 'the name of a package, such as @scope/name')
    .argument('[version]', 'the version to compare; defaults to the one that latest points at')
    .option('--registry <url>', 'the registry to query, if not the public one')
    .option('--json', 'print one JSON value and nothing else');
}
