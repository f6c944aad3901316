import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

type Request = { method?: 'GET' | 'POST'; form?: Record<string, string>; headers?: Record<string, string> };

/** A browser as far as cookies and redirects go, on one origin, without a socket. */
export class TestBrowser {
  readonly cookies = new Map<string, string>();
  readonly #fastify: FastifyInstance;
  readonly #origin: string;

  constructor(fastify: FastifyInstance, origin = 'http://localhost:4000') {
    this.#fastify = fastify;
    this.#origin = origin;
  }

  /** One request; a redirect is not followed. `address` is a path, or a URL on the browser's origin. */
  async ask(address: string, { method = 'GET', form, headers }: Request = {}): Promise<LightMyRequestResponse> {
    const url = new URL(address, this.#origin);
    if (url.origin !== this.#origin) throw new Error(`The browser was sent away to ${url.origin}.`);
    const answer = await this.#fastify.inject({
      method,
      url: `${url.pathname}${url.search}`,
      headers: {
        host: url.host,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST' ? { origin: this.#origin, 'sec-fetch-site': 'same-origin' } : {}),
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...headers,
      },
      ...(form ? { payload: new URLSearchParams(form).toString() } : {}),
    });
    for (const { name, value, expires, maxAge } of answer.cookies as { name: string; value: string; expires?: Date; maxAge?: number }[]) {
      const gone = value === '' || maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now());
      if (gone) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  /** Asks and follows redirects until there is a page, or until the next address fits `until`. */
  async visit(address: string, request: Request = {}, until?: RegExp): Promise<{ address: string; answer: LightMyRequestResponse }> {
    let answer = await this.ask(address, request);
    let here = address;
    for (let hops = 0; hops < 10 && answer.headers.location !== undefined; hops += 1) {
      here = new URL(answer.headers.location, new URL(here, this.#origin)).href.replace(this.#origin, '');
      if (until?.test(here)) break;
      answer = await this.ask(here);
    }
    return { address: here, answer };
  }
}
