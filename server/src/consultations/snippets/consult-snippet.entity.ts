import { defineEntity, p } from '@mikro-orm/core';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';

/**
 * A piece of text a unit answers with again and again. Each wording is a row: a change ends the row before it, so that what was offered on a day can be
 * told. Somebody owns it, and it is offered until a day.
 */
export const ConsultSnippetSchema = defineEntity({
  name: 'ConsultSnippet',
  tableName: 'consult_snippet',
  properties: {
    ...identity,
    /** The id of its first wording. */
    seriesId: p.uuid(),
    /** Counts its wordings, from 1. */
    version: p.integer(),
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** Null where it suits every topic. */
    topic: p.enum(keysOf(consultTopics)).nullable(),
    title: p.string(),
    text: p.text(),
    ownerId: () => p.manyToOne(Person).mapToPk(),
    /** The last day it is offered. */
    offeredUntil: p.date(),
    savedAt: p.datetime(),
    /** When another wording took its place, or it was taken away. */
    endedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['seriesId', 'version'] }],
  indexes: [{ properties: ['unitId', 'endedAt'] }],
});

export class ConsultSnippet extends ConsultSnippetSchema.class {}
ConsultSnippetSchema.setClass(ConsultSnippet);
