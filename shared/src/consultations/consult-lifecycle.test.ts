import { describe, expect, it } from 'vitest';
import { nextState, permittedTransitions, type ConsultState, type TransitionFacts, type TransitionId } from './consult-lifecycle.ts';
import { accountableHolder, clocks, consultRoles, stateNames, type Role, type StateName } from './consult-state.ts';
import { transitionIds } from './consult-transitions.ts';
import { allFactsMet } from './transition-facts-met.ts';

type Row = { who: string; moves: Partial<Record<StateName | 'NEW', StateName>> };

const same = (states: readonly StateName[]): Row['moves'] => Object.fromEntries(states.map((state) => [state, state]));
const to = (target: StateName, ...from: StateName[]): Row['moves'] => Object.fromEntries(from.map((state) => [state, target]));
const sent: readonly StateName[] = stateNames.filter((state) => state !== 'DRAFT');

/** The table of the design written down a second time, by state: who may, and where it leads from each state; anything else is refused. */
const expected: Record<TransitionId, Row> = {
  T1: { who: 'RQ', moves: { NEW: 'DRAFT' } },
  T2: { who: 'RQ', moves: { DRAFT: 'SUBMITTED' } },
  T4: { who: 'RQ TR RS MB LD PO ED SYS', moves: same(sent) },
  T5: { who: 'PO', moves: same(sent) },
  T6: { who: 'TR SYS', moves: { SUBMITTED: 'QUEUED' } },
  T7: { who: 'TR LD', moves: to('DECLINED', 'SUBMITTED', 'QUEUED') },
  T8: { who: 'TR', moves: { SUBMITTED: 'CLOSED' } },
  T9: { who: 'MB LD SYS', moves: { QUEUED: 'ASSIGNED' } },
  T10: { who: 'RS LD SYS', moves: to('QUEUED', 'ASSIGNED', 'IN_PROGRESS') },
  T11: { who: 'RS', moves: { ASSIGNED: 'IN_PROGRESS' } },
  T12: { who: 'RS', moves: to('AWAITING_REQUESTER', 'ASSIGNED', 'IN_PROGRESS') },
  T13: { who: 'RQ', moves: { AWAITING_REQUESTER: 'IN_PROGRESS' } },
  T14: { who: 'SYS', moves: { AWAITING_REQUESTER: 'CLOSED' } },
  T15: { who: 'RS', moves: { IN_PROGRESS: 'QUEUED' } },
  T16: { who: 'RS', moves: { IN_PROGRESS: 'QUEUED' } },
  T17: { who: 'RS', moves: { IN_PROGRESS: 'IN_PROGRESS' } },
  T18: { who: 'RS', moves: { IN_PROGRESS: 'ANSWERED' } },
  T19: { who: 'RQ', moves: { ANSWERED: 'IN_PROGRESS' } },
  T20: { who: 'RQ SYS', moves: { ANSWERED: 'CLOSED' } },
  T21: { who: 'RQ SYS', moves: { FOLLOW_UP: 'CLOSED' } },
  T22: { who: 'RQ', moves: to('WITHDRAWN', 'DRAFT', 'SUBMITTED', 'QUEUED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_REQUESTER') },
  T23: { who: 'RS ED', moves: { CLOSED: 'CLOSED' } },
  T24: { who: 'LD PO', moves: to('VOID', ...stateNames.filter((state) => state !== 'VOID')) },
  T25: { who: 'TR', moves: { SUBMITTED: 'SUBMITTED' } },
  T26: { who: 'RQ', moves: { CLOSED: 'ANSWERED' } },
  T27: { who: 'LD', moves: to('QUEUED', 'QUEUED', 'ASSIGNED', 'IN_PROGRESS') },
};

const states = [null, ...stateNames];
const stateOf = (name: StateName | null, quarantined = false): ConsultState =>
  name === 'CLOSED' ? { name, before: 'ANSWERED', quarantined } : { name, quarantined };
const move = (state: ConsultState, transition: TransitionId, role: Role, over: TransitionFacts = {}): ReturnType<typeof nextState> =>
  nextState(state, { transition, role, data: { ...allFactsMet(transition, role), ...over } });

function targetOf(state: ConsultState, transition: TransitionId, role: Role): StateName | undefined {
  const { who, moves } = expected[transition];
  const sealed = transition === 'T24' || transition === 'T5';
  if (!who.split(' ').includes(role) || (state.quarantined && !sealed) || (!state.quarantined && transition === 'T5')) return undefined;
  return moves[state.name ?? 'NEW'];
}

