import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextToSeat, waitingInOrder, type Place } from './waiting-list.ts';

const place = (number: number, seated: boolean): Place => ({ personId: `p${number}`, number, seated });

describe('nextToSeat', () => {
  it('gives a free place to whoever asked first', () => {
    expect(nextToSeat([place(3, false), place(2, false), place(1, true)], 2).map(({ number }) => number)).toEqual([2]);
  });

  it('gives nobody a place where it is full, or fuller than it may be', () => {
    expect(nextToSeat([place(1, true), place(2, false)], 1)).toEqual([]);
    expect(nextToSeat([place(1, true), place(2, true), place(3, false)], 1)).toEqual([]);
  });

  it('through any course of asking, leaving and changed room: never more than there is room for, nobody waits beside a free place, and the order is kept', () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('ask' as const) }),
      fc.record({ kind: fc.constant('leave' as const), which: fc.nat(50) }),
      fc.record({ kind: fc.constant('room' as const), more: fc.nat(3) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(event, { maxLength: 60 }), (room, events) => {
        let [places, capacity, asked]: [Place[], number, number] = [[], room, 0];
        const seatedInOrder: number[] = [];
        for (const each of events) {
          if (each.kind === 'ask') places.push(place((asked += 1), false));
          else if (each.kind === 'leave') places = places.filter((_, index) => index !== each.which % Math.max(1, places.length));
          else capacity += each.more;
          for (const next of nextToSeat(places, capacity)) {
            next.seated = true;
            seatedInOrder.push(next.number);
          }
          const seated = places.filter((one) => one.seated).length;
          expect(seated).toBeLessThanOrEqual(capacity);
          expect(waitingInOrder(places).length === 0 || seated === capacity).toBe(true);
        }
        expect(seatedInOrder).toEqual(seatedInOrder.toSorted((one, other) => one - other));
      }),
      { numRuns: 1_000 },
    );
  });
});
