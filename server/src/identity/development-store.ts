type Payload = Record<string, unknown> & { uid?: string; grantId?: string; consumed?: number };

/** Keeps what the development provider must remember between its pages, in memory and gone with the process. */
export function developmentStore(): new (model: string) => object {
  const stored = new Map<string, { payload: Payload; expiresAt: number }>();

  return class DevelopmentStore {
    readonly #model: string;

    constructor(model: string) {
      this.#model = model;
    }

    async upsert(id: string, payload: Payload, expiresInSeconds?: number): Promise<void> {
      const now = Date.now();
      for (const [key, { expiresAt }] of stored) if (expiresAt <= now) stored.delete(key);
      stored.set(this.#key(id), { payload, expiresAt: expiresInSeconds === undefined ? Infinity : now + expiresInSeconds * 1_000 });
    }

    async find(id: string): Promise<Payload | undefined> {
      return stored.get(this.#key(id))?.payload;
    }

    async findByUid(uid: string): Promise<Payload | undefined> {
      return [...stored].find(([key, { payload }]) => key.startsWith(`${this.#model}:`) && payload.uid === uid)?.[1].payload;
    }

    async findByUserCode(): Promise<undefined> {}

    async consume(id: string): Promise<void> {
      const found = await this.find(id);
      if (found) found.consumed = Math.floor(Date.now() / 1_000);
    }

    async destroy(id: string): Promise<void> {
      stored.delete(this.#key(id));
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of stored) if (payload.grantId === grantId) stored.delete(key);
    }

    #key(id: string): string {
      return `${this.#model}:${id}`;
    }
  };
}
