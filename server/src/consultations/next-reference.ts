import { consultReference } from 'shared/consultations/consult-reference.ts';
import type { Context } from '../kernel/context.ts';
import { today } from '../kernel/clock.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ConsultationsTables } from './consultations.tables.ts';

/**
 * The next serial number of the year, for example KS-2026-0042. Without gaps: the row of the year is held until the transaction ends, so
 * that a number is taken only with a question that is sent.
 */
export async function nextReference({ em, clock }: Context): Promise<string> {
  const year = Number(today(clock).slice(0, 4));
  const { last } = await projection<ConsultationsTables>(em)
    .insertInto('consult_counter')
    .values({ year, last: 1 })
    .onConflict((conflict) => conflict.column('year').doUpdateSet((eb) => ({ last: eb('consult_counter.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow();
  return consultReference(year, last);
}
