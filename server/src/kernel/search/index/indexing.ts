import type { Context } from '../../context.ts';
import { indexPending } from './pending.ts';

/** How long something large that was published waits to be found. */
const INTERVAL_MILLISECONDS = 2_000;

/** Indexes what was put off, again and again until it is stopped, one round at a time. Returns how to stop: it waits for the round under way. */
export function startIndexing(
  newContext: () => Context,
  report: (error: unknown) => void,
  interval = INTERVAL_MILLISECONDS,
): () => Promise<void> {
  let underWay: Promise<unknown> | null = null;
  const timer = setInterval(() => {
    underWay ??= indexPending(newContext())
      .catch(report)
      .finally(() => {
        underWay = null;
      });
  }, interval);
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}