describe('every cell of the table: state × quarantine × transition × role', () => {
  it.each(transitionIds)('%s goes where the design says for whom it says, and nowhere else', (transition) => {
    for (const name of states) {
      for (const quarantined of [false, true]) {
        for (const role of consultRoles) {
          const state = Object.freeze(stateOf(name, quarantined));
          const target = targetOf(state, transition, role);
          const result = move(state, transition, role);
          const cell = `${transition} ${name} ${quarantined} ${role}`;
          expect([cell, 'refused' in result ? undefined : result.state.name]).toEqual([cell, target]);
          expect([cell, permittedTransitions(state, role).includes(transition)]).toEqual([cell, target !== undefined]);
        }
      }
    }
  });
});

describe('the reason of a refusal', () => {
  it('names what stands in the way first', () => {
    expect(move(stateOf('QUEUED', true), 'T9', 'RQ')).toEqual({ refused: 'quarantined' });
    expect(move(stateOf('QUEUED'), 'T5', 'PO')).toEqual({ refused: 'notQuarantined' });
    expect(move(stateOf('DRAFT'), 'T9', 'RQ')).toEqual({ refused: 'notInThisState' });
    expect(move(stateOf('QUEUED'), 'T9', 'RQ')).toEqual({ refused: 'notThisRole' });
    expect(move({ name: 'CLOSED', quarantined: false }, 'T26', 'RQ')).toEqual({ refused: 'notReopenable' });
    for (const unknown of ['T3', 'T28', 'toString'] as unknown as TransitionId[])
      expect(move(stateOf('DRAFT'), unknown, 'RQ')).toEqual({ refused: 'unknownTransition' });
  });

  it.each<[TransitionId, StateName | null, Role, TransitionFacts, string]>([
    ['T1', null, 'RQ', { hasUnitAndLevel: undefined }, 'unitAndLevelKnown'],
    ['T2', 'DRAFT', 'RQ', { templateValid: false }, 'templateValid'],
    ['T2', 'DRAFT', 'RQ', { redFlagGateAnswered: undefined }, 'redFlagGateAnswered'],
    ['T2', 'DRAFT', 'RQ', { similarItemsShown: false }, 'similarItemsShown'],
    ['T2', 'DRAFT', 'RQ', { scanClean: undefined }, 'scanClean'],
    ['T2', 'DRAFT', 'RQ', { deidentifiedConfirmed: false }, 'deidentifiedConfirmed'],
    ['T4', 'QUEUED', 'MB', { reason: '  ' }, 'reasonGiven'],
    ['T6', 'SUBMITTED', 'TR', { levelReachable: false }, 'levelReachable'],
    ['T6', 'SUBMITTED', 'SYS', { regionServesTopic: undefined }, 'regionServesTopic'],
    ['T6', 'SUBMITTED', 'TR', { prioritySet: false }, 'prioritySet'],
    ['T7', 'QUEUED', 'LD', { reason: undefined }, 'reasonGiven'],
    ['T7', 'QUEUED', 'LD', { redirect: '' }, 'redirectGiven'],
    ['T8', 'SUBMITTED', 'TR', { requesterConsents: false }, 'requesterConsents'],
    ['T8', 'SUBMITTED', 'TR', { publishedItem: undefined }, 'publishedItemGiven'],
    ['T9', 'QUEUED', 'MB', { competent: false }, 'competent'],
    ['T9', 'QUEUED', 'SYS', { belowCap: false }, 'belowCap'],
    ['T9', 'QUEUED', 'MB', { absent: true }, 'present'],
    ['T9', 'QUEUED', 'MB', { absent: undefined }, 'present'],
    ['T9', 'QUEUED', 'LD', { notOwnQuestion: undefined }, 'notOwnQuestion'],
    ['T10', 'ASSIGNED', 'SYS', { reason: undefined }, 'reasonGiven'],
    ['T12', 'ASSIGNED', 'RS', { questionCount: 0 }, 'questionAsked'],
    ['T13', 'AWAITING_REQUESTER', 'RQ', { scanClean: false }, 'scanClean'],
    ['T14', 'AWAITING_REQUESTER', 'SYS', { replyOverdue: false }, 'replyOverdue'],
    ['T14', 'AWAITING_REQUESTER', 'SYS', { remindersSent: 2 }, 'replyOverdue'],
    ['T15', 'IN_PROGRESS', 'RS', { reason: '' }, 'reasonGiven'],
    ['T15', 'IN_PROGRESS', 'RS', { summary: '' }, 'summaryGiven'],
    ['T15', 'IN_PROGRESS', 'RS', { targetRank: 2 }, 'higherInTrack'],
    ['T15', 'IN_PROGRESS', 'RS', { currentRank: undefined }, 'higherInTrack'],
    ['T15', 'IN_PROGRESS', 'RS', { sameTrack: false }, 'higherInTrack'],
    ['T15', 'IN_PROGRESS', 'RS', { sameTrack: undefined, childCompetentPool: true }, 'higherInTrack'],
    ['T15', 'IN_PROGRESS', 'RS', { leadMustConfirm: true }, 'leadConfirms'],
    ['T16', 'IN_PROGRESS', 'RS', { targetRank: 2 }, 'lowerInTrack'],
    ['T16', 'IN_PROGRESS', 'RS', { requesterRank: 2 }, 'lowerInTrack'],
    ['T16', 'IN_PROGRESS', 'RS', { sameTrack: false }, 'lowerInTrack'],
    ['T16', 'IN_PROGRESS', 'RS', { advice: undefined }, 'adviceGiven'],
    ['T17', 'IN_PROGRESS', 'RS', { askedOf: '' }, 'someoneAsked'],
    ['T17', 'IN_PROGRESS', 'RS', { notOwnQuestion: false }, 'notOwnQuestion'],
    ['T18', 'IN_PROGRESS', 'RS', { notOwnQuestion: false }, 'notOwnQuestion'],
    ['T18', 'IN_PROGRESS', 'RS', { disposition: undefined }, 'dispositionChosen'],
    ['T18', 'IN_PROGRESS', 'RS', { disposition: 'RECOMMENDATION' }, 'dispositionChosen'],
    ['T18', 'IN_PROGRESS', 'RS', { citationCount: 0 }, 'knowledgeCited'],
    ['T18', 'IN_PROGRESS', 'RS', { scanClean: false }, 'scanClean'],
    ['T18', 'IN_PROGRESS', 'RS', { openMandatoryChildren: 1 }, 'noMandatoryChildOpen'],
    ['T18', 'IN_PROGRESS', 'RS', { isTrainee: true }, 'coSigned'],
    ['T18', 'IN_PROGRESS', 'RS', { isTrainee: undefined }, 'coSigned'],
    ['T18', 'IN_PROGRESS', 'RS', { needsPair: true }, 'paired'],
    ['T19', 'ANSWERED', 'RQ', { daysSinceAnswer: 31 }, 'answeredRecently'],
    ['T20', 'ANSWERED', 'RQ', { surveyComplete: false }, 'surveyDone'],
    ['T20', 'ANSWERED', 'SYS', { surveyOverdue: false }, 'surveyDone'],
    ['T21', 'FOLLOW_UP', 'RQ', { outcomeAnswered: false }, 'outcomeDone'],
    ['T21', 'FOLLOW_UP', 'SYS', { remindersSent: 1 }, 'outcomeDone'],
    ['T22', 'IN_PROGRESS', 'RQ', { hasBeenAnswered: true }, 'notAnsweredBefore'],
    ['T23', 'CLOSED', 'ED', { requesterNotified: false }, 'requesterNotified'],
    ['T23', 'CLOSED', 'RS', { requesterVetoed: true }, 'noVeto'],
    ['T24', 'QUEUED', 'LD', { reason: '' }, 'reasonGiven'],
    ['T24', 'QUEUED', 'LD', { secondApprover: 'LD' }, 'bothApprove'],
    ['T24', 'QUEUED', 'PO', { secondApprover: undefined }, 'bothApprove'],
    ['T25', 'SUBMITTED', 'TR', { snoozeWorkingDays: 6 }, 'snoozeWithinFiveDays'],
    ['T25', 'SUBMITTED', 'TR', { snoozeWorkingDays: 0 }, 'snoozeWithinFiveDays'],
    ['T25', 'SUBMITTED', 'TR', { reason: '' }, 'reasonGiven'],
    ['T26', 'CLOSED', 'RQ', { daysSinceClosing: 31 }, 'closedRecently'],
    ['T26', 'CLOSED', 'RQ', { reason: undefined }, 'reasonGiven'],
    ['T27', 'QUEUED', 'LD', { firstAnswerOverdue: undefined }, 'firstAnswerOverdue'],
    ['T27', 'ASSIGNED', 'LD', { targetRank: 2 }, 'higherInTrack'],
    ['T27', 'IN_PROGRESS', 'LD', { sameTrack: undefined }, 'higherInTrack'],
  ])('%s from %s by %s with %o is refused: %s', (transition, name, role, over, refused) => {
    expect(move(stateOf(name), transition, role, over)).toEqual({ refused });
  });

  it.each(['redactedCopyMade', 'originalSealed', 'incidentLogged'] as const)('quarantine is not lifted without %s', (fact) => {
    expect(move(stateOf('QUEUED', true), 'T5', 'PO', { [fact]: undefined })).toEqual({ refused: fact });
    expect(move(stateOf('QUEUED', true), 'T5', 'PO', { [fact]: undefined, nobodyIdentified: true })).toHaveProperty('state');
  });

  it('lets pass what the guards allow in another way', () => {
    const passes = (id: TransitionId, over: TransitionFacts) => 'state' in move(stateOf('IN_PROGRESS'), id, 'RS', over);
    expect(passes('T15', { sameTrack: false, childCompetentPool: true, targetRank: undefined })).toBe(true);
    expect(passes('T15', { sameTrack: false, aboutAdult: true, targetRank: undefined })).toBe(true);
    expect(passes('T15', { leadMustConfirm: true, leadConfirms: true })).toBe(true);
    expect(passes('T18', { citationCount: 0, knowledgeMissing: true })).toBe(true);
    expect(passes('T18', { isTrainee: true, coSigned: true })).toBe(true);
    expect(passes('T18', { needsPair: true, pairGiven: true })).toBe(true);
  });
});

