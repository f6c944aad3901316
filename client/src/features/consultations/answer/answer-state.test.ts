import { describe, expect, it } from 'vitest';
import {
  afterAnswerSave,
  answerChanges,
  answerProblems,
  emptyAnswer,
  hasHeld,
  unsavedBecause,
  type AnswerState,
  type AnswerValues,
} from './answer-state.ts';

const NUMBER = '18900117-9838';
const part = { artefactId: 'a', nodeId: 'n', label: { sv: 'Utfall' }, type: 'outcome', title: null, version: '1.0' };
const state = (values: Partial<AnswerValues>, other: Partial<AnswerState> = {}): AnswerState => ({
  values: { ...emptyAnswer, ...values },
  saved: emptyAnswer,
  revision: 2,
  vouchings: [],
  refused: {},
  conflict: false,
  blocked: null,
  ...other,
});

describe('answerChanges', () => {
  it('sends only what changed', () => {
    expect(answerChanges(state({}))).toBeNull();
    expect(answerChanges(state({ disposition: 'MANAGE_HERE' }))).toEqual({
      sent: { disposition: 'MANAGE_HERE' },
      revision: 2,
      overrides: [],
    });
    expect(answerChanges(state({ citations: [part] }))?.sent).toEqual({ citations: [part] });
  });

  it('never sends a text with an identity number, and still sends the rest', () => {
    const held = state({ text: `Pat ${NUMBER}`, disposition: 'MANAGE_HERE' });
    expect(answerChanges(held)?.sent).toEqual({ disposition: 'MANAGE_HERE' });
    expect(hasHeld(held)).toBe(true);
  });

  it('sends nothing over what another window saved', () => {
    expect(answerChanges(state({ text: 'Råd' }, { conflict: true }))).toBeNull();
  });
});

describe('afterAnswerSave', () => {
  it('remembers what was stored and keeps what was typed meanwhile', () => {
    const after = afterAnswerSave(state({ text: 'Trappa ned långsamt' }), { text: 'Trappa ned' }, { revision: 3, errors: [] });
    expect(after).toMatchObject({ revision: 3, values: { text: 'Trappa ned långsamt' }, saved: { text: 'Trappa ned' } });
  });

  it('holds a text the server refused', () => {
    const error = { __typename: 'IdentityFound', message: 'Inte sparat', path: ['text'], field: 'text' };
    const after = afterAnswerSave(state({ text: 'Något' }), { text: 'Något' }, { revision: 3, errors: [error] });
    expect(after.saved.text).toBe('');
    expect(answerChanges(after)).toBeNull();
  });

  it('holds whatever else the server did not take, and lets the rest go', () => {
    const tooLong = { __typename: 'InvalidInput', message: 'Högst 8 000 tecken.', path: ['text'] };
    const values = { text: 'Lång', disposition: 'MANAGE_HERE' as const };
    const after = afterAnswerSave(state(values), values, { revision: null, errors: [tooLong] });
    expect(after).toMatchObject({ saved: { text: '', disposition: null }, refused: { text: 'Högst 8 000 tecken.' } });
    expect(unsavedBecause(after)).toBe('refused');
    expect(answerChanges(after)?.sent).toEqual({ disposition: 'MANAGE_HERE' });
    const unpublished = { __typename: 'InvalidInput', message: 'Inte publicerad', path: ['citations', '0'] };
    const cited = afterAnswerSave(state({ citations: [part] }), { citations: [part] }, { revision: 3, errors: [unpublished] });
    expect(cited).toMatchObject({ saved: { citations: [] }, refused: { citations: 'Inte publicerad' } });
    expect(unsavedBecause(cited)).toBe('refused');
  });

  it('holds all of it where an error names no part, but not what was typed meanwhile', () => {
    const reason = { __typename: 'InvalidInput', message: 'Skriv varför', path: ['overrides', '0', 'reason'] };
    expect(unsavedBecause(afterAnswerSave(state({ text: 'Råd' }), { text: 'Råd' }, { revision: null, errors: [reason] }))).toBe('refused');
    const typedOn = afterAnswerSave(state({ text: 'Råd nu' }), { text: 'Råd' }, { revision: null, errors: [reason] });
    expect(answerChanges(typedOn)?.sent).toEqual({ text: 'Råd nu' });
  });

  it('tells of another window, and of a question that is somebody else’s', () => {
    const conflict = { __typename: 'Conflict', message: 'Ändrat', path: ['revision'] };
    expect(afterAnswerSave(state({}), {}, { revision: null, errors: [conflict] }).conflict).toBe(true);
    const taken = { __typename: 'NotAllowed', message: 'Inte din', path: [] };
    expect(afterAnswerSave(state({}), {}, { revision: null, errors: [taken] }).blocked).toEqual({ gone: false, message: 'Inte din' });
  });
});

describe('answerProblems', () => {
  const whole = { disposition: 'MANAGE_HERE' as const, text: 'Trappa ned i steg om 300 mg.', citations: [part] };
  const paths = (values: Partial<AnswerValues>): string[] => answerProblems(state(values), 'sv').map(({ path }) => path);

  it('finds nothing in a whole answer', () => {
    expect(paths(whole)).toEqual([]);
    expect(paths({ ...whole, citations: [], knowledgeMissing: true })).toEqual([]);
  });

  it('asks for one disposition, a text, and what it rests on', () => {
    expect(paths({})).toEqual(['disposition', 'text', 'citations']);
    expect(paths({ ...whole, citations: [] })).toEqual(['citations']);
  });

  it('says how long a text has to be, and of an empty one only that it is missing', () => {
    const messages = (text: string): string[] => answerProblems(state({ ...whole, text }), 'sv').map(({ message }) => message);
    expect(messages('Kort råd')).toEqual(['Skriv minst 20 tecken.']);
    expect(messages('')).toEqual(['Fyll i det här.']);
  });

  it('asks what to look at when a follow-up is planned', () => {
    expect(paths({ ...whole, followUpWeeks: 12 })).toEqual(['followUpMeasure']);
  });

  it('names what may not be stored', () => {
    expect(answerProblems(state({ ...whole, text: `Råd om ${NUMBER} och nedtrappning` }), 'sv')).toEqual([
      { path: 'text', message: 'Inte sparat: ta bort personnummer.' },
    ]);
  });
});
