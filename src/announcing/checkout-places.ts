import { type CheckoutPackage, checkoutPackages } from '../plan/checkout-packages.ts';
import { Failure, fail, problemsOf } from '../problems.ts';
import { tagBy } from '../release/tag-template.ts';
import type { Announcement, AnnouncementBook } from './announcement.ts';
import type { Announcing } from './announcing.ts';
import { lookAgain, makeRelease } from './make-release.ts';
import type { TagOnly } from './release-inputs.ts';

interface Here {
  readonly packages: readonly CheckoutPackage[];
  /** Why they cannot be read, as where there is no checkout. */
  readonly why?: string;
}

/** The packages of the checkout. */
async function packagesHere({ inputs, workspace }: Announcing): Promise<Here> {
  try {
    const root = inputs.workingDirectory;
    return await checkoutPackages({ root, packageDirectory: undefined, checkout: workspace });
  } catch (thrown) {
    const [problem] = thrown instanceof Failure ? problemsOf(thrown) : [];
    if (problem === undefined) throw thrown;
    return { packages: [], why: problem.message };
  }
}

/** Where the changelog of a package may be: beside its package.json, or at the root, relative to the checkout. */
export async function changelogPlaces(announcing: Announcing): Promise<(name: string) => readonly string[]> {
  if (announcing.inputs.notes !== 'changelog') return () => [];
  const { packages } = await packagesHere(announcing);
  return (name) => {
    const file = packages.find((one) => one.name === name)?.source.file;
    const own = file?.replace(/package\.json$/, 'CHANGELOG.md');
    return [...new Set([...(own === undefined ? [] : [own]), 'CHANGELOG.md'])];
  };
}

/** Makes the tags of what is published nowhere: private packages of the checkout, in the version they have. */
export async function makeTagsOnly(announcing: Announcing, book: AnnouncementBook): Promise<void> {
  const { tagOnly } = announcing.inputs;
  if (tagOnly.length === 0) return;
  const here = await packagesHere(announcing);
  for (const one of tagOnly) {
    const begun = { ...one, url: undefined, did: [], problems: [] };
    try {
      requirePrivate(one, { here, formats: announcing.inputs.tagFormats });
      book.announcements.push({ ...begun, ...(await makeTag(announcing, one)) });
    } catch (thrown) {
      book.announcements.push({ ...begun, problems: problemsOf(thrown) });
    }
  }
}

/** @throws Failure as makeRelease */
async function makeTag(
  announcing: Announcing,
  { name, version, tag }: TagOnly,
): Promise<Pick<Announcement, 'did' | 'problems'>> {
  const wanted = {
    spec: `${name}@${version}`,
    tag,
    commit: announcing.run.commit,
    mayTag: announcing.inputs.tags === 'create',
    isTagAll: true,
    staysDraft: false,
    assets: [],
  };
  const making = { wanted, files: new Map(), isPrerelease: false, isLatest: false, notes: async () => '' };
  const { did, end } = await makeRelease(announcing, { making, found: await lookAgain(announcing, wanted) });
  return { did, problems: end.problems };
}

/** Nothing proves such a tag: it is what the checkout says, and no other. @throws Failure `tag-not-a-release` */
function requirePrivate(
  { name, version, tag }: TagOnly,
  { here: { packages, why }, formats }: { here: Here; formats: readonly string[] },
): void {
  const found = packages.find((one) => one.name === name);
  const isHere = found?.manifest.private === true && found.manifest.version === version;
  if (isHere && formats.some((format) => tagBy(format, { name, version }) === tag)) return;
  fail({
    code: 'tag-not-a-release',
    message: isHere
      ? `The tag ${tag} is meant for ${name}@${version}, but does not have the form ${formats.join(' or ')}.`
      : `The tag ${tag} is meant for ${name}@${version}, but the checkout has no private package with that name and version${why === undefined ? '' : ` (${why})`}.`,
    remedy: isHere
      ? 'Give the release action the tag-format of the pack action, and pass the output tag-only on unchanged.'
      : 'Check out the repository in an earlier step, and pass the pack action’s output tag-only on unchanged.',
  });
}
