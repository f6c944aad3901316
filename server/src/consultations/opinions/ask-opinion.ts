import type { OpinionReason } from 'shared/consultations/handling-words.ts';
import { opinionLimits } from 'shared/consultations/opinion.ts';
import { addWorkingTime } from 'shared/time/working-time.ts';
import type { Context } from '../../kernel/context.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
import { idOf } from '../../kernel/node-id.ts';
import { userError } from '../../kernel/user-errors.ts';
import { openTask } from '../../tasks/open-task.ts';
import { changeConsult, roleOrError, type Change, type ConsultResult } from '../change-consult.ts';
import type { ConsultErrorRow } from '../consult-errors.ts';
import { opinionLateName } from '../consult-job-names.ts';
import type { PoolMember } from '../consult-pool.queries.ts';
import { opinionTask } from '../consult-tasks.ts';
import { beginWork } from '../begin-work.ts';
import { takeTextStep, type TextInput } from '../text-step.ts';
import { calendarOf } from '../working-hours.queries.ts';
import { ConsultOpinion } from './consult-opinion.entity.ts';
import { colleaguesToAsk, isPairable } from './opinion-colleagues.queries.ts';
import { hasPair } from './pairing.queries.ts';

export type AskOpinionInput = TextInput & { personId: string; unitId?: string | null; mandatory: boolean; paired?: boolean | null };

/**
 * T17: the responder asks a named colleague for a second opinion, in the own pool or another of the healthcare region, and stays accountable. A mandatory
 * one must be there before the answer. About somebody on the way between the tracks the colleague may be asked to answer for the adult one: then the two
 * are a pair, and the answer waits.
 */
export function askOpinion(context: Context, input: AskOpinionInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    await beginWork(context, found);
    const { errors } = roleOrError(context, found, 'T17');
    if (errors) return { errors };
    const asked = await colleagueOf(context, found, input);
    if ('errors' in asked) return { errors: asked.errors, partly: true };
    const { colleague } = asked;
    const messageId = crypto.randomUUID();
    const outcome = await takeTextStep(context, found, input, {
      transition: 'T17',
      kind: 'OPINION_REQUEST',
      messageId,
      ...(input.paired ? { reasonCode: 'PAIR' satisfies OpinionReason } : {}),
      facts: () => ({ askedOf: colleague.personId, notOwnQuestion: colleague.personId !== consult.requesterId }),
    });
    if (outcome.errors.length > 0) return outcome;
    await ask(context, found, colleague, { messageId, mandatory: input.mandatory, paired: input.paired === true });
    return outcome;
  });
}

/** Whom the input names, or why they cannot be asked. */
async function colleagueOf(
  context: Context,
  { consult, author }: Change,
  { personId, unitId, paired }: AskOpinionInput,
): Promise<{ colleague: PoolMember } | { errors: ConsultErrorRow[] }> {
  const refused = (key: 'someoneAsked' | 'colleagueAway' | 'askedAlready' | 'pairFromAdultTrack' | 'notInTransition' | 'pairThere') => ({
    errors: [userError('InvalidInput', context.locale, key, key === 'notInTransition' || key === 'pairThere' ? ['paired'] : ['personId'])],
  });
  const wanted = { personId: idOf('Person', personId), unitId: unitId ? idOf('Unit', unitId) : consult.answeringUnitId };
  const colleague = (await colleaguesToAsk(context, consult, author.personId)).find(
    (each) => each.personId === wanted.personId && each.unitId === wanted.unitId,
  );
  if (!colleague) return refused('someoneAsked');
  if (colleague.awayUntil !== null) return refused('colleagueAway');
  const open = { consultId: consult.id, askedOfId: colleague.personId, endedAt: null };
  if ((await context.em.count(ConsultOpinion, open)) > 0) return refused('askedAlready');
  if (!paired) return { colleague };
  if (!consult.transition) return refused('notInTransition');
  if (!isPairable(colleague)) return refused('pairFromAdultTrack');
  return (await hasPair(context, consult.id)) ? refused('pairThere') : { colleague };
}

type Asking = { messageId: string; mandatory: boolean; paired: boolean };

async function ask(
  context: Context,
  { consult, author }: Change,
  { personId, unitId }: PoolMember,
  { messageId, mandatory, paired }: Asking,
): Promise<void> {
  const { em, clock } = context;
  const askedAt = clock.now();
  const limit = opinionLimits[consult.priority];
  const calendar = await calendarOf(context, unitId, [askedAt]);
  const opinion = em.create(ConsultOpinion, {
    id: crypto.randomUUID(),
    consultId: consult.id,
    askedById: author.personId,
    askedOfId: personId,
    unitId,
    mandatory: mandatory || paired,
    paired,
    requestId: messageId,
    answerId: null,
    askedAt,
    dueAt: addWorkingTime(askedAt, limit, calendar),
    endedAt: null,
    outcome: null,
    running: null,
    paused: null,
    working: null,
  });
  em.persist(opinion);
  await openTask(context, opinionTask(consult, opinion, 'CONSULT_OPINION'));
  const data = { opinionId: opinion.id };
  await enqueue(context, opinionLateName, { ...data, isOver: false }, { at: addWorkingTime(askedAt, Math.round(limit / 2), calendar) });
  await enqueue(context, opinionLateName, { ...data, isOver: true }, { at: opinion.dueAt });
}
