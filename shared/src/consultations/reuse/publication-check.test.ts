import { describe, expect, it } from 'vitest';
import { publicationProblems } from './publication-check.ts';

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

  it('does not take a manual or a month for a man', () =>
    expect(publicationProblems('Manuell behandling varje månad, handledning', { onTopic: 40, alsoAgeAndSex: 0 }, 'ADULT')).toEqual([]));
});
