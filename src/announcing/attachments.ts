import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Problem, warning } from '../problems.ts';
import type { Candidate, Verdict } from '../proof/judge.ts';
import { attestationLines, evidenceName, evidenceOf } from '../report/evidence.ts';
import type { RunReport } from '../report/report.ts';
import type { World } from '../world.ts';

/** A version that is proven, and what it was judged by. */
export interface Proven {
  readonly verdict: Verdict;
  readonly judged: Candidate;
  readonly tag: string;
  /** The dist-tag that points at it; empty where none does. */
  readonly distTag: string;
}

/** Evidence that a publish run has left, by `name@version`. */
export type HandedEvidence = ReadonlyMap<
  string,
  { readonly text: string; readonly isProof: boolean; readonly integrity: string }
>;

const Evidence = v.looseObject({
  outcome: v.string(),
  release: v.looseObject({ package: v.string(), version: v.string(), integrity: v.optional(v.string(), '') }),
});

/** Reads the evidence in a directory; what is none of a release is passed over. */
export async function handedEvidence(directory: string | undefined): Promise<HandedEvidence> {
  const files = directory === undefined ? [] : await readdir(directory).catch(() => []);
  const read = files
    .filter((name) => name.endsWith('.evidence.json'))
    .map(async (name) => {
      const text = await readFile(join(directory ?? '', name), 'utf8');
      const found = v.safeParse(v.pipe(v.string(), v.parseJson(), Evidence), text);
      if (!found.success) return [];
      const { outcome, release } = found.output;
      const spec = `${release.package}@${release.version}`;
      return [[spec, { text, isProof: outcome === 'verified', integrity: release.integrity }] as const];
    });
  return new Map((await Promise.all(read)).flat());
}

/**
 * The files that are attached to a Release: the evidence, of the run that published it where that has proven it, else what was
 * found just now; and its attestations as the registry serves them.
 */
export function attachmentsOf(
  { verdict, judged, tag, distTag }: Proven,
  {
    handed,
    report,
    world,
  }: { handed: HandedEvidence; report: Pick<RunReport, 'run' | 'trust'>; world: World },
): { readonly files: ReadonlyMap<string, Buffer>; readonly problems: readonly Problem[] } {
  const { name, version, checks, identity } = verdict;
  const attestations = 'unreadable' in judged.attestations ? [] : judged.attestations;
  const base = evidenceName({ package: name, version });
  const given = handed.get(`${name}@${version}`);
  const isSame = given?.integrity === judged.integrity;
  const own = () => {
    const release = { package: name, version, distTag, tag };
    const known = {
      release,
      servedIntegrity: judged.integrity,
      identity,
      attestations,
      checks,
      problems: [],
    };
    const found = { ...known, outcome: 'verified', published: 'yes', alreadyPublished: true } as const;
    const run = { ...report, leftOut: [], isNothingDue: false, releases: [found], problems: [] };
    return `${JSON.stringify(evidenceOf(found, { report: run, world }), null, 2)}\n`;
  };
  const evidence = given?.isProof && isSame ? given.text : own();
  return {
    files: new Map([
      [`${base}.evidence.json`, Buffer.from(evidence)],
      [`${base}.intoto.jsonl`, Buffer.from(attestationLines(attestations))],
    ]),
    problems:
      given && !isSame
        ? [differs(`${name}@${version}`, { given: given.integrity, served: judged.integrity })]
        : [],
  };
}

function differs(spec: string, { given, served }: { given: string; served: string }): Problem {
  return warning({
    code: 'evidence-differs',
    message: `The evidence handed over for ${spec} is for different bytes (${given || 'none'}) than the registry serves (${served}), so it was not attached.`,
    remedy:
      'There is nothing to do if the build is not reproducible and an earlier run published this version: the attached evidence was gathered again.',
  });
}
