import { inWords } from '@example-bun/duration';
import semver from 'semver';

export const due = (version, milliseconds) => `${semver.major(version)}.x in ${inWords(milliseconds)}`;
