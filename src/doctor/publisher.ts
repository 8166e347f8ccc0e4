import type { TrustedPublisher } from '../npm/trusted-publisher.ts';

/** The trusted publisher that the packages of a repository need; without a file where no workflow publishes yet. */
export interface Publisher extends Omit<TrustedPublisher, 'file'> {
  readonly file: string | undefined;
}
