import type { Clock } from 'pg-boss';

/** The time as it is, and no timers: for those who only put jobs in the queue or make its tables. */
export const noTimers: Clock = {
  now: () => Date.now(),
  setTimeout: () => null,
  clearTimeout: () => undefined,
  setInterval: () => null,
  clearInterval: () => undefined,
};
