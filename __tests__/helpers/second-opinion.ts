import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVerifier } from 'sigstore';
import { createTufRepository } from '../../rehearsal/sigstore/tuf.ts';
import type { Check } from '../../src/checks.ts';
import { PROVENANCE_PREDICATES, PUBLISH_PREDICATE } from '../../src/proof/statement.ts';
import type { ServedAttestation } from '../../src/registry/served.ts';
import type { Trust } from '../../src/trust/trust.ts';

/**
 * The verifier of the `sigstore` package, in the version that npm 11 ships. Where ours gets as far as signature, certificate
 * and log, the two must agree; what ours refuses before that is stricter.
 */
export interface SecondOpinion {
  /** How many attestations both have taken, and both have refused. */
  readonly taken: number;
  readonly refused: number;
  /** What the two differ about, of what was served, by the checks that ours has made of it. */
  differences(served: readonly ServedAttestation[], checks: readonly Check[]): string[];
  close(): void;
}

/** @param trustedRoot Sigstore's trusted_root.json; the package gets it by TUF, from a repository on loopback */
export async function openSecondOpinion(trust: Trust, trustedRoot: Buffer): Promise<SecondOpinion> {
  const directory = mkdtempSync(join(tmpdir(), 'publish-npm-opinion-'));
  const tuf = createTufRepository({ 'trusted_root.json': trustedRoot });
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const question = { method: 'GET', url, headers: {}, body: Buffer.alloc(0) };
    const answer = await tuf.routes[0]?.answer(question, [url.pathname]);
    response.writeHead(answer?.status ?? 404).end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tufRootPath = join(directory, 'root.json');
  writeFileSync(tufRootPath, tuf.root);
  const verifier = await createVerifier({
    tufMirrorURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tufRootPath,
    tufCachePath: join(directory, 'cache'),
    keySelector: (hint) => pemOf(trust, hint),
  });
  const accepts = ({ bundle }: ServedAttestation): boolean => {
    try {
      verifier.verify(bundle as Parameters<typeof verifier.verify>[0]);
      return true;
    } catch {
      return false;
    }
  };
  const counts = { taken: 0, refused: 0 };
  return {
    get taken() {
      return counts.taken;
    },
    get refused() {
      return counts.refused;
    },
    differences: (served, checks) =>
      served.flatMap((one) => {
        const ours = signatureHolds(served, { one, checks });
        if (ours === null) return [];
        const theirs = accepts(one);
        if (ours !== theirs) return [`${one.predicateType}: ${ours ? 'only ours' : 'only theirs'} takes it`];
        counts[ours ? 'taken' : 'refused']++;
        return [];
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** What ours says of one attestation's signature; null when something before it does not hold, or ours looks at none. */
function signatureHolds(
  served: readonly ServedAttestation[],
  { one, checks }: { one: ServedAttestation; checks: readonly Check[] },
): boolean | null {
  const { predicateType } = one;
  const kinds = predicateType === PUBLISH_PREDICATE ? [PUBLISH_PREDICATE] : PROVENANCE_PREDICATES;
  // Of two of a kind ours looks at neither, nor at one of a kind that it does not know.
  const alike = served.filter((other) => kinds.includes(other.predicateType));
  if (!kinds.includes(predicateType) || alike.length > 1) return null;
  const id = predicateType === PUBLISH_PREDICATE ? 'publish.signed-by-registry-key' : 'provenance.signature';
  return checks.find((check) => check.id === id)?.passed ?? null;
}

function pemOf({ keys }: Trust, hint: string): string | undefined {
  const key = keys.find(({ id, usage }) => id === hint && usage === 'npm:attestations');
  const base64 = key?.publicKey.rawBytes?.toString('base64');
  return base64 && `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`;
}
