import { nextToSeat } from 'shared/education/seminars/waiting-list.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import type { SignedInContext } from './change-seminar-as.ts';
import { asRanked } from './seat-waiting.ts';
import { SeminarPlace } from './seminar-place.entity.ts';
import type { Seminar } from './seminar.entity.ts';

type Who = { personId: string; unitId: string | null | undefined };

/** Gives somebody a place in a seminar that is locked, where there is room and nobody waits, else the last one in the waiting list. `places` are those there are, and gets it. */
export function askPlace(context: SignedInContext, seminar: Seminar, places: SeminarPlace[], { personId, unitId }: Who): SeminarPlace {
  const { em, clock } = context;
  const now = clock.now();
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
  places.push(place);
  const seated = nextToSeat(places.map(asRanked), seminar.capacity).some((next) => next.place === place);
  if (seated) place.seatedAt = now;
  const details = { number: place.number, seated };
  record(context, { action: 'SEMINAR_PLACE_ASKED', objectType: 'Seminar', objectId: seminar.id, details });
  return place;
}
