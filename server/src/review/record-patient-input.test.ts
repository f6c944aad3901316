import { afterEach, beforeEach, expect, it } from 'vitest';
import { idOf, toNodeId } from '../kernel/node-id.ts';
import { discardDraft } from '../publishing/discard-draft.ts';
import { Draft } from '../publishing/draft.entity.ts';
import { GABAPENTIN, nodeId } from '../publishing/testing/editions.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { addComment } from './add-comment.ts';
import { answerConsideration } from './answer-consideration.ts';
import { PatientInput } from './patient-input.entity.ts';
import { recordPatientInput } from './record-patient-input.ts';
import { removePatientInput } from './remove-patient-input.ts';
import { readReviewDesk } from './review-desk.queries.ts';
import { considerationsOf, patientInputsOf } from './team.queries.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { VersionReview } from './version-review.entity.ts';

const artefactId = nodeId(GABAPENTIN);
let database: TestDatabase;
let reviews: Reviews;
beforeEach(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
});
afterEach(() => database.close());

it('hears patients on a day that can be, and what is recorded is corrected until it is published', async () => {
  await reviews.begin();
  const said = { artefactId, method: 'INTERVIEW', participants: 8, summary: 'Anna vill veta vem man ringer.' } as const;
  const hear = async (more: { heldOn: string; inputId?: string; summary?: string }) =>
    wordsOf(await recordPatientInput(await reviews.as('editor'), { ...said, ...more }));
  expect(await hear({ heldOn: '1800-01-01' })).toEqual(['Dagen är mer än tio år tillbaka. Kontrollera årtalet.']);
  expect(await hear({ heldOn: '2026-11-24' })).toEqual(['Dagen har inte varit än.']);
  expect(await hear({ heldOn: '2026-11-20' })).toEqual([]);
  const { id } = await reviews.em.findOneOrFail(PatientInput, { method: 'INTERVIEW' });
  expect(await hear({ heldOn: '2026-11-21', inputId: toNodeId('PatientInput', id), summary: 'De vill veta vem man ringer.' })).toEqual([]);
  expect(await reviews.em.find(PatientInput, {})).toMatchObject([{ id, summary: 'De vill veta vem man ringer.' }]);
  expect(await hear({ heldOn: '2026-11-21', inputId: toNodeId('PatientInput', crypto.randomUUID()) })).toHaveLength(1);
});

it('is that of the version readers have between editions, whatever was said and answered in one that was thrown away', async () => {
  const { em } = reviews;
  const { id: versionId } = await reviews.editions.current(GABAPENTIN);
  const said = { method: 'INTERVIEW', heldOn: '2026-10-01', participants: 8, summary: 'De vill veta vem man ringer.' } as const;
  const kept = { code: 'DISABILITY', text: 'Prövat då.', part: null, nodeId: null } as const;
  em.create(VersionReview, { versionId, facts: { team: [], recusals: [], votes: [], considerations: [kept], patientInputs: [said] } });
  await em.flush();
  await reviews.begin();
  await reviews.hearPatients();
  expect(wordsOf(await recordPatientInput(await reviews.as('editor'), { artefactId, ...said, summary: 'De sa något nytt.' }))).toEqual([]);
  await reviews.consider();
  expect(await reviews.move('REJECT', { reason: 'Frågan är besvarad på annat sätt.' })).toEqual([]);
  const standsAsPublished = async () => {
    const context = await reviews.as('editor');
    const desk = await readReviewDesk(context, GABAPENTIN);
    expect(((desk && (await considerationsOf(context, desk))) ?? []).map(({ code, text }) => [code, text])).toEqual([
      ['GENDER_EQUALITY', null],
      ['CHILD_RIGHTS', null],
      ['DISABILITY', 'Prövat då.'],
    ]);
    const heard = (desk && (await patientInputsOf(context, desk))) ?? [];
    expect(heard.filter(({ current }) => current).map(({ summary }) => summary)).toEqual(['De vill veta vem man ringer.']);
    return heard;
  };
  // Ended and not thrown away yet, and then thrown away.
  expect(await standsAsPublished()).toHaveLength(2);
  await discardDraft(await reviews.as('editor'), { artefactId });
  expect(await standsAsPublished()).toHaveLength(2);
});

