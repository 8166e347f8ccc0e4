/**
 * The scripts of a package run below this process, and on Linux any child can read the environment a process was started
 * with in /proc. So the credentials the runner gives every JavaScript action are dropped before anything else, by starting
 * over without them. Where Node cannot (Windows, before 22.15), they are only withheld from children.
 */
const kept = Object.entries(process.env).filter(
  (variable): variable is [string, string] =>
    variable[1] !== undefined &&
    (!variable[0].startsWith('ACTIONS_') || variable[0].startsWith('ACTIONS_STEP_')),
);
const isDropping = Object.keys(process.env).length > kept.length;
// A job that may ask for ID tokens and packs is told so, and not silently changed.
const mayAsk = Boolean(process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
if (isDropping && !mayAsk && process.execve && process.platform !== 'win32') {
  const args = [process.execPath, '--disable-warning=ExperimentalWarning', ...process.argv.slice(1)];
  process.execve(process.execPath, args, Object.fromEntries(kept));
}
const { main } = await import('../index.ts');
await main('pack');
