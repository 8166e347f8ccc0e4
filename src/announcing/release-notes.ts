import { versionBefore } from '../changes/published-changes.ts';
import { fileAtCommit } from '../github/committed-file.ts';
import { commitOfTag } from '../github/tag-commit.ts';
import { type Problem, warning } from '../problems.ts';
import type { Packument } from '../registry/packument.ts';
import type { PackageSpec } from '../release/spec.ts';
import { tagBy } from '../release/tag-template.ts';
import type { World } from '../world.ts';
import type { Announcing } from './announcing.ts';
import { changelogSection } from './changelog.ts';
import type { GitHubClient } from './github-client.ts';
import { expected } from './github-release.ts';

/** The notes of a Release, as Markdown, and what there is to say of them. */
export interface Notes {
  readonly text: string;
  readonly problems: readonly Problem[];
}

interface Noting extends PackageSpec {
  readonly tag: string;
  /** The format that the tag is called by. */
  readonly format: string;
  readonly commit: string;
  /** Where its changelog may be, relative to the checkout, the likeliest first. */
  readonly changelogs: readonly string[];
  readonly packument: Pick<Packument, 'versions'> | undefined;
}

/** "body is too long (maximum is 125000 characters)", which GitHub says and does not document. */
const LONGEST = 125_000;

/** The notes of one Release, as the input `notes` wants them. @throws Failure `github-unreachable`, `github-refused` */
export async function releaseNotes(announcing: Announcing, noting: Noting): Promise<Notes> {
  const { inputs, client } = announcing;
  if (inputs.notes === 'none') return { text: '', problems: [] };
  const notes =
    inputs.notes === 'generated'
      ? { text: await generated(announcing, client, noting), problems: [] }
      : await fromChangelog(announcing, noting);
  return { ...notes, text: shortened(notes.text) };
}

async function fromChangelog(
  { world, workspace, github }: Announcing,
  { name, version, commit, changelogs }: Noting,
): Promise<Notes> {
  const why: string[] = [];
  for (const path of changelogs) {
    const file = await fileAtCommit(world, { path, commit, workspace, github, isNeeded: true });
    const section = typeof file === 'string' ? changelogSection(file, version) : undefined;
    if (section) return { text: section, problems: [] };
    why.push(`${path}: ${typeof file === 'string' ? 'no section for that version' : file.why}`);
  }
  return {
    text: '',
    problems: [
      warning({
        code: 'notes-missing',
        message: `No changelog has a section for ${name}@${version}: ${why.join('; ')}.`,
        remedy:
          'Write the notes on GitHub if you want any; or set notes: generated, or notes: none, if you keep no CHANGELOG.md.',
      }),
    ],
  };
}

/**
 * The notes that GitHub generates, since the tag of the version before it, where there is that tag: by itself GitHub would take
 * whatever was released last, of whichever package.
 * @see https://docs.github.com/rest/releases/releases#generate-release-notes-content-for-a-release
 */
async function generated(
  { world, github }: { world: World; github: Announcing['github'] },
  client: GitHubClient,
  { name, version, tag, format, commit, packument }: Noting,
): Promise<string> {
  const before = versionBefore(packument?.versions ?? [], version);
  const previous = before === undefined ? undefined : tagBy(format, { name, version: before });
  const found = previous && (await commitOfTag(world, { github, tag: previous, checkout: undefined }));
  const answer = await client.write({
    method: 'POST',
    path: 'releases/generate-notes',
    body: {
      tag_name: tag,
      target_commitish: commit,
      ...(found && found.kind === 'commit' ? { previous_tag_name: previous } : {}),
    },
  });
  const data = expected(answer, [200], `generate the notes for ${tag}`);
  return typeof data === 'object' && data !== null && 'body' in data ? String(data.body) : '';
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const note = '\n\n… cut off here: GitHub does not accept longer notes.';
  return `${text.slice(0, LONGEST - note.length)}${note}`;
}
