import { seminarSchema } from 'shared/education/seminars/seminar-schema.ts';
import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import { changeSeminarAs, type SeminarResult } from './change-seminar-as.ts';
import { openPlaces, seatWaiting } from './seat-waiting.ts';
import type { ChangeSeminarInput } from './seminar.inputs.ts';

/** Changes the words and the number of places; where there are more places, those who wait get them. */
export function changeSeminar(context: Context, input: ChangeSeminarInput): Promise<SeminarResult> {
  return changeSeminarAs('HOLDER', context, input, async (context, seminar) => {
    const { locale } = context;
    if (seminar.cancelledAt) return [userError('NotReady', locale, 'seminarCancelled')];
    const parsed = parseInput(seminarSchema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { title, summary, capacity } = parsed.value;
    const seated = (await openPlaces(context, seminar)).filter(({ seatedAt }) => seatedAt !== null).length;
    if (capacity < seated) return [userError('InvalidInput', locale, 'seminarFuller', ['capacity'], { seated })];
    seminar.title = title.trim();
    seminar.summary = summary.trim();
    seminar.capacity = capacity;
    record(context, { action: 'SEMINAR_CHANGED', objectType: 'Seminar', objectId: seminar.id, details: { capacity } });
    await seatWaiting(context, seminar);
    return [];
  });
}
