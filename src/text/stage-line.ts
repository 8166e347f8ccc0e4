/** How the log says that a release has come to a stage, where several go on side by side. */
export function stageLine(name: string, release: string): string {
  return `▶ ${release}: ${name}`;
}

/** The release and the stage that a line of the log tells of; undefined for any other line. */
export function readStageLine(line: string): { release: string; name: string } | undefined {
  const [, release, name] = /^▶ (\S+): ([a-z]+)$/.exec(line) ?? [];
  return release === undefined || name === undefined ? undefined : { release, name };
}
