import { describe, expect, it } from 'vitest';
import { nodeOf, type Doc } from '../publishing/document.ts';
import { documentCitations } from '../publishing/kind.ts';
import type { LifecycleFacts } from '../publishing/lifecycle-facts.ts';
import { validateDocument } from '../publishing/validate-document.ts';
import { courseDifference } from './course-difference.ts';
import { courseKind } from './course.kind.ts';
import type { QuizAttrs } from './course-nodes.ts';
import { caseQuestion, everyQuestion, freeText, multiple, ordering, shortText, single, smallCourse } from './testing/small-course.ts';

type Change = (document: Doc) => unknown;

function changed(change: Change): Doc {
  const document = smallCourse();
  change(document);
  return document;
}

const set = (id: string, attrs: Doc['nodes'][string]['attrs']) => (document: Doc) => Object.assign(nodeOf(document, id).attrs, attrs);

function missingIn(change: Change, facts: Partial<LifecycleFacts> = {}): string[] {
  const asked = {
    transition: 'SUBMIT_FOR_REVIEW',
    document: changed(change),
    unresolvedCitations: [],
    ...facts,
  } as unknown as LifecycleFacts;
  return courseKind.guards.flatMap((guard) => guard(asked)).map(({ code, node }) => `${code} ${node}`);
}

describe('a course', () => {
  it('is a valid document of its kind', () => {
    expect(validateDocument(smallCourse(), courseKind)).toEqual([]);
  });

  it('locks every attribute of every type of question, and the quiz as a whole', () => {
    const attributes = [...everyQuestion, freeText].flatMap((question) => Object.keys(question));
    expect(courseKind.nodeTypes.question?.locked).toEqual(expect.arrayContaining(attributes));
    expect(courseKind.nodeTypes.quiz?.locked).toBe('*');
  });

  it('is found by its lessons, and never by what stands in a question', () => {
    const { sv, en } = courseKind.searchText(smallCourse());
    expect(sv).toContain('Långvarig smärta har varat mer än tre månader.');
    expect(sv).not.toMatch(/Alternativ|Vad stämmer|Slutprov/);
    expect(en).toBeUndefined();
  });

  it('cites what its lessons and questions rest on', () => {
    expect(documentCitations(smallCourse(), courseKind).map(({ source }) => source)).toEqual(['l1', 'l2']);
  });
});

describe('the guards of a course', () => {
  it('let a complete one pass', () => {
    expect(missingIn(() => undefined)).toEqual([]);
  });

  it.each<[string, Change, string[]]>([
    [
      'an option without explanation',
      set('q1', { options: single.options.map((option) => (option.id === 'a' ? { ...option, explanation: null } : option)) }),
      ['partWithoutExplanation q1'],
    ],
    [
      'a distractor without explanation',
      set('q4', { distractors: [{ right: { sv: 'x' }, explanation: null }] }),
      ['pairWithoutExplanation q4'],
    ],
    ['a number without explanation', set('q6', { explanation: null }), ['answerWithoutExplanation q6']],
    ['a pair without explanation', set('q4', { distractors: [{ right: { sv: 'x' }, explanation: null }] }), ['pairWithoutExplanation q4']],
    [
      'an order without explanation',
      set('q5', { items: ordering.items.map((item) => ({ ...item, explanation: null })) }),
      ['itemWithoutExplanation q5'],
    ],
    ['a single choice with two right options', set('q1', { options: multiple.options }), ['questionWithoutRightAnswer q1']],
    ['a multiple choice with none', set('q2', { options: multiple.options.slice(2) }), ['questionWithoutRightAnswer q2']],
    ['a single option', set('q2', { options: multiple.options.slice(0, 1) }), ['questionTooFewParts q2']],
    ['nothing to match', set('q4', { pairs: [], distractors: [] }), ['questionTooFewParts q4', 'questionWithoutRightAnswer q4']],
    ['a short text that accepts nothing', set('q6', { ...shortText, accepted: [] }), ['questionWithoutRightAnswer q6']],
    [
      'a case with a step that has no right way',
      set('q6', { ...caseQuestion, steps: caseQuestion.steps.map((step) => ({ ...step, options: step.options.slice(-1) })) }),
      ['questionWithoutRightAnswer q6'],
    ],
    ['words to mark that say nothing of a good answer', set('q6', { ...freeText, explanation: null }), ['freeTextWithoutExplanation q6']],
    ['a quiz that does not say how long it takes', set('prov', { minutes: null }), ['quizWithoutMinutes prov']],
    ['a draw of the whole pool', set('prov', { draw: 5 }), ['drawNotBelowPool prov']],
    ['a quiz without questions', (document) => (nodeOf(document, 'prov').children = []), ['quizWithoutQuestions prov']],
    ['a course without lessons', (document) => (nodeOf(document, 'kurs').children = ['prov', 'sbu341']), ['lessonMissing kurs']],
    ['a source that is not in the bibliography', set('l2', { sources: ['gone'] }), ['sourceNotInBibliography l2']],
  ])('stop %s', (_name, change, missing) => {
    expect(missingIn(change)).toEqual(missing);
  });

  it('stop a citation of something not published', () => {
    const unresolvedCitations = [{ source: 'l1', cited: { artefact: 'vardprogram', node: 'rek-smartanalys' } }];
    expect(missingIn(() => undefined, { unresolvedCitations })).toEqual(['citationNotPublished l1']);
  });

  it('let a quiz ask all its questions', () => {
    expect(missingIn(set('prov', { draw: null }))).toEqual([]);
  });
});

