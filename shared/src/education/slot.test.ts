import { describe, expect, it } from 'vitest';
import type { Doc } from '../publishing/document.ts';
import { courseDifference } from './course-difference.ts';
import { missingInBank, missingInCourse } from './course-guards.ts';
import { courseKind } from './course.kind.ts';
import { questionBankKind } from './question-bank.kind.ts';
import { slotsOf, withSlotsFilled, type SlotAttrs } from './slot.ts';
import { numeric, single, smallCourse } from './testing/small-course.ts';

const pinned = { artefact: 'bank', node: 'b1', version: 'v1' };

/** The small course in which a slot stands in the place of `q1` of the lesson or `q2` of the quiz. */
function slotted(at: 'q1' | 'q2', fromBank: SlotAttrs['fromBank'], behaviour = 'deferred'): Doc {
  const { nodes, ...course } = smallCourse();
  const prov = { ...nodes['prov'], attrs: { ...nodes['prov']?.attrs, behaviour } } as Doc['nodes'][string];
  return { ...course, nodes: { ...nodes, prov, [at]: { type: 'slot', attrs: { fromBank }, children: [] } } };
}

const missing = (document: Doc) => missingInCourse(document).map(({ code, node }) => [code, node]);

describe('a slot', () => {
  it('is filled with the question under its own id, and nothing else of the course is another', () => {
    const course = slotted('q2', pinned);
    expect([...slotsOf(course)]).toEqual([['q2', pinned]]);
    const filled = withSlotsFilled(course, new Map([['q2', { attrs: numeric }]]));
    expect(filled).toEqual({ ...course, nodes: { ...course.nodes, q2: { type: 'question', attrs: numeric, children: [] } } });
  });

  it('is left out where nothing fills it', () => {
    const filled = withSlotsFilled(slotted('q2', pinned), new Map());
    expect(filled.nodes['prov']?.children).toEqual(['q3', 'q4', 'q5', 'q6']);
    expect(filled.nodes['q2']).toBeUndefined();
  });

  it('leaves a course without slots as it is', () => {
    const course = smallCourse();
    expect(withSlotsFilled(course, new Map())).toBe(course);
  });

  it('names a version, unless the quiz is practice', () => {
    const latest = { ...pinned, version: null };
    expect(missing(slotted('q2', pinned))).toEqual([]);
    expect(missing(slotted('q2', null))).toEqual([['slotEmpty', 'q2']]);
    expect(missing(slotted('q2', latest))).toEqual([['latestOnlyInPractice', 'q2']]);
    expect(missing(slotted('q2', latest, 'practice'))).toEqual([]);
    expect(missing(slotted('q1', latest, 'practice'))).toEqual([['latestOnlyInPractice', 'q1']]);
  });

  it('makes another course where it names another version', () => {
    const step = (fromBank: SlotAttrs['fromBank']) => courseDifference(slotted('q2', pinned), slotted('q2', fromBank)).step;
    expect([step(pinned), step({ ...pinned, version: 'v2' })]).toEqual(['MINOR', 'MAJOR']);
  });

  it('rests on the question it names', () => {
    expect(courseKind.nodeTypes['slot']?.cites({ fromBank: pinned })).toEqual([{ artefact: 'bank', node: 'b1' }]);
  });
});

describe('a bank', () => {
  const bank = (...questions: Doc['nodes'][string]['attrs'][]): Doc => ({
    kind: 'questionBank',
    schema: 1,
    root: 'bank',
    nodes: {
      bank: { type: 'bank', attrs: { title: { sv: 'Bank' }, summary: null }, children: questions.map((_, index) => `b${index}`) },
      ...Object.fromEntries(questions.map((attrs, index) => [`b${index}`, { type: 'question', attrs, children: [] }])),
    },
  });

  it('asks of its questions what a course asks', () => {
    expect(missingInBank(bank(single))).toEqual([]);
    expect(missingInBank(bank()).map(({ code }) => code)).toEqual(['bankWithoutQuestions']);
    expect(missingInBank(bank({ ...single, options: [] })).map(({ code }) => code)).toContain('questionTooFewParts');
  });

  it('keeps its questions out of the search', () => {
    expect(JSON.stringify(questionBankKind.searchText(bank(single)))).not.toContain('Alternativ');
  });
});
