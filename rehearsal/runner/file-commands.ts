import { readFileSync } from 'node:fs';

/**
 * Reads a file of `name=value` lines and `name<<delimiter` blocks, as `GITHUB_OUTPUT` and `GITHUB_ENV` are.
 * @throws Error on a line the runner would refuse
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export function readFileCommands(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const block = /^(.*?)<<(.+)$/.exec(line);
    const pair = /^(.*?)=(.*)$/s.exec(line);
    if (block && (!pair || line.indexOf('<<') < line.indexOf('='))) {
      const [, name = '', delimiter = ''] = block;
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`no end of ${name} in a file command`);
      values[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (pair) {
      values[pair[1] ?? ''] = pair[2] ?? '';
    } else {
      throw new Error(`no file command: ${line}`);
    }
  }
  return values;
}
