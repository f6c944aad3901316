import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { changeSeminarAs, type SeminarResult } from './change-seminar-as.ts';
import { bumpSequence } from './meetings.ts';
import { openPlaces } from './seat-waiting.ts';
import { endNews, tellOf } from './seminar-news.ts';
import { SeminarSession } from './seminar-session.entity.ts';
import type { SeminarInput } from './seminar.inputs.ts';

/** Cancels a seminar with all its meetings that have not begun. Those who take part or wait are told, and their calendars with them. Done again it does nothing. */
export function cancelSeminar(context: Context, input: SeminarInput): Promise<SeminarResult> {
  return changeSeminarAs('HOLDER', context, input, async (context, seminar) => {
    const { em, clock, locale } = context;
    const now = clock.now();
    if (seminar.cancelledAt) return [];
    if (seminar.endsAt <= now) return [userError('NotReady', locale, 'seminarOver')];
    seminar.cancelledAt = now;
    const sessions = await em.find(SeminarSession, { seminarId: seminar.id, cancelledAt: null, startsAt: { $gt: now } });
    for (const session of sessions) {
      session.cancelledAt = now;
      bumpSequence(context, session);
    }
    const people = (await openPlaces(context, seminar)).map(({ personId }) => personId);
    await endNews(context, seminar.id, 'SEMINAR_CANCELLED', null);
    await tellOf(context, seminar, 'SEMINAR_CANCELLED', people);
    record(context, { action: 'SEMINAR_CANCELLED', objectType: 'Seminar', objectId: seminar.id, details: { sessions: sessions.length } });
    return [];
  });
}
