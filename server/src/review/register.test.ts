import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { BodyContact } from './body-contact.entity.ts';
import { contactsOfBody, dialogueOfBody, readBody } from './body.queries.ts';
import { changeBody } from './change-body.ts';
import { keepsRegister } from './change-register.ts';
import { logDialogue } from './log-dialogue.ts';
import { registerBody } from './register-body.ts';
import { ReviewBody } from './review-body.entity.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';

let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
});
afterAll(() => database.close());

const NAME = 'Exempelföreningen för psykologer';
const contact = async (key: 'professionBody' | 'regionBody') => toNodeId('Colleague', (await reviews.person(key)).id);
const body = async (name = NAME) => reviews.em.findOneOrFail(ReviewBody, { name });
const bodyId = async (name?: string) => toNodeId('ReviewBody', (await body(name)).id);

describe('the register of bodies', () => {
  it('takes a body with those who answer for it, once', async () => {
    const entry = { name: ` ${NAME} `, category: 'PROFESSION', panel: false, contactIds: [await contact('professionBody')] } as const;
    const enter = async (change: object, who: 'editor' | 'nurse' | 'regionalEditor' = 'editor') =>
      registerBody(await reviews.as(who), { ...entry, contactIds: [...entry.contactIds], ...change });
    expect((await enter({}, 'nurse')).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect(wordsOf(await enter({}, 'regionalEditor'))).toEqual([
      'Registret gäller hela landet. Be en redaktör vid ett kunskapscentrum eller på nationell nivå att ändra i det.',
    ]);
    expect(
      await Promise.all((['nurse', 'regionalEditor', 'editor'] as const).map(async (who) => keepsRegister(await reviews.as(who)))),
    ).toEqual([false, false, true]);
    expect(wordsOf(await enter({ name: ' ' }))).toEqual(['Fyll i det här.']);
    expect(wordsOf(await enter({ contactIds: [] }))).toEqual(['Välj minst en person som svarar.']);
    expect(await enter({})).toMatchObject({ errors: [], body: { name: NAME, contacts: 1, endedAt: null } });
    expect(wordsOf(await enter({}))).toEqual(['Det finns redan någon med det namnet i registret.']);
  });

  it('changes who answers for a body, and leaves it out of rounds to come', async () => {
    const change = {
      bodyId: await bodyId(),
      name: NAME,
      category: 'OTHER',
      contactIds: [await contact('regionBody')],
      asked: false,
    } as const;
    const apply = async (more: object, who: 'editor' | 'nurse' = 'editor') =>
      changeBody(await reviews.as(who), { ...change, contactIds: [...change.contactIds], ...more });
    expect((await apply({}, 'nurse')).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect((await apply({ bodyId: 'x' })).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect(wordsOf(await apply({ name: 'Exempelmyndigheten' }))).toHaveLength(1);
    expect(await apply({})).toMatchObject({ errors: [], body: { category: 'OTHER', contacts: 1, endedAt: expect.any(Date) } });
    const context = await reviews.as('editor');
    expect(await contactsOfBody(context, (await body()).id)).toMatchObject([{ name: 'Remissvar, regioner' }]);
    expect(await reviews.em.count(BodyContact, { bodyId: (await body()).id })).toBe(1);
    await reviews.write();
    await expect(reviews.plan([NAME])).rejects.toThrow('Det finns inget sådant');
    expect(await apply({ asked: true })).toMatchObject({ body: { endedAt: null } });
  });

  it('passes on what waits for a body in a round to those who answer for it from now on', async () => {
    await reviews.plan();
    await reviews.take('OPEN_REMISS');
    const waiting = async (key: 'professionBody' | 'regionBody') => {
      const tasks = await reviews.em.find(Task, {
        personId: (await reviews.person(key)).id,
        subjectType: 'ReviewInvitation',
        closedAt: null,
      });
      return tasks.filter(({ parameters }) => parameters['body'] === NAME).map(({ kind }) => kind);
    };
    expect([await waiting('regionBody'), await waiting('professionBody')]).toEqual([['ANSWER_ROUND'], []]);
    const entry = {
      bodyId: await bodyId(),
      name: NAME,
      category: 'OTHER',
      contactIds: [await contact('professionBody')],
      asked: true,
    } as const;
    expect(wordsOf(await changeBody(await reviews.as('editor'), { ...entry, contactIds: [...entry.contactIds] }))).toEqual([]);
    expect([await waiting('regionBody'), await waiting('professionBody')]).toEqual([[], ['ANSWER_ROUND']]);
  });

  it('remembers what was talked over with a body, the newest first, for editors alone', async () => {
    const log = async (heldOn: string, text: string, who: 'editor' | 'nurse' = 'editor') =>
      logDialogue(await reviews.as(who), { bodyId: await bodyId(), heldOn, text });
    expect((await log('2026-11-01', 'Möte.', 'nurse')).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect(wordsOf(await log('2026-11-24', 'Möte.'))).toEqual(['Dagen har inte varit än.']);
    expect(wordsOf(await log('2026-10-01', 'Möte om urvalet.'))).toEqual([]);
    expect(wordsOf(await log('2026-11-01', 'Brev om tidsplanen.'))).toEqual([]);
    const { nodes } = await dialogueOfBody(await reviews.as('editor'), (await body()).id, { first: 10, after: null });
    expect(nodes.map(({ text }) => text)).toEqual(['Brev om tidsplanen.', 'Möte om urvalet.']);
    expect(await readBody(await reviews.as('nurse'), await bodyId())).toBeNull();
  });
});
