import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../../identity/person.entity.ts';
import type { Context } from '../../kernel/context.ts';
import { LedgerEvent } from '../../kernel/ledger/ledger-event.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Task } from '../../tasks/task.entity.ts';
import { signedIn, testContext } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { acknowledgeSeminarNews } from './acknowledge-seminar-news.ts';
import { cancelSeminar } from './cancel-seminar.ts';
import { changeSeminar } from './change-seminar.ts';
import { enlistInSeminar } from './enlist-in-seminar.ts';
import { leaveSeminar } from './leave-seminar.ts';
import { participantsCsv } from './participants-csv.queries.ts';
import { SeminarPlace } from './seminar-place.entity.ts';
import { readSeminar } from './seminar.queries.ts';
import { takePlace } from './take-place.ts';
import { SeminarRoom } from './testing/seminar-at.ts';

/** As many as the pool has connections, and some more. */
const STAFF = 12;

let database: TestDatabase;
let room: SeminarRoom;
let staff: (() => Context)[];
beforeAll(async () => {
  database = await createTestDatabase('demo');
  room = new SeminarRoom(database);
  const em = database.orm.em.fork();
  const unit = await em.findOneOrFail(OrganisationNode, { slug: 'exempelvardcentralen-skane' });
  const people = Array.from({ length: STAFF }, (_, index) =>
    em.create(Person, { issuer: 'test', subject: `staff-${index}`, name: `Kursdeltagare ${index}`, createdAt: room.clock.now() }),
  );
  await em.flush();
  staff = people.map(({ id }) => () => {
    const viewer = signedIn(id, [{ role: 'COURSE_TAKER', organisationNodeId: unit.id }], unit.id);
    return testContext(database, viewer, room.clock);
  });
});
afterAll(() => database.close());

const placesOf = async (seminarId: string) =>
  (await database.orm.em.fork().find(SeminarPlace, { seminarId, leftAt: null }, { orderBy: { number: 'asc' } })).map(
    ({ personId, number, seatedAt }) => ({ personId, number, seated: seatedAt !== null }),
  );

const newsOf = async (context: Context, seminarId: string) => {
  const personId = context.viewer.kind === 'PERSON' ? context.viewer.personId : '';
  return (await database.orm.em.fork().find(Task, { personId, subjectId: seminarId, closedAt: null })).map(({ kind }) => kind);
};

