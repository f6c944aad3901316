import { sql, type RawBuilder } from 'kysely';
import type { Role } from 'shared/consultations/consult-state.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { closeTasks } from '../tasks/open-task.ts';
import type { Consult } from './consult.entity.ts';

/** What one person's asking that a question be marked as entered in error is to somebody: nothing is asked, they asked, or their role is to agree. */
export type VoidStanding = 'NONE' | 'MINE' | 'TO_AGREE' | 'COLLEAGUES';

type Asking = { voidRole?: 'LD' | 'PO' | null; voidById?: string | null };

/** Whoever asked has it to take back, the other role has it to agree to or refuse; a colleague in the same role has neither. */
export function voidStanding({ voidRole, voidById }: Asking, personId: string, role: Role | null): VoidStanding {
  if (!voidRole) return 'NONE';
  if (voidById === personId) return 'MINE';
  return role === voidRole ? 'COLLEAGUES' : 'TO_AGREE';
}

/** Within a statement: who marked a question so, was told no, and has not seen it. */
export function toldOfRefusal(consultId: RawBuilder<unknown>): RawBuilder<string[]> {
  return sql<string[]>`array(select notice."personId"::text from consult_notice notice
    where notice."consultId" = ${consultId} and notice.kind = 'VOID_REFUSED' and notice."acknowledgedAt" is null)`;
}

/** The asking is over without the question having been marked: nothing of it is left but in the ledger. */
export async function endVoidAsking(
  context: Context,
  consult: Consult,
  ending: { action: 'CONSULT_VOID_REFUSED' | 'CONSULT_VOID_TAKEN_BACK'; role: Role; reason?: string },
): Promise<void> {
  const { action, role, reason = null } = ending;
  Object.assign(consult, { voidRole: null, voidById: null, voidReason: null });
  record(context, { action, objectType: 'Consult', objectId: consult.id, actorRole: role, details: { reason } });
  await closeTasks(context, { subjectType: 'Consult', subjectIds: [consult.id], kinds: ['CONSULT_VOID'] }, action);
}
