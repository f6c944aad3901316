import pg from 'pg';
import { sha256Hex } from 'shared/text/canonical-json.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../identity/development-personas.ts';
import { Person } from '../identity/person.entity.ts';
import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import { sessionCookie } from '../identity/session-cookie.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { schema } from '../schema.ts';
import { contentId } from '../seeds/content-id.ts';
import { filled } from '../testing/filled-input.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { personaViewer, signedInAs } from '../testing/signed-in-as.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testContext } from '../testing/test-context.ts';
import { answerConsult } from './answer-consult.ts';
import { askCoSignature } from './co-signing/ask-co-signature.ts';
import { askOpinion } from './opinions/ask-opinion.ts';
import { ConsultAttachment } from './attachments/consult-attachment.entity.ts';
import { closeOutConsult } from './close-out-consult.ts';
import { quarantineConsult } from './quarantine-consult.ts';
import { requestClarification } from './request-clarification.ts';
import { saveAnswerDraft } from './save-answer-draft.ts';
import { answered, claimed, contexts, plainAnswer, queued, readyDraft, submitted, type As } from './testing/consult-steps.ts';
import { pdfWith } from './testing/files.ts';
import { mutationsOfRoom, textMutationsOfRoom } from './testing/text-mutations.ts';

const CANARY = 'Gulnäbbadskrika';
/** Stopped by the gate wherever it stands; the canary beside the number must not be found anywhere afterwards. */
const NUMBER = '18900117-9838';
const refused = `${CANARY} ${NUMBER} ${CANARY}`;

const survey = { patientOutcome: 'NEW_COURSE', referralEffect: 'NO_PARTICULAR_BENEFIT' } as const;

/** Who sends what refused text. */
type Try = { as: PersonaKey; input: object };

const call = (mutation: string): string => {
  const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  return `mutation ($input: ${String(type)}) { ${mutation}(input: $input) { errors { __typename ... on UserError { message path } ... on IdentityFound { field canOverride hits { kind start end } } } } }`;
};

/** An input of a mutation with the text in every place that takes a text or an id. */
const filledWith = (mutation: string, text: string): unknown => {
  const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  return type && filled(type, text);
};

