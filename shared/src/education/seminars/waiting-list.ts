/** Somebody who has asked for a place; `number` is the order in which places were asked for. */
export type Place = { personId: string; number: number; seated: boolean };

/**
 * Who gets a place when so many are free: those who wait, in the order they asked. Whoever asks later never goes before somebody who waits.
 * @param places those who have a place or wait for one, in any order
 * @param capacity how many places there are
 */
export function nextToSeat<P extends Place>(places: readonly P[], capacity: number): P[] {
  const free = capacity - places.filter(({ seated }) => seated).length;
  if (free <= 0) return [];
  return waitingInOrder(places).slice(0, free);
}

/** Those who wait, the first first. */
export function waitingInOrder<P extends Place>(places: readonly P[]): P[] {
  return places.filter(({ seated }) => !seated).toSorted((one, other) => one.number - other.number);
}
