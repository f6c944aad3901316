import { endCycle } from 'shared/education/requirement-rule.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { cycleOf } from './open-cycles.ts';
import { closeReminders } from './remind-of-requirement.ts';
import type { RequirementCycle } from './requirement-cycle.entity.ts';

/** Closes cycles that no longer concern anybody, and takes them off the lists of what waits. */
export async function endCycles(context: Context, rows: readonly RequirementCycle[]): Promise<void> {
  for (const row of rows) {
    Object.assign(row, endCycle(cycleOf(row), today(context.clock)));
    record(context, { action: 'REQUIREMENT_CYCLE_ENDED', objectType: 'RequirementCycle', objectId: row.id });
  }
  await closeReminders(context, rows, 'REQUIREMENT_ENDED');
}
