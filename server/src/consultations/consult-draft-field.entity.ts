import { defineEntity, p } from '@mikro-orm/core';
import { Consult } from './consult.entity.ts';

/** One text of a question that is being written. Only its author sees it; it is deleted when the question is sent or given up. */
export const ConsultDraftFieldSchema = defineEntity({
  name: 'ConsultDraftField',
  tableName: 'consult_draft_field',
  properties: {
    consultId: () => p.manyToOne(Consult).mapToPk().primary(),
    /** `title`, `question` or `template.<code>`. */
    key: p.string().primary(),
    text: p.text(),
    /** Counts its changes. */
    revision: p.integer(),
    savedAt: p.datetime(),
  },
});

export class ConsultDraftField extends ConsultDraftFieldSchema.class {}
ConsultDraftFieldSchema.setClass(ConsultDraftField);
