import type { Word } from '../../organisation/organisation-words.ts';

/** What an answer is judged by, each on its own. */
export const reviewCriteria = {
  ANSWERS: { sv: 'Svarar på det som frågades', en: 'Answers what was asked' },
  RESTS: { sv: 'Vilar på rätt kunskap, rätt återgiven', en: 'Rests on the right knowledge, rightly told' },
  ACTION: { sv: 'Säger tydligt vad som ska göras och av vem', en: 'Says clearly what is to be done and by whom' },
  SAFETY: { sv: 'Tar upp risker och när man ska höra av sig', en: 'Names the risks and when to get in touch' },
  LANGUAGE: { sv: 'Är lätt att förstå och använda i vardagen', en: 'Is easy to understand and use' },
} as const satisfies Record<string, Word>;

export type ReviewCriterion = keyof typeof reviewCriteria;

/** The three marks of each criterion, in order. */
export const reviewMarks = {
  NOT_MET: { sv: 'Nej', en: 'No', points: 0 },
  PARTLY: { sv: 'Delvis', en: 'Partly', points: 1 },
  MET: { sv: 'Ja', en: 'Yes', points: 2 },
} as const satisfies Record<string, Word & { points: number }>;

export type ReviewMark = keyof typeof reviewMarks;

/** The marks of one reviewer. */
export type ReviewMarks = Record<ReviewCriterion, ReviewMark>;

/** One answer in so many is reviewed, by two colleagues independently of each other. */
export const ANSWERS_PER_SAMPLE = 10;

/** Reviewers of a sampled answer. */
export const REVIEWERS = 2;

/** Bytes of chance that decide about one answer. */
export const SAMPLE_BYTES = 4;

/** Whether an answer is in the sample, by bytes of chance drawn when it is signed: nobody can foresee it. */
export function isSampled(chance: Uint8Array): boolean {
  const drawn = chance.reduce((number, byte) => number * 256 + byte, 0);
  return drawn < 256 ** chance.length / ANSWERS_PER_SAMPLE;
}

/** The share of all points two or more reviewers gave, 0 to 1. Null without reviews. */
export function shareOfPoints(reviews: readonly ReviewMarks[]): number | null {
  const given = reviews.flatMap((marks) => Object.values(marks).map((mark) => reviewMarks[mark].points));
  return given.length === 0 ? null : given.reduce((sum: number, points) => sum + points, 0) / (given.length * reviewMarks.MET.points);
}

/**
 * How far two reviewers agree beyond chance: weighted kappa with linear weights over all criteria of all answers, 1 for full agreement and 0 for none beyond
 * chance. Null without pairs, and where both gave one and the same mark throughout, since chance alone then explains everything.
 */
export function agreement(pairs: readonly (readonly [ReviewMarks, ReviewMarks])[]): number | null {
  const marks = pairs.flatMap(([one, other]) =>
    (Object.keys(reviewCriteria) as ReviewCriterion[]).map(
      (name) => [reviewMarks[one[name]].points, reviewMarks[other[name]].points] as const,
    ),
  );
  if (marks.length === 0) return null;
  const observed = marks.reduce((sum, [one, other]) => sum + Math.abs(one - other), 0) / marks.length;
  const expected =
    marks.reduce((sum, [one]) => sum + marks.reduce((all, [, other]) => all + Math.abs(one - other), 0), 0) / marks.length ** 2;
  return expected === 0 ? null : 1 - observed / expected;
}
