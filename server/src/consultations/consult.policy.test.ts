import { describe, expect, it } from 'vitest';
import { stateNames, type StateName } from 'shared/consultations/consult-state.ts';
import { guest, type Viewer } from '../kernel/viewer.ts';
import { signedIn } from '../testing/test-context.ts';
import { canAsk, canReadConsult, canReadDraft, canReadText, partiesOf, roleFor, type ConsultFacts } from './consult.policy.ts';

const [nation, healthcareRegion, region, unit, otherUnit, centre] = ['n', 'hr', 'r', 'u', 'u2', 'c'];
const requesterScope = [nation, healthcareRegion, region, unit] as string[];
const answeringScope = [nation, healthcareRegion, centre] as string[];
const at = (node: string | undefined) => String(node);

const people = {
  guest,
  requester: signedIn('asker', [{ role: 'CLINICIAN', organisationNodeId: at(unit) }], at(unit)),
  requesterElsewhere: signedIn('asker', [{ role: 'CLINICIAN', organisationNodeId: at(otherUnit) }], at(otherUnit)),
  colleague: signedIn('colleague', [{ role: 'CLINICIAN', organisationNodeId: at(unit) }], at(unit)),
  courseTaker: signedIn('taker', [{ role: 'COURSE_TAKER', organisationNodeId: at(unit) }], at(unit)),
  otherUnit: signedIn('other', [{ role: 'CLINICIAN', organisationNodeId: at(otherUnit) }], at(otherUnit)),
  triage: signedIn('triage', [{ role: 'CONSULT_TRIAGE', organisationNodeId: at(centre) }], at(centre)),
  member: signedIn('member', [{ role: 'CONSULT_RESPONDER', organisationNodeId: at(centre) }], at(centre)),
  responder: signedIn('responder', [{ role: 'CONSULT_RESPONDER', organisationNodeId: at(centre) }], at(centre)),
  responderWhoLeft: signedIn('responder', [{ role: 'CONSULT_RESPONDER', organisationNodeId: at(otherUnit) }], at(otherUnit)),
  lead: signedIn('lead', [{ role: 'LEVEL_LEAD', organisationNodeId: at(healthcareRegion) }], at(centre)),
  privacyOfficer: signedIn('officer', [{ role: 'PRIVACY_OFFICER', organisationNodeId: at(region) }]),
  editor: signedIn('editor', [{ role: 'CENTRE_EDITOR', organisationNodeId: at(healthcareRegion) }]),
  administrator: signedIn('admin', [{ role: 'ADMIN', organisationNodeId: at(nation) }]),
} satisfies Record<string, Viewer>;

type Who = keyof typeof people;

/** As a question is that came the usual way to a state. */
function inState(name: StateName): ConsultFacts {
  const isDraft = name === 'DRAFT';
  const wasQueued = !['DRAFT', 'SUBMITTED', 'DECLINED', 'WITHDRAWN', 'VOID'].includes(name);
  const hasResponder = wasQueued && name !== 'QUEUED';
  return {
    standing: { name, quarantined: false },
    requesterId: 'asker',
    requesterScope,
    answeringScope: isDraft ? [] : answeringScope,
    responderId: hasResponder ? 'responder' : null,
    wasQueued,
    wasSubmitted: !isDraft,
    voidAsked: false,
    toldOfRefusal: [],
    asked: [],
  };
}

const readersOfSent: Who[] = ['requester', 'colleague', 'triage', 'lead'];
const readers: Record<StateName, Who[]> = {
  DRAFT: ['requester'],
  SUBMITTED: readersOfSent,
  QUEUED: [...readersOfSent, 'member', 'responder'],
  ASSIGNED: [...readersOfSent, 'member', 'responder'],
  IN_PROGRESS: [...readersOfSent, 'member', 'responder'],
  AWAITING_REQUESTER: [...readersOfSent, 'member', 'responder'],
  ANSWERED: [...readersOfSent, 'member', 'responder'],
  FOLLOW_UP: [...readersOfSent, 'member', 'responder'],
  CLOSED: [...readersOfSent, 'member', 'responder'],
  DECLINED: readersOfSent,
  WITHDRAWN: readersOfSent,
  VOID: readersOfSent,
};

describe('who may read a question', () => {
  for (const state of stateNames) {
    for (const who of Object.keys(people) as Who[]) {
      const expected = readers[state].includes(who);
      it(`${who} ${expected ? 'reads' : 'does not read'} it in ${state}`, () => {
        expect(canReadConsult(people[who], inState(state))).toBe(expected);
      });
    }
  }

  it('shows what is being written to its author alone', () => {
    for (const state of stateNames) {
      for (const who of Object.keys(people) as Who[]) {
        expect(canReadDraft(people[who], inState(state)), `${who} in ${state}`).toBe(state === 'DRAFT' && who === 'requester');
      }
    }
  });
});

