import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { ConsultMessage } from './consult-message.entity.ts';

/** That a message is sealed, and which message says the same without what identified somebody. Never changed; nobody reads a sealed text. */
export const ConsultSealSchema = defineEntity({
  name: 'ConsultSeal',
  tableName: 'consult_seal',
  properties: {
    messageId: () => p.manyToOne(ConsultMessage).mapToPk().primary(),
    replacementId: () => p.manyToOne(ConsultMessage).mapToPk(),
    /** Files of the message that identify nobody: they stand with the copy. */
    keptAttachments: p.array().columnType('uuid[]'),
    sealedById: () => p.manyToOne(Person).mapToPk(),
    at: p.datetime(),
  },
});

export class ConsultSeal extends ConsultSealSchema.class {}
ConsultSealSchema.setClass(ConsultSeal);
