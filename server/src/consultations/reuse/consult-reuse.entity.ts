import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { Consult } from '../consult.entity.ts';

/** That a text in the publishing engine was made of a question, and whether its asker has said no. Readers of the text never learn of it. */
export const ConsultReuseSchema = defineEntity({
  name: 'ConsultReuse',
  tableName: 'consult_reuse',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk().unique(),
    artefactId: () => p.manyToOne(Artefact).mapToPk().unique(),
    proposedById: () => p.manyToOne(Person).mapToPk(),
    proposedAt: p.datetime(),
    /** Until then the asker may say no, and it cannot be published. */
    vetoUntil: p.datetime(),
    vetoedAt: p.datetime().nullable(),
    /** When the asker said that there is nothing against it. */
    acceptedAt: p.datetime().nullable(),
  },
});

export class ConsultReuse extends ConsultReuseSchema.class {}
ConsultReuseSchema.setClass(ConsultReuse);
