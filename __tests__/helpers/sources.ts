import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../e2e/helpers/stage.ts';

/** A file of the product. */
export interface Source {
  /** Relative to the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of the product: the actions, the command and the rehearsal. */
export function sources(directories: readonly string[] = ['src', 'rehearsal']): Source[] {
  return directories.flatMap((directory) =>
    readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({
        path: `${directory}/${file.replaceAll('\\', '/')}`,
        text: readFileSync(join(ROOT, directory, file), 'utf8'),
      })),
  );
}
