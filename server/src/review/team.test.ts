import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { editDraft } from '../publishing/edit-draft.ts';
import { GABAPENTIN, nodeId } from '../publishing/testing/editions.ts';
import { readDraft } from '../publishing/draft.queries.ts';
import { artefactsPage, readArtefact } from '../publishing/artefact.queries.ts';
import { Task } from '../tasks/task.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { addTeamMember } from './add-team-member.ts';
import { declareInterests } from './declare-interests.ts';
import { endTeamMember } from './end-team-member.ts';
import { TeamMember } from './team-member.entity.ts';
import { gapsOf, teamOf } from './team.queries.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import type { PersonaKey } from '../identity/development-personas.ts';

const artefactId = nodeId(GABAPENTIN);
let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
  await reviews.editions.start(GABAPENTIN);
});
afterAll(() => database.close());

const seesDraft = async (key: PersonaKey): Promise<boolean> => {
  const context = await reviews.as(key);
  const artefact = await readArtefact(context, { slug: GABAPENTIN });
  return artefact !== null && (await readDraft(context, artefact)) !== null;
};
/** Whether the text stands in the list of those somebody works with. */
const listed = async (key: PersonaKey): Promise<boolean> => {
  const { nodes } = await artefactsPage(await reviews.as(key), { first: 100 }, { working: true, kinds: ['evaluation'] });
  return nodes.some(({ slug }) => slug === GABAPENTIN);
};
const writes = async (key: PersonaKey): Promise<string[]> => {
  const set = { node: 'gap-2', revision: 99, attributes: '{}' };
  const { errors } = await editDraft(await reviews.as(key), { artefactId, operations: [{ set }] });
  return errors.map(({ __typename }) => __typename);
};

describe('a team', () => {
  it('opens the edition to its members alone: authors write, reviewers read', async () => {
    expect([await seesDraft('consultant'), await seesDraft('twoUnits'), await seesDraft('nurse')]).toEqual([false, false, false]);
    expect([await listed('consultant'), await listed('editor')]).toEqual([false, true]);
    await reviews.member('consultant', 'AUTHOR');
    expect([await listed('consultant'), await listed('nurse')]).toEqual([true, false]);
    await reviews.member('twoUnits', 'REVIEWER', { external: true, area: 'blekinge', specialty: 'allmänmedicin' });
    expect([await seesDraft('consultant'), await seesDraft('twoUnits'), await seesDraft('nurse')]).toEqual([true, true, false]);
    expect([await writes('consultant'), await writes('twoUnits'), await writes('nurse')]).toEqual([
      ['DraftConflict'],
      ['NotAllowed'],
      ['NotFound'],
    ]);
  });

  it('is put together by the editor alone, each once', async () => {
    const add = async (who: PersonaKey, role: 'AUTHOR' | 'REVIEWER' = 'REVIEWER') => {
      const personId = toNodeId('Colleague', (await reviews.person('twoUnits')).id);
      const { errors } = await addTeamMember(await reviews.as(who), { artefactId, personId, role, external: true });
      return errors.map(({ __typename }) => __typename);
    };
    expect([await add('nurse'), await add('consultant'), await add('approver'), await add('editor')]).toEqual([
      ['NotFound'],
      ['NotAllowed'],
      ['NotAllowed'],
      ['NotReady'],
    ]);
    const stranger = { artefactId, personId: toNodeId('Colleague', crypto.randomUUID()), role: 'AUTHOR', external: false } as const;
    expect((await addTeamMember(await reviews.as('editor'), stranger)).errors).toMatchObject([
      { __typename: 'NotFound', path: ['personId'] },
    ]);
  });

  it('lets nobody review what they write, and calls nobody of its own organisation external', async () => {
    const add = async (key: PersonaKey, role: 'AUTHOR' | 'REVIEWER', external: boolean) => {
      const personId = toNodeId('Colleague', (await reviews.person(key)).id);
      const { errors } = await addTeamMember(await reviews.as('editor'), { artefactId, personId, role, external });
      return errors.map(({ __typename, path }) => [__typename, ...path]);
    };
    expect(await add('consultant', 'REVIEWER', false)).toEqual([['NotReady', 'personId']]);
    expect(await add('twoUnits', 'AUTHOR', false)).toEqual([['NotReady', 'personId']]);
    // The centre is a unit of the healthcare region; a region below it is an organisation of its own.
    expect([await add('trainee', 'REVIEWER', true), await add('approver', 'REVIEWER', true)]).toEqual([
      [['NotReady', 'external']],
      [['NotReady', 'external']],
    ]);
    expect(await add('regionalEditor', 'REVIEWER', true)).toEqual([]);
    const memberId = toNodeId('TeamMember', (await reviews.memberOf('regionalEditor')).id);
    expect(wordsOf(await endTeamMember(await reviews.as('editor'), { artefactId, memberId }))).toEqual([]);
    expect(await reviews.em.count(Task, { personId: (await reviews.person('regionalEditor')).id, closedAt: null })).toBe(0);
  });

  it('asks its members to declare, once for all texts, and shows what they declare', async () => {
    const waiting = async (key: PersonaKey = 'consultant') =>
      reviews.em.count(Task, { kind: 'DECLARE_INTERESTS', personId: (await reviews.person(key)).id, closedAt: null });
    const memberId = toNodeId('TeamMember', (await reviews.memberOf('consultant')).id);
    // What is declared holds for 12 months.
    expect(await waiting()).toBe(0);
    await endTeamMember(await reviews.as('editor'), { artefactId, memberId });
    reviews.pass(400);
    await reviews.member('consultant', 'AUTHOR');
    expect(await waiting()).toBe(1);
    const wrong = await declareInterests(await reviews.as('consultant'), { hasInterests: true, text: ' ' });
    expect(wrong.errors).toMatchObject([{ __typename: 'InvalidInput', path: ['text'] }]);
    reviews.pass(30);
    await reviews.declare('consultant', 'Arvode för föreläsning 2025.');
    expect(await waiting()).toBe(0);
    const rows = await teamOf(await reviews.as('editor'), (await reviews.memberOf('consultant')).artefactId);
    expect(rows.find(({ role }) => role === 'AUTHOR')).toMatchObject({
      interests: 'Arvode för föreläsning 2025.',
      declarationValid: true,
      area: 'Skåne',
    });
    expect(await gapsOf(await reviews.as('editor'), (await reviews.memberOf('consultant')).artefactId)).toEqual([]);
  });

  it('closes the edition to whoever leaves, and keeps that they were there', async () => {
    await reviews.member('physician', 'AUTHOR');
    expect(await seesDraft('physician')).toBe(true);
    const memberId = toNodeId('TeamMember', (await reviews.memberOf('physician')).id);
    expect(wordsOf(await endTeamMember(await reviews.as('editor'), { artefactId, memberId }))).toEqual([]);
    expect(await seesDraft('physician')).toBe(false);
    expect(await reviews.em.count(TeamMember, { personId: (await reviews.person('physician')).id })).toBe(1);
    expect((await endTeamMember(await reviews.as('editor'), { artefactId, memberId })).errors).toMatchObject([{ __typename: 'NotFound' }]);
  });
});
