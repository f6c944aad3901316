import type { Context } from '../kernel/context.ts';
import type { Role } from 'shared/identity/roles.ts';
import { Task } from './task.entity.ts';

/** Who a task waits for. */
export type Owner = { role: Role; organisationNodeId: string } | { personId: string };

type NewTask = {
  kind: string;
  owner: Owner;
  subjectType: string;
  subjectId: string;
  link: string;
  parameters: Record<string, unknown>;
  dueAt?: Date | null;
};

/** Opens a task in the transaction of the event that asks for it; one that is open already for the same owner is left as it is. */
export async function openTask(context: Context, task: NewTask): Promise<void> {
  const { em, clock } = context;
  const owner =
    'personId' in task.owner ? { personId: task.owner.personId, role: null, organisationNodeId: null } : { ...task.owner, personId: null };
  const { kind, subjectType, subjectId } = task;
  const open = await em.count(Task, { kind, subjectType, subjectId, closedAt: null, ...owner });
  if (open > 0) return;
  em.persist(
    em.create(Task, {
      kind,
      subjectType,
      subjectId,
      ...owner,
      link: task.link,
      parameters: task.parameters,
      openedAt: clock.now(),
      dueAt: task.dueAt ?? null,
      closedAt: null,
      closedBy: null,
    }),
  );
}

/** Closes the open tasks about a subject, whoever they wait for; `kinds` limits it to some of them. */
export async function closeTasks(
  { em, clock }: Context,
  subject: { subjectType: string; subjectIds: readonly string[]; kinds?: readonly string[] },
  event: string,
): Promise<void> {
  await em.flush();
  await em.nativeUpdate(
    Task,
    {
      subjectType: subject.subjectType,
      subjectId: { $in: [...subject.subjectIds] },
      closedAt: null,
      ...(subject.kinds ? { kind: { $in: [...subject.kinds] } } : {}),
    },
    { closedAt: clock.now(), closedBy: event },
  );
}
