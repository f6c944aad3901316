import { sql, type RawBuilder } from 'kysely';
import type { BodyCategory } from 'shared/review/review-words.ts';
import type { Context } from '../kernel/context.ts';
import type { ReviewRound } from './review-round.entity.ts';

/** What a body is called in a round: as it was when the round was closed, and until then as the register has it. Names the two tables of the query. */
export function nameIn(invitation: string, body: string): RawBuilder<string> {
  return sql<string>`coalesce(${sql.ref(`${invitation}.bodyName`)}, ${sql.ref(`${body}.name`)})`;
}

/** Whom a body speaks for in a round, as {@link nameIn}. */
export function categoryIn(invitation: string, body: string): RawBuilder<BodyCategory> {
  return sql<BodyCategory>`coalesce(${sql.ref(`${invitation}.category`)}, ${sql.ref(`${body}.category`)})`;
}

/** Keeps what those asked are called and whom they speak for, before their round is closed: what the register says later changes nothing in it. */
export async function keepNames({ em }: Context, round: ReviewRound): Promise<void> {
  await em.execute(
    `update review_invitation invitation set "bodyName" = body.name, category = body.category
       from review_body body where body.id = invitation."bodyId" and invitation."roundId" = ?`,
    [round.id],
  );
}
