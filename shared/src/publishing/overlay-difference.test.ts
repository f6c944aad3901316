import { expect, test } from 'vitest';
import type { Attrs, Doc } from './document.ts';
import { additionAt, adaptDecision, excludeDecision } from './overlay-decisions.ts';
import { overlayDifference } from './overlay-difference.ts';
import { emptyOverlay, type Overlay } from './overlay.ts';

const above = document({ text: { sv: 'Följ upp inom åtta veckor.' }, note: { sv: 'Gäller vuxna.' } });
const grounds = { reason: 'Vi har fler tider.', differingCriteria: ['RESOURCES'], consequence: 'Patienten väntar kortare.' };
const adapted = (set: Attrs, changes: Partial<typeof grounds> = {}, base = above): Overlay => {
  const decision = adaptDecision(base, 'r1', { set, ...grounds, ...changes });
  return { decisions: decision ? { r1: decision } : {}, additions: [] };
};
const six = { text: { sv: 'Följ upp inom sex veckor.' } };
const excluded: Overlay = { decisions: { r1: excludeDecision(above, 'r1', 'Görs inte här.') }, additions: [] };
const segments = (removed: string, added: string) =>
  expect.arrayContaining([
    { value: removed, removed: true },
    { value: added, added: true },
  ]);

test('the first words of one’s own are told against the text they were decided against', () => {
  expect(overlayDifference(emptyOverlay, adapted(six))).toEqual([
    {
      node: 'r1',
      change: 'DECIDED',
      mode: 'ADAPT',
      reason: grounds.reason,
      attributes: [{ name: 'text.sv', segments: segments('åtta', 'sex') }],
    },
  ]);
});

test('later words are told against the ones before, grounds included', () => {
  const four = adapted({ text: { sv: 'Följ upp inom fyra veckor.' } });
  expect(overlayDifference(adapted(six), four)).toMatchObject([
    { change: 'CHANGED', mode: 'ADAPT', attributes: [{ name: 'text.sv', segments: segments('sex', 'fyra') }] },
  ]);
  expect(overlayDifference(adapted(six), adapted(six, { reason: 'Nytt skäl.' }))).toMatchObject([
    { change: 'CHANGED', reason: 'Nytt skäl.', attributes: [] },
  ]);
  const noted = adapted({ note: { sv: 'Gäller alla.' } });
  expect(
    overlayDifference(adapted(six), noted)[0]
      ?.attributes.map(({ name }) => name)
      .toSorted(),
  ).toEqual(['note.sv', 'text.sv']);
});

test('looking anew at the same decision changes nothing', () => {
  const moved = document({ text: { sv: 'Följ upp inom tio veckor.' }, note: { sv: 'Gäller vuxna.' } });
  expect(overlayDifference(adapted(six), adapted(six, {}, moved))).toEqual([]);
  expect(overlayDifference(excluded, { decisions: { r1: excludeDecision(moved, 'r1', 'Görs inte här.') }, additions: [] })).toEqual([]);
});

test('what is left out, followed again or decided to be followed is told by what was done', () => {
  expect(overlayDifference(adapted(six), excluded)).toEqual([
    { node: 'r1', change: 'CHANGED', mode: 'EXCLUDE', reason: 'Görs inte här.', attributes: [] },
  ]);
  expect(overlayDifference(excluded, emptyOverlay)).toMatchObject([{ node: 'r1', change: 'WITHDRAWN', mode: 'EXCLUDE' }]);
  const adopted: Overlay = { decisions: { r1: { mode: 'ADOPT' } }, additions: [] };
  expect(overlayDifference(emptyOverlay, adopted)).toEqual([
    { node: 'r1', change: 'DECIDED', mode: 'ADOPT', reason: null, attributes: [] },
  ]);
});

test('a part of one’s own is one change when it comes or goes, and told part by part when its words change', () => {
  const own = (text: string): Overlay => ({
    decisions: {},
    additions: [
      additionAt(above, emptyOverlay, {
        node: 'own',
        parent: 'root',
        after: 'r1',
        nodes: {
          own: { type: 'chapter', attrs: {}, children: ['below'] },
          below: { type: 'recommendation', attrs: { text: { sv: text } }, children: [] },
        },
      }),
    ],
  });
  const added = own('Ring först.');
  expect(overlayDifference(emptyOverlay, added)).toMatchObject([{ node: 'own', change: 'DECIDED', mode: 'ADD', attributes: [] }]);
  expect(overlayDifference(added, emptyOverlay)).toMatchObject([{ node: 'own', change: 'WITHDRAWN', mode: 'ADD' }]);
  expect(overlayDifference(added, own('Skriv först.'))).toMatchObject([
    { node: 'below', change: 'CHANGED', mode: 'ADD', attributes: [{ name: 'text.sv' }] },
  ]);
});

function document(attrs: Attrs): Doc {
  const root = { type: 'programme', attrs: {}, children: ['r1'] };
  return { kind: 'CARE_PROGRAMME', schema: 1, root: 'root', nodes: { root, r1: { type: 'recommendation', attrs, children: [] } } };
}