describe('courseDifference', () => {
  const stepAfter = (change: Change) => courseDifference(smallCourse(), changed(change)).step;

  it.each<[string, Change]>([
    ['another right option', set('q1', { options: single.options.map((option) => ({ ...option, correct: option.id === 'a' })) })],
    ['another right order', set('q5', { items: ordering.items.toReversed() })],
    ['another value', set('q6', { value: 7 })],
    ['partial credit', set('q2', { partialCredit: true })],
    ['a harder test', set('prov', { passPercent: 90 })],
    ['a test that behaves in another way', set('prov', { behaviour: 'immediate' })],
    ['a shorter validity', set('kurs', { validityMonths: 24 })],
    ['a lesson taken away', (document) => (nodeOf(document, 'kurs').children = ['l1', 'prov', 'sbu341'])],
    ['lessons in another order', (document) => (nodeOf(document, 'kurs').children = ['l2', 'l1', 'prov', 'sbu341'])],
  ])('is major for %s', (_name, change) => {
    expect(stepAfter(change)).toBe('MAJOR');
  });

  it.each<[string, Change]>([
    ['nothing', () => undefined],
    ['other words in a lesson', set('l1', { title: { sv: 'Smärtan som stannar' } })],
    ['a translation', set('q1', { stem: { sv: 'Vad stämmer?', en: 'Which is true?' } })],
    ['a better explanation', set('q1', { options: single.options.map((option) => ({ ...option, explanation: { sv: 'Därför.' } })) })],
    ['a new source', (document) => nodeOf(document, 'kurs').children.pop()],
  ])('is minor for %s', (_name, change) => {
    expect(stepAfter(change)).toBe('MINOR');
  });
});

describe('what a form asks of a quiz', () => {
  const unasked = (behaviour: QuizAttrs['behaviour'], skips: QuizAttrs['skips'] = []) => {
    const attrs = { ...(nodeOf(smallCourse(), 'prov').attrs as QuizAttrs), behaviour, skips };
    return courseKind.nodeTypes['quiz']?.unasked?.(attrs);
  };

  it('is what its behaviour makes of it: nobody passes practice, and nothing is skipped after the lessons', () => {
    expect(unasked('deferred')).toEqual({ skips: [] });
    expect(unasked('practice')).toEqual({ passPercent: 1, retryWaitHours: 0, skips: [] });
    expect(unasked('pretest')).toEqual({ passPercent: 1, retryWaitHours: 0 });
  });

  it('is still asked where something stands that has to go', () => {
    expect(unasked('deferred', [{ lesson: 'l1', questions: ['q1'] }])).toEqual({});
  });
});
