import type { Seal } from './ledger-row.ts';

/** How long an event may stand unsealed. */
const SEALING_INTERVAL_MILLISECONDS = 10_000;

type Options = {
  seal(): Promise<Seal | null>;
  /** Told of every new seal, to note its root outside the database. */
  witness(seal: Seal): Promise<void> | void;
  report(error: unknown): void;
  interval?: number;
};

/**
 * Seals again and again until it is stopped, one round at a time. A round that fails is reported and the next one tries
 * anew. Returns how to stop: it waits for the round under way and seals a last time.
 */
export function startSealing({ seal, witness, report, interval = SEALING_INTERVAL_MILLISECONDS }: Options): () => Promise<void> {
  const round = async (): Promise<void> => {
    try {
      const made = await seal();
      if (made) await witness(made);
    } catch (error) {
      report(error);
    }
  };
  let underWay: Promise<void> | null = null;
  const timer = setInterval(() => {
    underWay ??= round().finally(() => {
      underWay = null;
    });
  }, interval);
  return async () => {
    clearInterval(timer);
    await underWay;
    await round();
  };
}