it('is neither recorded nor taken away in an edition that ended without being published, and nothing is weighed or said in it', async () => {
  await reviews.begin();
  await reviews.hearPatients();
  expect(await reviews.move('REJECT', { reason: 'Frågan är besvarad på annat sätt.' })).toEqual([]);
  const context = await reviews.as('editor');
  const said = { artefactId, method: 'INTERVIEW', heldOn: '2026-10-01', participants: 8, summary: 'De vill veta.' } as const;
  const { id } = await reviews.em.findOneOrFail(PatientInput, { method: 'INTERVIEW' });
  const comment = { artefactId, nodeId: 'gap-1', type: 'WORDING', text: 'Oklart.', from: 0, to: 0 } as const;
  for (const refused of [
    recordPatientInput(context, said),
    removePatientInput(context, { artefactId, inputId: toNodeId('PatientInput', id) }),
    answerConsideration(context, { artefactId, code: 'DISABILITY', text: 'Prövat.' }),
    addComment(context, comment),
  ])
    expect(wordsOf(await refused)).toEqual(['Ingen utgåva är på gång.']);
});

it('counts for the edition it was said of: not for the next where that one is thrown away, and between editions there is none', async () => {
  await reviews.begin();
  await reviews.hearPatients();
  await reviews.consider();
  await discardDraft(await reviews.as('editor'), { artefactId });
  const said = { artefactId, method: 'INTERVIEW', heldOn: '2026-10-01', participants: 8, summary: 'De vill veta.' } as const;
  expect(wordsOf(await recordPatientInput(await reviews.as('editor'), said))).toEqual(['Ingen utgåva är på gång.']);
  await reviews.begin();
  expect(await reviews.move('SCOPE')).toEqual(['Skriv in vad patienter och närstående har sagt innan arbetet avgränsas.']);
  const id = idOf('Artefact', artefactId) ?? '';
  const { id: draftId } = await reviews.em.findOneOrFail(Draft, { artefactId: id });
  const answers = await considerationsOf(await reviews.as('editor'), { id, kind: 'evaluation', draftId, state: 'ASSESSING' });
  expect(answers).toEqual(answers.map(({ code }) => ({ code, text: null, nodeId: null, current: false })));
});

it('stands as it was when the edition is approved, as what is weighed does, until the edition is sent back', async () => {
  await reviews.editions.start(GABAPENTIN);
  await reviews.hearPatients();
  await reviews.editions.describe(GABAPENTIN);
  await reviews.take('SUBMIT_FOR_REVIEW');
  await reviews.consider();
  await reviews.take('APPROVE');
  const said = { artefactId, method: 'INTERVIEW', heldOn: '2026-10-01', participants: 8, summary: 'De vill något annat.' } as const;
  const inputId = toNodeId('PatientInput', (await reviews.em.findOneOrFail(PatientInput, { method: 'INTERVIEW' })).id);
  const changes = async () => {
    const context = () => reviews.as('editor');
    return [
      wordsOf(await answerConsideration(await context(), { artefactId, code: 'DISABILITY', text: 'Ändrat efteråt.' })),
      wordsOf(await recordPatientInput(await context(), said)),
      wordsOf(await recordPatientInput(await context(), { ...said, inputId })),
      wordsOf(await removePatientInput(await context(), { artefactId, inputId })),
    ];
  };
  const locked = ['Utgåvan är fastställd, och det som den vilar på går inte att ändra. Skicka tillbaka utgåvan om något ska ändras.'];
  expect(await changes()).toEqual([locked, locked, locked, locked]);
  expect(await reviews.move('SEND_BACK', { reason: 'Ett svar ska ändras.' })).toEqual([]);
  expect(await changes()).toEqual([[], [], [], []]);
});
