import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { changeSeminarAs, type SeminarResult } from './change-seminar-as.ts';
import { seatWaiting } from './seat-waiting.ts';
import { endNews } from './seminar-news.ts';
import { SeminarPlace } from './seminar-place.entity.ts';
import type { SeminarInput } from './seminar.inputs.ts';

/** Gives up one's place, or the wait for one; whoever waits first gets the place. */
export function leaveSeminar(context: Context, input: SeminarInput): Promise<SeminarResult> {
  return changeSeminarAs('PARTICIPANT', context, input, async (context, seminar) => {
    const { em, clock, locale, viewer } = context;
    const place = await em.findOne(SeminarPlace, { seminarId: seminar.id, personId: viewer.personId, leftAt: null });
    if (!place) return [];
    if (seminar.endsAt <= clock.now()) return [userError('NotReady', locale, 'seminarOver')];
    place.leftAt = clock.now();
    await endNews(context, seminar.id, 'SEMINAR_LEFT', viewer.personId);
    record(context, { action: 'SEMINAR_LEFT', objectType: 'Seminar', objectId: seminar.id, details: { number: place.number } });
    if (!seminar.cancelledAt) await seatWaiting(context, seminar);
    return [];
  });
}