describe('what clocks do', () => {
  const effectsOf = (state: ConsultState, transition: TransitionId, role: Role, over: TransitionFacts = {}): string[] => {
    const result = move(state, transition, role, over);
    return 'refused' in result ? [result.refused] : result.clocks.map(({ clock, effect }) => `${effect} ${clock}`);
  };
  const all = (effect: string): string[] => clocks.map((clock) => `${effect} ${clock}`);

  it.each<[TransitionId, StateName | null, Role, string[]]>([
    ['T1', null, 'RQ', []],
    ['T2', 'DRAFT', 'RQ', ['START TOTAL', 'START TRIAGE']],
    ['T4', 'QUEUED', 'MB', all('PAUSE')],
    ['T6', 'SUBMITTED', 'TR', ['STOP TRIAGE', 'START CLAIM', 'START FIRST_ANSWER', 'START LEVEL']],
    ['T7', 'QUEUED', 'TR', all('STOP')],
    ['T8', 'SUBMITTED', 'TR', all('STOP')],
    ['T9', 'QUEUED', 'MB', ['STOP CLAIM']],
    ['T10', 'IN_PROGRESS', 'RS', ['RESTART CLAIM']],
    ['T11', 'ASSIGNED', 'RS', []],
    ['T27', 'IN_PROGRESS', 'LD', ['RESTART LEVEL', 'RESTART CLAIM']],
    ['T12', 'IN_PROGRESS', 'RS', ['PAUSE FIRST_ANSWER', 'PAUSE CLARIFY', 'START REQ_REPLY']],
    ['T13', 'AWAITING_REQUESTER', 'RQ', ['RESUME FIRST_ANSWER', 'RESUME CLARIFY', 'STOP REQ_REPLY']],
    ['T14', 'AWAITING_REQUESTER', 'SYS', ['STOP REQ_REPLY', 'STOP TOTAL', 'STOP LEVEL']],
    ['T15', 'IN_PROGRESS', 'RS', ['RESTART LEVEL', 'START CLAIM']],
    ['T16', 'IN_PROGRESS', 'RS', ['RESTART LEVEL', 'START CLAIM']],
    ['T17', 'IN_PROGRESS', 'RS', []],
    ['T18', 'IN_PROGRESS', 'RS', ['STOP FIRST_ANSWER', 'STOP CLARIFY', 'START CLOSEOUT']],
    ['T19', 'ANSWERED', 'RQ', ['STOP CLOSEOUT', 'START CLARIFY']],
    ['T20', 'ANSWERED', 'RQ', ['STOP CLOSEOUT', 'STOP TOTAL', 'STOP LEVEL']],
    ['T21', 'FOLLOW_UP', 'SYS', ['STOP OUTCOME']],
    ['T22', 'SUBMITTED', 'RQ', all('STOP')],
    ['T23', 'CLOSED', 'ED', []],
    ['T24', 'IN_PROGRESS', 'PO', all('STOP')],
    ['T25', 'SUBMITTED', 'TR', []],
    ['T26', 'CLOSED', 'RQ', ['RESUME TOTAL', 'RESUME LEVEL', 'RESTART CLOSEOUT']],
  ])('%s from %s by %s', (transition, name, role, effects) => {
    expect(effectsOf(stateOf(name), transition, role)).toEqual(effects);
  });

  it('starts OUTCOME only where an outcome is planned, and then waits for it', () => {
    expect(effectsOf(stateOf('ANSWERED'), 'T20', 'RQ', { outcomePlanned: true })).toContain('START OUTCOME');
    expect(move(stateOf('ANSWERED'), 'T20', 'RQ', { outcomePlanned: true })).toMatchObject({ state: { name: 'FOLLOW_UP' } });
  });

  it('resumes after quarantine what runs in the state, not what the wait for the requester has paused', () => {
    expect(effectsOf(stateOf('AWAITING_REQUESTER', true), 'T5', 'PO')).toEqual(['RESUME TOTAL', 'RESUME LEVEL', 'RESUME REQ_REPLY']);
    expect(effectsOf(stateOf('SUBMITTED', true), 'T5', 'PO')).toEqual(['RESUME TOTAL', 'RESUME TRIAGE']);
    expect(effectsOf(stateOf('CLOSED', true), 'T5', 'PO')).toEqual([]);
  });

  it.each([
    ['SUBMITTED', 'TRIAGE'],
    ['AWAITING_REQUESTER', 'REQ_REPLY'],
    ['ANSWERED', 'CLOSEOUT'],
  ] as const)('restarts the clock of %s when it is reopened to it', (before, clock) => {
    expect(move({ name: 'CLOSED', before, quarantined: false }, 'T26', 'RQ')).toEqual({
      state: { name: before, quarantined: false },
      clocks: [
        { clock: 'TOTAL', effect: 'RESUME' },
        { clock: 'LEVEL', effect: 'RESUME' },
        { clock, effect: 'RESTART' },
      ],
    });
  });
});

