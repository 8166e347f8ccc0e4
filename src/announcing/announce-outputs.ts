import { fitting, OUTPUT } from '../text/limits.ts';
import type { AnnouncementBook } from './announcement.ts';

export const RELEASE_OUTPUTS = ['releases'] as const;

/** The outputs of the release action: what has its tag, and its Release where there is one. */
export function announceOutputs({
  announcements,
}: Pick<AnnouncementBook, 'announcements'>): Record<(typeof RELEASE_OUTPUTS)[number], string> {
  const made = announcements
    .filter(({ problems }) => problems.every(({ severity }) => severity !== 'error'))
    .map(({ name, version, tag, url }) => ({ name, version, tag, ...(url === undefined ? {} : { url }) }));
  return { releases: JSON.stringify(fitting(made, OUTPUT)) };
}
