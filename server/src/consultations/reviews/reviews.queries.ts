import { sql, type Selectable } from 'kysely';
import { agreement, shareOfPoints, type ReviewMarks } from 'shared/consultations/reviews/review-rubric.ts';
import { quarterOf } from 'shared/consultations/statistics/consult-facts.ts';
import { smallestCount } from 'shared/consultations/statistics/consult-facts.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { idOf } from '../../kernel/node-id.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';

export type ReviewRow = Selectable<ConsultationsTables['answer_review']> & { __typename: 'AnswerReview'; answeredAt: Date };

const MOST_SHOWN = 50;

function reviews(context: Context) {
  const { viewer, em } = context;
  return projection<ConsultationsTables>(em)
    .selectFrom('answer_review as review')
    .innerJoin('consult_message as answer', 'answer.id', 'review.messageId')
    .selectAll('review')
    .select([sql<'AnswerReview'>`'AnswerReview'`.as('__typename'), 'answer.sentAt as answeredAt'])
    .where('review.reviewerId', '=', viewer.kind === 'PERSON' ? viewer.personId : null);
}

/** The reviews that wait for the viewer, the oldest first. They hold no text. */
export function openReviews(context: Context): Promise<ReviewRow[]> {
  return reviews(context)
    .where('review.reviewedAt', 'is', null)
    .orderBy('review.openedAt')
    .orderBy('review.id')
    .limit(MOST_SHOWN)
    .execute();
}

/** A review of the viewer's by its API id; null for one that is unknown or another's. */
export async function readReview(context: Context, nodeId: string): Promise<ReviewRow | null> {
  const id = idOf('AnswerReview', nodeId);
  return id ? ((await reviews(context).where('review.id', '=', id).executeTakeFirst()) ?? null) : null;
}

/** How the answers of a level came out in a closed quarter: those that two have looked at. Figures are null where the answers are few. */
export type ReviewTrend = {
  track: CareTrack;
  rank: number;
  quarter: string;
  answers: number | null;
  share: number | null;
  agreement: number | null;
};

/**
 * How answers come out level by level and quarter by quarter, at the units where the viewer leads or answers; the newest first. Only quarters that are over:
 * so nobody reads one answer's marks out of the difference between two days.
 */
export async function reviewTrend({ em, viewer, clock }: Context): Promise<ReviewTrend[]> {
  if (viewer.kind === 'GUEST') return [];
  const nodes = viewer.assignments
    .filter(({ role, artefactId }) => (role === 'LEVEL_LEAD' || role === 'CONSULT_RESPONDER') && !artefactId)
    .map(({ organisationNodeId }) => organisationNodeId);
  if (nodes.length === 0) return [];
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('answer_review as review')
    .innerJoin('organisation_node as unit', 'unit.id', 'review.unitId')
    .select([
      'review.track',
      'review.rank',
      'review.messageId',
      sql<string>`to_char(max(review."reviewedAt") over (partition by review."messageId") at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`.as(
        'day',
      ),
      'review.marks',
    ])
    .where('review.reviewedAt', 'is not', null)
    .where(sql<boolean>`unit."ancestorIds" && ${nodes}::uuid[]`)
    .orderBy('review.openedAt')
    .execute();
  const current = quarterOf(today(clock));
  const groups = Map.groupBy(
    rows.filter(({ day }) => quarterOf(day) !== current),
    ({ track, rank, day }) => `${quarterOf(day)} ${track} ${rank}`,
  );
  return [...groups.values()].flatMap((group) => trendOf(group)).toSorted((a, b) => b.quarter.localeCompare(a.quarter) || a.rank - b.rank);
}

type Marked = { track: CareTrack; rank: number; messageId: string; day: string; marks: ReviewMarks | null };

function trendOf(group: readonly Marked[]): ReviewTrend[] {
  const [first] = group;
  if (!first) return [];
  const pairs = [...Map.groupBy(group, ({ messageId }) => messageId).values()].flatMap((both): [ReviewMarks, ReviewMarks][] => {
    const [one, other] = both;
    return one?.marks && other?.marks ? [[one.marks, other.marks]] : [];
  });
  const { track, rank, day } = first;
  const isFew = pairs.length < smallestCount[track];
  return [
    {
      track,
      rank,
      quarter: quarterOf(day),
      answers: isFew ? null : pairs.length,
      share: isFew ? null : shareOfPoints(pairs.flat()),
      agreement: isFew ? null : agreement(pairs),
    },
  ];
}
