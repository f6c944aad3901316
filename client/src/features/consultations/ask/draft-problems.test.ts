import { describe, expect, it } from 'vitest';
import { problemsOf } from './draft-problems.ts';
import { resumeStep } from './resume-step.ts';
import { textOf, withText, type Draft, type DraftAnswers } from './draft-state.ts';

const answers: DraftAnswers = {
  topic: 'NEUROPATHIC',
  track: 'ADULT',
  ageBand: null,
  sex: null,
  priority: 'ROUTINE',
  transition: false,
  notEmergency: false,
  deidentifiedConfirmed: false,
  acceptsKnownAnswer: false,
};
const blank: Draft = { texts: {}, answers, savedAnswers: answers, answersRevision: 0, vouchings: [], blocked: null };
const pathsOf = (draft: Draft): string[] => problemsOf(draft, 1, 'sv').map(({ path }) => path.join('.'));

const whole = ['utbredning', 'kanselfynd', 'provade_lakemedel', 'njurfunktion', 'mal'].reduce<Draft>(
  (draft, code) => withText(draft, `template.${code}`, 'Något om smärtan'),
  withText(
    withText(
      { ...blank, answers: { ...answers, ageBand: 'AGE_65_79', sex: 'FEMALE', notEmergency: true, deidentifiedConfirmed: true } },
      'title',
      'Yrsel',
    ),
    'question',
    'Hur trappa ut?',
  ),
);

describe('problemsOf', () => {
  it('tells everything that is missing at once', () => {
    expect(pathsOf(blank)).toEqual([
      'notEmergency',
      'ageBand',
      'sex',
      'template.utbredning',
      'template.kanselfynd',
      'template.provade_lakemedel',
      'template.njurfunktion',
      'template.mal',
      'title',
      'question',
      'deidentifiedConfirmed',
    ]);
  });

  it('finds nothing in a whole question', () => {
    expect(pathsOf(whole)).toEqual([]);
  });

  it('takes the age of a child from its band', () => {
    const child: Draft = { ...blank, answers: { ...answers, topic: 'CHILD', track: 'CHILD', ageBand: 'AGE_5_11' } };
    expect(pathsOf(child)).not.toContain('template.aldersband');
  });

  it('says once what the form and the server both say', () => {
    const long = withText(whole, 'template.mal', 'Sova '.repeat(600));
    const [problem] = problemsOf(long, 1, 'sv');
    const refused: Draft = {
      ...long,
      texts: { ...long.texts, 'template.mal': { ...textOf(long, 'template.mal'), error: String(problem?.message) } },
    };
    expect(problemsOf(refused, 1, 'sv')).toEqual([problem]);
  });

  it('names what may not be stored', () => {
    const [problem] = problemsOf(withText(whole, 'question', 'Pat 18900117-9838'), 1, 'sv');
    expect(problem).toEqual({ path: ['question'], message: 'Inte sparat: ta bort personnummer.' });
  });

  it('lets only 16 and 17 year olds be on their way to the adult track', () => {
    expect(pathsOf({ ...whole, answers: { ...whole.answers, transition: true } })).toEqual(['transition']);
  });
});

describe('resumeStep', () => {
  const resumed = (draft: Draft): string => resumeStep(draft, 1, 'sv');

  it('begins with what is known while nothing is answered', () => expect(resumed(blank)).toBe('kunskap'));

  it('goes to the first page that lacks something', () => {
    expect(resumed(withText(blank, 'question', 'Hur trappa ut?'))).toBe('bradskande');
    expect(resumed({ ...blank, answers: { ...answers, notEmergency: true } })).toBe('patient');
    expect(resumed(withText(whole, 'template.njurfunktion', ''))).toBe('mall-njurfunktion');
    expect(resumed(withText(whole, 'question', ''))).toBe('fraga');
  });

  it('goes to the look at it all where nothing lacks', () => expect(resumed(whole)).toBe('kontrollera'));
});
