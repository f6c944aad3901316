import type { Clock, StateName } from 'shared/consultations/consult-state.ts';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { addWorkingTime } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { closeTasks, openTask, remindOfTasks, type NewTask, type Owner } from '../tasks/open-task.ts';
import { CoSignature } from './co-signing/co-signature.entity.ts';
import { consultPath } from './consult-link.ts';
import type { Consult } from './consult.entity.ts';
import { closeOpinions } from './opinions/close-opinions.ts';
import { timeLeftOf } from './time-left.ts';

/** The tasks that follow where a question stands. */
const stateTasks = [
  'CONSULT_TRIAGE',
  'CONSULT_CLAIM',
  'CONSULT_ANSWER',
  'CONSULT_CLARIFY',
  'CONSULT_CLOSE_OUT',
  'CONSULT_OUTCOME',
  'CONSULT_QUARANTINE',
] as const;

type StateTask = (typeof stateTasks)[number];

/** What waits in a state, for whom, and the clocks by which it is due: of those that run, the one whose time is out first. */
type Work = { kind: StateTask; clocks: readonly Clock[]; ownerOf(consult: Consult): Owner | null };

const byRequester = ({ requesterId }: Consult): Owner => ({ personId: requesterId });

const workOfState: Partial<Record<StateName, Work>> = {
  SUBMITTED: { kind: 'CONSULT_TRIAGE', clocks: ['TRIAGE'], ownerOf: (consult) => roleOwner('CONSULT_TRIAGE', consult) },
  QUEUED: { kind: 'CONSULT_CLAIM', clocks: ['CLAIM'], ownerOf: (consult) => roleOwner('CONSULT_RESPONDER', consult) },
  ASSIGNED: { kind: 'CONSULT_ANSWER', clocks: ['FIRST_ANSWER', 'CLARIFY'], ownerOf: responder },
  IN_PROGRESS: { kind: 'CONSULT_ANSWER', clocks: ['FIRST_ANSWER', 'CLARIFY'], ownerOf: responder },
  AWAITING_REQUESTER: { kind: 'CONSULT_CLARIFY', clocks: ['REQ_REPLY'], ownerOf: byRequester },
  ANSWERED: { kind: 'CONSULT_CLOSE_OUT', clocks: [], ownerOf: byRequester },
  FOLLOW_UP: { kind: 'CONSULT_OUTCOME', clocks: ['OUTCOME'], ownerOf: byRequester },
};

const quarantineWork: Work = {
  kind: 'CONSULT_QUARANTINE',
  clocks: [],
  ownerOf: ({ requesterRegionId, requesterUnitId }) => ({
    role: 'PRIVACY_OFFICER',
    organisationNodeId: requesterRegionId ?? requesterUnitId,
  }),
};

function roleOwner(role: 'CONSULT_TRIAGE' | 'CONSULT_RESPONDER' | 'LEVEL_LEAD', { answeringUnitId }: Consult): Owner | null {
  return answeringUnitId ? { role, organisationNodeId: answeringUnitId } : null;
}

function responder({ responderId }: Consult): Owner | null {
  return responderId ? { personId: responderId } : null;
}

/** In quarantine only the privacy officer has anything to do; what is put off waits for its day. */
function workOf(consult: Consult): Work | undefined {
  if (consult.quarantined) return quarantineWork;
  return consult.state === 'SUBMITTED' && consult.snoozedUntil ? undefined : workOfState[consult.state];
}

/**
 * Brings the tasks of a question to where it now stands: closes what its last step did and opens what waits for the next one.
 * A step that leaves the same work with the same person leaves their task as it is.
 */
export async function refreshTasks(context: Context, consult: Consult, from: StateName | null, event: string): Promise<void> {
  const work = workOf(consult);
  const isSameWork = work !== undefined && from !== null && event !== 'T5' && workOfState[from]?.kind === work.kind;
  if (!isSameWork) await closeTasks(context, { subjectType: 'Consult', subjectIds: [consult.id], kinds: stateTasks }, event);
  if (!isHeld(consult.state)) await closeAskedOfColleagues(context, consult, event);
  const owner = work?.ownerOf(consult);
  if (work && owner)
    await openTask(context, { ...aboutConsult(consult), kind: work.kind, owner, dueAt: await dueAt(context, consult, work.clocks) });
}

/** Whether a responder has it in hand, and what colleagues were asked about the answer still matters. */
const isHeld = (state: StateName): boolean => state === 'IN_PROGRESS' || state === 'AWAITING_REQUESTER';

/** Nobody is left with a task about an answer that was sent, or that is somebody else's now. */
async function closeAskedOfColleagues(context: Context, { id }: Consult, event: string): Promise<void> {
  const { em } = context;
  const asked = await em.find(CoSignature, { consultId: id }, { fields: ['id'] });
  await closeOpinions(context, id, event);
  if (asked.length > 0) await closeTasks(context, { subjectType: 'CoSignature', subjectIds: asked.map((asking) => asking.id) }, event);
}

