import { declarationHoldsUntil } from 'shared/review/interest-declaration.ts';
import { dayOf } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ReviewTables } from './review.tables.ts';

/** The newest declaration of a person. */
export type DeclarationRow = { id: string; hasInterests: boolean; text: string; declaredAt: Date; holdsUntil: string };

/** What a person has declared last; null where nothing. */
export async function declarationOf(context: Context, personId: string): Promise<DeclarationRow | null> {
  const row = await projection<ReviewTables>(context.em)
    .selectFrom('interest_declaration')
    .select(['id', 'hasInterests', 'text', 'declaredAt'])
    .where('personId', '=', personId)
    .orderBy('declaredAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, holdsUntil: declarationHoldsUntil(dayOf(row.declaredAt)) } : null;
}
