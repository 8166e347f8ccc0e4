import { styleText } from 'node:util';

/** How often, in ms, progress is told where lines stay. */
const PAUSE = 5_000;

/** Shows on stderr how far long work is: in one line on a terminal, else in a line every five seconds. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr) {
  let last = performance.now();
  let shown = false;
  return {
    tell: (done: number, all: number) => {
      const now = performance.now();
      const pause = stream.isTTY ? 50 : PAUSE;
      if (now - last < pause) return;
      last = now;
      shown = true;
      const line = `${done} of ${all} checked`;
      stream.write(stream.isTTY ? `\r\u001b[K${styleText('dim', line, { stream })}` : `${line}\n`);
    },
    end: () => {
      if (shown && stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
