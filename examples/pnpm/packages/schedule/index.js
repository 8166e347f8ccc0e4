import { inWords } from '@example-pnpm/duration';
import semver from 'semver';

export const due = (version, milliseconds) => `${semver.major(version)}.x in ${inWords(milliseconds)}`;
