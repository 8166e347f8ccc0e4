import { expect, test } from '@jest/globals';
import { createPool, REQUESTS_AT_A_TIME } from '../src/concurrency.ts';

test('so many tasks run at a time and no more, all of them, in their order, whatever fails', async () => {
  const pool = createPool(3);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const tasks = Array.from({ length: 20 }, (_, at) =>
    pool(async () => {
      begun.push(at);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, at % 3));
      running--;
      if (at % 5 === 0) throw new Error('failed');
      return at;
    }).catch(() => -1),
  );
  const results = await Promise.all(tasks);
  expect(most).toBe(3);
  expect(begun).toEqual(begun.toSorted((a, b) => a - b));
  expect(results.filter((one) => one >= 0)).toHaveLength(16);
  expect(REQUESTS_AT_A_TIME).toBe(16);
});
