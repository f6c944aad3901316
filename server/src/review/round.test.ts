import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { DraftNode } from '../publishing/draft-node.entity.ts';
import { Task } from '../tasks/task.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { acknowledgeAnswerNews } from './acknowledge-answer-news.ts';
import { applySuggestion } from './apply-suggestion.ts';
import { commentsOfRound } from './comment.queries.ts';
import { coverageOfRound, invitationsOfRound, tallyOfRound } from './invitation.queries.ts';
import { joinAnswer } from './join-answer.ts';
import { publishRoundTable } from './publish-round-table.ts';
import { remindBodies } from './remind-bodies.ts';
import { removeRoundComment } from './remove-round-comment.ts';
import { replyToComment } from './reply-to-comment.ts';
import { documentOfRound, roundRow } from './review-round.queries.ts';
import { saveAnswer } from './save-answer.ts';
import { submitAnswer } from './submit-answer.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { ReviewSubmission } from './review-submission.entity.ts';
import { writeBack } from './write-back.ts';
import { keepsClosedRound } from './testing/closed-round.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';

const DOCTORS = 'Exempelföreningen för smärtläkare';
const PHYSIOS = 'Exempelföreningen för fysioterapeuter';
const PATIENTS = 'Exempelförbundet för patienter och närstående';
const NORTH = 'Exempelregion norr';
const SOUTH = 'Exempelregion söder';
const AUTHORITY = 'Exempelmyndigheten';
const PANEL = 'Patient- och anhörigpanelen';
const NOT_THERE = 'Det finns inget sådant, eller så får du inte se det.';

let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
  await reviews.sendOut();
});
afterAll(() => database.close());

const tally = async () => {
  const rows = (await tallyOfRound(await reviews.as('editor'), (await reviews.round()).id)) ?? [];
  return Object.fromEntries(rows.map(({ stance, bodies, late }) => [stance, [bodies, late]]));
};

