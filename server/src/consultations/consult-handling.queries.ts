import type { Context } from '../kernel/context.ts';
import { mayTake } from './consult-actions.ts';
import { acrossTargets, levelTargets, sortingTargets, targetsFrom, type LevelTarget } from './consult-levels.queries.ts';
import { isAskedToCoSign } from './co-signing/supervision.queries.ts';
import { poolOf, type PoolMember } from './consult-pool.queries.ts';
import { partiesOf, roleFor } from './consult.policy.ts';
import { mayInvitePair } from './opinions/pairing.queries.ts';
import { factsOfRow, type ConsultRow } from './consult.rows.ts';
import type { ConsultHandling } from './handling.enums.ts';
import { voidStanding } from './void-asking.ts';
import { wholeDaysSince } from './whole-days-since.ts';

const REOPEN_DAYS = 30;

/** The steps beside the usual way that the viewer may take with a question, in the order they are offered. */
export async function handlingOf(context: Context, consult: ConsultRow): Promise<ConsultHandling[]> {
  const { viewer, clock } = context;
  const parties = partiesOf(viewer, factsOfRow(consult));
  const isResponding = parties.includes('RS') && ['ASSIGNED', 'IN_PROGRESS'].includes(consult.state) && !consult.quarantined;
  const isDirectable = !consult.quarantined && consult.responderId !== null && !['DECLINED', 'WITHDRAWN', 'VOID'].includes(consult.state);
  const isRecent = consult.closedAt !== null && wholeDaysSince(consult.closedAt, clock.now()) <= REOPEN_DAYS;
  const mayVoid = consult.state !== 'DRAFT' && mayTake(viewer, consult, 'T24');
  const asking = viewer.kind === 'PERSON' ? voidStanding(consult, viewer.personId, roleFor(viewer, factsOfRow(consult), 'T24')) : 'NONE';
  const may: [ConsultHandling, boolean][] = [
    ['REPORT_OUTCOME', mayTake(viewer, consult, 'T21')],
    ['REOPEN', isRecent && mayTake(viewer, consult, 'T26')],
    ['LIFT_QUARANTINE', mayTake(viewer, consult, 'T5')],
    ['GIVE_OPINION', parties.includes('ASKED') && !consult.quarantined],
    ['INVITE_PAIR', isResponding && consult.transition && (await mayInvitePair(context, consult))],
    ['CO_SIGN', consult.state === 'IN_PROGRESS' && !consult.quarantined && (await isAskedToCoSign(context, consult.id)) === true],
    ['ASSIGN', parties.includes('LD') && mayTake(viewer, consult, 'T9') && consult.state === 'QUEUED'],
    ['CLOSE_AS_KNOWN', consult.acceptsKnownAnswer && mayTake(viewer, consult, 'T8')],
    ['SNOOZE', mayTake(viewer, consult, 'T25')],
    ['ISSUE_DIRECTIVE', isDirectable && (parties.includes('RS') || parties.includes('LD'))],
    ['ASK_OPINION', isResponding],
    ['PASS_TO_LEVEL', isResponding],
    ['VOID', (asking === 'NONE' || asking === 'TO_AGREE') && mayVoid],
    ['REFUSE_VOID', asking === 'TO_AGREE' && mayVoid],
    ['TAKE_BACK_VOID', asking === 'MINE' && mayVoid],
    // What is sealed for all cannot point to anybody.
    ['QUARANTINE', consult.state !== 'DRAFT' && consult.state !== 'VOID' && mayTake(viewer, consult, 'T4')],
  ];
  return may.filter(([, is]) => is).map(([handling]) => handling);
}

/** Everybody in the pool of a question, for those in it and its lead; nobody for others. */
export async function poolOfConsult(context: Context, consult: ConsultRow): Promise<PoolMember[]> {
  const parties = partiesOf(context.viewer, factsOfRow(consult));
  if (!consult.answeringUnitId || !parties.some((party) => party === 'MB' || party === 'LD' || party === 'TR')) return [];
  return poolOf(context, consult.answeringUnitId);
}

/** Where its responder may pass a question, or who sorts it may send it; nothing for others. */
export async function targetsOfConsult(context: Context, consult: ConsultRow): Promise<LevelTarget[]> {
  if (mayTake(context.viewer, consult, 'T6')) return sortingTargets(context, consult);
  if (!partiesOf(context.viewer, factsOfRow(consult)).includes('RS')) return [];
  return levelTargets(context, targetsFrom(consult));
}

/** Where its responder may pass a question across to the other track; nothing for others. */
export async function acrossTargetsOfConsult(context: Context, consult: ConsultRow): Promise<LevelTarget[]> {
  if (!['ASSIGNED', 'IN_PROGRESS'].includes(consult.state) || !partiesOf(context.viewer, factsOfRow(consult)).includes('RS')) return [];
  return (await acrossTargets(context, consult))?.targets ?? [];
}
