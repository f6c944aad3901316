import type { Pool } from 'pg';

/** Counts what is sent to PostgreSQL at the driver, which sees the ORM's and the query builder's statements alike. */
export class StatementCounter {
  #statements: string[] = [];

  watch(pool: Pool): void {
    pool.on('connect', (client) => {
      const send = client.query.bind(client) as (...arguments_: unknown[]) => unknown;
      client.query = ((...arguments_: unknown[]) => {
        const [first] = arguments_;
        const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
        if (text && !/^\s*(begin|commit|rollback|savepoint|release|set )/i.test(text)) this.#statements.push(text);
        return send(...arguments_);
      }) as typeof client.query;
    });
  }

  /** The statements sent while `work` ran, without transaction control. */
  async during<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
    this.#statements = [];
    const result = await work();
    return { result, statements: [...this.#statements] };
  }
}
