import pg from 'pg';
import { sha256Hex } from 'shared/text/canonical-json.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { contentId } from '../seeds/content-id.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { claimed, contexts, queued, readyDraft, submitted, type As } from './testing/consult-steps.ts';
import { requestClarification } from './request-clarification.ts';
import { answerConsult } from './answer-consult.ts';
import { plainAnswer } from './testing/consult-steps.ts';

const CANARY = 'Gulnäbbadskrika';
/** Stopped by the gate wherever it stands; the canary beside the number must not be found anywhere afterwards. */
const refused = `${CANARY} 18900117-9838 ${CANARY}`;

/** A mutation and the input that carries a refused text. */
type Try = { mutation: string; as: Parameters<TestApp['query']>[2]; input: object };

describe('a text in which a person may be identified', () => {
  let app: TestApp;
  let as: As;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
  });
  afterAll(() => app.close());

  it('is in no table, no line of the log and no answer, whichever way it comes', async () => {
    const draft = await readyDraft(as);
    const sent = await submitted(as);
    const [mine, waiting, done] = [await claimed(as), await claimed(as), await claimed(as)];
    await requestClarification(await as('consultant'), { consultId: waiting, questions: ['Vilken dos?'] });
    await answerConsult(await as('consultant'), { ...plainAnswer, consultId: done });
    const fields = ['title', 'question', 'template.mal'].map((key) => ({ key, text: refused, revision: 1 }));
    const overrides = [{ field: 'text', kind: 'PERSONNUMMER', reason: refused }];
    const answer = { disposition: 'MANAGE_HERE', knowledgeMissing: true, citations: [], text: `${refused} och mer text.` };
    const survey = { patientOutcome: 'NEW_COURSE', referralEffect: 'NO_PARTICULAR_BENEFIT', learned: refused };
    const tries: Try[] = [
      { mutation: 'saveConsultDraft', as: { as: 'physician' }, input: { consultId: draft, fields } },
      { mutation: 'declineConsult', as: { as: 'triage' }, input: { consultId: sent, reason: 'EMERGENCY', redirect: refused } },
      {
        mutation: 'saveAnswerDraft',
        as: { as: 'consultant' },
        input: { consultId: mine, revision: 0, text: refused, followUpMeasure: refused },
      },
      {
        mutation: 'saveAnswerDraft',
        as: { as: 'consultant' },
        input: {
          consultId: mine,
          revision: 1,
          text: 'Ring 070-1740605.',
          citations: [{ artefactId: toNodeId('Artefact', contentId('eval-gabapentin-neuropatisk')), nodeId: refused }],
          overrides: [{ field: 'text', kind: 'PHONE', reason: '18900117-9838' }],
        },
      },
      { mutation: 'requestClarification', as: { as: 'consultant' }, input: { consultId: mine, questions: [refused] } },
      { mutation: 'answerConsult', as: { as: 'consultant' }, input: { consultId: mine, ...answer, overrides } },
      { mutation: 'replyToClarification', as: { as: 'physician' }, input: { consultId: waiting, text: refused, overrides } },
      { mutation: 'askFollowUp', as: { as: 'physician' }, input: { consultId: done, text: refused } },
      { mutation: 'closeOutConsult', as: { as: 'physician' }, input: { consultId: done, ...survey } },
    ];
    for (const { mutation, as: who, input } of tries) {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { __typename ... on UserError { message path } ... on IdentityFound { field canOverride hits { kind start end } } } } }`;
      const { body, data } = await app.query<Record<string, { errors: { __typename: string }[] }>>(document, { input }, who);
      expect(data[mutation]?.errors.some(({ __typename }) => __typename === 'IdentityFound')).toBe(true);
      expect(body).not.toContain(CANARY);
      expect(body).not.toContain('18900117');
    }
    expect(app.logged.join('\n')).not.toContain(CANARY);
    expect(await columnsHolding(app.database.ownerUrl, CANARY)).toEqual([]);
    expect(await columnsHolding(app.database.ownerUrl, '18900117-9838')).toEqual([]);
    // The hash of a number is as good as the number: there are few enough to try them all.
    expect(await columnsHolding(app.database.ownerUrl, sha256Hex('18900117-9838'))).toEqual([]);
  });

  it('would be found by that search, were it stored', async () => {
    await queued(as, { token: 'Stenskvättasång' });
    expect(await columnsHolding(app.database.ownerUrl, 'Stenskvättasång')).toEqual([
      'consult_message.parts',
      'consult_message.text',
      'consult_message.title',
    ]);
  });
});

/** Every column of text or JSON, of every table, that holds a text anywhere. Asked as the owner, past every right. */
async function columnsHolding(ownerUrl: string, text: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string; column: string }>(
      `select table_name as "table", column_name as "column" from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ('text', 'character varying', 'character', 'jsonb', 'json', 'ARRAY')`,
    );
    expect(rows.length).toBeGreaterThan(100);
    const found: string[] = [];
    for (const { table, column } of rows) {
      const name = `${pg.escapeIdentifier(table)}.${pg.escapeIdentifier(column)}`;
      const hit = await client.query(`select 1 from ${pg.escapeIdentifier(table)} where position($1 in ${name}::text) > 0 limit 1`, [text]);
      if (hit.rowCount) found.push(`${table}.${column}`);
    }
    return found.toSorted();
  } finally {
    await client.end();
  }
}
