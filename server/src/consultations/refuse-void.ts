import type { VoidRefusal } from 'shared/consultations/handling-words.ts';
import type { Context } from '../kernel/context.ts';
import { changeConsult, roleOrError, type ConsultResult } from './change-consult.ts';
import { refusalError } from './consult-errors.ts';
import type { Consult } from './consult.entity.ts';
import { raiseNotices } from './raise-notices.ts';
import { endVoidAsking, voidStanding } from './void-asking.ts';

export type RefuseVoidInput = { consultId: string; reason: VoidRefusal };

/** The other of the two who must agree says no to marking a question as entered in error: it goes on as it was, and whoever marked it and whoever asked it are told why. */
export function refuseVoid(context: Context, { consultId, reason }: RefuseVoidInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult, author } = found;
    const { role, errors } = roleOrError(context, found, 'T24');
    if (errors) return { errors };
    const standing = voidStanding(consult, author.personId, role);
    if (standing !== 'TO_AGREE')
      return { errors: [refusalError(standing === 'NONE' ? 'notInThisState' : 'notThisRole', consult.state, context.locale)] };
    const told = toldOf(consult).filter((personId) => personId !== author.personId);
    await endVoidAsking(context, consult, { action: 'CONSULT_VOID_REFUSED', role, reason });
    const notices = told.map((personId) => ({ consult, personId }));
    await raiseNotices(context, notices, { kind: 'VOID_REFUSED', reason });
    return { errors: [] };
  });
}

const toldOf = ({ requesterId, voidById }: Consult): string[] => [...new Set([...(voidById ? [voidById] : []), requesterId])];
