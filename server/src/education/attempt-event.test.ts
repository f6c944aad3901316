import { describe, expect, it } from 'vitest';
import { firstBrokenLink, linkAfter, type ChainedEvent, type SaltedPayload } from './attempt-event.ts';

const attemptId = '00000000-0000-4000-8000-000000000001';
const personId = '00000000-0000-4000-8000-000000000002';

function chain(payloads: SaltedPayload[]): ChainedEvent[] {
  const events: ChainedEvent[] = [];
  for (const payload of payloads) {
    const event = { attemptId, personId, happenedAt: new Date('2026-11-23T08:00:00.123Z'), payload };
    events.push({ ...event, ...linkAfter(events.at(-1) ?? null, event), kind: payload.kind });
  }
  return events;
}

const salt = 'salt';
const answered = (option: string): SaltedPayload => ({ kind: 'ANSWERED', node: 'q1', answer: { type: 'single', option }, salt });
const whole = () =>
  chain([{ kind: 'STARTED', questionsHash: 'h', questions: [], salt }, answered('a'), answered('b'), { kind: 'SUBMITTED', salt }]);
const changed = (index: number, change: Partial<ChainedEvent>) =>
  whole().map((event, at) => (at === index ? { ...event, ...change } : event));

describe('the chain of an attempt', () => {
  it('holds as it was written, and when a payload has been emptied', () => {
    expect(firstBrokenLink(whole())).toBeNull();
    expect(firstBrokenLink(changed(1, { payload: null }))).toBeNull();
    expect(firstBrokenLink([])).toBeNull();
  });

  it('begins with zeros and counts from one', () => {
    const [first, second] = whole();
    expect(first).toMatchObject({ sequence: 1, prevHash: '0'.repeat(64) });
    expect(second).toMatchObject({ sequence: 2, prevHash: first?.hash });
  });

  it.each([
    ['another answer', changed(1, { payload: answered('c') }), 2],
    ['another answer with its own hash', changed(1, { payload: answered('b'), payloadHash: whole()[2]?.payloadHash ?? '' }), 2],
    ['another person', changed(2, { personId: attemptId }), 3],
    ['another time', changed(2, { happenedAt: new Date(0) }), 3],
    ['another kind', changed(3, { kind: 'SCORED' }), 4],
    ['an event taken out', whole().toSpliced(1, 1), 3],
    ['two events that changed places', [0, 2, 1, 3].flatMap((index) => whole()[index] ?? []), 3],
    ['an attempt without its beginning', whole().slice(1), 2],
  ])('breaks at %s', (_, events, sequence) => {
    expect(firstBrokenLink(events)).toBe(sequence);
  });
});
