import { nextToSeat } from 'shared/education/seminars/waiting-list.ts';
import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { changeSeminarAs, type SeminarResult } from './change-seminar-as.ts';
import { asRanked, openPlaces } from './seat-waiting.ts';
import { SeminarPlace } from './seminar-place.entity.ts';
import { canTakePart } from './seminar.policy.ts';
import type { SeminarInput } from './seminar.inputs.ts';

/**
 * Asks for a place in a seminar: one where there is room and nobody waits, else the last one in the waiting list. Asked for again it does nothing.
 */
export function takePlace(context: Context, input: SeminarInput): Promise<SeminarResult> {
  return changeSeminarAs('PARTICIPANT', context, input, async (context, seminar) => {
    const { em, clock, locale, viewer } = context;
    const now = clock.now();
    const unitScope = viewer.unitId ? await scopeOf(em, viewer.unitId) : [];
    if (!canTakePart(viewer, seminar.openToId, unitScope)) return [userError('NotAllowed', locale, 'notAllowed')];
    if (seminar.cancelledAt) return [userError('NotReady', locale, 'seminarCancelled')];
    if (seminar.endsAt <= now) return [userError('NotReady', locale, 'seminarOver')];
    const places = await openPlaces(context, seminar);
    const { personId, unitId } = viewer;
    if (places.some((place) => place.personId === personId)) return [];
    seminar.asked += 1;
    const place = em.create(SeminarPlace, {
      seminarId: seminar.id,
      personId,
      unitId,
      number: seminar.asked,
      askedAt: now,
      seatedAt: null,
      leftAt: null,
    });
    const seated = nextToSeat([...places, place].map(asRanked), seminar.capacity).some((next) => next.place === place);
    if (seated) place.seatedAt = now;
    const details = { number: place.number, seated };
    record(context, { action: 'SEMINAR_PLACE_ASKED', objectType: 'Seminar', objectId: seminar.id, details });
    return [];
  });
}
