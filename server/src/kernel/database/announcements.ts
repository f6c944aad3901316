import { sql } from 'kysely';
import pg from 'pg';
import type { Context } from '../context.ts';
import type { Orm } from './connect.ts';
import { projection } from './projection.ts';

const CHANNEL = 'kunskapsnav';

/** Tells every process, when the transaction of the change is kept, that something is different. `about` names it by type and id; it holds no text. */
export async function announce({ em }: Context, about: string): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${about})`.execute(projection(em));
}

type Listener = (about: string) => void;

/**
 * What is announced on the database of this process. One connection is held while somebody listens and none otherwise. When it is lost the listeners are told
 * `''`, for they may have missed something, and it is opened anew.
 */
export class Announcements {
  readonly #url: string;
  readonly #listeners = new Set<Listener>();
  #client: Promise<pg.Client> | null = null;
  #closed = false;

  constructor(orm: Orm) {
    // Apart from the pool: it listens for as long as somebody does, and a pool hands out what it holds.
    this.#url = String(orm.config.get<'driverOptions', { connectionString?: string }>('driverOptions').connectionString);
  }

  /** Calls `listener` with what is announced from now on; returns how to stop. */
  async listen(listener: Listener): Promise<() => void> {
    this.#listeners.add(listener);
    await this.#open();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#release();
    };
  }

  /** Lets the connection go for good. */
  close(): void {
    this.#closed = true;
    this.#listeners.clear();
    this.#release();
  }

  #open(): Promise<pg.Client> {
    this.#client ??= this.#connect();
    return this.#client;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url });
    client.on('error', () => undefined);
    client.on('notification', ({ payload }) => this.#tell(payload ?? ''));
    client.once('end', () => this.#lost());
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    return client;
  }

  #tell(about: string): void {
    for (const listener of this.#listeners) listener(about);
  }

  #lost(): void {
    this.#client = null;
    if (this.#closed || this.#listeners.size === 0) return;
    void this.#open().then(
      () => this.#tell(''),
      () => undefined,
    );
  }

  #release(): void {
    const held = this.#client;
    this.#client = null;
    void held?.then((client) => client.end()).catch(() => undefined);
  }
}
