import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';

describe('the walls before the API', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  const post = (payload: unknown, headers: Record<string, string> = {}) =>
    app.fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });

  /** Asks and tells what the answer was and whether the database was asked anything. */
  const outcome = async (work: () => ReturnType<typeof post>) => {
    const { result, statements } = await app.database.statements.during(work);
    return { status: result.statusCode, statements: statements.length, body: result.body };
  };

  it('answers an ordinary question', async () => {
    expect((await post({ query: '{ portal { demo } }' })).json()).toEqual({ data: { portal: { demo: true } } });
  });

  it('refuses a body over 100 kB', async () => {
    expect(await outcome(() => post({ query: `{ portal { demo } } # ${'x'.repeat(100_000)}` }))).toMatchObject({
      status: 413,
      statements: 0,
    });
  });

  it('tells whoever pasted a whole text into an address that it is too long, and what to do', async () => {
    const origin = await app.fastify.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(`${origin}/sok?q=${'smärta '.repeat(3_000)}`);
    expect(answer.status).toBe(431);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('sök på några få ord');
  });

  it('refuses a document of too many words before it is validated', async () => {
    const many = `{ ${'portal { demo } '.repeat(2_000)} }`;
    expect(await outcome(() => post({ query: many }))).toMatchObject({ status: 400, statements: 0 });
  });

  it('refuses a bomb of fragments', async () => {
    const fragments = Array.from({ length: 20 }, (_, index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`);
    const query = `{ viewer { ...F0 } } ${fragments.join(' ')} fragment F20 on Viewer { name }`;
    expect(await outcome(() => post({ query }))).toMatchObject({ status: 400, statements: 0 });
  });

  it.each([
    ['lists in lists', `{ units(first: 100) { nodes { ${'ancestors { '.repeat(7)} id ${'}'.repeat(7)} } } }`],
    ['the same list under many names', `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: units { nodes { id } }`).join(' ')} }`],
    ['objects in objects', `{ artefact(slug: "x") { ${'publishedVersion { artefact { '.repeat(7)} id ${'} } '.repeat(7)} } }`],
  ])('refuses %s', async (_, query) => {
    const { status, statements, body } = await outcome(() => post({ query }));
    expect({ status, statements }).toEqual({ status: 400, statements: 0 });
    expect(body).toContain('The operation asks for too much at once');
  });

  it('refuses several operations in one request', async () => {
    expect(await outcome(() => post([{ query: '{ portal { demo } }' }]))).toMatchObject({ status: 400, statements: 0 });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'message/rfc822'])(
    'refuses a body of type %s, which another site could send',
    async (type) => {
      const { status, statements } = await outcome(() => post('{"query":"{portal{demo}}"}', { 'content-type': type }));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(statements).toBe(0);
    },
  );

  it('refuses a mutation by GET', async () => {
    const query = encodeURIComponent('mutation { chooseUnit(input: { unitId: "x" }) { errors { __typename } } }');
    const headers = { 'content-type': 'application/json' };
    expect(await outcome(() => app.fastify.inject({ url: `/graphql?query=${query}`, headers }))).toMatchObject({
      status: 405,
      statements: 0,
    });
  });

  it('refuses a GET that a link on another site could make', async () => {
    expect(await outcome(() => app.fastify.inject({ url: '/graphql?query={portal{demo}}' }))).toMatchObject({ status: 400, statements: 0 });
  });

  it.each<Record<string, string>>([
    { origin: 'https://elsewhere.example' },
    { origin: 'http://127.0.0.1:4001' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ])('refuses a request that comes from elsewhere: %j', async (headers: Record<string, string>) => {
    expect(await outcome(() => post({ query: '{ portal { demo } }' }, headers))).toMatchObject({ status: 403, statements: 0 });
  });

  it.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
    'takes a request from its own pages, by any name of this machine: %s',
    async (origin) => {
      expect((await post({ query: '{ portal { demo } }' }, { origin, 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
    },
  );

  it.each([0, -1, 101, 2_147_483_647])('refuses a page of %i rows without asking the database', async (first) => {
    const { result, statements } = await app.database.statements.during(() =>
      app.query('query Units($first: Int!) { units(first: $first) { nodes { id } } }', { first }),
    );
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(statements).toEqual([]);
  });

  it('refuses a cursor that is not of the list', async () => {
    for (const after of ['x', 'W10', Buffer.from('["a","not-a-uuid"]').toString('base64url')]) {
      const { errors } = await app.query('query Units($after: String) { units(after: $after) { nodes { id } } }', { after });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('refuses a text with a zero byte, wherever it is looked up', async () => {
    for (const question of [
      'course(slug: $text) { slug }',
      'artefacts(tags: [$text]) { nodes { slug } }',
      'lesson(course: $text, node: "x") { minutes }',
    ]) {
      const { body, errors } = await app.query(`query ($text: String!) { ${question} }`, { text: 'a\0b' }, { as: 'nurse' });
      expect(errors).toMatchObject([{ message: 'A text holds a character that is none.', extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(body).not.toMatch(/UTF8|encoding/);
    }
  });

  it.each(['2026-02-30', 'tomorrow', ''])('refuses "%s" where a day is asked for, also inside an input', async (reviewBy) => {
    const document = 'mutation ($input: DescribeDraftInput!) { describeDraft(input: $input) { errors { __typename } } }';
    const { errors } = await app.query(document, { input: { artefactId: 'x', reviewBy } }, { as: 'editor' });
    expect(errors).toMatchObject([{ message: 'LocalDate must be YYYY-MM-DD.', extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('tells nothing of the schema to a question that misspells it', async () => {
    const answer = await post({ query: '{ portl { dem } }' });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toMatch(/Did you mean|"portal"/);
  });

  it('gives a fault a request id and keeps what happened inside', async () => {
    const owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await owner.query('alter table care_level rename to hidden_care_level');
    const { errors, data, body, status } = await app.query<{ portal: unknown }>('{ portal { demo } careLevels(track: ADULT) { rank } }');
    await owner.query('alter table hidden_care_level rename to care_level');
    await owner.end();
    expect(status).toBe(200);
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: 'Something went wrong.',
        path: ['careLevels'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as string },
      },
    ]);
    expect(body).not.toMatch(/care_level|relation|select/);
    const requestId = errors[0]?.extensions?.['requestId'];
    expect(app.logged.find((line) => line.includes(String(requestId)))).toContain('care_level');
  });

  it('gives a request id to a fault before the API is reached', async () => {
    const owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await owner.query('alter table session rename to hidden_session');
    const asSomebody = await app.fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: '__Host-sid=x', 'content-type': 'application/json' },
      payload: '{"query":"{portal{demo}}"}',
    });
    await owner.query('alter table hidden_session rename to session');
    await owner.end();
    expect(asSomebody.statusCode).toBe(500);
    expect(asSomebody.json()).toEqual({
      errors: [
        { message: 'Something went wrong.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as string } },
      ],
    });
  });

  it('asks to come back later when the database is busy', async () => {
    const busy = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const em = app.database.orm.em.fork();
        await em.begin();
        return em;
      }),
    );
    const inside = await app.query('{ careLevels(track: ADULT) { rank } }');
    const before = await post({ query: '{ portal { demo } }' }, { cookie: '__Host-sid=x' });
    await Promise.all(busy.map((em) => em.rollback()));
    const unavailable = { errors: [{ message: 'The service is busy. Try again in a moment.', extensions: { code: 'UNAVAILABLE' } }] };
    expect([inside.status, before.statusCode]).toEqual([503, 503]);
    expect(inside).toMatchObject(unavailable);
    expect(before.json()).toMatchObject(unavailable);
    expect(before.headers['retry-after']).toBe('1');
  });

  it('sends the headers of a page that may only run its own code', async () => {
    const { headers } = await app.fastify.inject({ url: '/livez' });
    expect(headers['content-security-policy']).toContain("default-src 'none';script-src 'self';style-src 'self'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  });

  it('says whether it lives and whether it is ready', async () => {
    expect((await app.fastify.inject({ url: '/livez' })).json()).toEqual({ status: 'live' });
    expect((await app.fastify.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  });
});

describe('in production', () => {
  let app: TestApp;
  beforeAll(async () => {
    const identityProvider = { kind: 'oidc', issuer: 'https://127.0.0.1:9', clientId: 'kunskapsnav', clientSecret: undefined } as const;
    app = await createTestApp({ production: true, publicUrl: 'https://kunskapsnav.example', identityProvider });
  });
  afterAll(() => app.close());

  it('the schema cannot be read', async () => {
    const { status, body } = await app.query('{ __schema { types { name } } }');
    expect(status).toBe(400);
    expect(body).not.toContain('Viewer');
  });

  it('browsers are told to use a secure connection only', async () => {
    const { headers } = await app.fastify.inject({ url: '/livez' });
    expect(headers['strict-transport-security']).toContain('max-age=');
  });
});
