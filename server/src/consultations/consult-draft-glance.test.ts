import { describe, expect, it } from 'vitest';
import { glanceAt } from './consult-draft-glance.ts';

describe('a draft in a list', () => {
  const createdAt = new Date('2026-11-02T08:00:00Z');
  const savedAt = new Date('2026-11-05T08:00:00Z');
  const glance = (...texts: [string, string][]) =>
    glanceAt(
      texts.map(([key, text]) => ({ key, text, savedAt })),
      { topic: 'NEUROPATHIC', track: 'ADULT', createdAt },
    );

  it('begins as its question does, else as the first field that is written, and never with its title', () => {
    expect(glance(['template.mal', 'Sova'], ['question', 'Hjälper  \n duloxetin?'], ['title', 'Fot']).words).toBe('Hjälper duloxetin?');
    expect(glance(['question', '  '], ['template.mal', 'Sova'], ['template.utbredning', 'Fotsulorna']).words).toBe('Fotsulorna');
    expect(glance(['title', 'Fot'])).toEqual({ words: null, writtenAt: savedAt });
    expect(glance()).toEqual({ words: null, writtenAt: createdAt });
  });

  it('is cut between words, and within one that has no end', () => {
    expect(glance(['question', `${'lång '.repeat(11)}fråga`]).words).toBe(`${'lång '.repeat(11)}fråga`);
    expect(glance(['question', `${'lång '.repeat(11)}frågan är`]).words).toBe(`${'lång '.repeat(11).trim()}…`);
    expect(glance(['question', 'x'.repeat(90)]).words).toBe(`${'x'.repeat(59)}…`);
  });
});
