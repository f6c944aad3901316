import { defineEntity, p } from '@mikro-orm/core';
import { attachmentTypes } from 'shared/consultations/attachments/attachment.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { ConsultMessage } from '../consult-message.entity.ts';
import { Consult } from '../consult.entity.ts';

/**
 * A file of a question. While the question is written it is its author's and can be taken away; once it is sent it belongs to the message, and the
 * database lets nobody change or remove it: only retention may set its content to null.
 */
export const ConsultAttachmentSchema = defineEntity({
  name: 'ConsultAttachment',
  tableName: 'consult_attachment',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    /** The message it was sent with; null while the question is written. */
    messageId: () => p.manyToOne(ConsultMessage).mapToPk().nullable(),
    name: p.string(),
    mediaType: p.enum(keysOf(attachmentTypes)),
    /** Bytes of the content as it is kept. */
    size: p.integer(),
    /** SHA-256 of the content, so that it stays verifiable when the content is erased. */
    contentHash: p.string().length(64),
    /** Pages of a document; null for a picture. */
    pages: p.integer().nullable(),
    /** It holds text that was read for identifiers. What is in a picture nobody has read. */
    textRead: p.boolean(),
    addedById: () => p.manyToOne(Person).mapToPk(),
    addedAt: p.datetime(),
    content: p.blob().nullable().lazy(),
  },
  indexes: [{ properties: ['consultId'] }],
});

export class ConsultAttachment extends ConsultAttachmentSchema.class {}
ConsultAttachmentSchema.setClass(ConsultAttachment);
