import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { changeSeminarAs, type SeminarResult } from './change-seminar-as.ts';
import { addMeeting, MOST_SESSIONS, readMeeting, spanMeetings } from './meetings.ts';
import { openPlaces } from './seat-waiting.ts';
import { tellOf } from './seminar-news.ts';
import { SeminarSession } from './seminar-session.entity.ts';
import type { AddSeminarSessionInput } from './seminar.inputs.ts';

/** Adds a meeting, and tells those who take part or wait. */
export function addSeminarSession(context: Context, input: AddSeminarSessionInput): Promise<SeminarResult> {
  return changeSeminarAs('HOLDER', context, input, async (context, seminar) => {
    if (seminar.cancelledAt) return [userError('NotReady', context.locale, 'seminarCancelled')];
    if ((await context.em.count(SeminarSession, { seminarId: seminar.id })) >= MOST_SESSIONS)
      return [userError('NotReady', context.locale, 'tooMany', [], { max: MOST_SESSIONS })];
    const read = await readMeeting(context, input.session, ['session']);
    if (read.errors) return read.errors;
    const session = addMeeting(context, seminar, read.meeting);
    await spanMeetings(context, seminar);
    const people = (await openPlaces(context, seminar)).map(({ personId }) => personId);
    await tellOf(context, seminar, 'SEMINAR_CHANGED', people);
    record(context, { action: 'SEMINAR_SESSION_ADDED', objectType: 'Seminar', objectId: seminar.id, details: { session: session.id } });
    return [];
  });
}
