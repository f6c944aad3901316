import { stateRules, type ClockEffect, type ConsultState, type Role, type StateName } from './consult-state.ts';
import { transitionIds, transitionTable } from './consult-transitions.ts';
import type { TransitionId, TransitionRule } from './transition-rule.ts';
import type { TransitionFacts } from './transition-facts.ts';
import { transitionGuards, type GuardName } from './transition-guards.ts';

export type { Clock, ClockEffect, ConsultState, Role, StateName } from './consult-state.ts';
export type { TransitionId } from './transition-rule.ts';
export type { TransitionFacts } from './transition-facts.ts';

/** A wish to move a consultation: which transition, whom the one who wishes is to it, and the facts its guards ask for. */
export type ConsultEvent = { transition: TransitionId; role: Role; data: TransitionFacts };

/** Why a transition is refused: the first thing that stands against it, in this order, then the first guard that is not met. */
export type Refusal =
  'unknownTransition' | 'quarantined' | 'notQuarantined' | 'notInThisState' | 'notReopenable' | 'notThisRole' | GuardName;

export type TransitionResult = { state: ConsultState; clocks: ClockEffect[] } | { refused: Refusal };

/**
 * The state of a consultation after an event, and what its clocks do; or why it may not happen. Pure: the state given is left as it is,
 * and the same event in the same state always gives the same. Writes nothing; the caller stores state, clocks and audit row in one transaction.
 */
export function nextState(state: ConsultState, event: ConsultEvent): TransitionResult {
  const refused = refusalOf(state, event.transition, event.role) ?? failingGuard(event);
  if (refused) return { refused };
  const rule = transitionTable[event.transition];
  const name = destinationOf(state, rule, event);
  const quarantined = rule.setsQuarantine ?? state.quarantined;
  const before = beforeAfter(state, rule, event, name);
  return { state: before ? { name, before, quarantined } : { name, quarantined }, clocks: clocksOf(rule, name) };
}

/**
 * The transitions a role may try in a state, in the order of the table: what a viewer is offered. Guards are not asked, so a transition
 * listed here may still be refused for what it lacks.
 */
export function permittedTransitions(state: ConsultState, role: Role): TransitionId[] {
  return transitionIds.filter((transition) => refusalOf(state, transition, role) === null);
}

function refusalOf(state: ConsultState, transition: TransitionId, role: Role): Refusal | null {
  if (!Object.hasOwn(transitionTable, transition)) return 'unknownTransition';
  const rule = transitionTable[transition];
  if (state.quarantined && rule.quarantine === 'NO') return 'quarantined';
  if (!rule.from.includes(state.name)) return 'notInThisState';
  if (!state.quarantined && rule.quarantine === 'ONLY') return 'notQuarantined';
  if (rule.to === 'BEFORE' && state.before === undefined) return 'notReopenable';
  return rule.roles.includes(role) ? null : 'notThisRole';
}

function failingGuard({ transition, role, data }: ConsultEvent): GuardName | null {
  return transitionTable[transition].guards.find((guard) => !transitionGuards[guard](data, role)) ?? null;
}

function destinationOf(state: ConsultState, rule: TransitionRule, event: ConsultEvent): StateName {
  if (rule.to === 'FOLLOW_UP_OR_CLOSED') return event.data.outcomePlanned === true ? 'FOLLOW_UP' : 'CLOSED';
  if (rule.to === 'SAME') return state.name as StateName;
  if (rule.to === 'BEFORE') return state.before as StateName;
  return rule.to;
}

/** What a consultation may be reopened to afterwards. Transitions that stay in CLOSED keep it. */
function beforeAfter(state: ConsultState, rule: TransitionRule, event: ConsultEvent, name: StateName): StateName | undefined {
  if (name !== 'CLOSED') return undefined;
  if (rule.to === 'SAME') return state.before;
  const isReopenable = rule.reopenable === 'ALWAYS' || (rule.reopenable === 'SYS' && event.role === 'SYS');
  return isReopenable ? (state.name ?? undefined) : undefined;
}

function clocksOf(rule: TransitionRule, name: StateName): ClockEffect[] {
  const { running, own } = stateRules[name];
  const effects = [...rule.clocks.effects];
  if (rule.to === 'FOLLOW_UP_OR_CLOSED' && name === 'FOLLOW_UP') effects.push({ clock: 'OUTCOME', effect: 'START' });
  if (rule.clocks.byState === 'RESUME_RUNNING') effects.push(...running.map((clock) => ({ clock, effect: 'RESUME' as const })));
  if (rule.clocks.byState === 'RESTART_OWN' && own) effects.push({ clock: own, effect: 'RESTART' });
  return effects;
}