/** One round from invitation to feedback, in the order it happens. */
describe('a round', () => {
  it('asks everybody who answers for those invited, until its last day', async () => {
    const tasks = await reviews.em.find(Task, { kind: 'ANSWER_ROUND', closedAt: null });
    expect(tasks).toHaveLength(7);
    expect(tasks.every(({ dueAt }) => dueAt?.toISOString().startsWith('2026-12-21'))).toBe(true);
    const panel = tasks.filter(({ link }) => link.startsWith('/panel/lasning/'));
    expect(panel).toHaveLength(1);
  });

  it('takes comments on the text as it was sent out, and no others', async () => {
    expect(wordsOf(await reviews.comment('professionBody', DOCTORS, 'Skriv ett intervall.', { proposedText: 'Behandlingstid' }))).toEqual(
      [],
    );
    expect(wordsOf(await reviews.comment('professionBody', DOCTORS, ' '))).toEqual(['Fyll i det här.']);
    const { addRoundComment } = await import('./add-round-comment.ts');
    const invitationId = await reviews.invitation(DOCTORS);
    const outside = { invitationId, text: 'x', type: 'FACT', nodeId: 'gap-1', attribute: 'text', from: 0, to: 99_999 } as const;
    expect((await addRoundComment(await reviews.as('professionBody'), outside)).errors).toMatchObject([{ path: ['nodeId'] }]);
    expect((await addRoundComment(await reviews.as('regionBody'), outside)).errors).toMatchObject([{ __typename: 'NotFound' }]);
  });

  it('keeps an answer as it is being written, and shows it to nobody else', async () => {
    expect(await roundRow(await reviews.as('editor'), (await reviews.round()).id)).toMatchObject({ comments: 0, answered: 0, invited: 7 });
    const [comment] = await reviews.comments();
    const reply = { commentId: toNodeId('ReviewComment', comment?.id ?? ''), text: 'Hm.' };
    expect((await replyToComment(await reviews.as('editor'), reply)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    await reviews.comment('professionBody', DOCTORS, 'Ångrar mig.');
    const last = (await reviews.comments()).at(-1);
    const away = { invitationId: await reviews.invitation(DOCTORS), commentId: toNodeId('ReviewComment', last?.id ?? '') };
    expect((await removeRoundComment(await reviews.as('professionBody'), away)).errors).toEqual([]);
    expect(await reviews.comments()).toHaveLength(1);
  });

  it('is answered once by each body, which says where it stands', async () => {
    const [written] = await reviews.comments();
    const early = {
      invitationId: await reviews.invitation(DOCTORS),
      commentId: toNodeId('ReviewComment', written?.id ?? ''),
      text: 'Hallå?',
    };
    const writeEarly = async () => wordsOf(await writeBack(await reviews.as('professionBody'), early));
    expect(await writeEarly()).toEqual(['Svaret är inte lämnat än.']);
    expect(wordsOf(await submitAnswer(await reviews.as('professionBody'), { invitationId: await reviews.invitation(DOCTORS) }))).toEqual([
      'Ange ert ställningstagande.',
    ]);
    expect(wordsOf(await reviews.answer('professionBody', DOCTORS, 'SUPPORTS_WITH_COMMENTS'))).toEqual([]);
    const again = await submitAnswer(await reviews.as('professionBody'), { invitationId: await reviews.invitation(DOCTORS) });
    expect(wordsOf(again)).toEqual(['Svaret är redan lämnat.']);
    expect(wordsOf(await reviews.comment('professionBody', DOCTORS, 'En till.'))).toEqual(['Svaret är redan lämnat.']);
    expect(await writeEarly()).toEqual(['Synpunkten har inte fått något svar än. När den har fått det kan ni skriva tillbaka.']);
  });

  it('is answered by one body for several', async () => {
    const invitationId = await reviews.invitation(NORTH);
    const save = async (others: string[]) =>
      wordsOf(await saveAnswer(await reviews.as('regionBody'), { invitationId, stance: 'SUPPORTS', coordinatedFor: others }));
    expect(await save([await reviews.invitation(NORTH)])).toHaveLength(1);
    expect(await save([await reviews.invitation(PANEL)])).toHaveLength(1);
    expect(await save([await reviews.invitation(SOUTH)])).toEqual([]);
    await reviews.comment('regionBody', NORTH, 'Vad kostar det?', { type: 'COST' });
    expect(await join(NORTH)).toEqual([NOT_THERE]);
    expect(wordsOf(await submitAnswer(await reviews.as('regionBody'), { invitationId }))).toEqual([]);
    expect(await tally()).toEqual({ SUPPORTS_WITH_COMMENTS: [1, 0], SUPPORTS: [1, 0] });
    expect(await regions()).toMatchObject({ invited: 2, answered: 1 });
    const waiting = { subjectId: idOf('ReviewInvitation', await reviews.invitation(SOUTH)), closedAt: null };
    expect((await reviews.em.find(Task, waiting)).map(({ kind }) => kind).sort()).toEqual(['ANSWER_ROUND', 'JOIN_ANSWER']);
  });

  const regions = async () =>
    ((await coverageOfRound(await reviews.as('editor'), (await reviews.round()).id)) ?? []).find(({ category }) => category === 'REGION');
  const join = async (offeredBy: string, who: 'regionBody' | 'patientBody' = 'regionBody', name = SOUTH) =>
    wordsOf(
      await joinAnswer(await reviews.as(who), {
        invitationId: await reviews.invitation(name),
        offeredBy: await reviews.invitation(offeredBy),
      }),
    );

  it('counts for another body when that body says so itself, and for nobody whom it was not offered', async () => {
    expect(await join(DOCTORS)).toEqual([NOT_THERE]);
    expect(await join(NORTH, 'patientBody', PATIENTS)).toEqual([NOT_THERE]);
    expect(await join(NORTH)).toEqual([]);
    expect(await join(NORTH)).toEqual(['Svaret är redan lämnat.']);
    expect(await tally()).toEqual({ SUPPORTS_WITH_COMMENTS: [1, 0], SUPPORTS: [2, 0] });
    expect(await regions()).toMatchObject({ invited: 2, answered: 2 });
    const { nodes } = await invitationsOfRound(await reviews.as('editor'), (await reviews.round()).id, { first: 20 });
    expect(nodes.find(({ bodyName }) => bodyName === SOUTH)).toMatchObject({ stance: 'SUPPORTS', joined: NORTH, answered: true });
    expect(nodes.find(({ bodyName }) => bodyName === NORTH)).toMatchObject({ stance: 'SUPPORTS', joined: null });
  });

  it('shows those who conduct the round nothing of an answer before it is handed in', async () => {
    const invitationId = await reviews.invitation(AUTHORITY);
    const save = async (question: number, before: string, text: string) =>
      (await saveAnswer(await reviews.as('authorityBody'), { invitationId, stance: 'OPPOSES', answers: [{ question, before, text }] }))
        .errors;
    expect(await save(0, '', 'Nej.')).toEqual([]);
    const { nodes } = await invitationsOfRound(await reviews.as('editor'), (await reviews.round()).id, { first: 20 });
    expect(nodes.find(({ bodyName }) => bodyName === AUTHORITY)).toMatchObject({ stance: null, answers: [], updatedAt: null });
    // A second window answers another question, and the same one without having seen the answer.
    expect(await save(1, '', 'Allt.')).toEqual([]);
    expect(await save(0, '', 'Ja.')).toMatchObject([{ __typename: 'NotReady', path: ['answers', '0'] }]);
    expect(await save(2, '', 'Finns inte.')).toMatchObject([{ __typename: 'InvalidInput' }]);
    const kept = await reviews.em.findOneOrFail(ReviewSubmission, { invitationId: idOf('ReviewInvitation', invitationId) });
    expect(kept.answers).toEqual(['Nej.', 'Allt.']);
    await save(0, 'Nej.', '');
    await save(1, 'Allt.', '');
  });

  it('is answered by a member of a panel with words, without a stance', async () => {
    expect(wordsOf(await reviews.answer('panelMember', PANEL, null, [' ', '']))).toEqual(['Svara på minst en fråga.']);
    expect(wordsOf(await reviews.answer('panelMember', PANEL, null, ['Ja, det mesta.', '']))).toEqual([]);
    const document = await documentOfRound(await reviews.as('editor'), (await reviews.round()).id);
    expect((await reviews.comments()).at(-1)).toMatchObject({
      question: 'Är texten klar?',
      text: 'Ja, det mesta.',
      nodeId: document?.root,
      attribute: null,
      number: 4,
    });
  });

  it('reminds those who have not answered, and only them', async () => {
    expect(wordsOf(await remindBodies(await reviews.as('editor'), { roundId: await reviews.roundId() }))).toEqual([]);
    expect(await reviews.em.count(Task, { kind: 'ROUND_REMINDER', closedAt: null })).toBe(3);
    expect(await reviews.em.count(Task, { kind: 'ANSWER_ROUND', closedAt: null })).toBe(0);
  });

  it('marks what comes after the last day as late: kept, and not counted', async () => {
    reviews.pass(28);
    await reviews.comment('authorityBody', AUTHORITY, 'I sista stund.');
    expect(wordsOf(await reviews.answer('authorityBody', AUTHORITY, 'SUPPORTS'))).toEqual([]);
    expect(await tally()).toMatchObject({ SUPPORTS: [3, 0] });
    reviews.pass(1);
    await reviews.comment('patientBody', PATIENTS, 'För sent.', { type: 'CONSEQUENCE' });
    expect(wordsOf(await reviews.answer('patientBody', PATIENTS, 'OPPOSES'))).toEqual([]);
    expect(await tally()).toMatchObject({ SUPPORTS: [3, 0], OPPOSES: [0, 1] });
    const row = await roundRow(await reviews.as('editor'), (await reviews.round()).id);
    expect(row).toMatchObject({ answered: 6, comments: 5, lateComments: 1, reminded: 3 });
  });

  it('puts a suggested wording into the text with one click, which is the response too', async () => {
    const [first] = await reviews.comments();
    const commentId = toNodeId('ReviewComment', first?.id ?? '');
    expect(wordsOf(await applySuggestion(await reviews.as('editor'), { commentId }))).toEqual([
      'Utgåvan är inlämnad och går inte att ändra. Skicka tillbaka den först.',
    ]);
    await reviews.take('REVISE');
    expect((await applySuggestion(await reviews.as('panelMember'), { commentId })).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await applySuggestion(await reviews.as('twoUnits'), { commentId })).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    await reviews.respond(first?.id ?? '', 'REJECTED');
    const { comment, errors } = await applySuggestion(await reviews.as('editor'), { commentId });
    expect(errors).toEqual([]);
    expect(comment).toMatchObject({
      bodyName: DOCTORS,
      response: { disposition: 'ACCEPTED', text: 'Texten ändras enligt förslaget.', changedNodeId: 'gap-1' },
    });
    const node = await reviews.em.findOneOrFail(DraftNode, { nodeId: 'gap-1' });
    expect(JSON.stringify(node.attrs['text'])).toContain('Behandlingstid');
    expect(node.nodeRevision).toBe(2);
    expect(wordsOf(await applySuggestion(await reviews.as('editor'), { commentId }))).toEqual(['Förslaget är redan infört i texten.']);
    expect(wordsOf(await reviews.respond(first?.id ?? '', 'REJECTED'))).toEqual([
      'Förslaget är infört i texten: det är godtaget, helt eller delvis.',
    ]);
    await expect(reviews.em.nativeUpdate(ReviewComment, { id: first?.id ?? '' }, { suggestionAppliedAt: null })).rejects.toThrow(
      'in the text',
    );
  });

  it('gives every comment one response, which names the part it changes', async () => {
    const [, second, third, fourth, fifth] = await reviews.comments();
    expect(wordsOf(await reviews.close())).toEqual(['4 av 5 synpunkter saknar svar. Svara på alla först.']);
    expect(wordsOf(await reviews.respond(second?.id ?? '', 'PARTLY'))).toEqual(['Ange vilken del som ändras till följd av synpunkten.']);
    expect(wordsOf(await reviews.respond(second?.id ?? '', 'PARTLY', 'no-such-part'))).toHaveLength(1);
    expect(wordsOf(await reviews.respond(second?.id ?? '', 'PARTLY', 'gap-2'))).toEqual([]);
    await reviews.respond(third?.id ?? '');
    const { comment } = await reviews.respond(third?.id ?? '', 'OUT_OF_SCOPE', 'gap-1');
    expect(comment?.response).toMatchObject({ disposition: 'OUT_OF_SCOPE', changedNodeId: null });
    await reviews.respond(fourth?.id ?? '');
    expect(wordsOf(await reviews.close())).toEqual(['1 av 5 synpunkter saknar svar. Svara på alla först.']);
    await reviews.respond(fifth?.id ?? '');
  });

  it('is talked over with whoever said it, in the thread of the comment, until the round is closed', async () => {
    const tasks = (kind: string) => reviews.em.count(Task, { kind, closedAt: null });
    const panels = (await reviews.comments()).find(({ question }) => question !== null);
    const commentId = toNodeId('ReviewComment', panels?.id ?? '');
    const invitationId = await reviews.invitation(PANEL);
    const back = async (text: string, who: 'panelMember' | 'professionBody' = 'panelMember', to = commentId) =>
      (await writeBack(await reviews.as(who), { invitationId, commentId: to, text })).errors;
    // Each whose comments all have their response has been told so, with the body that joined one of them, and only they.
    expect(await tasks('ROUND_RESPONSES')).toBe(6);
    expect((await replyToComment(await reviews.as('editor'), { commentId, text: 'Vad menar du med det mesta?' })).errors).toEqual([]);
    expect(await tasks('ROUND_DIALOGUE')).toBe(1);
    expect(await back(' ')).toMatchObject([{ __typename: 'InvalidInput' }]);
    expect(await back('Hm.', 'professionBody')).toMatchObject([{ __typename: 'NotFound', path: ['invitationId'] }]);
    const other = toNodeId('ReviewComment', (await reviews.comments())[0]?.id ?? '');
    expect(await back('Hm.', 'panelMember', other)).toMatchObject([{ __typename: 'NotFound', path: ['commentId'] }]);
    reviews.pass(1);
    const joined = (await reviews.comments()).find(({ text }) => text === 'Vad kostar det?');
    const toJoined = { commentId: toNodeId('ReviewComment', joined?.id ?? ''), text: 'Hos oss också.' };
    const backFor = async (name: string, who: 'patientBody' | 'regionBody') =>
      wordsOf(await writeBack(await reviews.as(who), { ...toJoined, invitationId: await reviews.invitation(name) }));
    expect(await backFor(PATIENTS, 'patientBody')).toEqual([NOT_THERE]);
    expect(await backFor(SOUTH, 'regionBody')).toEqual([]);
    const { id: roundId } = await reviews.round();
    const written = async () => (await commentsOfRound(await reviews.as('editor'), roundId, { first: 20 }, { writtenBack: true })).nodes;
    expect(await written()).toMatchObject([{ bodyName: NORTH, replies: [{ bodyName: SOUTH, fromBody: true }] }]);
    reviews.pass(1);
    expect((await replyToComment(await reviews.as('editor'), { ...toJoined, text: 'Tack.' })).errors).toEqual([]);
    expect(await tasks('ROUND_DIALOGUE')).toBe(3);
    expect(await back('Allt utom sista stycket.')).toEqual([]);
    expect([await tasks('ROUND_DIALOGUE'), await tasks('ROUND_RESPONSES'), await tasks('ROUND_WRITTEN_BACK')]).toEqual([2, 4, 1]);
    expect(await written()).toMatchObject([{ id: panels?.id, replies: [{ fromBody: false }, { fromBody: true }] }]);
    reviews.pass(1);
    expect(wordsOf(await reviews.respond(panels?.id ?? '', 'PARTLY', 'gap-2'))).toEqual([]);
    expect([await tasks('ROUND_WRITTEN_BACK'), await tasks('ROUND_RESPONSES')]).toEqual([0, 5]);
    const acknowledge = async (who: 'regionBody' | 'panelMember') =>
      wordsOf(await acknowledgeAnswerNews(await reviews.as(who), { invitationId }));
    expect([await acknowledge('regionBody'), await acknowledge('panelMember')]).toEqual([[NOT_THERE], []]);
    expect(await tasks('ROUND_RESPONSES')).toBe(4);
  });

  it('is closed by whoever conducts it, and then stands as it is', async () => {
    const { closeRound } = await import('./close-round.ts');
    expect((await closeRound(await reviews.as('consultant'), { roundId: await reviews.roundId() })).errors).toMatchObject([
      { __typename: 'NotAllowed' },
    ]);
    expect(wordsOf(await publishRoundTable(await reviews.as('editor'), { roundId: await reviews.roundId() }))).toEqual([
      'Avsluta remissen först.',
    ]);
    expect(wordsOf(await reviews.close())).toEqual([]);
    const [first] = await reviews.comments();
    expect(wordsOf(await reviews.respond(first?.id ?? ''))).toEqual(['Remissen är avslutad och kan inte ändras.']);
    expect(wordsOf(await reviews.comment('professionBody', PHYSIOS, 'Får jag?'))).toEqual(['Remissen är avslutad och kan inte ändras.']);
    const back = { invitationId: await reviews.invitation(DOCTORS), commentId: toNodeId('ReviewComment', first?.id ?? ''), text: 'Tack.' };
    expect(wordsOf(await writeBack(await reviews.as('professionBody'), back))).toEqual(['Remissen är avslutad och kan inte ändras.']);
    expect(await reviews.em.count(Task, { subjectType: 'ReviewInvitation', closedAt: null })).toBe(0);
  });

  it('tells everyone who answered what became of their view', async () => {
    expect(wordsOf(await publishRoundTable(await reviews.as('editor'), { roundId: await reviews.roundId() }))).toEqual([]);
    const told = await reviews.em.find(Task, { kind: 'ROUND_FEEDBACK', closedAt: null });
    expect(told).toHaveLength(6);
    expect(new Set(told.map(({ personId }) => personId)).size).toBe(5);
    const invitationId = await reviews.invitation(PANEL);
    expect((await acknowledgeAnswerNews(await reviews.as('panelMember'), { invitationId })).errors).toEqual([]);
    expect(await reviews.em.count(Task, { kind: 'ROUND_FEEDBACK', closedAt: null })).toBe(5);
  });
});

describe('the database keeps a closed round as it is, also from its owner', () => {
  keepsClosedRound(() => database.ownerUrl);
});
