import { defineEntity, p } from '@mikro-orm/core';
import { dispositionCodes } from 'shared/consultations/disposition.ts';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import { Person } from '../identity/person.entity.ts';
import { Consult } from './consult.entity.ts';

/** The answer a responder is writing. Only the responder sees it; it is deleted when the answer is signed. */
export const AnswerDraftSchema = defineEntity({
  name: 'AnswerDraft',
  tableName: 'answer_draft',
  properties: {
    consultId: () => p.manyToOne(Consult).mapToPk().primary(),
    responderId: () => p.manyToOne(Person).mapToPk().primary(),
    disposition: p.enum(dispositionCodes).nullable(),
    text: p.text(),
    knowledgeMissing: p.boolean(),
    followUpWeeks: p.integer().nullable(),
    followUpMeasure: p.text(),
    citations: p.json<NodeReference[]>(),
    revision: p.integer(),
    savedAt: p.datetime(),
    /** When the first word was saved, and how many seconds have been worked on it since: see `handling-time.ts`. */
    begunAt: p.datetime(),
    workedSeconds: p.integer(),
  },
});

export class AnswerDraft extends AnswerDraftSchema.class {}
AnswerDraftSchema.setClass(AnswerDraft);
