import { defineEntity, p } from '@mikro-orm/core';
import type { Attrs } from 'shared/publishing/document.ts';
import { Person } from '../identity/person.entity.ts';
import { Draft } from './draft.entity.ts';
import type { RemovedFrom } from './removals-of.ts';

/** One node of an edition in work. A removed one stays as a mark, so that its id is never used again. */
export const DraftNodeSchema = defineEntity({
  name: 'DraftNode',
  tableName: 'draft_node',
  properties: {
    draftId: () => p.manyToOne(Draft).mapToPk().deleteRule('cascade').primary(),
    nodeId: p.string().primary(),
    type: p.string(),
    attrs: p.json<Attrs>(),
    children: p.array(String).columnType('text[]'),
    /** Counts changes of the attributes, so that two people on one node meet. */
    nodeRevision: p.integer(),
    removed: p.boolean(),
    /** Where the removed part stood, so that it can be put back; null for what went with a part above it. */
    removedFrom: p.json<RemovedFrom>().nullable(),
    updatedById: () => p.manyToOne(Person).mapToPk().nullable(),
    updatedAt: p.datetime(),
  },
});

export class DraftNode extends DraftNodeSchema.class {}
DraftNodeSchema.setClass(DraftNode);