describe('a place in a seminar', () => {
  it('is given while there is room; then one waits, in the order one asked', async () => {
    const { id, seminarId } = await room.arranged({ capacity: 1 });
    const [first, second, third] = await Promise.all(['nurse', 'physician', 'resourcePerson'].map((key) => room.as(key as 'nurse')));
    if (!first || !second || !third) throw new Error('Three are needed.');
    expect((await takePlace(first, { seminarId })).seminar).toMatchObject({ viewerSeated: true, viewerWaitingNumber: null, taken: 1 });
    expect((await takePlace(second, { seminarId })).seminar).toMatchObject({ viewerSeated: false, viewerWaitingNumber: 1, waiting: 1 });
    expect((await takePlace(third, { seminarId })).seminar).toMatchObject({ viewerSeated: false, viewerWaitingNumber: 2, waiting: 2 });
    // Only those who have a place are told where one joins.
    expect((await readSeminar(await room.as('nurse'), seminarId))?.sessions[0]?.joinUrl).toBe('https://video.example/rond');
    expect((await readSeminar(await room.as('physician'), seminarId))?.sessions[0]).toMatchObject({ joinUrl: null, attendanceCode: null });
    await leaveSeminar(await room.as('nurse'), { seminarId });
    expect((await readSeminar(await room.as('physician'), seminarId))?.viewerSeated).toBe(true);
    expect(await newsOf(second, id)).toEqual(['SEMINAR_SEATED']);
    expect((await readSeminar(await room.as('resourcePerson'), seminarId))?.viewerWaitingNumber).toBe(1);
    await acknowledgeSeminarNews(await room.as('physician'), { seminarId });
    expect(await newsOf(second, id)).toEqual([]);
    // Whoever left and asks again is last.
    expect((await takePlace(await room.as('nurse'), { seminarId })).seminar?.viewerWaitingNumber).toBe(2);
  });

  it('is never given to more than there is room for, and the list keeps its order, however many ask and leave at once', async () => {
    const { id, seminarId } = await room.arranged({ capacity: 5 });
    // Everybody asks at the same time, and once more.
    for (let round = 0; round < 2; round += 1) {
      const asked = await Promise.all(staff.map((context) => takePlace(context(), { seminarId })));
      expect(asked.flatMap(({ errors }) => errors)).toEqual([]);
    }
    const before = await placesOf(id);
    expect(before).toHaveLength(STAFF);
    expect(before.map(({ number }) => number)).toEqual(Array.from({ length: STAFF }, (_, index) => index + 1));
    expect(before.map(({ seated }) => seated)).toEqual(before.map((_, index) => index < 5));
    // Two seated ones and two waiting ones leave while everybody asks again.
    const gone = new Set([0, 3, 6, 9].map((index) => before[index]?.personId));
    const leaving = staff.filter((context) => gone.has(personOf(context())));
    await Promise.all([
      ...leaving.map((context) => leaveSeminar(context(), { seminarId })),
      ...staff.filter((context) => !gone.has(personOf(context()))).map((context) => takePlace(context(), { seminarId })),
    ]);
    const after = await placesOf(id);
    expect(after.map(({ number }) => number)).toEqual(before.filter(({ personId }) => !gone.has(personId)).map(({ number }) => number));
    expect(after.map(({ seated }) => seated)).toEqual(after.map((_, index) => index < 5));
  });

  it('grows with the room: the first who wait are seated and told', async () => {
    const { id, seminarId, title, summary } = await room.arranged({ capacity: 1 });
    for (const context of staff.slice(0, 4)) await takePlace(context(), { seminarId });
    const fewer = await changeSeminar(await room.as('editor'), { seminarId, title, summary, capacity: 0 });
    expect(fewer.errors).toMatchObject([{ __typename: 'InvalidInput', path: ['capacity'] }]);
    expect((await changeSeminar(await room.as('editor'), { seminarId, title, summary, capacity: 3 })).seminar?.taken).toBe(3);
    expect((await placesOf(id)).map(({ seated }) => seated)).toEqual([true, true, true, false]);
    expect(await Promise.all(staff.slice(0, 4).map((context) => newsOf(context(), id)))).toEqual([
      [],
      ['SEMINAR_SEATED'],
      ['SEMINAR_SEATED'],
      [],
    ]);
    const { errors } = await changeSeminar(await room.as('editor'), { seminarId, title, summary, capacity: 2 });
    expect(errors).toMatchObject([{ path: ['capacity'], message: '3 har redan plats. Antalet platser kan inte bli färre än så.' }]);
    const seated = await database.orm.em.fork().find(LedgerEvent, { action: 'SEMINAR_SEATED', objectId: id });
    expect(seated.map(({ details }) => details['number'])).toEqual([2, 3]);
  });

  it('is not given in a cancelled seminar, and everybody in it is told', async () => {
    const { id, seminarId } = await room.arranged({ capacity: 1 });
    for (const context of staff.slice(0, 2)) await takePlace(context(), { seminarId });
    expect((await cancelSeminar(await room.as('editor'), { seminarId })).seminar).toMatchObject({
      sessions: [{ sequence: 1, cancelledAt: room.clock.now() }],
    });
    expect(await Promise.all(staff.slice(0, 3).map((context) => newsOf(context(), id)))).toEqual([
      ['SEMINAR_CANCELLED'],
      ['SEMINAR_CANCELLED'],
      [],
    ]);
    expect((await takePlace((staff[2] as () => Context)(), { seminarId })).errors).toMatchObject([{ __typename: 'NotReady' }]);
    // Nobody moves up in what is not held.
    await leaveSeminar((staff[0] as () => Context)(), { seminarId });
    expect((await placesOf(id)).map(({ seated }) => seated)).toEqual([false]);
  });

  it('is refused those it is not open to, and unknown to them', async () => {
    const { seminarId } = await room.arranged();
    for (const context of [await room.as('westernEditor'), await room.as('withoutRole'), testContext(database)]) {
      expect((await takePlace(context, { seminarId })).errors).toMatchObject([{ __typename: 'NotFound', path: ['seminarId'] }]);
    }
    expect((await takePlace(await room.as('nurse'), { seminarId: 'x' })).errors).toMatchObject([{ __typename: 'NotFound' }]);
    // Those who hold it may know of it without taking part.
    expect((await takePlace(await room.as('courseEditor'), { seminarId })).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect((await cancelSeminar(await room.as('nurse'), { seminarId })).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
  });
});

function personOf({ viewer }: Context): string {
  return viewer.kind === 'PERSON' ? viewer.personId : '';
}

describe('a file of participants', () => {
  const fileOf = async (as: 'nurse' | 'editor', seminarId: string) => {
    const seminar = await readSeminar(await room.as(as), seminarId);
    return seminar ? participantsCsv(await room.as(as), seminar) : '';
  };

  it('gives places in the order of its lines, says of each what came of it, and tells who was enlisted', async () => {
    const { id, seminarId } = await room.arranged({ capacity: 2 });
    await takePlace(await room.as('resourcePerson'), { seminarId });
    const people = '\uFEFFPerson;Namn\r\nresourcePerson;x\r\nnurse;x\r\nphysician;x\r\nnurse;x\r\nnobody;x\r\n';
    const told = await enlistInSeminar(await room.as('editor'), { seminarId, people });
    expect(told.errors).toEqual([]);
    expect(told.lines.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'ALREADY'],
      [3, 'SEATED'],
      [4, 'WAITING'],
      [5, 'ALREADY'],
      [6, 'UNKNOWN'],
    ]);
    expect(await newsOf(await room.as('nurse'), id)).toEqual(['SEMINAR_ENLISTED']);
    expect(await newsOf(await room.as('resourcePerson'), id)).toEqual([]);
    const before = await placesOf(id);
    const file = await fileOf('editor', seminarId);
    expect(file.trimEnd().split('\r\n').slice(1)).toEqual([
      expect.stringMatching(/^"resourcePerson";.*"har plats";""$/),
      expect.stringMatching(/^"nurse";.*"har plats";""$/),
      expect.stringMatching(/^"physician";.*"väntar";""$/),
    ]);
    const again = await enlistInSeminar(await room.as('editor'), { seminarId, people: file });
    expect(again.lines.map(({ outcome }) => outcome)).toEqual(['ALREADY', 'ALREADY', 'ALREADY']);
    expect(await placesOf(id)).toEqual(before);
  });

  it('is for who holds the seminar, while it is to come', async () => {
    const { seminarId } = await room.arranged();
    const enlist = async (as: 'nurse' | 'editor', people = 'nurse') =>
      (await enlistInSeminar(await room.as(as), { seminarId, people })).errors;
    expect(await enlist('nurse')).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect((await fileOf('nurse', seminarId)).trimEnd().split('\r\n')).toHaveLength(1);
    expect(await enlist('editor', '\n')).toMatchObject([{ path: ['people'] }]);
    await cancelSeminar(await room.as('editor'), { seminarId });
    expect(await enlist('editor')).toMatchObject([{ __typename: 'NotReady' }]);
  });
});
