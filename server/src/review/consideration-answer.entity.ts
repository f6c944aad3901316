import { defineEntity, p } from '@mikro-orm/core';
import { questionWords } from 'shared/review/consideration.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../identity/person.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';

/** How a text answers one consideration or perspective: with words, or with a part of it. */
export const ConsiderationAnswerSchema = defineEntity({
  name: 'ConsiderationAnswer',
  tableName: 'consideration_answer',
  properties: {
    artefactId: () => p.manyToOne(Artefact).mapToPk().primary(),
    code: p.enum(keysOf(questionWords)).primary(),
    /** The edition it was answered for: the next one asks anew. */
    draftId: p.uuid(),
    text: p.text().nullable(),
    nodeId: p.string().nullable(),
    answeredAt: p.datetime(),
    answeredById: () => p.manyToOne(Person).mapToPk(),
  },
});

export class ConsiderationAnswer extends ConsiderationAnswerSchema.class {}
ConsiderationAnswerSchema.setClass(ConsiderationAnswer);
