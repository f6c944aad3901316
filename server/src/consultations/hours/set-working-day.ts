import { LockMode } from '@mikro-orm/core';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { organisationNodeIdOf } from '../../organisation/organisation.queries.ts';
import { WorkingHours } from '../working-hours.entity.ts';
import { decidedNodes } from './working-days.queries.ts';

export type SetWorkingDayInput = { nodeId: string; day: string; from?: string | null; to?: string | null; asAbove?: boolean | null };

export type SetWorkingDayResult = { done: boolean; errors: UserErrorRow[] };

/** Days ahead that may be decided. */
const FURTHEST = 800;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Decides when a region or a unit works on a day: from one time to another, not at all where no times are given, or `asAbove` as the node above it again. Every
 * clock of its questions counts by it from then on, those that run too.
 */
export function setWorkingDay(context: Context, input: SetWorkingDayInput): Promise<SetWorkingDayResult> {
  return inTransaction(context, async (context): Promise<SetWorkingDayResult> => {
    const { em, viewer, clock, locale } = context;
    const nodeId = organisationNodeIdOf(input.nodeId);
    if (!nodeId || !decidedNodes(viewer).includes(nodeId)) return refused(userError('NotFound', locale, 'notFound', ['nodeId']));
    const { day, from = null, to = null } = input;
    const ahead = (Date.parse(day) - Date.parse(today(clock))) / 86_400_000;
    if (!(ahead >= 0 && ahead <= FURTHEST)) return refused(userError('InvalidInput', locale, 'outOfRange', ['day']));
    const hours = from === null && to === null ? [] : hoursOf(from, to);
    if (!hours) return refused(userError('InvalidInput', locale, 'workingTimes', ['to']));
    const held = await em.findOne(WorkingHours, { organisationNodeId: nodeId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { [day]: _before, ...others } = held?.days ?? {};
    const days = input.asAbove ? others : { ...others, [day]: hours };
    if (held) em.assign(held, { days, changedAt: clock.now() });
    else em.persist(em.create(WorkingHours, { organisationNodeId: nodeId, zone: null, week: null, days, changedAt: clock.now() }));
    const details = { day, from, to, asAbove: input.asAbove ?? false };
    record(context, { action: 'WORKING_DAY_SET', objectType: 'OrganisationNode', objectId: nodeId, details });
    await em.flush();
    return { done: true, errors: [] };
  });
}

function hoursOf(from: string | null, to: string | null): [string, string][] | null {
  return from !== null && to !== null && TIME.test(from) && TIME.test(to) && from < to ? [[from, to]] : null;
}

const refused = (error: UserErrorRow): SetWorkingDayResult => ({ done: false, errors: [error] });
