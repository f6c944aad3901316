import { describe, expect, it } from 'vitest';
import {
  afterSave,
  changesOf,
  hasRefused,
  sayableText,
  settled,
  textOf,
  unsavedBecause,
  withText,
  type Draft,
  type DraftAnswers,
} from './draft-state.ts';

const NUMBER = '18900117-9838';
const PHONE = '08-123 456 78';

const answers: DraftAnswers = {
  topic: 'NEUROPATHIC',
  track: 'ADULT',
  ageBand: null,
  sex: null,
  priority: 'ROUTINE',
  transition: false,
  notEmergency: false,
  deidentifiedConfirmed: false,
  acceptsKnownAnswer: false,
};
const blank: Draft = { texts: {}, answers, savedAnswers: answers, answersRevision: 3, vouchings: [], blocked: null };

describe('changesOf', () => {
  it('sends nothing where nothing has changed', () => {
    expect(changesOf(blank)).toBeNull();
    expect(changesOf(withText(blank, 'title', ''))).toBeNull();
  });

  it('sends texts with their revisions and only the answers that changed', () => {
    const draft = { ...withText(blank, 'title', 'Yrsel'), answers: { ...answers, ageBand: 'AGE_65_79' as const } };
    expect(changesOf(draft)).toEqual({
      fields: [{ key: 'title', text: 'Yrsel', revision: 0 }],
      answers: { ageBand: 'AGE_65_79', revision: 3 },
      overrides: [],
    });
  });

  it('never sends a text with an identity number, and still sends the others', () => {
    const draft = withText(withText(blank, 'title', 'Yrsel'), 'question', `Pat ${NUMBER}`);
    expect(changesOf(draft)?.fields.map(({ key }) => key)).toEqual(['title']);
    expect(hasRefused(draft)).toBe(true);
  });

  it('sends what the author vouches for together with the reason', () => {
    const draft = withText(blank, 'question', `Jouren nås på ${PHONE}`);
    expect(changesOf(draft)).toBeNull();
    const vouching = { field: 'question', kind: 'PHONE' as const, reason: 'Mottagningens eget nummer' };
    expect(changesOf({ ...draft, vouchings: [vouching] })?.overrides).toEqual([vouching]);
  });
});

describe('sayableText', () => {
  it('is the question first, then the rest, without what may not leave the browser', () => {
    const draft = withText(
      withText(withText(blank, 'template.njurfunktion', 'eGFR 38'), 'question', 'Hur trappa?'),
      'title',
      `Pat ${NUMBER}`,
    );
    expect(sayableText(draft)).toBe('Hur trappa?\neGFR 38');
    expect(sayableText(blank)).toBe('');
  });
});

describe('afterSave', () => {
  it('keeps what was typed while the save was under way', () => {
    const before = withText(blank, 'title', 'Yrsel');
    const sent = changesOf(before);
    const during = withText(before, 'title', 'Yrsel och fall');
    const after = sent && afterSave(during, sent, { saved: [{ key: 'title', revision: 1 }], errors: [] });
    expect(after && textOf(after, 'title')).toMatchObject({ text: 'Yrsel och fall', saved: 'Yrsel', revision: 1 });
    expect(after && changesOf(after)?.fields).toEqual([{ key: 'title', text: 'Yrsel och fall', revision: 1 }]);
  });

  it('holds a refused text back until it is changed', () => {
    const before = withText(blank, 'title', 'Något som bara servern ser');
    const sent = changesOf(before);
    const error = { __typename: 'IdentityFound', message: 'Inte sparat', path: ['fields', 'title'], field: 'title' };
    const after = sent && afterSave(before, sent, { saved: [], errors: [error] });
    expect(after && changesOf(after)).toBeNull();
    expect(after && unsavedBecause(after)).toBe('refused');
    expect(after && changesOf(withText(after, 'title', 'Något annat'))?.fields).toHaveLength(1);
  });

  it('lets the author choose between two windows', () => {
    const before = withText(blank, 'title', 'Min');
    const sent = changesOf(before);
    const error = { __typename: 'DraftFieldConflict', message: 'Ändrat', path: ['fields', 'title'], theirs: 'Den andra', revision: 4 };
    const after = sent && afterSave(before, sent, { saved: [], errors: [error] });
    expect(after && changesOf(after)).toBeNull();
    expect(after && unsavedBecause(after)).toBe('contested');
    expect(after && unsavedBecause(settled(after, 'title', 'theirs'))).toBeUndefined();
    expect(after && changesOf(settled(after, 'title', 'mine'))?.fields).toEqual([{ key: 'title', text: 'Min', revision: 4 }]);
    expect(after && changesOf(settled(after, 'title', 'theirs'))).toBeNull();
    expect(after && textOf(settled(after, 'title', 'theirs'), 'title').text).toBe('Den andra');
  });

  it('counts the chosen answers on, unless they were refused', () => {
    const before: Draft = { ...blank, answers: { ...answers, sex: 'FEMALE' } };
    const sent = changesOf(before);
    expect(sent && afterSave(before, sent, { saved: [], errors: [] }).answersRevision).toBe(4);
    const error = { __typename: 'Conflict', message: 'Ändrat', path: ['answers', 'revision'] };
    expect(sent && afterSave(before, sent, { saved: [], errors: [error] })).toMatchObject({ answersRevision: 3, savedAnswers: answers });
  });

  it('tells that the question has been sent elsewhere', () => {
    const before = withText(blank, 'title', 'Yrsel');
    const sent = changesOf(before);
    const error = { __typename: 'NotReady', message: 'Frågan är skickad.', path: [] };
    expect(sent && afterSave(before, sent, { saved: [], errors: [error] }).blocked).toEqual({ gone: false, message: 'Frågan är skickad.' });
  });
});
