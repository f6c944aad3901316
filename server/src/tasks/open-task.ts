import type { Role } from 'shared/identity/roles.ts';
import type { Context } from '../kernel/context.ts';
import { Task } from './task.entity.ts';
import { taskListeners, type TaskNews } from './task-listeners.ts';

/** Who a task waits for. */
export type Owner = { role: Role; organisationNodeId: string } | { personId: string };

/** A task to be opened. `parameters` is what the wording of its kind wants to know. */
export type NewTask = {
  kind: string;
  owner: Owner;
  subjectType: string;
  subjectId: string;
  link: string;
  parameters: Record<string, unknown>;
  dueAt?: Date | null;
};

/**
 * Opens a task in the transaction of the event that asks for it. One that is open already for the same owner keeps its
 * age, is told the newest parameters, and is due at the sooner of both dates.
 */
export function openTask(context: Context, task: NewTask): Promise<void> {
  return openTasks(context, [task]);
}

/** Opens tasks as `openTask` does, with one look at what is open however many there are. */
export async function openTasks(context: Context, tasks: readonly NewTask[]): Promise<void> {
  const { em, clock } = context;
  if (tasks.length === 0) return;
  const opened: (Waiting & Pick<Task, 'id' | 'link' | 'parameters' | 'dueAt' | 'openedAt'>)[] = [];
  const open = await em.find(Task, {
    kind: { $in: [...new Set(tasks.map(({ kind }) => kind))] },
    subjectId: { $in: tasks.map(({ subjectId }) => subjectId) },
    closedAt: null,
  });
  const openByKey = new Map(open.map((task) => [key(task), task]));
  for (const { owner, dueAt = null, ...task } of tasks) {
    const waiting = { ...task, ...columnsOf(owner) };
    const known = openByKey.get(key(waiting));
    if (known) em.assign(known, { parameters: task.parameters, dueAt: sooner(known.dueAt ?? null, dueAt) });
    else opened.push({ id: crypto.randomUUID(), ...waiting, dueAt, openedAt: clock.now() });
  }
  if (opened.length === 0) return;
  await em.flush();
  // A change of a national text can open hundreds: as rows, nobody looks through them again at every flush.
  await em.insertMany(
    Task,
    opened.map((row) => ({ ...row, closedAt: null, closedBy: null })),
  );
  await tell(
    context,
    opened.map(({ id, kind }) => ({ taskId: id, kind, news: 'OPENED' })),
  );
}

/** Tells an open task what has changed of what it is about, when it is due included: sooner or later. It keeps its age, and that it was reminded of. */
export async function retellTask(
  { em }: Context,
  task: Task,
  { parameters, dueAt }: Pick<NewTask, 'parameters'> & { dueAt: Date | null },
): Promise<void> {
  const { reminders, remindedAt } = task.parameters;
  em.assign(task, { parameters: { ...parameters, ...(reminders === undefined ? {} : { reminders, remindedAt }) }, dueAt });
  await em.flush();
}

async function tell(context: Context, news: readonly TaskNews[]): Promise<void> {
  for (const listener of context.extensions.of(taskListeners)) await listener(context, news);
}

/** Says once more, to whoever they wait for, that tasks about a subject are open. */
export async function remindOfTasks(
  context: Context,
  subject: { subjectType: string; subjectIds: readonly string[]; kinds: readonly string[]; personId?: string },
): Promise<void> {
  const { em, clock } = context;
  await em.flush();
  const { subjectType, subjectIds, kinds, personId } = subject;
  const remindedAt = clock.now().toISOString();
  const open = await em.find(Task, {
    subjectType,
    subjectId: { $in: [...subjectIds] },
    kind: { $in: [...kinds] },
    ...(personId ? { personId } : {}),
    closedAt: null,
  });
  for (const task of open) task.parameters = { ...task.parameters, reminders: Number(task.parameters['reminders'] ?? 0) + 1, remindedAt };
  if (open.length === 0) return;
  await em.flush();
  await tell(
    context,
    open.map(({ id, kind }) => ({ taskId: id, kind, news: 'REMINDED' as const })),
  );
}

function sooner(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

type Waiting = Pick<Task, 'kind' | 'subjectType' | 'subjectId' | 'role' | 'organisationNodeId' | 'personId'>;

function key({ kind, subjectType, subjectId, role, organisationNodeId, personId }: Waiting): string {
  return [kind, subjectType, subjectId, role, organisationNodeId, personId].join(' ');
}

function columnsOf(owner: Owner) {
  return 'personId' in owner ? { personId: owner.personId, role: null, organisationNodeId: null } : { ...owner, personId: null };
}

/** Closes the open tasks about a subject, whoever they wait for; `kinds` limits it to some of them, `personId` and `personIds` to those of one person or of some. */
export async function closeTasks(
  { em, clock }: Context,
  subject: {
    subjectType: string;
    subjectIds: readonly string[];
    kinds?: readonly string[];
    personId?: string;
    personIds?: readonly string[];
  },
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
      ...(subject.personId ? { personId: subject.personId } : {}),
      ...(subject.personIds ? { personId: { $in: [...subject.personIds] } } : {}),
    },
    { closedAt: clock.now(), closedBy: event },
  );
}

/** Closes the open tasks of one kind that wait for a person by name: about one subject, or about all. */
export async function closeTasksOf(
  { em, clock }: Context,
  waiting: { kind: string; personId: string; subjectId?: string },
  event: string,
): Promise<void> {
  await em.flush();
  await em.nativeUpdate(Task, { ...waiting, closedAt: null }, { closedAt: clock.now(), closedBy: event });
}
