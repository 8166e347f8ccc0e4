import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as tar from 'tar';
import { sha512 } from '../digest.ts';
import { get } from '../http/request.ts';
import { fail } from '../problems.ts';
import type { Registry } from '../registry/address.ts';
import type { World } from '../world.ts';

/** An exact npm, by its bytes. */
export interface PinnedNpm {
  readonly version: string;
  readonly integrity: string;
}

/** The npm that publishes: the one this action was tested with. Raise both together, and the devDependency `npm-11`. */
export const PINNED_NPM: PinnedNpm = {
  version: '11.21.2',
  integrity:
    'sha512-7HPApk+AflMUavSseL1Pm6CnYqMIHk53x+KmuhqmTDqPkjPMgxIpTPcTqsE91EKNw4gFBJV9fnXiSdGm1DXq9A==',
};

const LIMIT = 64 * 1024 * 1024;

/**
 * Fetches the pinned npm, checks its bytes and unpacks it. All its dependencies are inside; nothing is installed.
 * @param directory where to unpack; must exist
 * @returns the absolute path of its npm-cli.js
 * @throws Failure `npm-fetch-failed`, `npm-integrity`, `registry-unreachable`
 */
export async function fetchPinnedNpm(
  world: World,
  { registry, directory, npm = PINNED_NPM }: { registry: Registry; directory: string; npm?: PinnedNpm },
): Promise<string> {
  const url = `${registry.url}npm/-/npm-${npm.version}.tgz`;
  const answer = await get(world, { url, accept: '*/*', limit: LIMIT });
  if (answer.status !== 200) {
    fail({
      code: 'npm-fetch-failed',
      message: `npm ${npm.version} could not be fetched: ${url} answered ${answer.status}.`,
      remedy:
        'Run the job again; or give the path of an npm-cli.js of npm 11.15 or later in the input npm-cli.',
    });
  }
  const found = sha512(answer.body);
  if (found !== npm.integrity) {
    fail({
      code: 'npm-integrity',
      message: `What ${url} serves is not npm ${npm.version}: it hashes to ${found}, not ${npm.integrity}. It was not run.`,
      remedy:
        'Do not publish. Find out what sits between the runner and the registry, then run the job again.',
    });
  }
  const target = join(directory, `npm-${npm.version}`);
  await mkdir(target, { recursive: true });
  await pipeline(Readable.from(answer.body), tar.extract({ cwd: target, strip: 1, strict: true }));
  return join(target, 'bin', 'npm-cli.js');
}
