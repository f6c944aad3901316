import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sessionCookie } from '../../identity/session-cookie.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { signedInAs } from '../../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { cancelSeminar } from './cancel-seminar.ts';
import { changeSeminarSession } from './change-seminar-session.ts';
import { leaveSeminar } from './leave-seminar.ts';
import { takePlace } from './take-place.ts';
import { meeting, SeminarRoom } from './testing/seminar-at.ts';

let app: TestApp;
let room: SeminarRoom;
beforeAll(async () => {
  app = await createTestApp();
  room = new SeminarRoom(app.database, app.clock);
});
afterAll(() => app.close());

type Made = { makeCalendarAddress: { url: string | null; errors: { __typename: string }[] } };

const make = async (as: 'nurse' | 'physician' | null, since: string | null = null) => {
  const document = 'mutation ($since: DateTime) { makeCalendarAddress(input: { since: $since }) { url errors { __typename } } }';
  const { url, errors } = (await app.query<Made>(document, { since }, { as })).data.makeCalendarAddress;
  return { path: url ? new URL(url).pathname : '', errors: errors.map(({ __typename }) => __typename) };
};

const sinceOf = async (as: 'nurse' | 'physician') =>
  (await app.query<{ myCalendarAddressSince: string | null }>('{ myCalendarAddressSince }', {}, { as })).data.myCalendarAddressSince;

const read = async (path: string, cookie?: string) => {
  const { statusCode, body, headers } = await app.fastify.inject({ url: path, cookies: cookie ? { [sessionCookie.name]: cookie } : {} });
  const events =
    statusCode === 200
      ? new ICAL.Component(ICAL.parse(body) as unknown[]).getAllSubcomponents('vevent').map((event) => {
          const { summary, sequence, component } = new ICAL.Event(event);
          return `${summary} ${sequence} ${String(component.getFirstPropertyValue('status'))}`;
        })
      : [];
  return { statusCode, events, headers };
};

it('a person has one secret address that follows what happens, until it is made anew or ended', async () => {
  const seminar = await room.arranged({ title: 'Rond' });
  const { seminarId } = seminar;
  const { path } = await make('nurse');
  expect((await read(path)).events).toEqual([]);
  await takePlace(await room.as('nurse'), { seminarId });
  const first = await read(path);
  expect(first.events).toEqual(['Rond 0 CONFIRMED']);
  expect(first.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' });
  const sessionId = toNodeId('SeminarSession', seminar.sessions[0]?.id ?? '');
  await changeSeminarSession(await room.as('editor'), { seminarId, sessionId, session: meeting({ from: '13:00', to: '14:00' }) });
  expect((await read(path)).events).toEqual(['Rond 1 CONFIRMED']);
  await cancelSeminar(await room.as('editor'), { seminarId });
  expect((await read(path)).events).toEqual(['Inställt: Rond 2 CANCELLED']);
  await leaveSeminar(await room.as('nurse'), { seminarId });
  expect((await read(path)).events).toEqual([]);

  app.clock.advance(1_000);
  expect((await make('nurse')).errors).toEqual(['Conflict']);
  const anew = await make('nurse', await sinceOf('nurse'));
  expect([(await read(path)).statusCode, (await read(anew.path)).statusCode]).toEqual([404, 200]);
  const end = 'mutation ($since: DateTime) { endCalendarAddress(input: { since: $since }) { errors { __typename } } }';
  await app.query(end, { since: await sinceOf('nurse') }, { as: 'nurse' });
  expect((await read(anew.path)).statusCode).toBe(404);
  expect(await sinceOf('nurse')).toBeNull();
});

it('asked for many times at once it is made once', async () => {
  const made = await Promise.all([1, 2, 3].map(() => make('physician')));
  expect(made.flatMap(({ errors }) => errors)).toEqual(['Conflict', 'Conflict']);
  expect(await sinceOf('physician')).not.toBeNull();
});

it('the secret is nowhere in the database, and a guest has none', async () => {
  const token = (await make('nurse')).path.split('/').at(-1)?.replace('.ics', '') ?? '';
  expect(token).toHaveLength(43);
  const rows = await app.database.orm.em.fork().execute('select * from calendar_address');
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(await make(null)).toEqual({ path: '', errors: ['NotAllowed'] });
});

it('the file of a meeting is for those who have a place in it or hold it', async () => {
  const seminar = await room.arranged({ title: 'Möte', capacity: 1 });
  const { seminarId } = seminar;
  const path = `/kalender/mote/${toNodeId('SeminarSession', seminar.sessions[0]?.id ?? '')}.ics`;
  await takePlace(await room.as('nurse'), { seminarId });
  await takePlace(await room.as('physician'), { seminarId });
  const as = async (persona: 'nurse' | 'physician' | 'editor') => read(path, await signedInAs(app.database, app.clock, persona));
  expect((await as('nurse')).events).toEqual(['Möte 0 CONFIRMED']);
  expect((await as('editor')).headers['content-disposition']).toContain('attachment');
  expect([(await as('physician')).statusCode, (await read(path)).statusCode]).toEqual([404, 404]);
  for (const wrong of ['/kalender/mote/x.ics', '/kalender/x.ics', '/kalender/x', path.replace('.ics', '')])
    expect((await read(wrong)).statusCode).toBe(404);
});