/** When the time of a task is out, by what its clocks have run of it in the working hours of whose they are, and at once where it is; none where no clock runs. */
async function dueAt(context: Context, consult: Consult, clocks: readonly Clock[]): Promise<Date | null> {
  if (clocks.includes('OUTCOME')) return consult.outcomeDueAt ?? null;
  if (clocks.length === 0) return null;
  const now = context.clock.now();
  const first = (await timeLeftOf(context, consult)).find(({ clock }) => clocks.includes(clock));
  if (!first) return null;
  return first.left > 0 ? addWorkingTime(now, Math.round(first.left), first.calendar) : now;
}

function aboutConsult(consult: Consult): Omit<NewTask, 'kind' | 'owner'> {
  return { subjectType: 'Consult', subjectId: consult.id, link: consultPath(consult.id), parameters: parametersOf(consult) };
}

/** What the question is about, in words; never what it says. */
function parametersOf({ reference, topic }: Consult): Record<string, unknown> {
  const { sv, en } = consultTopics[topic];
  return { reference, topic: { sv, en } };
}

/** Reminds whoever the question waits for. */
export function remindOfConsult(context: Context, consult: Consult): Promise<void> {
  return remindOfTasks(context, { subjectType: 'Consult', subjectIds: [consult.id], kinds: stateTasks });
}

/** The task to look at a notice: of one's own question, or of one that one has answered. */
export function noticeTask(consult: Consult, notice: { id: string; kind: string; personId: string }): NewTask {
  return {
    ...aboutConsult(consult),
    kind: notice.personId === consult.requesterId ? 'CONSULT_NOTICE' : 'CONSULT_TOLD',
    owner: { personId: notice.personId },
    subjectType: 'ConsultNotice',
    subjectId: notice.id,
    parameters: { ...parametersOf(consult), notice: notice.kind },
  };
}

/** The task of the level's lead when the time of a clock is out. */
export function lateTask(consult: Consult, clock: Clock): NewTask {
  const { answeringUnitId, requesterUnitId } = consult;
  const owner = { role: 'LEVEL_LEAD' as const, organisationNodeId: answeringUnitId ?? requesterUnitId };
  return { ...aboutConsult(consult), kind: 'CONSULT_LATE', owner, parameters: { ...parametersOf(consult), clock } };
}

/** The task of the second person who must agree that a question was entered in error. */
export function voidTask(consult: Consult, role: 'PRIVACY_OFFICER' | 'LEVEL_LEAD'): NewTask {
  const { answeringUnitId, requesterRegionId, requesterUnitId } = consult;
  const node = role === 'LEVEL_LEAD' ? answeringUnitId : requesterRegionId;
  return { ...aboutConsult(consult), kind: 'CONSULT_VOID', owner: { role, organisationNodeId: node ?? requesterUnitId } };
}

/** What a colleague is asked for as a second opinion, and what the responder learns of it. */
export function opinionTask(
  consult: Consult,
  opinion: { id: string; askedById: string; askedOfId: string; paired: boolean; dueAt: Date },
  kind: 'CONSULT_OPINION' | 'CONSULT_OPINION_GIVEN' | 'CONSULT_OPINION_DECLINED' | 'CONSULT_OPINION_LATE',
): NewTask {
  const isAsked = kind === 'CONSULT_OPINION';
  return {
    ...aboutConsult(consult),
    kind,
    owner: { personId: isAsked ? opinion.askedOfId : opinion.askedById },
    subjectType: 'ConsultOpinion',
    subjectId: opinion.id,
    parameters: { ...parametersOf(consult), paired: opinion.paired },
    dueAt: isAsked ? opinion.dueAt : null,
  };
}

/** What a colleague is asked to sign too, and what the responder learns of it. */
export function coSigningTask(
  consult: Consult,
  asking: { id: string; askedById: string; askedOfId: string },
  kind: 'CONSULT_CO_SIGN' | 'CONSULT_CO_SIGNED' | 'CONSULT_RETURNED',
): NewTask {
  const isAsked = kind === 'CONSULT_CO_SIGN';
  const node = toNodeId('Consult', consult.id);
  return {
    ...aboutConsult(consult),
    kind,
    owner: { personId: isAsked ? asking.askedOfId : asking.askedById },
    subjectType: 'CoSignature',
    subjectId: asking.id,
    link: isAsked ? `/konsultation/fraga/${node}/atgard/medsignera` : `/konsultation/svar/${node}`,
  };
}

/** The task of a colleague who is asked to look at an answer that chance picked. */
export function reviewTask(consult: Consult, review: { id: string; reviewerId: string }): NewTask {
  return {
    ...aboutConsult(consult),
    kind: 'ANSWER_REVIEW',
    owner: { personId: review.reviewerId },
    subjectType: 'AnswerReview',
    subjectId: review.id,
    link: `/konsultation/granskning/${toNodeId('AnswerReview', review.id)}`,
  };
}

/** The task of an asker whose question is being made into a text for everyone: to read it, and say no where it should not be. */
export function reuseTask(consult: Consult, dueAt: Date): NewTask {
  return {
    ...aboutConsult(consult),
    kind: 'CONSULT_REUSE',
    owner: { personId: consult.requesterId },
    subjectType: 'ConsultReuse',
    subjectId: consult.id,
    dueAt,
  };
}
