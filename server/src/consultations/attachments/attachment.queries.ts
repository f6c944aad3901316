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
  /** The message it stands with: the one it was sent with, or the redacted copy it was kept for; null where that is sealed, and while it is not sent. */
  shownWith: string | null;
};

/** Where a file was kept when its message was sealed, the last time. */
const keptWith = sql`(select seal."replacementId" from consult_seal seal
  where seal."keptAttachments" @> array[consult_attachment.id] order by seal.at desc, seal."messageId" limit 1)`;
const shownWith = sql<string | null>`(select shown.id from consult_message shown
  where shown.id = coalesce(${keptWith}, consult_attachment."messageId")
    and not exists (select from consult_seal where consult_seal."messageId" = shown.id))`;

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
    .select([
      ...columns,
      shownWith.as('shownWith'),
      sql<boolean>`content is null`.as('isErased'),
      sql<'ConsultAttachment'>`'ConsultAttachment'`.as('__typename'),
    ])
    .orderBy('addedAt')
    .orderBy('id');
}

/**
 * The files of messages, for messages that were read with the thread: their names are text like it. A sealed message has none, since what it was sealed for may
 * stand in them too; those the privacy officer found to identify nobody stand with the copy. Keyed by the id of the message.
 */
export const attachmentsOfMessage = defineLoader<string, AttachmentRow[]>(async (context, ids) => {
  const rows = await attachments(context)
    .where(shownWith, 'in', [...ids])
    .execute();
  return Map.groupBy(rows, (row) => String(row.shownWith));
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
  if (row.messageId && !row.shownWith) return null;
  await recordReads(context, [{ consultId: consult.id, role: readingRole(context.viewer, facts), part: 'ATTACHMENT' }]);
  const held = await projection<ConsultationsTables>(context.em)
    .selectFrom('consult_attachment')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirst();
  return held?.content ? { row, content: Buffer.from(held.content) } : null;
}
