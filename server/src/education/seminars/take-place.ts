import type { Context } from '../../kernel/context.ts';
import { userError } from '../../kernel/user-errors.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { askPlace } from './ask-place.ts';
import { changeSeminarAs, type SeminarResult } from './change-seminar-as.ts';
import { openPlaces } from './seat-waiting.ts';
import { canTakePart } from './seminar.policy.ts';
import type { SeminarInput } from './seminar.inputs.ts';

/**
 * Asks for a place in a seminar: one where there is room and nobody waits, else the last one in the waiting list. Asked for again it does nothing.
 */
export function takePlace(context: Context, input: SeminarInput): Promise<SeminarResult> {
  return changeSeminarAs('PARTICIPANT', context, input, async (context, seminar) => {
    const { em, clock, locale, viewer } = context;
    const unitScope = viewer.unitId ? await scopeOf(em, viewer.unitId) : [];
    if (!canTakePart(viewer, seminar.openToId, unitScope)) return [userError('NotAllowed', locale, 'notAllowed')];
    if (seminar.cancelledAt) return [userError('NotReady', locale, 'seminarCancelled')];
    if (seminar.endsAt <= clock.now()) return [userError('NotReady', locale, 'seminarOver')];
    const places = await openPlaces(context, seminar);
    const { personId, unitId } = viewer;
    if (!places.some((place) => place.personId === personId)) askPlace(context, seminar, places, { personId, unitId });
    return [];
  });
}
