import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { openTasks } from '../tasks/open-task.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { noticeTask } from './consult-tasks.ts';
import type { Consult } from './consult.entity.ts';

type NewNotice = { kind: 'DECLINED' } | { kind: 'SOURCE_CHANGED' | 'KNOWN_ANSWER'; artefactId: string; versionId: string };

/**
 * Tells the askers of questions something after the fact, each with a task to look at it. A source that changes again before its asker has looked
 * moves the open notice to the newest version. A fixed number of statements, however many questions.
 */
export async function raiseNotices(context: Context, consults: readonly Consult[], notice: NewNotice): Promise<void> {
  if (consults.length === 0) return;
  const { em } = context;
  const source = notice.kind !== 'DECLINED' ? notice : { artefactId: null, versionId: null };
  const { artefactId, versionId } = source;
  const ids = consults.map(({ id }) => id);
  const open = await em.find(ConsultNotice, { consultId: { $in: ids }, kind: notice.kind, artefactId, acknowledgedAt: null });
  for (const each of open) each.versionId = versionId;
  const told = new Set(open.map(({ consultId }) => consultId));
  const untold = consults.filter(({ id }) => !told.has(id));
  const raised = untold.map((consult) => ({ consult, row: newNotice(context, consult, notice.kind, { artefactId, versionId }) }));
  await openTasks(
    context,
    raised.map(({ consult, row }) => noticeTask(consult, row)),
  );
}

function newNotice(
  context: Context,
  consult: Consult,
  kind: NewNotice['kind'],
  source: Pick<ConsultNotice, 'artefactId' | 'versionId'>,
): ConsultNotice {
  const { em, clock } = context;
  const by = { acknowledgedAt: null, acknowledgedById: null };
  const row = em.create(ConsultNotice, { id: crypto.randomUUID(), consultId: consult.id, kind, ...source, raisedAt: clock.now(), ...by });
  em.persist(row);
  const details = { notice: row.id, kind, artefact: source.artefactId ?? null, version: source.versionId ?? null };
  record(context, { action: 'CONSULT_NOTICE', objectType: 'Consult', objectId: consult.id, details });
  return row;
}
