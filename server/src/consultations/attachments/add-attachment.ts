import { createHash } from 'node:crypto';
import { identityKindsInWords } from 'shared/consultations/consult-words.ts';
import {
  attachmentName,
  LARGEST_ATTACHMENT,
  MOST_ATTACHMENTS,
  type AttachmentOutcome,
} from 'shared/consultations/attachments/attachment.ts';
import { fieldMessage, type FieldMessageKey, type MessageParameters } from 'shared/text/field-messages.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { readConsult } from '../consult.queries.ts';
import { canReadDraft } from '../consult.policy.ts';
import { factsOfRow } from '../consult.rows.ts';
import type { FieldFinds } from '../identity-gate.ts';
import { lockConsult } from '../lock-consult.ts';
import { passIdentityGate } from '../pass-identity-gate.ts';
import { ConsultAttachment } from './consult-attachment.entity.ts';
import { prepareAttachment, type PreparedAttachment } from './prepare-attachment.ts';

export type AddAttachmentInput = { consultId: string; name: string; bytes: Uint8Array };

/**
 * Attaches a file to a question that is being written: a PDF, or a picture that is drawn anew. Its name and all text in it pass the gate as any text does;
 * nobody can vouch for a file, and one that is stopped is nowhere afterwards. Null for a question that is unknown or another's.
 */
export async function addAttachment(context: Context, input: AddAttachmentInput): Promise<AttachmentOutcome | null> {
  const consult = await readConsult(context, input.consultId);
  if (!consult || !canReadDraft(context.viewer, factsOfRow(consult))) return null;
  if (input.bytes.length > LARGEST_ATTACHMENT)
    return refused(context, 'attachmentTooLarge', { megabytes: LARGEST_ATTACHMENT / 1024 / 1024 });
  // Before the question is locked: drawing a picture takes its time.
  const prepared = await prepareAttachment(input.bytes);
  if (typeof prepared === 'string') return refused(context, prepared);
  return inTransaction(context, (inside) => keep(inside, input, prepared));
}

async function keep(context: Context, input: AddAttachmentInput, prepared: PreparedAttachment): Promise<AttachmentOutcome | null> {
  const { em, viewer, clock } = context;
  const found = await lockConsult(context, input.consultId);
  if (!found || viewer.kind === 'GUEST' || !canReadDraft(viewer, found.facts)) return null;
  const consultId = found.consult.id;
  if ((await em.count(ConsultAttachment, { consultId })) >= MOST_ATTACHMENTS) return refused(context, 'tooMany', { max: MOST_ATTACHMENTS });
  const { mediaType, content, pages, text } = prepared;
  const name = attachmentName(input.name, mediaType);
  // The name as it was given too: what is cut off it must not have been an identity either.
  const texts = [{ field: 'name', text: `${input.name}\n${name}` }, ...(text ? [{ field: 'content', text }] : [])];
  const gate = await passIdentityGate(context, { consultId, author: viewer, scope: 'attachment', texts });
  if (gate.errors.length > 0) return { done: false, errors: gate.errors.map(({ message }) => ({ message })), warnings: [] };
  const row = em.create(ConsultAttachment, {
    consultId,
    messageId: null,
    name,
    mediaType,
    size: content.length,
    contentHash: hashOf(content),
    pages,
    textRead: text.trim() !== '',
    addedById: viewer.personId,
    addedAt: clock.now(),
    content: Buffer.from(content),
  });
  em.persist(row);
  const details = { attachment: row.id, contentHash: row.contentHash, mediaType };
  record(context, { action: 'CONSULT_ATTACHMENT_ADDED', objectType: 'Consult', objectId: consultId, actorRole: 'RQ', details });
  return { done: true, errors: [], warnings: gate.warnings.map((finds) => ({ message: warningOf(context, finds) })) };
}

function warningOf({ locale }: Context, { field, hits }: FieldFinds): string {
  const kinds = identityKindsInWords(
    hits.map(({ kind }) => kind),
    locale,
  );
  return fieldMessage(field === 'name' ? 'attachmentNameWarns' : 'attachmentTextWarns', locale, { kinds });
}

function refused({ locale }: Context, key: FieldMessageKey, parameters: MessageParameters = {}): AttachmentOutcome {
  return { done: false, errors: [{ message: fieldMessage(key, locale, parameters) }], warnings: [] };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
