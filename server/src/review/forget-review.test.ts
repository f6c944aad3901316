import { afterAll, beforeAll, expect, it } from 'vitest';
import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { createArtefact } from '../publishing/create-artefact.ts';
import { discardDraft } from '../publishing/discard-draft.ts';
import { DraftNode } from '../publishing/draft-node.entity.ts';
import { Draft } from '../publishing/draft.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { addComment } from './add-comment.ts';
import { Ballot } from './ballot.entity.ts';
import { castVote } from './cast-vote.ts';
import { openBallot } from './open-ballot.ts';
import { recuseMember } from './recuse-member.ts';
import { replyToComment } from './reply-to-comment.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

/** The review of a text that is not delivered but written here. */
class OwnReview extends Reviews {
  id = '';
  override get artefactId(): string {
    return this.id;
  }
}

/** A patient text that was never published, with a review begun and put to a vote. */
async function begun(title: string) {
  const reviews = new OwnReview(database, title.toLowerCase());
  const region = await reviews.em.findOneOrFail(OrganisationNode, { slug: 'skane' });
  const text = { kind: 'patientText', organisationNodeId: toNodeId('Region', region.id), track: 'ADULT' } as const;
  const { artefact } = await createArtefact(await reviews.as('editor'), { ...text, levels: [1], tags: [], title });
  reviews.id = toNodeId('Artefact', artefact?.id ?? '');
  const { artefactId } = reviews;
  await reviews.hearPatients();
  await reviews.consider();
  await reviews.member('consultant', 'AUTHOR');
  const { root: nodeId } = await reviews.em.findOneOrFail(Draft, { artefactId: idOf('Artefact', artefactId) ?? '' });
  const comment = { artefactId, nodeId, type: 'GENERAL', text: 'Oklart.', from: 0, to: 0 } as const;
  expect(wordsOf(await addComment(await reviews.as('consultant'), comment))).toEqual([]);
  const { id } = await reviews.em.findOneOrFail(ReviewComment, { text: 'Oklart.' });
  expect((await replyToComment(await reviews.as('editor'), { commentId: toNodeId('ReviewComment', id), text: 'Hur?' })).errors).toEqual([]);
  expect(wordsOf(await openBallot(await reviews.as('editor'), { artefactId, nodeId, question: title }))).toEqual([]);
  return { reviews, nodeId };
}

it('of a text that was never published goes with it when it is thrown away', async () => {
  const { reviews, nodeId } = await begun('Kastas');
  const { artefactId } = reviews;
  const { id, assignmentId } = await reviews.memberOf('consultant');
  const recusal = { artefactId, memberId: toNodeId('TeamMember', id), nodeId, reason: 'Egen studie.' };
  expect(wordsOf(await recuseMember(await reviews.as('editor'), recusal))).toEqual([]);
  expect(await discardDraft(await reviews.as('editor'), { artefactId })).toEqual({ artefact: null, errors: [] });
  expect(await reviews.em.count(Artefact, { slug: 'kastas' })).toBe(0);
  expect(await reviews.em.count(RoleAssignment, { id: assignmentId })).toBe(0);
});

it('is kept, and the text with it, once somebody has voted', async () => {
  const { reviews } = await begun('Finns');
  const { artefactId } = reviews;
  const ballotId = toNodeId('Ballot', (await reviews.em.findOneOrFail(Ballot, { question: 'Finns' })).id);
  expect(wordsOf(await castVote(await reviews.as('consultant'), { artefactId, ballotId, choice: 'FOR' }))).toEqual([]);
  expect(wordsOf(await discardDraft(await reviews.as('editor'), { artefactId }))).toEqual([
    'Granskningen har röster eller en remiss som ska finnas kvar. Texten kan avslutas utan att publiceras, men inte slängas.',
  ]);
  const { id: draftId } = await reviews.em.findOneOrFail(Draft, { artefactId: idOf('Artefact', artefactId) ?? '' });
  expect(await reviews.em.count(DraftNode, { draftId })).toBeGreaterThan(0);
  expect(await reviews.em.findOneOrFail(Ballot, { question: 'Finns' })).toMatchObject({ closedAt: null });
});
