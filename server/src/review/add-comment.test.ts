import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { GABAPENTIN } from '../publishing/testing/editions.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { addComment } from './add-comment.ts';
import { applySuggestion } from './apply-suggestion.ts';
import { resolveComment } from './resolve-comment.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';

let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
  await reviews.editions.start(GABAPENTIN);
});
afterAll(() => database.close());

describe('a comment of the team with other words', () => {
  it('is put in once, however often it is asked for, and not when it is resolved', async () => {
    const words = { nodeId: 'gap-2', attribute: 'text', from: 0, to: 5, type: 'WORDING' } as const;
    const suggest = async (proposedText: string): Promise<string> => {
      await addComment(await reviews.as('editor'), { artefactId: reviews.artefactId, text: 'Så här.', ...words, proposedText });
      return toNodeId('ReviewComment', (await reviews.em.findOneOrFail(ReviewComment, { proposedText })).id);
    };
    const put = async (commentId: string) => wordsOf(await applySuggestion(await reviews.as('editor'), { commentId }));
    const commentId = await suggest('Nya ord och');
    const both = await Promise.all([put(commentId), put(commentId)]);
    expect(both.map((errors) => errors.length).sort()).toEqual([0, 1]);
    await resolveComment(await reviews.as('editor'), { commentId, resolved: false });
    expect(await put(commentId)).toEqual(['Förslaget är redan infört i texten.']);
    const other = await suggest('Andra ord');
    await resolveComment(await reviews.as('editor'), { commentId: other, resolved: true });
    expect(await put(other)).toEqual(['Synpunkten är hanterad. Öppna den igen först.']);
  });

  it('stays within a paragraph, since nobody could put it in over two', async () => {
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const text = { sv: { type: 'doc', content: [paragraph('Första stycket.'), paragraph('Andra stycket.')] } };
    expect((await reviews.editions.set(GABAPENTIN, 'conclusion', { text })).errors).toEqual([]);
    const words = { nodeId: 'conclusion', attribute: 'text', from: 8, type: 'WORDING', text: 'Så här.' } as const;
    const suggest = async (to: number, proposedText: string | null) =>
      (await addComment(await reviews.as('editor'), { artefactId: reviews.artefactId, ...words, to, proposedText })).errors;
    expect(await suggest(22, 'stycket och andra')).toMatchObject([{ __typename: 'InvalidInput', path: ['proposedText'] }]);
    expect(await suggest(22, '')).toMatchObject([{ path: ['proposedText'] }]);
    expect(await suggest(22, null)).toEqual([]);
    expect(await suggest(15, 'raden')).toEqual([]);
  });
});
