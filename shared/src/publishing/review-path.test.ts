import { describe, expect, it, test } from 'vitest';
import { courseKind } from '../education/course.kind.ts';
import { evaluationKind } from '../evaluations/evaluation.kind.ts';
import { careProgrammeKind } from '../guidelines/care-programme.kind.ts';
import { guidelineKinds } from '../guidelines/guideline-kinds.ts';
import { qaArticleKind } from '../consultations/qa-article.kind.ts';
import { mmrEvaluation } from '../evaluations/testing/mmr-evaluation.ts';
import { nodeOf, type Doc } from './document.ts';
import { EDITION_TRANSITIONS, REVIEW_PATHS, type ReviewPath } from './edition-state.ts';
import type { ArtefactKind } from './kind.ts';
import type { LifecycleFacts } from './lifecycle-facts.ts';
import { majorEditionsTakeFullPath, openReviewPaths, reviewPathOf } from './review-path.ts';

type Row = { kind: ArtefactKind; erratum: boolean; isFirst: boolean; open: ReviewPath[]; whenShort: ReviewPath; whenFull: ReviewPath };

/** Every cell by hand: what may be chosen, and what holds when each of the courses has been chosen. */
const rows: Row[] = [
  { kind: evaluationKind, erratum: false, isFirst: true, open: ['FULL'], whenShort: 'FULL', whenFull: 'FULL' },
  { kind: evaluationKind, erratum: false, isFirst: false, open: ['SHORT', 'FULL'], whenShort: 'SHORT', whenFull: 'FULL' },
  { kind: evaluationKind, erratum: true, isFirst: false, open: ['SHORT'], whenShort: 'SHORT', whenFull: 'SHORT' },
  { kind: careProgrammeKind, erratum: false, isFirst: true, open: ['FULL'], whenShort: 'FULL', whenFull: 'FULL' },
  { kind: careProgrammeKind, erratum: false, isFirst: false, open: ['SHORT', 'FULL'], whenShort: 'SHORT', whenFull: 'FULL' },
  { kind: courseKind, erratum: false, isFirst: true, open: ['SHORT', 'FULL'], whenShort: 'SHORT', whenFull: 'FULL' },
  { kind: courseKind, erratum: false, isFirst: false, open: ['SHORT', 'FULL'], whenShort: 'SHORT', whenFull: 'FULL' },
  { kind: courseKind, erratum: true, isFirst: false, open: ['SHORT'], whenShort: 'SHORT', whenFull: 'SHORT' },
  { kind: qaArticleKind, erratum: false, isFirst: true, open: ['SHORT'], whenShort: 'SHORT', whenFull: 'SHORT' },
  { kind: qaArticleKind, erratum: false, isFirst: false, open: ['SHORT'], whenShort: 'SHORT', whenFull: 'SHORT' },
  { kind: qaArticleKind, erratum: true, isFirst: false, open: ['SHORT'], whenShort: 'SHORT', whenFull: 'SHORT' },
];

test.each(rows)('$kind.kind, erratum $erratum, first $isFirst', ({ kind, open, whenShort, whenFull, ...facts }) => {
  expect(openReviewPaths(kind, facts)).toEqual(open);
  expect(REVIEW_PATHS.map((chosen) => reviewPathOf(kind, { ...facts, chosen }))).toEqual([whenShort, whenFull]);
});

test('evaluations, and the guidelines that say what is to be done, must take the full course the first time', () => {
  const kinds = [...guidelineKinds, evaluationKind, courseKind, qaArticleKind];
  expect(kinds.filter(({ fullReview }) => fullReview?.firstEdition).map(({ kind }) => kind)).toEqual([
    'nationalGuideline',
    'careProgramme',
    'carePathway',
    'evaluation',
  ]);
  expect(kinds.filter(({ fullReview }) => fullReview?.majorEditions).map(({ kind }) => kind)).toEqual(['evaluation']);
});

describe('an edition of an evaluation on the short course', () => {
  const judged = (importance: number): Doc => {
    const document = mmrEvaluation();
    nodeOf(document, 'smarta').attrs['importance'] = importance;
    return document;
  };
  const told = (change: Partial<LifecycleFacts>, erratum = false, kind = evaluationKind) =>
    majorEditionsTakeFullPath(kind, { erratum })({
      ...({ path: 'SHORT', transition: 'SUBMIT_FOR_REVIEW', previous: judged(7), document: judged(8), ...change } as LifecycleFacts),
    }).map(({ code, place }) => [code, place]);
  const refused = [['majorEditionTakesFullPath', 'PATH']];

  it('goes no further when a judgement has changed, at whatever step it is found', () => {
    const steps = EDITION_TRANSITIONS.filter((transition) => told({ transition }).length > 0);
    expect(steps).toEqual(['SUBMIT_FOR_REVIEW', 'APPROVE', 'PUBLISH']);
    expect(told({})).toEqual(refused);
  });

  it('is not let through by being called an erratum', () => {
    expect(told({}, true)).toEqual([['erratumChangesJudgement', undefined]]);
    expect(told({ document: judged(7) }, true)).toEqual([]);
  });

  it('goes on with words alone, as a first edition, on the full course, and of a kind that leaves it to its editors', () => {
    expect(told({ document: judged(7) })).toEqual([]);
    expect(told({ previous: null })).toEqual([]);
    expect(told({ path: 'FULL' })).toEqual([]);
    expect(told({}, false, { ...evaluationKind, fullReview: { asks: [], firstEdition: true } })).toEqual([]);
  });
});
