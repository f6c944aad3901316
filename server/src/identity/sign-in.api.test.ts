import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { TestBrowser } from '../testing/test-browser.ts';
import type { PersonaKey } from './development-personas.ts';

const SESSION = '__Host-sid';
const MINUTE = 60_000;

/** Goes from the sign-in link to the callback's address, without visiting it. */
async function answerOfProvider(browser: TestBrowser, persona: PersonaKey, returnTo = '/'): Promise<string> {
  const list = await browser.visit(`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  expect(list.answer.statusCode).toBe(200);
  const { address } = await browser.visit(list.address, { method: 'POST', form: { persona } }, /^\/auth\/callback/);
  expect(address).toMatch(/^\/auth\/callback\?code=.+&state=.+/);
  return address;
}

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  const newBrowser = (): TestBrowser => new TestBrowser(app.fastify);

  const nameIn = async (browser: TestBrowser): Promise<string | null> => {
    const answer = await browser.ask('/graphql?query={viewer{name}}', { headers: { 'content-type': 'application/json' } });
    return (JSON.parse(answer.body) as { data: { viewer: { name: string | null } } }).data.viewer.name;
  };

  const signIn = async (browser: TestBrowser, persona: PersonaKey): Promise<void> => {
    await browser.ask(await answerOfProvider(browser, persona));
  };

  it('leads through the list of personas to the page asked for', async () => {
    const browser = newBrowser();
    const answer = await browser.ask(await answerOfProvider(browser, 'nurse', '/utbildning?visa=alla'));
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe('/utbildning?visa=alla');
    expect(await nameIn(browser)).toBe('Sjuksköterska, Exempelvårdcentralen');
  });

  it('gives a cookie that only this origin, over a secure connection, and no script can read', async () => {
    const browser = newBrowser();
    const answer = await browser.ask(await answerOfProvider(browser, 'nurse'));
    const cookie = [answer.headers['set-cookie']].flat().find((text) => text?.startsWith(SESSION));
    expect(cookie?.split('; ').slice(1).toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
  });

  it('lets a person in whom nobody here knows, without roles', async () => {
    const browser = newBrowser();
    await signIn(browser, 'withoutRole');
    expect(await nameIn(browser)).toBe('Utan roll');
  });

  it('knows a person again at the next sign-in', async () => {
    await signIn(newBrowser(), 'withoutRole');
    await signIn(newBrowser(), 'withoutRole');
    const persons = await app.database.em.fork().execute(`select 1 from person where subject = 'withoutRole'`);
    expect(persons).toHaveLength(1);
  });

  it('keeps what happened in the ledger', async () => {
    const browser = newBrowser();
    await signIn(browser, 'editor');
    await browser.ask('/auth/sign-out', { method: 'POST' });
    const events = await app.database.em
      .fork()
      .execute(
        `select action from ledger_event join person on person.id = "actorId" where subject = 'editor' and "objectType" = 'Session' order by sequence`,
      );
    expect(events).toEqual([{ action: 'SIGNED_IN' }, { action: 'SIGNED_OUT' }]);
  });

  describe('is refused', () => {
    const outcome = async (browser: TestBrowser, address: string) => {
      const { statusCode, headers, body } = await browser.ask(address);
      const readable = String(headers['content-type']).startsWith('text/html') && /Ärendenummer: [0-9a-f-]{36}/.test(body);
      return { statusCode, readable, signedIn: browser.cookies.has(SESSION) };
    };
    const refused = { statusCode: 400, readable: true, signedIn: false };

    it('with a state nobody began', async () => {
      const browser = newBrowser();
      const callback = await answerOfProvider(browser, 'nurse');
      expect(await outcome(browser, callback.replace(/state=[^&]+/, 'state=another'))).toEqual(refused);
    });

    it('without state and code', async () => {
      expect(await outcome(newBrowser(), '/auth/callback')).toEqual(refused);
    });

    it('when the answer is used twice', async () => {
      const browser = newBrowser();
      const callback = await answerOfProvider(browser, 'nurse');
      await browser.ask(callback);
      browser.cookies.delete(SESSION);
      expect(await outcome(browser, callback)).toEqual(refused);
    });

    it('with the code of another sign-in', async () => {
      const [one, other] = [newBrowser(), newBrowser()];
      const [first, second] = [await answerOfProvider(one, 'nurse'), await answerOfProvider(other, 'administrator')];
      const code = new URLSearchParams(second.split('?')[1]).get('code') ?? '';
      expect(await outcome(one, first.replace(/code=[^&]+/, `code=${code}`))).toEqual(refused);
    });

    it('in another browser than it began in', async () => {
      const callback = await answerOfProvider(newBrowser(), 'nurse');
      expect(await outcome(newBrowser(), callback)).toEqual(refused);
    });

    it('when it took too long', async () => {
      const browser = newBrowser();
      const callback = await answerOfProvider(browser, 'nurse');
      app.clock.advance(11 * MINUTE);
      expect(await outcome(browser, callback)).toEqual(refused);
    });

    it('when the provider says no', async () => {
      const browser = newBrowser();
      const callback = await answerOfProvider(browser, 'nurse');
      expect(await outcome(browser, callback.replace(/code=[^&]+/, 'error=access_denied'))).toEqual(refused);
    });

    it('for a persona that does not exist', async () => {
      const browser = newBrowser();
      const list = await browser.visit('/auth/sign-in');
      const answer = await browser.ask(list.address, { method: 'POST', form: { persona: 'constructor' } });
      expect(answer.statusCode).toBe(400);
    });

    it('for a form that another site sends', async () => {
      const browser = newBrowser();
      const list = await browser.visit('/auth/sign-in');
      const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
      const answer = await browser.ask(list.address, { method: 'POST', form: { persona: 'nurse' }, headers: foreign });
      expect(answer.statusCode).toBe(403);
    });
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    '/auth/sign-in',
  ])('never leads on to %j', async (returnTo) => {
    const browser = newBrowser();
    const answer = await browser.ask(await answerOfProvider(browser, 'nurse', returnTo));
    expect(answer.headers.location).toBe('/');
  });

  describe('a session', () => {
    it('gets a token of its own, and the token the browser had before opens nothing', async () => {
      const browser = newBrowser();
      await signIn(browser, 'nurse');
      const before = browser.cookies.get(SESSION) ?? '';
      await signIn(browser, 'physician');
      expect(browser.cookies.get(SESSION)).not.toBe(before);
      const thief = newBrowser();
      thief.cookies.set(SESSION, before);
      expect(await nameIn(thief)).toBeNull();
    });

    it('cannot be planted: a token made up before the sign-in is not taken over', async () => {
      const browser = newBrowser();
      browser.cookies.set(SESSION, 'planted');
      await signIn(browser, 'nurse');
      expect(browser.cookies.get(SESSION)).not.toBe('planted');
      const thief = newBrowser();
      thief.cookies.set(SESSION, 'planted');
      expect(await nameIn(thief)).toBeNull();
    });

    it('is over at sign-out, also for whoever copied its token', async () => {
      const browser = newBrowser();
      await signIn(browser, 'nurse');
      const copied = browser.cookies.get(SESSION) ?? '';
      const answer = await browser.ask('/auth/sign-out', { method: 'POST' });
      expect(answer.json()).toEqual({ goTo: '/' });
      expect(browser.cookies.has(SESSION)).toBe(false);
      browser.cookies.set(SESSION, copied);
      expect(await nameIn(browser)).toBeNull();
    });

    it('is not ended by another site', async () => {
      const browser = newBrowser();
      await signIn(browser, 'nurse');
      const answer = await browser.ask('/auth/sign-out', { method: 'POST', headers: { origin: 'https://elsewhere.example' } });
      expect(answer.statusCode).toBe(403);
      expect(await nameIn(browser)).not.toBeNull();
    });

    it('stores no token, only its hash', async () => {
      const browser = newBrowser();
      await signIn(browser, 'nurse');
      const rows = await app.database.em.fork().execute(`select row_to_json(session)::text as row from session`);
      expect(JSON.stringify(rows)).not.toContain(browser.cookies.get(SESSION));
    });
  });

  it('goes to the one address whose cookies fit, when asked under another name for this machine', async () => {
    const answer = await app.fastify.inject({ url: '/auth/sign-in?returnTo=/fragor', headers: { host: '127.0.0.1:4000' } });
    expect(answer.headers.location).toBe('http://localhost:4000/auth/sign-in?returnTo=/fragor');
  });
});

describe('an identity provider that is down', () => {
  it('is told about on a page one can read, with a number and without internals', async () => {
    const app = await createTestApp({
      identityProvider: { kind: 'oidc', issuer: 'https://127.0.0.1:9', clientId: 'kunskapsnav', clientSecret: undefined },
    });
    const answer = await app.fastify.inject({ url: '/auth/sign-in', headers: { 'accept-language': 'en' } });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain('Sign-in does not answer right now');
    expect(answer.body).toMatch(/Request number: [0-9a-f-]{36}/);
    expect(answer.body).not.toMatch(/ECONN|127\.0\.0\.1| at /);
    await app.close();
  });
});

describe('the development provider', () => {
  it('is refused in production', async () => {
    await expect(createTestApp({ production: true })).rejects.toThrow('refused in production');
  });

  it('is not there beside a real provider', async () => {
    const app = await createTestApp({
      identityProvider: { kind: 'oidc', issuer: 'https://127.0.0.1:9', clientId: 'kunskapsnav', clientSecret: undefined },
    });
    const answer = await app.fastify.inject({ url: '/dev-identity/.well-known/openid-configuration' });
    expect(answer.statusCode).toBe(404);
    await app.close();
  });
});
