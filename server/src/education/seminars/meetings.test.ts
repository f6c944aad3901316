import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { Task } from '../../tasks/task.entity.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { contentId } from '../../seeds/content-id.ts';
import { addSeminarSession } from './add-seminar-session.ts';
import { arrangeSeminar } from './arrange-seminar.ts';
import { attendByCode } from './attend-by-code.ts';
import { cancelSeminarSession } from './cancel-seminar-session.ts';
import { changeSeminarSession } from './change-seminar-session.ts';
import { noteAttendance } from './note-attendance.ts';
import { placesOfSeminar } from './seminar-places.queries.ts';
import { readSeminar, seminarsPage } from './seminar.queries.ts';
import { takePlace } from './take-place.ts';
import { meeting, SeminarRoom } from './testing/seminar-at.ts';
import type { SeminarRow } from './seminar.rows.ts';

const HOUR = 3_600_000;
const qaArticle = toNodeId('Artefact', contentId('duloxetin-vid-fibromyalgi'));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

const sessionIdOf = (seminar: SeminarRow, index = 0): string => toNodeId('SeminarSession', seminar.sessions[index]?.id ?? '');

describe('arrangeSeminar', () => {
  it('arranges a round about published answers, at Swedish time on both sides of a change of clocks', async () => {
    const room = new SeminarRoom(database);
    const sessions = [meeting({ day: '2027-04-01', caseIds: [qaArticle] }), meeting({ day: '2027-03-25' })];
    const seminar = await room.arranged({ kind: 'CASE_ROUND', sessions });
    expect(seminar.sessions.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2027-03-25T14:00:00.000Z',
      '2027-04-01T13:00:00.000Z',
    ]);
    expect(seminar).toMatchObject({
      startsAt: new Date('2027-03-25T14:00:00Z'),
      endsAt: new Date('2027-04-01T14:00:00Z'),
      viewerHolds: true,
    });
    expect(seminar.sessions[1]?.cases.map(({ artefactId }) => artefactId)).toEqual([contentId('duloxetin-vid-fibromyalgi')]);
    expect(seminar.sessions[0]?.attendanceCode).toMatch(/^\d{6}$/);
  });

  it.each([
    [{ sessions: [] }, ['sessions']],
    [{ sessions: [meeting({ day: '2026-11-20' })] }, ['sessions', '0', 'day']],
    [{ sessions: [meeting(), meeting({ to: '14:00', place: '' })] }, ['sessions', '1', 'place']],
    [{ sessions: [meeting({ caseIds: [toNodeId('Artefact', contentId('eval-gabapentin-neuropatisk'))] })] }, ['sessions', '0', 'caseIds']],
    [{ kind: 'COHORT' as const, courseId: null }, ['courseId']],
    [{ title: ' ' }, ['title']],
    [{ openToId: toNodeId('Region', crypto.randomUUID()) }, ['openToId']],
    [{ organisationId: 'x' }, ['organisationId']],
  ])('refuses %j at %j', async (change, path) => {
    const room = new SeminarRoom(database);
    const { seminar, errors } = await arrangeSeminar(await room.as('editor'), await room.input(change));
    expect(seminar).toBeNull();
    expect(errors.map((error) => error.path)).toContainEqual(path);
  });

  it('is for those who hold a role where it is arranged', async () => {
    const room = new SeminarRoom(database);
    for (const persona of ['nurse', 'westernEditor', 'unitManager'] as const) {
      const { errors } = await arrangeSeminar(await room.as(persona), await room.input());
      expect(errors).toMatchObject([{ __typename: 'NotAllowed', path: ['organisationId'] }]);
    }
    const unit = await room.organisation('Unit', 'kunskapscentrum-sodra');
    const own = await arrangeSeminar(await room.as('consultant'), await room.input({ organisationId: unit, openToId: unit }));
    expect(own.errors).toEqual([]);
  });
});

