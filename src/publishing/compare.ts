import { createPool } from '../concurrency.ts';
import { messageOf } from '../problems.ts';
import { withTemporaryDirectory } from '../temporary.ts';
import { type Releasing, specOf } from './releasing.ts';

/** How many tarballs are fetched and read at a time. */
const AT_A_TIME = 4;

/**
 * Finds out what each release changes since the published version before it, beside everything else. Never throws: it decides
 * nothing, and what cannot be compared is said in the log.
 */
export async function compareAll(releasings: readonly Releasing[]): Promise<void> {
  const pool = createPool(AT_A_TIME);
  await Promise.all(releasings.map((one) => pool(() => compare(one))));
}

async function compare(releasing: Releasing): Promise<void> {
  const { world, inputs, release, tarball, packument, book } = releasing;
  if (packument === undefined) return;
  const { registry } = inputs;
  const { version } = release;
  try {
    const { changesInTarball } = await import('../changes/published-changes.ts');
    const changes = await withTemporaryDirectory(world, (directory) =>
      changesInTarball(world, { registry, packument, version, tarball: tarball.path, directory }),
    );
    book.record({ kind: 'compared', changes });
  } catch (thrown) {
    const why = world.redact(messageOf(thrown));
    world.info(`Could not find out what ${specOf(releasing)} changes: ${why}`);
  }
}
