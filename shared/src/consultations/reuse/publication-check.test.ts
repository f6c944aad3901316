import { describe, expect, it } from 'vitest';
import { municipalities } from './municipalities.ts';
import { publicationProblems as problemsOf, type LikeIt } from './publication-check.ts';

/** The codes alone. */
const publicationProblems = (text: string, likeIt: LikeIt, track: 'ADULT' | 'CHILD'): string[] =>
  problemsOf(text, likeIt, track).map(({ code }) => code);

const many = { onTopic: 40, alsoAgeAndSex: 12 };

describe('what stands in the way of publishing a text made of one question', () => {
  it('is nothing where it names nobody and is one of many', () =>
    expect(publicationProblems('Hur trappas gabapentin ut vid nedsatt njurfunktion?', many, 'ADULT')).toEqual([]));

  it.each(['Ring 070-1740605.', 'Pat 18900117-9838', 'Patienten heter Svea Ek.', 'Opererades den 3 mars 2025.'])(
    'is everything that points to somebody: %s',
    (text) => expect(publicationProblems(text, many, 'ADULT')).toEqual(['publicationIdentity']),
  );

  it.each([
    ['ADULT', 4, ['publicationRare']],
    ['ADULT', 5, []],
    ['CHILD', 9, ['publicationRare']],
    ['CHILD', 10, []],
  ] as const)('is a topic of the %s track with %i questions: %j', (track, onTopic, problems) =>
    expect(publicationProblems('Hur länge?', { onTopic, alsoAgeAndSex: 0 }, track)).toEqual(problems),
  );

  it.each(['Kvinna med utbredd smärta', '67-åring med stelhet', 'Hon sover dåligt', 'Smärta sedan 70 års ålder, 71 år nu'])(
    'is telling whom it was about where those are few: %s',
    (text) => {
      expect(publicationProblems(text, { onTopic: 40, alsoAgeAndSex: 4 }, 'ADULT')).toEqual(['publicationTellsWhom']);
      expect(publicationProblems(text, { onTopic: 40, alsoAgeAndSex: 5 }, 'ADULT')).toEqual([]);
    },
  );

  it.each([
    ['Brandman i Eslöv med syringomyeli och Ehlers-Danlos, opererad i mars 2024 i Lund', ['publicationPlace', 'publicationCombination']],
    ['Opererad i Malmö', ['publicationPlace']],
    ['Vårdas vid Lunds universitetssjukhus', ['publicationPlace']],
    ['Remitterad till Upplands Väsby', ['publicationPlace']],
    ['Kvinna med syringomyeli', ['publicationCombination']],
    ['Arbetar som svetsare och har Fabrys sjukdom', ['publicationCombination']],
    ['Parsonage-Turners syndrom efter mars 2024', ['publicationCombination']],
    ['Syringomyeli och Ehlers-Danlos', ['publicationCombination']],
  ])('is a place below the region, and two things that together may be of one: %s', (text, problems) =>
    expect(publicationProblems(text, many, 'ADULT')).toEqual(problems),
  );

  it.each([
    'Hur behandlas smärta vid syringomyeli?',
    'Smärta vid Sjögrens syndrom hos kvinna',
    'Enligt riktlinjen från mars 2024',
    'Region Skåne och Region Jönköpings län, i Örebro län',
    'Vara kvar i arbete. Mark och mora. Sala är ett namn.',
    'Hon sover dåligt av smärta',
  ])('is not one thing alone, a region or a common disease: %s', (text) => expect(publicationProblems(text, many, 'ADULT')).toEqual([]));

  it('says which words it is about', () =>
    expect(problemsOf('Brandman med syringomyeli, opererad i Eslöv och Malmö', many, 'ADULT')).toEqual([
      { code: 'publicationPlace', parameters: { found: 'Eslöv, Malmö' } },
      { code: 'publicationCombination', parameters: { found: 'Brandman, syringomyeli' } },
    ]));

  it('knows every municipality but the one that is a region', () => expect(new Set(municipalities).size).toBe(289));

  it.each([
    'Manuell behandling varje månad, handledning',
    'Hur bryter man vanan att ta läkemedel varje dag?',
    'Ska man trappa ned? Man bör det, och gör man det långsamt behandlar man med mindre besvär.',
    'Pröva i 2 år, och längre än 5 år bara efter ny bedömning',
  ])('does not take whoever acts, or how long, for a patient: %s', (text) =>
    expect(publicationProblems(text, { onTopic: 40, alsoAgeAndSex: 0 }, 'ADULT')).toEqual([]),
  );

  it.each([
    'En man som arbetar',
    'Man med ryggsmärta',
    'Man, 45 år',
    'Smärta hos äldre man',
    'A man with back pain',
    'Hon är 45 år',
    'Patient, 45 år',
  ])('knows a patient: %s', (text) =>
    expect(problemsOf(text, { onTopic: 40, alsoAgeAndSex: 0 }, 'ADULT')).toMatchObject([{ code: 'publicationTellsWhom' }]),
  );
});
