import type { Context } from '../kernel/context.ts';
import { changeConsult, roleOrError, type ConsultResult } from './change-consult.ts';
import { refusalError } from './consult-errors.ts';
import { endVoidAsking, voidStanding } from './void-asking.ts';

export type TakeBackVoidInput = { consultId: string };

/** Whoever marked a question as entered in error takes it back, until the other has agreed: whoever was asked has nothing to decide any more. */
export function takeBackVoid(context: Context, { consultId }: TakeBackVoidInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult, author } = found;
    const { role, errors } = roleOrError(context, found, 'T24');
    if (errors) return { errors };
    const standing = voidStanding(consult, author.personId, role);
    if (standing !== 'MINE')
      return { errors: [refusalError(standing === 'NONE' ? 'notInThisState' : 'notThisRole', consult.state, context.locale)] };
    await endVoidAsking(context, consult, { action: 'CONSULT_VOID_TAKEN_BACK', role });
    return { errors: [] };
  });
}
