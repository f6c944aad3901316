/** What the server does not take: what does not hold, and what somebody else changed meanwhile, so that one must choose. */
export type Unsaved = 'refused' | 'contested';

/** What has become of the newest change. */
export type SaveState = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; at: Date } | { kind: 'failed' } | { kind: Unsaved };

/** Resolves when the server has it, with why where something in it is not stored; throws when nothing arrived. */
export type Save<Value> = (value: Value) => Promise<void | Unsaved>;

const IDLE_MILLISECONDS = 2_000;
const RETRY_MILLISECONDS = [2_000, 5_000, 10_000, 30_000] as const;

/**
 * Saves a value two seconds after its last change or at once when told to: one request at a time, the newest value wins,
 * and what failed is tried again, later and later. Tells its listeners how it stands.
 */
export class Autosave<Value> {
  #save: Save<Value>;
  #state: SaveState = { kind: 'idle' };
  #waiting: { value: Value } | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  readonly #listeners = new Set<() => void>();

  constructor(save: Save<Value>) {
    this.#save = save;
  }

  /** Saves in another way from now on: a component hands over a new function at every drawing. */
  readonly saveWith = (save: Save<Value>): void => {
    this.#save = save;
  };

  readonly state = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** True while something has not reached the server. */
  readonly unsaved = (): boolean => this.#waiting !== null || this.#running !== null;

  /** True from when nothing arrived until something has: also while it is tried again. */
  readonly failing = (): boolean => this.#failures > 0;

  readonly change = (value: Value): void => {
    this.#waiting = { value };
    this.#become({ kind: 'saving' });
    this.#later(IDLE_MILLISECONDS);
  };

  /** Saves at once; tells whether nothing is left to send. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (!this.#waiting) return true;
    this.#running = this.#send(this.#waiting.value);
    await this.#running;
    return this.#waiting === null;
  };

  async #send(value: Value): Promise<void> {
    this.#waiting = null;
    this.#become({ kind: 'saving' });
    try {
      const outcome = await this.#save(value);
      this.#failures = 0;
      if (!this.#waiting) this.#become(outcome ? { kind: outcome } : { kind: 'saved', at: new Date() });
    } catch {
      this.#waiting ??= { value };
      this.#later(RETRY_MILLISECONDS[Math.min(this.#failures, RETRY_MILLISECONDS.length - 1)] ?? IDLE_MILLISECONDS);
      this.#failures += 1;
      this.#become({ kind: 'failed' });
    } finally {
      this.#running = null;
    }
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #become(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
