import { expect, test } from 'vitest';
import { courseKind } from '../education/course.kind.ts';
import { evaluationKind } from '../evaluations/evaluation.kind.ts';
import { guidelineKinds } from '../guidelines/guideline-kinds.ts';
import { qaArticleKind } from '../consultations/qa-article.kind.ts';
import { REVIEW_PATHS, type ReviewPath } from './edition-state.ts';
import type { ArtefactKind } from './kind.ts';
import { openReviewPaths, reviewPathOf } from './review-path.ts';

type Row = { kind: ArtefactKind; erratum: boolean; isFirst: boolean; open: ReviewPath[]; whenShort: ReviewPath; whenFull: ReviewPath };

/** Every cell by hand: what may be chosen, and what holds when each of the courses has been chosen. */
const rows: Row[] = [
  { kind: evaluationKind, erratum: false, isFirst: true, open: ['FULL'], whenShort: 'FULL', whenFull: 'FULL' },
  { kind: evaluationKind, erratum: false, isFirst: false, open: ['SHORT', 'FULL'], whenShort: 'SHORT', whenFull: 'FULL' },
  { kind: evaluationKind, erratum: true, isFirst: false, open: ['SHORT'], whenShort: 'SHORT', whenFull: 'SHORT' },
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

test('evaluations alone must take the full course the first time', () => {
  const kinds = [...guidelineKinds, evaluationKind, courseKind, qaArticleKind];
  expect(kinds.filter(({ fullReview }) => fullReview?.firstEdition).map(({ kind }) => kind)).toEqual(['evaluation']);
});
