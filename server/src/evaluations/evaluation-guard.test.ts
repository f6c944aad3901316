import { afterEach, beforeEach, expect, it } from 'vitest';
import { editDraft } from '../publishing/edit-draft.ts';
import { ANTIDEPRESSANTS, Editions, nodeId } from '../publishing/testing/editions.ts';

const MESSAGE = 'Utfallet ”Biverkningar och avbrott” är kritiskt men har varken evidensrad eller sökning utan träff. Lägg till en av dem.';

let editions: Editions;
beforeEach(async () => {
  editions = await Editions.open();
  await editions.start(ANTIDEPRESSANTS);
  await editions.describe(ANTIDEPRESSANTS);
});
afterEach(() => editions.close());

it('stops a new edition while a critical outcome has no evidence, and leads to the outcome', async () => {
  const { artefact, errors } = await editions.move(ANTIDEPRESSANTS, 'SUBMIT_FOR_REVIEW');
  expect(artefact).toBeNull();
  expect(errors).toEqual([{ __typename: 'NotReady', message: MESSAGE, path: ['outcome-skador'] }]);
});

it('asks for it no more once a search is told to have found nothing, which is a judgement for the full course', async () => {
  const finding = {
    findingType: 'NO_EVIDENCE_FOUND',
    text: {
      sv: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ingen sammanvägning av skador hittades.' }] }] },
    },
    searchDate: '2026-11',
    certainty: null,
    sources: [],
    confirmation: 'CONFIRMED',
    toConfirm: null,
  };
  const insert = {
    structureRevision: 1,
    node: 'finding-skador',
    parent: 'outcome-skador',
    after: null,
    type: 'finding',
    attributes: JSON.stringify(finding),
  };
  const { errors } = await editDraft(await editions.as('editor'), { artefactId: nodeId(ANTIDEPRESSANTS), operations: [{ insert }] });
  expect(errors).toEqual([]);
  const refused = (await editions.move(ANTIDEPRESSANTS, 'SUBMIT_FOR_REVIEW')).errors;
  expect(refused).toMatchObject([{ message: expect.stringMatching(/^Bedömningen, slutsatsen eller underlaget har ändrats/), path: [] }]);
});
