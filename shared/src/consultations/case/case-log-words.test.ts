import { describe, expect, it } from 'vitest';
import { voidReasons, voidRefusals } from '../handling-words.ts';
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

  it('says who was given a question that the clock or the lead gave away', () => {
    const given = event({ action: 'CONSULT_MOVED', actorRole: 'SYS', details: { transition: 'T9', reason: 'CLAIM_TIME_OVER' } });
    expect(caseEventText({ ...given, givenTo: 'Konsult två' }, 'sv')).toBe('Gav frågan till Konsult två: Ingen hade tagit frågan i tid');
  });

  it('says why somebody would not have it marked as entered in error, and why not', () => {
    const refusal = event({ action: 'CONSULT_VOID_REFUSED', details: { reason: 'NOT_DOUBLE' } });
    expect(caseEventText(refusal, 'sv')).toBe(`Sade nej till att frågan markeras som felregistrerad: ${voidRefusals.NOT_DOUBLE.sv}`);
    const asked = event({ action: 'CONSULT_VOID_ASKED', details: { reason: 'DOUBLE' } });
    expect(caseEventText(asked, 'sv')).toBe(`Begärde att frågan markeras som felregistrerad: ${voidReasons.DOUBLE.sv}`);
  });

  it('says what came of a directive, and on which side of it somebody stood', () => {
    const cannot = event({ action: 'DIRECTIVE_MOVED', actorRole: null, details: { action: 'CANNOT', reason: 'STAFF' } });
    expect(caseEventText(cannot, 'sv')).toBe('Sade att ett uppdrag inte går att göra: Personal saknas');
    expect(caseEventReason(cannot, 'sv')).toBe('Arbetar på enheten som fick uppdraget.');
    const sent = event({ action: 'DIRECTIVE_ISSUED', actorRole: null, details: { kind: 'HANDBACK', consult: 'x' } });
    expect(caseEventText(sent, 'sv')).toBe('Skickade ett uppdrag: Plan att ta över');
    expect(caseEventReason(sent, 'sv')).toBe('Svarar på frågor där uppdraget kom ifrån.');
  });

  it('shows no code of an action it does not know', () =>
    expect(caseEventText(event({ action: 'SOMETHING_NEW' }), 'sv')).toBe('Gjorde något annat med frågan'));

  it('says why somebody had to do with the question', () => {
    expect(caseEventReason(event({ actorRole: 'MB' }), 'sv')).toBe('Ingår i gruppen som svarar på frågor.');
    expect(caseEventReason(event({ actorRole: null, outcome: 'DENIED' }), 'sv')).toBe('Hade ingen uppgift i frågan.');
    expect(caseEventReason(event({ actorRole: null }), 'sv')).toBeNull();
  });
});
