/** What publishes to npm in a line of a script: a command of a package manager or release tool, or a script called so. */
const PUBLISHING_LINE =
  /\b(?:p?npm|yarn|bun|lerna|changeset|nx)\b.*\s(?:publish|release)(?![\w:.-])|\bnpx\s+np\b|\bsemantic-release\b|\brelease-it\b|\bpublish\.(?:[cm]?[jt]s|sh)\b/;

/** Whether a line of a script publishes, or looks as if it did. */
export function isPublishingLine(line: string): boolean {
  return PUBLISHING_LINE.test(line) && !/^\s*#|--dry-run\b|\bcargo\b/.test(line);
}
