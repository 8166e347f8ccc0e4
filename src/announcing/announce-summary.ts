import { isStopping, type Problem } from '../problems.ts';
import { details, problemBlock, table } from '../report/blocks.ts';
import { eachOnce } from '../report/same-problems.ts';
import { markdownCode, markdownText } from '../text/harmless.ts';
import type { Announcement, AnnouncementBook } from './announcement.ts';

const DID: Readonly<Record<Announcement['did'][number], string>> = {
  'create-tag': 'tagged',
  'create-draft': 'drafted',
  'delete-asset': 'removed an incomplete upload',
  'upload-asset': 'attached',
  publish: 'published',
  end: '',
};

/** The problems of a run of the release action, each once. */
export function problemsOfBook({ problems, announcements }: AnnouncementBook): Problem[] {
  const found = announcements.map(({ name, version, problems: own }) => ({
    release: { name, version },
    problems: own,
  }));
  return [...problems, ...eachOnce(found)];
}

/** One sentence that says what is announced. */
export function announcedSentence({ announcements }: Pick<AnnouncementBook, 'announcements'>): string {
  const well = announcements.filter((one) => !isStopping(one.problems, 'error'));
  const changed = well.filter(({ did }) => did.length > 0).length;
  if (announcements.length === 0) return 'Nothing was announced.';
  const all = `${well.length} of ${announcements.length} ${announcements.length === 1 ? 'is' : 'are'} announced`;
  return changed === 0 ? `${all}; this run had nothing to add.` : `${all}, ${changed} of them by this run.`;
}

/** The job summary of the release action. Everything from outside is escaped. */
export function announceSummary(book: AnnouncementBook): string {
  const problems = problemsOfBook(book);
  const isWell = !isStopping(problems, 'error');
  const rows = book.announcements.map((one) => {
    const { name, version, tag, url, did } = one;
    const mark = isStopping(one.problems, 'error') ? '❌' : '✅';
    const done =
      [...new Set(did)].map((kind) => DID[kind]).join(', ') || (mark === '✅' ? 'already there' : '');
    const link = url === undefined ? '' : `[Release](${url})`;
    return [mark, ...[name, version, tag].map(markdownCode), done, link];
  });
  return [
    `## ${isWell ? '✅ Announced' : '❌ Not everything is announced'}`,
    markdownText(announcedSentence(book)),
    ...problems.map(problemBlock),
    rows.length === 0
      ? ''
      : details(
          'Tags and Releases',
          table(['Result', 'Package', 'Version', 'Tag', 'This run', 'Link'], rows),
          {
            isOpen: true,
          },
        ),
    book.trust ? `Trust root: ${markdownText(book.trust.described)}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
