import { nextToSeat } from 'shared/education/seminars/waiting-list.ts';
import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { SeminarPlace } from './seminar-place.entity.ts';
import type { Seminar } from './seminar.entity.ts';
import { tellOf } from './seminar-news.ts';

/** The places of a seminar that have not been given up, as they stand after what the transaction has changed. */
export async function openPlaces({ em }: Context, seminar: Seminar): Promise<SeminarPlace[]> {
  await em.flush();
  return em.find(SeminarPlace, { seminarId: seminar.id, leftAt: null });
}

/** How the rule of the waiting list wants to see a place. */
export function asRanked(place: SeminarPlace) {
  const { personId, number, seatedAt } = place;
  return { place, personId, number, seated: seatedAt !== null };
}

/** Gives the free places of a seminar, locked by the caller, to those who wait, the first first, and tells them. */
export async function seatWaiting(context: Context, seminar: Seminar): Promise<void> {
  const ranked = (await openPlaces(context, seminar)).map(asRanked);
  const seated = nextToSeat(ranked, seminar.capacity).map(({ place }) => place);
  for (const place of seated) {
    place.seatedAt = context.clock.now();
    record(context, {
      action: 'SEMINAR_SEATED',
      objectType: 'Seminar',
      objectId: seminar.id,
      details: { person: place.personId, number: place.number },
    });
  }
  await tellOf(
    context,
    seminar,
    'SEMINAR_SEATED',
    seated.map(({ personId }) => personId),
  );
}