describe('who is asked for a second opinion in another pool', () => {
  const clinic = [nation, healthcareRegion, region, 'clinic'] as string[];
  const at = (unitId: string) => signedIn('expert', [{ role: 'CONSULT_RESPONDER', organisationNodeId: unitId }], unitId);
  const asked = { ...inState('IN_PROGRESS'), asked: [{ personId: 'expert', scope: clinic }] };

  it('reads it while it is waited for, as a member of that pool, and may only report what identifies', () => {
    expect(partiesOf(at('clinic'), asked)).toEqual(['ASKED']);
    expect(canReadText(at('clinic'), asked, 'asker')).toBe(true);
    for (const transition of ['T9', 'T10', 'T11', 'T12', 'T15', 'T16', 'T17', 'T18', 'T22', 'T24'] as const)
      expect(roleFor(at('clinic'), asked, transition)).toBeNull();
    expect(roleFor(at('clinic'), asked, 'T4')).toBe('MB');
  });

  it('does not from another unit, without the role, or once nothing is waited for; nor does a colleague who was not asked', () => {
    expect(partiesOf(at('elsewhere'), asked)).toEqual([]);
    expect(partiesOf(signedIn('expert', [{ role: 'COURSE_TAKER', organisationNodeId: 'clinic' }], 'clinic'), asked)).toEqual([]);
    expect(partiesOf(at('clinic'), { ...asked, asked: [] })).toEqual([]);
    expect(partiesOf(signedIn('other', [{ role: 'CONSULT_RESPONDER', organisationNodeId: 'clinic' }], 'clinic'), asked)).toEqual([]);
    expect(canReadText(at('clinic'), { ...asked, standing: { name: 'IN_PROGRESS', quarantined: true } }, 'asker')).toBe(false);
  });
});

describe('who may try what', () => {
  const steps: [Who, StateName, Parameters<typeof roleFor>[2], ReturnType<typeof roleFor>][] = [
    ['requester', 'DRAFT', 'T2', 'RQ'],
    ['requester', 'DRAFT', 'T22', 'RQ'],
    ['colleague', 'AWAITING_REQUESTER', 'T13', null],
    ['requester', 'AWAITING_REQUESTER', 'T13', 'RQ'],
    ['requesterElsewhere', 'AWAITING_REQUESTER', 'T13', null],
    ['triage', 'SUBMITTED', 'T6', 'TR'],
    ['member', 'SUBMITTED', 'T6', null],
    ['lead', 'SUBMITTED', 'T7', 'LD'],
    ['triage', 'QUEUED', 'T9', null],
    ['member', 'QUEUED', 'T9', 'MB'],
    ['member', 'ASSIGNED', 'T10', null],
    ['responder', 'ASSIGNED', 'T10', 'RS'],
    ['responder', 'ASSIGNED', 'T11', 'RS'],
    ['responder', 'IN_PROGRESS', 'T18', 'RS'],
    ['member', 'IN_PROGRESS', 'T18', null],
    ['responderWhoLeft', 'IN_PROGRESS', 'T18', null],
    ['requester', 'ANSWERED', 'T19', 'RQ'],
    ['requester', 'ANSWERED', 'T20', 'RQ'],
    ['colleague', 'ANSWERED', 'T20', null],
    ['responder', 'CLOSED', 'T18', null],
  ];
  for (const [who, state, transition, role] of steps) {
    it(`${transition} in ${state}: ${who} as ${String(role)}`, () => expect(roleFor(people[who], inState(state), transition)).toBe(role));
  }

  it('never lets the asker be triage, pool or lead of an own question', () => {
    const everything = signedIn(
      'asker',
      [
        { role: 'CLINICIAN', organisationNodeId: at(unit) },
        { role: 'CONSULT_RESPONDER', organisationNodeId: at(centre) },
        { role: 'CONSULT_TRIAGE', organisationNodeId: at(nation) },
        { role: 'LEVEL_LEAD', organisationNodeId: at(nation) },
      ],
      at(unit),
    );
    expect(partiesOf(everything, inState('IN_PROGRESS'))).toEqual(['RQ']);
  });

  it('asks only for the unit the session works for', () => {
    expect(canAsk(people.requester, requesterScope)).toBe(true);
    expect(canAsk(people.requesterElsewhere, requesterScope)).toBe(false);
    expect(canAsk(people.courseTaker, requesterScope)).toBe(false);
    expect(canAsk(people.guest, requesterScope)).toBe(false);
  });
});
