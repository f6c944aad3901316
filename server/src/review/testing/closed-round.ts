import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Tests of a database that holds one closed round with everything a round can have: nothing in it can be changed there, whoever asks. */
export function keepsClosedRound(ownerUrl: () => string): void {
  let owner: pg.Client;
  beforeAll(async () => {
    owner = new pg.Client({ connectionString: ownerUrl() });
    await owner.connect();
  });
  afterAll(() => owner.end());

  it.each([
    `update review_round set closes = '2027-01-01'`,
    `update review_round set "closedAt" = null`,
    `update review_round set "tablePublishedAt" = now()`,
    'delete from review_round',
    'truncate review_round cascade',
    `update review_invitation set "remindedAt" = now()`,
    `update review_invitation set "bodyName" = 'x'`,
    `update review_invitation set category = 'OTHER'`,
    'delete from review_invitation',
    `update review_submission set stance = 'OPPOSES'`,
    'delete from review_submission',
    `update review_comment set text = 'x'`,
    'delete from review_comment',
    `update review_response set disposition = 'ACCEPTED'`,
    'delete from review_response',
    'truncate review_response',
    `insert into review_response (id, "commentId", disposition, text, "respondedAt", "respondedById")
       select gen_random_uuid(), id, 'REJECTED', 'x', now(), "authorId" from review_comment limit 1`,
    `insert into review_reply (id, "commentId", "authorId", text, "createdAt") select gen_random_uuid(), id, "authorId", 'x', now() from review_comment limit 1`,
    `insert into review_comment select gen_random_uuid(), "artefactId", "draftId", "roundId", "submissionId", "authorId", number, type, question, text, "nodeId",
       attribute, "from", "to", quote, "contentHash", "proposedText", "suggestionAppliedAt", "createdAt", "resolvedAt", "resolvedById" from review_comment limit 1`,
    `insert into review_invitation (id, "roundId", "bodyId", "invitedAt") select gen_random_uuid(), "roundId", "bodyId", now() from review_invitation limit 1`,
  ])('%s', async (statement) => {
    await expect(owner.query(statement)).rejects.toMatchObject({ code: '23001' });
  });

  it('but names the version it led to, once', async () => {
    await owner.query(`update review_round set "versionId" = gen_random_uuid()`);
    await expect(owner.query(`update review_round set "versionId" = gen_random_uuid()`)).rejects.toMatchObject({ code: '23001' });
  });
}
