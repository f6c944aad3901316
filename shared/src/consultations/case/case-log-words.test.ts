import { describe, expect, it } from 'vitest';
import { caseEventReason, caseEventText, type CaseEvent } from './case-log-words.ts';

const event = (changes: Partial<CaseEvent>): CaseEvent => ({
  action: 'CONSULT_READ',
  outcome: 'ALLOWED',
  actorRole: 'RQ',
  details: {},
  ...changes,
});

describe('the log of a question in plain words', () => {
  it('says what was read, and what was refused', () => {
    expect(caseEventText(event({ details: { part: 'TITLE' } }), 'sv')).toBe('Läste rubriken');
    expect(caseEventText(event({ details: { part: 'ALL' }, outcome: 'DENIED' }), 'sv')).toBe('Försökte läsa frågan och nekades');
  });

  it('says which step was taken, and why', () => {
    const declined = event({ action: 'CONSULT_MOVED', details: { transition: 'T7', reason: 'NEEDS_REFERRAL' } });
    expect(caseEventText(declined, 'sv')).toBe('Avböjde frågan: Kräver remiss, inte en fråga');
    expect(caseEventText(event({ action: 'CONSULT_MOVED', details: { transition: 'T2', reason: null } }), 'en')).toBe('Sent the question');
  });

  it('says what kind of message was sent, never what it said', () => {
    expect(caseEventText(event({ action: 'CONSULT_MESSAGE', details: { kind: 'ANSWER' } }), 'sv')).toBe('Skickade ett meddelande: svar');
  });

  it('shows no code of an action it does not know', () =>
    expect(caseEventText(event({ action: 'SOMETHING_NEW' }), 'sv')).toBe('Gjorde något annat med frågan'));

  it('says why somebody had to do with the question', () => {
    expect(caseEventReason(event({ actorRole: 'MB' }), 'sv')).toBe('Ingår i gruppen som svarar på frågor.');
    expect(caseEventReason(event({ actorRole: null, outcome: 'DENIED' }), 'sv')).toBe('Hade ingen uppgift i frågan.');
    expect(caseEventReason(event({ actorRole: null }), 'sv')).toBeNull();
  });
});
