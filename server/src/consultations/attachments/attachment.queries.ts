import { sql, type Selectable } from 'kysely';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { idOf } from '../../kernel/node-id.ts';
import { canReadDraft, canReadText, readingRole } from '../consult.policy.ts';
import { consults, readConsult } from '../consult.queries.ts';
import { factsOfRow } from '../consult.rows.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { recordReads } from '../record-reads.ts';

/** A file as lists show it, without what is in it. */
export type AttachmentRow = Omit<Selectable<ConsultationsTables['consult_attachment']>, 'content'> & {
  __typename: 'ConsultAttachment';
  isErased: boolean;
};

const columns = [
  'id',
  'consultId',
  'messageId',
  'name',
  'mediaType',
  'size',
  'contentHash',
  'pages',
  'textRead',
  'addedById',
  'addedAt',
] as const;

function attachments({ em }: Context) {
  return projection<ConsultationsTables>(em)
    .selectFrom('consult_attachment')
    .select([...columns, sql<boolean>`content is null`.as('isErased'), sql<'ConsultAttachment'>`'ConsultAttachment'`.as('__typename')])
    .orderBy('addedAt')
    .orderBy('id');
}

/**
 * The files of messages, for messages that were read with the thread: their names are text like it. A sealed message has none: what it was sealed for may
 * stand in them too. Keyed by the id of the message.
 */
export const attachmentsOfMessage = defineLoader<string, AttachmentRow[]>(async (context, ids) => {
  const sealed = projection<ConsultationsTables>(context.em).selectFrom('consult_seal').select('messageId');
  const rows = await attachments(context)
    .where('messageId', 'in', [...ids])
    .where('messageId', 'not in', sealed)
    .execute();
  return Map.groupBy(rows, ({ messageId }) => String(messageId));
});

/** The files of questions that are being written, for their authors alone. */
export const attachmentsOfDraft = defineLoader<string, AttachmentRow[]>(async (context, ids) => {
  const drafts = await consults(context)
    .where('consult.id', 'in', [...ids])
    .execute();
  const own = drafts.filter((row) => canReadDraft(context.viewer, factsOfRow(row))).map(({ id }) => id);
  if (own.length === 0) return new Map();
  const rows = await attachments(context).where('consultId', 'in', own).where('messageId', 'is', null).execute();
  return Map.groupBy(rows, ({ consultId }) => consultId);
});

/**
 * A file of a question, for whoever may read the text it was sent with; that it is opened is in the ledger first. Null for one that is unknown, sealed,
 * erased or not the viewer's to read.
 */
export async function openAttachment(
  context: Context,
  { consultId, attachmentId }: { consultId: string; attachmentId: string },
): Promise<{ row: AttachmentRow; content: Buffer } | null> {
  const consult = await readConsult(context, consultId);
  const id = idOf('ConsultAttachment', attachmentId);
  if (!consult || !id) return null;
  const facts = factsOfRow(consult);
  const row = await attachments(context).where('id', '=', id).where('consultId', '=', consult.id).executeTakeFirst();
  if (!row || !canReadText(context.viewer, facts, row.addedById)) return null;
  if (row.messageId && !(await attachmentsOfMessage(context, row.messageId))) return null;
  await recordReads(context, [{ consultId: consult.id, role: readingRole(context.viewer, facts), part: 'ATTACHMENT' }]);
  const held = await projection<ConsultationsTables>(context.em)
    .selectFrom('consult_attachment')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirst();
  return held?.content ? { row, content: Buffer.from(held.content) } : null;
}
