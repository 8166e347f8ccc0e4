/** What publishes to npm in a line of a script: a command of a package manager or release tool, or a script called so. */
const PUBLISHING_LINE =
  /\b(?:p?npm|yarn|bun|lerna|changeset|nx)\b.*\s(?:publish|release)(?![\w:.-])|\bnpx\s+np\b|\bsemantic-release\b|\brelease-it\b|\bpublish\.(?:[cm]?[jt]s|sh)\b/;

/** What looks like it, and does not: other registries, and commands that decide versions. */
const NOT_PUBLISHING =
  /^\s*#|--dry-run\b|--skip-publish\b|\b(?:cargo|jsr|wrangler|pkg-pr-new)\b|\bgh\s+release\b|\brelease\s+(?:version|changelog|plan)\b/;

/** Whether a line of a script publishes, or looks as if it did: enough to warn by. */
export function isPublishingLine(line: string): boolean {
  return PUBLISHING_LINE.test(line) && !NOT_PUBLISHING.test(line);
}

const TOOL = '(?:npx (?:--yes |-y )?|pnpm (?:exec |dlx )?|yarn (?:dlx )?|bunx |npm exec (?:-- )?)?';
const PUBLISH = [
  'p?npm(?: (?:-r|--recursive|-ws?|--workspaces?(?:[= ]\\S+)?|--filter[= ]\\S+|-F \\S+))* (?:stage )?publish',
  'yarn npm publish',
  'yarn workspaces foreach [\\w .*@/-]+ npm publish',
  `${TOOL}changeset publish`,
  `${TOOL}lerna publish`,
  `${TOOL}nx release publish`,
].join('|');
/** Words that start nothing: a variable among them, and an expression of GitHub's. */
const WORDS = `(?:[\\w ./@:="'-]|\\$\\{\\{[^{}]*\\}\\}|\\$\\{[\\w%@*#:/.-]+\\}|\\$\\w+)*`;
const PUBLISHING_COMMAND = new RegExp(`^\\s*(?:${PUBLISH})(?: ${WORDS})?$`);

/** Whether a line of a script is one command that publishes, and does nothing else: enough to take it out by. */
export function isPublishingCommand(line: string): boolean {
  return PUBLISHING_COMMAND.test(line) && !NOT_PUBLISHING.test(line);
}
