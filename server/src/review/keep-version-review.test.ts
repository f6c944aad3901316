import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PersonaKey } from '../identity/development-personas.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { GABAPENTIN, nodeId } from '../publishing/testing/editions.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { Ballot } from './ballot.entity.ts';
import { castVote } from './cast-vote.ts';
import { closeBallot } from './close-ballot.ts';
import { openBallot } from './open-ballot.ts';
import { recuseMember } from './recuse-member.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { reviewOfVersion } from './version-review.queries.ts';

const artefactId = nodeId(GABAPENTIN);
let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
});
afterAll(() => database.close());

it('of the short course names those of its team who wrote, approved or voted, and a conflict of interest that kept somebody out of a vote', async () => {
  const keepOut = async (key: PersonaKey, node: string) => {
    const member = toNodeId('TeamMember', (await reviews.memberOf(key)).id);
    expect(
      wordsOf(await recuseMember(await reviews.as('editor'), { artefactId, memberId: member, nodeId: node, reason: 'Egen studie.' })),
    ).toEqual([]);
  };
  const write = async () => {
    for (const key of ['consultant', 'secondConsultant', 'twoUnits', 'approver'] as const) {
      await reviews.member(key, key === 'consultant' || key === 'secondConsultant' ? 'AUTHOR' : 'REVIEWER');
      await reviews.declare(key);
    }
    await keepOut('consultant', 'gap-1');
    await keepOut('twoUnits', 'gap-2');
    await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nytt' } }, { who: 'consultant' });
    const question = { artefactId, nodeId: 'gap-1', question: 'Står slutsatsen kvar?' };
    expect(wordsOf(await openBallot(await reviews.as('editor'), question))).toEqual([]);
    const ballotId = toNodeId('Ballot', (await reviews.em.findOneOrFail(Ballot, { nodeId: 'gap-1' })).id);
    expect(wordsOf(await castVote(await reviews.as('secondConsultant'), { artefactId, ballotId, choice: 'FOR' }))).toEqual([]);
    expect(wordsOf(await closeBallot(await reviews.as('editor'), { artefactId, ballotId }))).toEqual([]);
  };
  const { id } = await reviews.editions.publish(GABAPENTIN, write, true);
  const nameOf = async (key: PersonaKey) => (await reviews.person(key)).name;
  const kept = await reviewOfVersion(testContext(database), id);
  expect(new Set(kept?.team.map(({ name }) => name))).toEqual(
    new Set(await Promise.all((['consultant', 'secondConsultant', 'approver', 'editor'] as const).map(nameOf))),
  );
  expect(kept?.recusals).toMatchObject([{ name: await nameOf('consultant') }]);
});
