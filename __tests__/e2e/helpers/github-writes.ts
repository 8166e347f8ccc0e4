import type { Route } from '../../../rehearsal/net/request.ts';
import type { Stage } from './stage.ts';

type Answer = Route['answer'];

/**
 * Puts something between the writes to GitHub and their answers, each counted from 1. Gives what ends that.
 * @param meet is given how to let a write arrive, and answers in its place
 */
export function meetWrites(
  { world }: Stage,
  meet: (count: number, arrive: () => ReturnType<Answer>) => ReturnType<Answer>,
): () => void {
  const routes = ['api.github.com', 'uploads.github.com'].flatMap((host) => world.hosts.get(host) ?? []);
  const writes = routes.filter(({ method }) => method !== 'GET');
  const before = writes.map(({ answer }) => answer);
  let count = 0;
  writes.forEach((route, at) => {
    const arrive = before[at];
    Object.assign(route, {
      answer: (...asked: Parameters<Answer>) =>
        meet(++count, async () => arrive?.(...asked) ?? { status: 500 }),
    });
  });
  return () => {
    writes.forEach((route, at) => {
      Object.assign(route, { answer: before[at] });
    });
  };
}
