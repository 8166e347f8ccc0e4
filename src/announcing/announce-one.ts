import semver from 'semver';
import type { Packument } from '../registry/packument.ts';
import type { RunReport } from '../report/report.ts';
import type { Announcement } from './announcement.ts';
import type { Announcing } from './announcing.ts';
import { attachmentsOf, type HandedEvidence, type Proven } from './attachments.ts';
import { makeRelease } from './make-release.ts';
import type { FoundRelease } from './next-step.ts';
import { type Notes, releaseNotes } from './release-notes.ts';

/** A version that is proven, and what it takes to announce it. */
export interface Provable extends Omit<Proven, 'distTag'> {
  readonly packument: Packument | undefined;
  readonly format: string;
  /** The commit that its certificate names. */
  readonly commit: string;
}

/** Makes the tag and the Release of one proven version. @throws Failure as makeRelease */
export async function announceOne(
  announcing: Announcing,
  {
    one,
    found,
    handed,
    report,
    changelogs,
  }: {
    one: Provable;
    found: FoundRelease;
    handed: HandedEvidence;
    report: Pick<RunReport, 'run' | 'trust'>;
    changelogs: readonly string[];
  },
): Promise<Pick<Announcement, 'url' | 'did' | 'problems'>> {
  const { inputs, world } = announcing;
  const { verdict, tag, format, commit, packument } = one;
  const { name, version } = verdict;
  const spec = `${name}@${version}`;
  const tags = Object.entries(packument?.distTags ?? {});
  const distTags = tags.flatMap(([distTag, at]) => (at === version ? [distTag] : []));
  const distTag = distTags.includes('latest') ? 'latest' : (distTags[0] ?? '');
  const { files, problems } = attachmentsOf({ ...one, distTag }, { handed, report, world });
  const isPrerelease = semver.prerelease(version) !== null;
  let notes: Promise<Notes> | undefined;
  const { did, end } = await makeRelease(announcing, {
    making: {
      wanted: {
        spec,
        tag,
        commit,
        mayTag: inputs.tags === 'create',
        isTagAll: false,
        staysDraft: inputs.draft,
        assets: [...files.keys()],
      },
      files,
      isPrerelease,
      isLatest: name === inputs.mainPackage && !isPrerelease && distTag === 'latest',
      notes: async () => {
        notes ??= releaseNotes(announcing, { name, version, tag, format, commit, changelogs, packument });
        return (await notes).text;
      },
    },
    found,
  });
  const noted = notes === undefined ? [] : (await notes).problems;
  world.info(`${spec}: ${end.url ?? tag} ${did.length === 0 ? 'was already there' : did.join(', ')}`);
  return { url: end.url, did, problems: [...problems, ...noted, ...end.problems] };
}
