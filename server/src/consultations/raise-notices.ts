import type { NoticeKind } from 'shared/consultations/consult-notice.ts';
import type { VoidRefusal } from 'shared/consultations/handling-words.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { openTasks } from '../tasks/open-task.ts';
import { ConsultNotice } from './consult-notice.entity.ts';
import { noticeTask } from './consult-tasks.ts';
import type { Consult } from './consult.entity.ts';

type NewNotice =
  | { kind: Exclude<NoticeKind, 'SOURCE_CHANGED' | 'KNOWN_ANSWER' | 'VOID_REFUSED'> }
  | { kind: 'VOID_REFUSED'; reason: VoidRefusal }
  | { kind: 'SOURCE_CHANGED' | 'KNOWN_ANSWER'; artefactId: string; versionId: string };

/** Somebody to be told something about a question. */
type Told = { consult: Consult; personId: string };

/** Those who asked the questions. */
export const askersOf = (consults: readonly Consult[]): Told[] => consults.map((consult) => ({ consult, personId: consult.requesterId }));

/**
 * Tells people something about questions after the fact, each with a task to look at it. A source that changes again before it has been looked at
 * moves the open notice to the newest version. A fixed number of statements, however many questions.
 */
export async function raiseNotices(context: Context, told: readonly Told[], notice: NewNotice): Promise<void> {
  if (told.length === 0) return;
  const { em } = context;
  const { artefactId, versionId } = 'artefactId' in notice ? notice : { artefactId: null, versionId: null };
  const reason = 'reason' in notice ? notice.reason : null;
  const ids = told.map(({ consult }) => consult.id);
  const open = await em.find(ConsultNotice, { consultId: { $in: ids }, kind: notice.kind, artefactId, acknowledgedAt: null });
  for (const each of open) Object.assign(each, { versionId, reason });
  const known = new Set(open.map(({ consultId, personId }) => `${consultId} ${personId}`));
  const untold = told.filter(({ consult, personId }) => !known.has(`${consult.id} ${personId}`));
  const raised = untold.map((each) => ({ ...each, row: newNotice(context, each, notice.kind, { artefactId, versionId, reason }) }));
  await openTasks(
    context,
    raised.map(({ consult, row }) => noticeTask(consult, row)),
  );
}

function newNotice(
  context: Context,
  { consult, personId }: Told,
  kind: NoticeKind,
  source: Pick<ConsultNotice, 'artefactId' | 'versionId' | 'reason'>,
): ConsultNotice {
  const { em, clock } = context;
  const by = { acknowledgedAt: null, acknowledgedById: null };
  const about = { consultId: consult.id, personId, kind, ...source };
  const row = em.create(ConsultNotice, { id: crypto.randomUUID(), ...about, raisedAt: clock.now(), ...by });
  em.persist(row);
  const other = kind === 'VOID_REFUSED' ? 'MARKER' : 'RS';
  const to = personId === consult.requesterId ? 'RQ' : other;
  const details = { notice: row.id, kind, to, artefact: source.artefactId ?? null, version: source.versionId ?? null };
  record(context, { action: 'CONSULT_NOTICE', objectType: 'Consult', objectId: consult.id, details });
  return row;
}
