import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { changeSeminarAs, type SeminarResult, type SignedInContext } from './change-seminar-as.ts';
import { bumpSequence, spanMeetings } from './meetings.ts';
import { openPlaces } from './seat-waiting.ts';
import { tellOf } from './seminar-news.ts';
import { SeminarSession } from './seminar-session.entity.ts';
import type { SeminarSessionInput } from './seminar.inputs.ts';

type Work = (context: SignedInContext, session: SeminarSession) => Promise<UserErrorRow[]>;

/**
 * Changes a meeting that is still to be held. Where `work` finds nothing in the way its calendar entry gets the next number, and those who take part or wait are
 * told.
 */
export function changeSessionOf(context: Context, input: SeminarSessionInput, action: string, work: Work): Promise<SeminarResult> {
  return changeSeminarAs('HOLDER', context, input, async (context, seminar) => {
    const { em, locale } = context;
    const id = idOf('SeminarSession', input.sessionId);
    const session = id ? await em.findOne(SeminarSession, { id, seminarId: seminar.id }) : null;
    if (!session) return [userError('NotFound', locale, 'notFound', ['sessionId'])];
    if (session.cancelledAt) return [userError('NotReady', locale, 'seminarCancelled')];
    const errors = await work(context, session);
    if (errors.length > 0) return errors;
    bumpSequence(context, session);
    await spanMeetings(context, seminar);
    const people = (await openPlaces(context, seminar)).map(({ personId }) => personId);
    await tellOf(context, seminar, 'SEMINAR_CHANGED', people);
    const details = { session: session.id, sequence: session.sequence };
    record(context, { action, objectType: 'Seminar', objectId: seminar.id, details });
    return [];
  });
}
