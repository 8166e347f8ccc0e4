// The scripts of a package run below this process, and on Linux any child can read the environment a process was started
// with in /proc. So the credentials the runner gives every JavaScript action are dropped before anything else, by
// starting over without them. Where Node cannot (Windows, before 22.15), they are withheld from children alone.
const kept = Object.entries(process.env).filter(
  ([name]) => !name.startsWith('ACTIONS_') || name.startsWith('ACTIONS_STEP_'),
);
const dropped = Object.keys(process.env).length > kept.length;
if (
  dropped &&
  process.execve &&
  process.platform !== 'win32' &&
  !process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
) {
  process.execve(
    process.execPath,
    [process.execPath, '--disable-warning=ExperimentalWarning', ...process.argv.slice(1)],
    Object.fromEntries(kept),
  );
}
const { main } = await import('./index.js');
await main('pack');
