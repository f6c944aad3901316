import { describe, expect, it } from 'vitest';
import type { Element } from './adaptation-fields.ts';
import { decisionOf } from './decision-state.ts';
import { movedText, mustBeSeen } from './moved-text.ts';

const shown = { text: { sv: 'Vänta två veckor.' }, note: { sv: 'Fråga alltid.' } };
const NOW = { text: { sv: 'Vänta tre veckor.' }, note: { sv: 'Fråga alltid.' } };
const element = (changes: object): Element =>
  ({
    mode: 'ADAPT',
    reason: '',
    differingCriteria: [],
    consequence: '',
    above: { attrs: shown },
    seen: shown,
    moved: null,
    ...changes,
  }) as unknown as Element;
const held = element({ ours: shown });

describe('a text above that moved under what is written', () => {
  it('is followed where nobody wrote, and need not be seen', () => {
    const written = { ...decisionOf(held), attrs: { ...shown, note: { sv: 'Fråga aldrig.' } } };
    const moved = { held, theirs: element({ above: { attrs: NOW }, ours: NOW }) };
    const text = movedText(moved, written);
    expect(text.mine.attrs).toEqual({ text: NOW.text, note: { sv: 'Fråga aldrig.' } });
    expect([text.contested, mustBeSeen(moved, text)]).toEqual([[], false]);
  });

  it('must be seen where both wrote, with both changes in the merge and no word lost', () => {
    const written = { ...decisionOf(held), attrs: { ...shown, text: { sv: 'Vänta två veckor. Ring sedan.' } } };
    const moved = { held, theirs: element({ above: { attrs: NOW }, ours: NOW }) };
    const text = movedText(moved, written);
    expect(mustBeSeen(moved, text)).toBe(true);
    expect(text).toMatchObject({ before: shown, now: NOW, contested: ['text'], mine: { attrs: written.attrs } });
    expect(text.merged.attrs['text']).toEqual({ sv: 'Vänta tre veckor. Ring sedan.' });
  });

  it('is told on a page that is opened afterwards, against what the words were written for', () => {
    const opened = element({ above: { attrs: NOW }, seen: shown, ours: { ...NOW, text: { sv: 'Ring.' } }, moved: 'DRIFT' });
    const moved = { held: opened, theirs: opened };
    const text = movedText(moved, decisionOf(opened));
    expect(text).toMatchObject({ before: shown, contested: ['text'] });
    expect(mustBeSeen(moved, text)).toBe(true);
  });

  it('keeps every own word where the part is gone', () => {
    const gone = element({ above: null, ours: { text: { sv: 'Ring.' } }, moved: 'ORPHAN' });
    const text = movedText({ held: gone, theirs: gone }, decisionOf(gone));
    expect(text).toMatchObject({ now: null, mine: { attrs: { text: { sv: 'Ring.' } } } });
  });
});
