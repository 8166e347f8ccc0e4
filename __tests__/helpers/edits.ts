/** How forgeries are made: each changes one place of what npm, the registry, Fulcio or the log have written. */
import type { ServedAttestation } from '../../src/registry/served.ts';
import {
  type CLAIMS,
  type Forgery,
  type Loosened,
  PROVENANCE_PREDICATE_V02,
  predicateV1,
  predicateV02,
  type Served,
  WORKFLOW,
} from './forge.ts';

/** The new value, or a function from the old value to the new one. */
type Edit = unknown | ((value: string) => unknown);

/** A copy with one place changed. A number in the path is a place in a list; `undefined` takes the field away. */
function edited<T>(whole: T, path: string, edit: Edit): T {
  const copy = structuredClone(whole);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((inside, key) => Reflect.get(Object(inside), key), copy);
  const value = typeof edit === 'function' ? edit(Reflect.get(Object(holder), last)) : edit;
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return copy;
}

/** The predicate says something else in one place, signed as usual. */
export const says = (path: string, edit: Edit): Forgery => ({ predicate: edited(predicateV1(), path, edit) });

/** The same of the predicate that npm 9.5 to 9.7 wrote; without a place, it as it was. */
export function saysV02(...edits: readonly (readonly [path: string, edit: Edit])[]): Forgery {
  const predicate = edits.reduce((whole, [path, edit]) => edited(whole, path, edit), predicateV02());
  return { predicate, statement: { predicateType: PROVENANCE_PREDICATE_V02 } };
}

/** Addresses of the source without a ref, as npm 9.0 to 9.5 wrote them. */
export const withoutRefs: readonly (readonly [string, Edit])[] = [
  ['invocation.configSource.uri', (uri: string) => uri.replace(/@refs.*$/, '')],
  ['materials.0.uri', (uri: string) => uri.replace(/@refs.*$/, '')],
];

/** The provenance's bundle is served with one place changed, after it was signed. */
export const provenanceServed = (path: string, edit: Edit): Forgery => bundleServed('provenance', path, edit);

/** The same of the publish attestation. */
export const publishServed = (path: string, edit: Edit): Forgery => bundleServed('publish', path, edit);

function bundleServed(area: keyof Served, path: string, edit: Edit): Forgery {
  return {
    served: (attestations) => {
      const bundle = edited(attestations[area].bundle, path, edit);
      return Object.values({ ...attestations, [area]: { ...attestations[area], bundle } });
    },
  };
}

/** Serves other attestations than the ones that were signed. */
export const serves = (served: (it: Served) => readonly ServedAttestation[]): Forgery => ({ served });

/** The certificate alone says otherwise, by the number of the extension; `null` takes it away. */
export const certified = (extensions: NonNullable<Forgery['provenance']>['extensions'] = {}): Forgery => ({
  provenance: { extensions },
});

/** GitHub's token says otherwise, and with it certificate and predicate. */
export const claims = (changes: Partial<typeof CLAIMS>): Forgery => ({ claims: changes });

/** The workflow's own address, and the signer's, with something else in it. */
export const workflow = (part: string, other: string, rest: Partial<typeof CLAIMS> = {}): Forgery => ({
  claims: {
    workflow_ref: WORKFLOW.replace(part, other),
    job_workflow_ref: WORKFLOW.replace(part, other),
    ...rest,
  },
});

/** The provenance's statement, or that of the registry, says otherwise. */
export const stated = (statement: object): Forgery => ({ statement });
export const published = (statement: object): Forgery => ({ publish: { statement } });

/** One bit of the middle of a text of base64. */
export function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return bytes.toString('base64');
}

export const junk = (text: string) => `${text}!`;

/** Asks nothing of what certificates lacked before April 2023. */
export const LEGACY: Loosened = {
  allowLegacyCertificate: true,
  repositoryId: undefined,
  ownerId: undefined,
  run: undefined,
};

/** A certificate of January 2023: none of the fields that came later. */
export const OF_JANUARY_2023 = Object.fromEntries(
  Array.from({ length: 15 }, (_, at) => [8 + at, null] as const),
);