describe('a text in which a person may be identified', () => {
  let app: TestApp;
  let as: As;
  beforeAll(async () => {
    app = await createTestApp();
    as = contexts(app.database, app.clock);
  });
  afterAll(() => app.close());

  /** Somebody answers at a lower level, so that a question can be passed there. */
  async function standsReady(organisationNodeId: string): Promise<void> {
    const em = app.database.orm.em.fork();
    const { id: personId } = await em.findOneOrFail(Person, { subject: 'nurse' });
    const held = { role: 'CONSULT_RESPONDER', validFrom: '2026-01-01', validTo: null, artefactId: null } as const;
    em.persist(em.create(RoleAssignment, { ...held, personId, organisationNodeId }));
    await em.flush();
  }

  /** Every way words come into this room. A mutation that takes words and is not here fails the test by its name. */
  async function tries(): Promise<Record<string, Try[]>> {
    const draft = await readyDraft(as);
    const sent = await submitted(as);
    const [mine, waiting, done, followed, asked, hidden] = [
      await claimed(as),
      await claimed(as),
      await claimed(as),
      await claimed(as),
      await claimed(as),
      await claimed(as),
    ];
    await requestClarification(await as('consultant'), { consultId: waiting, questions: ['Vilken dos?'] });
    await answerConsult(await as('consultant'), { ...plainAnswer, consultId: done });
    await answerConsult(await as('consultant'), { ...plainAnswer, followUp: { weeks: 8, measure: 'Sömnen' }, consultId: followed });
    await closeOutConsult(await as('physician'), { ...survey, consultId: followed });
    await saveAnswerDraft(await as('consultant'), { ...plainAnswer, consultId: asked, revision: 0 });
    const personId = toNodeId('Person', (await personaViewer(app.database, app.clock, 'secondConsultant')).personId);
    const traineeId = toNodeId('Person', (await personaViewer(app.database, app.clock, 'trainee')).personId);
    await askOpinion(await as('consultant'), { consultId: asked, personId, mandatory: false, text: 'Se på dosen.' });
    await askCoSignature(await as('consultant'), { consultId: asked, personId });
    await quarantineConsult(await as('physician'), { consultId: hidden, reason: 'RECOGNISABLE' });
    const shut = await answered(as);
    await closeOutConsult(await as('physician'), { ...survey, consultId: shut });
    const clinic = await app.database.orm.em.fork().findOneOrFail(OrganisationNode, { slug: 'exempel-smartmottagningen-skane' });
    await standsReady(clinic.id);
    const overrides = [{ field: 'text', kind: 'PERSONNUMMER', reason: refused }];
    return {
      saveConsultDraft: [
        {
          as: 'physician',
          input: { consultId: draft, fields: ['title', 'question', 'template.mal'].map((key) => ({ key, text: refused, revision: 1 })) },
        },
      ],
      submitConsult: [{ as: 'physician', input: { consultId: draft, overrides } }],
      declineConsult: [{ as: 'triage', input: { consultId: sent, reason: 'EMERGENCY', redirect: refused } }],
      saveAnswerDraft: [
        { as: 'consultant', input: { consultId: mine, revision: 0, text: refused, followUpMeasure: refused } },
        {
          as: 'consultant',
          input: {
            consultId: mine,
            revision: 1,
            text: 'Ring 070-1740605.',
            citations: [{ artefactId: toNodeId('Artefact', contentId('eval-gabapentin-neuropatisk')), nodeId: refused }],
            overrides: [{ field: 'text', kind: 'PHONE', reason: NUMBER }],
          },
        },
      ],
      requestClarification: [{ as: 'consultant', input: { consultId: mine, questions: [refused] } }],
      answerConsult: [
        {
          as: 'consultant',
          input: {
            consultId: mine,
            disposition: 'MANAGE_HERE',
            knowledgeMissing: true,
            citations: [],
            text: `${refused} och mer text.`,
            overrides,
          },
        },
      ],
      replyToClarification: [{ as: 'physician', input: { consultId: waiting, text: refused, overrides } }],
      askFollowUp: [{ as: 'physician', input: { consultId: done, text: refused } }],
      closeOutConsult: [{ as: 'physician', input: { consultId: done, ...survey, learned: refused } }],
      reportOutcome: [
        {
          as: 'physician',
          input: { consultId: followed, adviceFollowed: 'YES', patientEffect: 'BETTER', referralMade: false, learned: refused, overrides },
        },
      ],
      passToLevel: [
        {
          as: 'consultant',
          input: { consultId: asked, unitId: toNodeId('Unit', clinic.id), reason: 'BELONGS_LOWER', text: refused, overrides },
        },
      ],
      askOpinion: [{ as: 'consultant', input: { consultId: asked, personId: traineeId, mandatory: true, text: refused, overrides } }],
      giveOpinion: [{ as: 'secondConsultant', input: { consultId: asked, text: refused, overrides } }],
      returnAnswer: [{ as: 'secondConsultant', input: { consultId: asked, text: refused, overrides } }],
      issueDirective: [{ as: 'consultant', input: { consultId: done, kind: 'RECOMMENDATION', text: refused, overrides } }],
      proposeQaArticle: [{ as: 'consultant', input: { consultId: shut, question: refused, answer: refused } }],
      saveConsultSnippet: [
        { as: 'consultant', input: { title: refused, text: refused, topic: 'NEUROPATHIC', offeredUntil: '2027-06-30' } },
      ],
      liftQuarantine: [
        {
          as: 'privacyOfficer',
          input: { consultId: hidden, redactions: [{ number: 1, title: refused, text: refused, parts: [{ key: 'mal', text: refused }] }] },
        },
      ],
    };
  }

  it('is in no table, no job, no line of the log and no answer, whichever way it comes', async () => {
    const all = await tries();
    expect(Object.keys(all).toSorted()).toEqual(textMutationsOfRoom());
    for (const [mutation, ways] of Object.entries(all)) {
      for (const { as: persona, input } of ways) {
        const { body, data } = await app.query<Record<string, { errors: { __typename: string }[] }>>(
          call(mutation),
          { input },
          { as: persona },
        );
        expect({ mutation, errors: data[mutation]?.errors.map(({ __typename }) => __typename) }).toMatchObject({
          mutation,
          errors: expect.arrayContaining(['IdentityFound']) as unknown,
        });
        expect(body).not.toContain(CANARY);
        expect(body).not.toContain('18900117');
      }
    }
    expect(await whereItIs()).toEqual([]);
  });

  it('is nowhere when it comes in place of an id or a word of a list', async () => {
    for (const mutation of mutationsOfRoom()) {
      for (const persona of ['physician', 'consultant', 'triage'] as const)
        await app.query(call(mutation), { input: filledWith(mutation, refused) }, { as: persona });
    }
    expect(await whereItIs()).toEqual([]);
  });

  it('is nowhere when it comes as a file', async () => {
    const consultId = await readyDraft(as);
    const cookies = { [sessionCookie.name]: await signedInAs(app.database, app.clock, 'physician') };
    for (const [name, text] of [
      [`${refused}.pdf`, 'Tomt'],
      ['svar.pdf', refused],
    ] as const) {
      const { body } = await app.fastify.inject({
        method: 'POST',
        url: `/konsultation/fraga/${consultId}/bilagor`,
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
        cookies,
        payload: await pdfWith({ text }),
      });
      expect(body).toContain('personnummer');
      expect(body).not.toContain(CANARY);
    }
    expect(await app.database.orm.em.fork().count(ConsultAttachment)).toBe(0);
    expect(await whereItIs()).toEqual([]);
  });

  /** The log and the columns that hold something of it, once everything that was to be done later is done. */
  async function whereItIs(): Promise<string[]> {
    await runDueJobs(() => testContext(app.database, undefined, app.clock));
    const found = app.logged.some((line) => line.includes(CANARY)) ? ['log'] : [];
    // The hash of a number is as good as the number: there are few enough to try them all.
    for (const text of [CANARY, NUMBER, sha256Hex(NUMBER)]) found.push(...(await columnsHolding(app.database.ownerUrl, text)));
    return found;
  }

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
    const { rows } = await client.query<{ schema: string; table: string; column: string }>(
      `select table_schema as "schema", table_name as "table", column_name as "column" from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE' and data_type in ('text', 'character varying', 'character', 'jsonb', 'json', 'ARRAY')`,
    );
    expect(rows.length).toBeGreaterThan(100);
    const found: string[] = [];
    expect(rows.map(({ schema }) => schema)).toContain('jobs');
    for (const { schema: space, table, column } of rows) {
      const name = `${pg.escapeIdentifier(table)}.${pg.escapeIdentifier(column)}`;
      const hit = await client.query(
        `select 1 from ${pg.escapeIdentifier(space)}.${pg.escapeIdentifier(table)} where position($1 in ${name}::text) > 0 limit 1`,
        [text],
      );
      if (hit.rowCount) found.push(`${table}.${column}`);
    }
    return found.toSorted();
  } finally {
    await client.end();
  }
}