describe('the meetings of a seminar', () => {
  it('are moved, added and cancelled: their numbers rise, those who take part are told, and the seminar spans those that are held', async () => {
    const room = new SeminarRoom(database);
    const seminar = await room.arranged({ sessions: [meeting(), meeting({ day: '2026-12-10' })] });
    const { seminarId } = seminar;
    await takePlace(await room.as('nurse'), { seminarId });
    const moved = await changeSeminarSession(await room.as('editor'), {
      seminarId,
      sessionId: sessionIdOf(seminar),
      session: meeting({ day: '2026-12-04', place: 'Sal 2', joinUrl: '' }),
    });
    expect(moved.seminar?.sessions[0]).toMatchObject({ sequence: 1, place: 'Sal 2', joinUrl: null });
    expect(moved.seminar?.startsAt).toEqual(new Date('2026-12-04T14:00:00Z'));
    const cancelled = await cancelSeminarSession(await room.as('editor'), { seminarId, sessionId: sessionIdOf(seminar, 1) });
    expect(cancelled.seminar).toMatchObject({ cancelledAt: null, endsAt: new Date('2026-12-04T15:00:00Z') });
    const again = await cancelSeminarSession(await room.as('editor'), { seminarId, sessionId: sessionIdOf(seminar, 1) });
    expect(again.errors).toMatchObject([{ __typename: 'NotReady' }]);
    const added = await addSeminarSession(await room.as('editor'), { seminarId, session: meeting({ day: '2026-12-17' }) });
    expect(added.seminar?.sessions.map(({ sequence }) => sequence)).toEqual([1, 1, 0]);
    const told = await database.orm.em.fork().find(Task, { subjectId: seminar.id, closedAt: null });
    expect(told.map(({ kind }) => kind)).toEqual(['SEMINAR_CHANGED']);
  });

  it('are listed: those to come with the next first, then what has been', async () => {
    const room = new SeminarRoom(database);
    const titles = async (list: 'UPCOMING' | 'MINE' | 'PAST') =>
      (await seminarsPage(await room.as('physician'), { first: 100 }, list)).nodes.map(({ title }) => title);
    const later = await room.arranged({ title: 'Senare', sessions: [meeting({ day: '2026-12-09' })] });
    await room.arranged({ title: 'Först', sessions: [meeting({ day: '2026-11-24' })] });
    await takePlace(await room.as('physician'), later);
    const upcoming = await titles('UPCOMING');
    expect(upcoming.indexOf('Först')).toBeLessThan(upcoming.indexOf('Senare'));
    const mine = await titles('MINE');
    expect([mine.includes('Senare'), mine.includes('Först')]).toEqual([true, false]);
    expect(await titles('PAST')).not.toContain('Först');
    room.clock.advance(30 * 24 * HOUR);
    expect((await titles('PAST')).slice(0, 30)).toEqual(expect.arrayContaining(['Först', 'Senare']));
    expect(await titles('MINE')).not.toContain('Senare');
  });

  it('take one statement for the list, however many there are', async () => {
    const room = new SeminarRoom(database);
    const list = async (first: number) => {
      const context = await room.as('nurse');
      return database.statements.during(() => seminarsPage(context, { first }, 'UPCOMING'));
    };
    expect([(await list(1)).statements.length, (await list(4)).statements.length]).toEqual([1, 1]);
  });
});

describe('attendance', () => {
  it('is noted by the code while the meeting is on, by those who have a place', async () => {
    const room = new SeminarRoom(database);
    const seminar = await room.arranged({ capacity: 1, sessions: [meeting({ day: '2026-11-23', from: '10:00', to: '11:00' })] });
    const { seminarId } = seminar;
    const code = seminar.sessions[0]?.attendanceCode ?? '';
    await takePlace(await room.as('nurse'), { seminarId });
    await takePlace(await room.as('physician'), { seminarId });
    const byCode = async (persona: 'nurse' | 'physician', written = code) =>
      (await attendByCode(await room.as(persona), { seminarId, code: written })).errors.map(({ message }) => message.split('.')[0]);
    // It is 09:00 in Sweden.
    expect(await byCode('nurse')).toEqual(['Koden gäller från 15 minuter före till 60 minuter efter mötet']);
    room.clock.advance(HOUR);
    expect(await byCode('nurse', '12')).toEqual(['Koden stämmer inte']);
    expect(await byCode('physician')).toEqual(['Bara den som har plats kan noteras som närvarande']);
    expect(await byCode('nurse', `${code.slice(0, 3)} ${code.slice(3)}`)).toEqual([]);
    expect(await byCode('nurse')).toEqual([]);
    expect((await readSeminar(await room.as('nurse'), seminarId))?.sessions[0]?.viewerAttended).toBe('CODE');
    room.clock.advance(2 * HOUR + 60_000);
    expect(await byCode('nurse')).toEqual(['Koden gäller från 15 minuter före till 60 minuter efter mötet']);
  });

  it('is noted and taken back by hand, by whoever holds the seminar', async () => {
    const room = new SeminarRoom(database);
    const seminar = await room.arranged({ sessions: [meeting({ day: '2026-11-23', from: '10:00', to: '11:00' })] });
    const { seminarId } = seminar;
    await takePlace(await room.as('nurse'), { seminarId });
    const places = async () => (await placesOfSeminar(await room.as('editor'), seminar.id, { first: 10 })).nodes;
    const placeId = toNodeId('SeminarPlace', (await places())[0]?.id ?? '');
    const input = { seminarId, sessionId: sessionIdOf(seminar), placeId, present: true };
    expect((await noteAttendance(await room.as('editor'), input)).errors).toMatchObject([{ __typename: 'NotReady' }]);
    room.clock.advance(HOUR);
    expect((await noteAttendance(await room.as('nurse'), input)).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    await Promise.all([1, 2, 3].map(async () => noteAttendance(await room.as('editor'), input)));
    expect(await places()).toMatchObject([
      { name: expect.stringContaining('Sjuksköterska') as string, attended: [seminar.sessions[0]?.id] },
    ]);
    await noteAttendance(await room.as('editor'), { ...input, present: false });
    expect(await places()).toMatchObject([{ attended: [] }]);
  });
});
