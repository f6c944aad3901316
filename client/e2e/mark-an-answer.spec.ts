import type { Page } from '@playwright/test';
import { ask } from './support/ask.ts';
import { expect, expectAccessible, test } from './support/journey.ts';

const COURSE = 'kurs-barn';
const QUIZ = 'barn-slutprov';
const STEM = 'Hur berättar du för ett barn att smärtan är verklig?';
const ANSWER = 'Jag säger att kroppen larmar fast inget är trasigt, och att vi gör en plan ihop.';

test('an answer in words is marked by a person, without a name; then the learner has a result and a certificate', async ({ windowOf }) => {
  test.setTimeout(240_000);
  const editor = await windowOf('Kursansvarig redaktör, nationellt');
  const coordinator = await windowOf('Nationell samordnare');
  const nurse = await windowOf('Sjuksköterska, Exempelvårdcentralen');

  await test.step('the course gets a quiz of one question that is answered in words', async () => {
    await publishWithFreeText(editor, coordinator);
  });

  await test.step('the learner does the lessons, answers and hands in', async () => {
    await takeLessons(nurse);
    await nurse.goto(`/utbildning/kurs/${COURSE}/prov/${QUIZ}`);
    await nurse.getByRole('button', { name: 'Börja provet' }).click();
    await nurse.getByLabel(STEM).fill(ANSWER);
    await expect(nurse.getByText(/^Sparat/)).toBeVisible();
    await nurse.getByRole('link', { name: /kontrollera dina svar/i }).click();
    await nurse.getByRole('button', { name: 'Lämna in provet' }).click();
    await expect(nurse.getByText('Inlämnat, väntar på rättning').first()).toBeVisible();
    await expectAccessible(nurse);
  });

  await test.step('who answers for the course sees the answer and what a good one holds, and not whose it is', async () => {
    await editor.goto('/uppgifter');
    await expect(editor.getByText('Fritextsvar väntar på att rättas')).toBeVisible();
    await editor.goto('/utbildning/rattning');
    await expect(editor.getByText(ANSWER)).toBeVisible();
    await expect(editor.getByText('Bekräftar smärtan och pekar framåt.')).toBeVisible();
    await expect(editor.getByText('Sjuksköterska, Exempelvårdcentralen')).toHaveCount(0);
    await expectAccessible(editor);
    await editor.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(editor.getByRole('alert').first()).toBeVisible();
    await editor.getByRole('radio', { name: 'Hela poängen' }).check();
    await editor.getByLabel('Kommentar till deltagaren').fill('Tydligt och vänligt.');
    await editor.getByRole('button', { name: 'Spara bedömningen' }).click();
    await expect(editor.getByText(/^Inga svar väntar/)).toBeVisible();
  });

  await test.step('the learner reads the result with the comment, and has the certificate', async () => {
    await nurse.goto(`/utbildning/kurs/${COURSE}/prov/${QUIZ}`);
    await expect(nurse.getByText('Godkänd', { exact: true }).first()).toBeVisible();
    await expect(nurse.getByText('Tydligt och vänligt.')).toBeVisible();
    await expect(nurse.getByRole('link', { name: 'Visa intyg' })).toBeVisible();
    await expectAccessible(nurse);
  });
});

type Draft = { structureRevision: number; nodes: { nodeId: string; children: string[]; revision: number; type: string }[] };

const DRAFT = `draft { structureRevision nodes { nodeId type children revision } }`;

/** What an author does in the editor, sent at once: the questions of the quiz make room for one in words. */
async function publishWithFreeText(editor: Page, coordinator: Page): Promise<void> {
  const { artefact } = await ask<{ artefact: { id: string } }>(editor, `query ($slug: String!) { artefact(slug: $slug) { id } }`, {
    slug: COURSE,
  });
  const artefactId = artefact.id;
  const { startDraft } = await ask<{ startDraft: { draft: Draft } }>(
    editor,
    `mutation ($input: StartDraftInput!) { startDraft(input: $input) { ${DRAFT} } }`,
    { input: { artefactId } },
  );
  const { draft } = startDraft;
  const quiz = draft.nodes.find(({ nodeId }) => nodeId === QUIZ);
  const revisionOf = (id: string) => draft.nodes.find(({ nodeId }) => nodeId === id)?.revision ?? 0;
  const removed = (quiz?.children ?? []).map((node, index) => ({
    remove: { node, structureRevision: draft.structureRevision + index, seen: [{ node, revision: revisionOf(node) }] },
  }));
  const attributes = {
    type: 'free_text',
    stem: { sv: STEM },
    cites: [],
    explanation: { sv: 'Bekräftar smärtan och pekar framåt.' },
  };
  const insert = {
    insert: {
      node: 'barn-slutprov-ord',
      type: 'question',
      parent: QUIZ,
      structureRevision: draft.structureRevision + removed.length,
      attributes: JSON.stringify(attributes),
    },
  };
  const set = { set: { node: QUIZ, revision: quiz?.revision ?? 0, attributes: JSON.stringify({ draw: null }) } };
  const { editDraft } = await ask<{ editDraft: { errors: object[] } }>(
    editor,
    `mutation ($input: EditDraftInput!) { editDraft(input: $input) { errors { ... on UserError { message path } } } }`,
    { input: { artefactId, operations: [...removed, insert, set] } },
  );
  expect(editDraft.errors).toEqual([]);
  await editor.goto(`/redaktion/text/${COURSE}`);
  await editor.getByLabel('Vad har ändrats och varför?').fill('Provet är en fråga i egna ord.');
  await editor.getByLabel('Granskas senast').fill('2028-06-30');
  await editor.getByLabel('Granskas senast').blur();
  await editor.getByRole('button', { name: 'Skicka för granskning' }).click({ timeout: 40_000 });
  await expect(editor.getByRole('button', { name: 'Skicka för granskning' })).toBeHidden();
  await coordinator.goto(`/redaktion/text/${COURSE}`);
  await coordinator.getByRole('button', { name: 'Fastställ' }).click();
  await coordinator.getByRole('button', { name: 'Publicera' }).click();
  await expect(coordinator.getByRole('button', { name: 'Publicera' })).toBeHidden();
}

/** Begins the course and answers each lesson's question somehow: right or wrong, the lesson is done. */
async function takeLessons(page: Page): Promise<void> {
  await page.goto(`/utbildning/kurs/${COURSE}`);
  await page.getByRole('button', { name: 'Börja', exact: true }).click();
  await expect(page).toHaveURL(/\/lektion\//);
  const { course } = await ask<{ course: { viewerEnrolment: { id: string; steps: { node: string }[] } } }>(
    page,
    `query ($slug: String!) { course(slug: $slug) { viewerEnrolment { id steps { node } } } }`,
    { slug: COURSE },
  );
  const { id: enrolmentId, steps } = course.viewerEnrolment;
  for (const { node } of steps.filter((step) => step.node !== QUIZ)) {
    for (const answer of [{ options: ['a'] }, { options: ['true'] }, { pairs: [] }]) {
      const { answerLessonQuestion } = await ask<{ answerLessonQuestion: { errors: object[] } }>(
        page,
        `mutation ($input: AnswerLessonQuestionInput!) { answerLessonQuestion(input: $input) { errors { ... on UserError { message } } } }`,
        { input: { enrolmentId, node: `${node}-fraga`, answer, clientKey: crypto.randomUUID() } },
      );
      if (answerLessonQuestion.errors.length === 0) break;
    }
  }
}