describe('quarantine', () => {
  it('is a flag: the state and what it may be reopened to stay as they are', () => {
    expect(move(stateOf('CLOSED'), 'T4', 'ED')).toMatchObject({ state: { name: 'CLOSED', before: 'ANSWERED', quarantined: true } });
    expect(move(stateOf('CLOSED', true), 'T5', 'PO')).toMatchObject({ state: { name: 'CLOSED', before: 'ANSWERED', quarantined: false } });
    expect(move(stateOf('VOID'), 'T4', 'SYS')).toMatchObject({ state: { name: 'VOID', quarantined: true } });
  });

  it('outlasts being made void, and leaves the privacy officer in charge', () => {
    const sealed = move(stateOf('QUEUED', true), 'T24', 'PO');
    expect(sealed).toMatchObject({ state: { name: 'VOID', quarantined: true } });
    expect(accountableHolder({ name: 'QUEUED', quarantined: true })).toBe('PO');
  });

  it('leaves the roles nothing but lifting it and making it void', () => {
    for (const role of consultRoles) {
      for (const name of sent)
        expect(permittedTransitions(stateOf(name, true), role).filter((transition) => transition !== 'T5' && transition !== 'T24')).toEqual(
          [],
        );
    }
  });
});

describe('reopening', () => {
  it('is possible after closing as duplicate, after expiry and without a survey, not after a survey or an outcome', () => {
    expect(move(stateOf('SUBMITTED'), 'T8', 'TR')).toMatchObject({ state: { name: 'CLOSED', before: 'SUBMITTED' } });
    expect(move(stateOf('AWAITING_REQUESTER'), 'T14', 'SYS')).toMatchObject({ state: { name: 'CLOSED', before: 'AWAITING_REQUESTER' } });
    expect(move(stateOf('ANSWERED'), 'T20', 'SYS')).toMatchObject({ state: { name: 'CLOSED', before: 'ANSWERED' } });
    for (const closed of [
      move(stateOf('ANSWERED'), 'T20', 'RQ'),
      move(stateOf('FOLLOW_UP'), 'T21', 'RQ'),
      move(stateOf('FOLLOW_UP'), 'T21', 'SYS'),
    ]) {
      expect('state' in closed && closed.state).toEqual({ name: 'CLOSED', quarantined: false });
    }
  });
});

describe('permittedTransitions', () => {
  it('offers triage its four decisions, and quarantine', () => {
    expect(permittedTransitions(stateOf('SUBMITTED'), 'TR')).toEqual(['T4', 'T6', 'T7', 'T8', 'T25']);
  });

  it('offers nothing before there is a consultation but making one', () => {
    expect(consultRoles.map((role) => permittedTransitions(stateOf(null), role))).toEqual([['T1'], [], [], [], [], [], [], []]);
  });
});

describe('accountableHolder', () => {
  it('is one role in every state that is not over, nobody otherwise', () => {
    expect(states.map((name) => accountableHolder({ name, quarantined: false }))).toEqual([
      null,
      'RQ',
      'TR',
      'MB',
      'RS',
      'RS',
      'RQ',
      'RQ',
      'RQ',
      null,
      null,
      null,
      null,
    ]);
  });
});
