import type { StateName } from 'shared/consultations/consult-state.ts';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import type { Context } from '../kernel/context.ts';
import { closeTasks, openTask, type NewTask, type Owner } from '../tasks/open-task.ts';
import { consultPath } from './consult-link.ts';
import type { Consult } from './consult.entity.ts';

/** The tasks that follow where a question stands. */
const stateTasks = ['CONSULT_TRIAGE', 'CONSULT_CLAIM', 'CONSULT_ANSWER', 'CONSULT_CLARIFY', 'CONSULT_CLOSE_OUT'] as const;

type StateTask = (typeof stateTasks)[number];

const taskOfState: Partial<Record<StateName, { kind: StateTask; ownerOf(consult: Consult): Owner | null }>> = {
  SUBMITTED: { kind: 'CONSULT_TRIAGE', ownerOf: (consult) => roleOwner('CONSULT_TRIAGE', consult) },
  QUEUED: { kind: 'CONSULT_CLAIM', ownerOf: (consult) => roleOwner('CONSULT_RESPONDER', consult) },
  ASSIGNED: { kind: 'CONSULT_ANSWER', ownerOf: responder },
  IN_PROGRESS: { kind: 'CONSULT_ANSWER', ownerOf: responder },
  AWAITING_REQUESTER: { kind: 'CONSULT_CLARIFY', ownerOf: ({ requesterId }) => ({ personId: requesterId }) },
  ANSWERED: { kind: 'CONSULT_CLOSE_OUT', ownerOf: ({ requesterId }) => ({ personId: requesterId }) },
};

function roleOwner(role: 'CONSULT_TRIAGE' | 'CONSULT_RESPONDER', { answeringUnitId }: Consult): Owner | null {
  return answeringUnitId ? { role, organisationNodeId: answeringUnitId } : null;
}

function responder({ responderId }: Consult): Owner | null {
  return responderId ? { personId: responderId } : null;
}

/**
 * Brings the tasks of a question to where it now stands: closes what its last step did and opens what waits for the next one.
 * A step that leaves the same work with the same person leaves their task as it is.
 */
export async function refreshTasks(context: Context, consult: Consult, from: StateName | null, event: string): Promise<void> {
  const task = taskOfState[consult.state];
  const isSameWork = task !== undefined && from !== null && taskOfState[from]?.kind === task.kind;
  if (!isSameWork) await closeTasks(context, { subjectType: 'Consult', subjectIds: [consult.id], kinds: stateTasks }, event);
  const owner = task?.ownerOf(consult);
  if (task && owner) await openConsultTask(context, consult, task.kind, owner);
}

function openConsultTask(context: Context, consult: Consult, kind: StateTask, owner: Owner): Promise<void> {
  const parameters = { reference: consult.reference, topic: topicWords(consult) };
  return openTask(context, { kind, owner, subjectType: 'Consult', subjectId: consult.id, link: consultPath(consult.id), parameters });
}

/** What the question is about, in words; never what it says. */
function topicWords({ topic }: Consult): { sv: string; en: string } {
  const { sv, en } = consultTopics[topic];
  return { sv, en };
}

/** The asker's task to look at a notice. */
export function noticeTask(consult: Consult, notice: { id: string; kind: string }): NewTask {
  return {
    kind: 'CONSULT_NOTICE',
    owner: { personId: consult.requesterId },
    subjectType: 'ConsultNotice',
    subjectId: notice.id,
    link: consultPath(consult.id),
    parameters: { reference: consult.reference, topic: topicWords(consult), notice: notice.kind },
  };
}
