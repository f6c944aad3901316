import { defineEntity, p } from '@mikro-orm/core';
import { messageAuthors, messageKinds } from 'shared/consultations/consult-words.ts';
import { dispositionCodes } from 'shared/consultations/disposition.ts';
import type { Word } from 'shared/organisation/organisation-words.ts';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Consult } from './consult.entity.ts';

/** A labelled piece of a message: an answer of the template, one of the questions asked back. The label is kept as it was worded. */
export type MessagePart = { key: string; label: Word | null; text: string };

/**
 * What somebody wrote to somebody about a question. Never changed once sent; only retention may set its text to null, and the
 * hash stays, here and in the ledger.
 */
export const ConsultMessageSchema = defineEntity({
  name: 'ConsultMessage',
  tableName: 'consult_message',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    /** Order in the thread, from 1. */
    number: p.integer(),
    kind: p.enum(messageKinds),
    authorId: () => p.manyToOne(Person).mapToPk(),
    /** Role, unit and profession of the author as they were. */
    authorRole: p.enum(messageAuthors),
    authorUnitId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    authorProfessionCode: p.string().nullable(),
    title: p.text().nullable(),
    text: p.text().nullable(),
    parts: p.json<MessagePart[]>().nullable(),
    /** SHA-256 of the canonical JSON of title, text and parts. */
    textHash: p.string().length(64),
    /** Of an answer. */
    disposition: p.enum(dispositionCodes).nullable(),
    knowledgeMissing: p.boolean().nullable(),
    followUpWeeks: p.integer().nullable(),
    /** Of an answer, in seconds: work on it, and all time from its first word to the signature. Null where it was never a draft. */
    handlingSeconds: p.integer().nullable(),
    handlingElapsed: p.integer().nullable(),
    sentAt: p.datetime(),
  },
  uniques: [{ properties: ['consultId', 'number'] }],
});

export class ConsultMessage extends ConsultMessageSchema.class {}
ConsultMessageSchema.setClass(ConsultMessage);
