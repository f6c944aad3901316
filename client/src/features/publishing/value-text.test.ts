import { i18n } from '@lingui/core';
import { expect, test, vi } from 'vitest';
import { valueText } from './value-text.ts';

// The language of the page is in its address.
vi.hoisted(() => vi.stubGlobal('window', { location: { pathname: '/' } }));

i18n.loadAndActivate({ locale: 'sv', messages: {} });

test.each([
  ['certainty', 3, 'Måttlig'],
  ['decision.certainty', 1, 'Mycket låg'],
  ['publishedCertainty', 3, 'Måttlig'],
  ['importance', 3, '3'],
  ['estimate', 1.7, '1,7'],
  ['year', 2022, '2022'],
  ['nParticipants', 2022, '2\u00a0022'],
  ['level', 'INTERMEDIATE', 'Fördjupning'],
  ['interventionType', 'INTERMEDIATE', 'Intermediär'],
  ['disposition', 'MANAGE_HERE', 'Fortsätt handlägga på er nivå'],
  ['topic', 'OPIOID_TAPER', 'Opioid: nytta, risk, nedtrappning'],
])('%s %s reads as on the form it was chosen in', (name, value, words) => {
  expect(valueText(value, name)).toBe(words);
  expect(valueText({ [name.split('.').at(-1) ?? name]: value })).toBe(words);
});

test('what is not said is a dash', () => {
  expect([null, undefined, '', []].map((value) => valueText(value, 'certainty'))).toEqual(['–', '–', '–', '–']);
});

const names = {
  code: (code: string) => ({ sjukskoterska: 'Sjuksköterska', lakare: 'Läkare', 'komp-plan': 'Planera' })[code],
  level: (level: number, competency?: string) => (level === 2 && competency === undefined ? '2. Kan med stöd' : undefined),
};

test.each([
  ['expected', [{ profession: 'sjukskoterska', careLevels: [], level: 2 }], 'Sjuksköterska: 2. Kan med stöd'],
  ['expected', [{ profession: 'sjukskoterska', careLevels: [1, 2], level: 2 }], 'Sjuksköterska: vårdnivåer 1, 2 · 2. Kan med stöd'],
  // As the database keeps a group: the shortest name first.
  ['expected', [{ level: 2, careLevels: [1, 2], profession: 'sjukskoterska' }], 'Sjuksköterska: 2. Kan med stöd · vårdnivåer 1, 2'],
  ['builds', [{ level: 3, competency: 'komp-plan' }], 'Planera: nivå 3'],
  ['scale', [{ name: { sv: 'Kan med stöd' }, level: 2, descriptor: { sv: 'Gör det.' } }], 'Kan med stöd: nivå 2 · Gör det.'],
  ['cpd', [{ points: 1.5, awardedBy: 'Kunskapscentrum', professions: ['lakare'] }], 'Kunskapscentrum: 1,5 poäng · Läkare'],
  ['objectives', [{ sv: 'Förklara', en: 'Explain' }, { sv: 'Välja' }], 'Förklara; Välja'],
  ['options', [{ id: 'x1', text: { sv: 'Ja', en: 'Yes' }, correct: true, explanation: null }], 'Ja: rätt svar'],
  ['professions', ['lakare', 'sjukskoterska'], 'Läkare, Sjuksköterska'],
])('%s tells what is within it by its names', (name, value, words) => {
  expect(valueText(value, name, names)).toBe(words);
});
