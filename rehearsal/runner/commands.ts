/** What the runner makes of what a step prints, line by line. */
export type LogEvent =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'debug'; readonly text: string }
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: 'endgroup'; readonly text: '' }
  | {
      readonly kind: 'error' | 'warning' | 'notice';
      readonly text: string;
      readonly properties: Readonly<Record<string, string>>;
    }
  /** A command that changes the job: none of ours is, so a test can say that there were none. */
  | { readonly kind: 'command'; readonly text: string };

/**
 * Reads a step's output as the runner does: workflow commands, masks, and stop-commands.
 * @see actions/runner, src/Runner.Common/ActionCommand.cs and src/Runner.Worker/ActionCommandManager.cs
 */
export function createLogReader(onEvent: (event: LogEvent) => void): {
  read(line: string): void;
  masks: string[];
} {
  const masks: string[] = [];
  let stoppedBy: string | undefined;
  const masked = (text: string) => masks.reduce((left, mask) => left.replaceAll(mask, '***'), text);
  const read = (line: string) => {
    const command = parseCommand(line);
    if (stoppedBy !== undefined) {
      if (command?.name === stoppedBy) stoppedBy = undefined;
      else onEvent({ kind: 'line', text: masked(line) });
      return;
    }
    if (!command) return onEvent({ kind: 'line', text: masked(line) });
    const text = masked(command.value);
    switch (command.name) {
      case 'add-mask':
        if (command.value.trim() !== '') masks.push(command.value);
        return;
      case 'stop-commands':
        stoppedBy = command.value;
        return onEvent({ kind: 'command', text: line });
      case 'group':
      case 'debug':
        return onEvent({ kind: command.name, text });
      case 'endgroup':
        return onEvent({ kind: 'endgroup', text: '' });
      case 'error':
      case 'warning':
      case 'notice':
        return onEvent({ kind: command.name, text, properties: command.properties });
      default:
        return onEvent({ kind: 'command', text: masked(line) });
    }
  };
  return { read, masks };
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly value: string;
}

/** `::name key=value,…::value` after leading blanks, or `##[name key=value;…]value` anywhere in the line. */
function parseCommand(line: string): Command | undefined {
  const now = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line);
  if (now) return { name: now[1] ?? '', properties: propertiesOf(now[2], ','), value: unescaped(now[3]) };
  const old = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line);
  return old
    ? { name: old[1] ?? '', properties: propertiesOf(old[2], ';'), value: unescaped(old[3]) }
    : undefined;
}

function propertiesOf(text: string | undefined, separator: string): Record<string, string> {
  const pairs = (text ?? '').split(separator).map((pair) => pair.split('='));
  return Object.fromEntries(
    pairs.flatMap(([name, ...value]) => (name ? [[name, unescaped(value.join('='))]] : [])),
  );
}

function unescaped(text = ''): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
