import { defineEntity, p } from '@mikro-orm/core';
import type { Localised } from 'shared/text/localised.ts';
import { SEARCH_GROUPS } from 'shared/search/search-words.ts';
import { identity } from '../../base.entity.ts';

/**
 * One thing a search may find: a part of a published text as it reads at one organisation, a place, somebody's public role. Derived from what the rooms
 * publish, and written again whenever that changes.
 */
export const SearchEntrySchema = defineEntity({
  name: 'SearchEntry',
  tableName: 'search_entry',
  properties: {
    ...identity,
    /** The source that supplies it, and the object there. */
    source: p.string(),
    objectId: p.uuid(),
    /** The part of the object; empty for the whole. */
    nodeId: p.string(),
    /** The organisation at which it reads so, unless one below reads otherwise; null where that is the same everywhere. */
    placeId: p.uuid().nullable(),
    /** How far that organisation is from the nation, from 1; 0 for everywhere. */
    placeDepth: p.integer(),
    /** An organisation below has a row of its own for the same part. */
    isAdapted: p.boolean(),
    /** The part is left out here: the row hides the one above and is never found itself. */
    isAbsent: p.boolean(),
    group: p.enum(SEARCH_GROUPS),
    /** What it is, as the room calls it: recommendation, lesson, unit … */
    kind: p.string(),
    /** Site-relative address, and the page it lies on: results of one page are shown as one. */
    path: p.string(),
    page: p.string(),
    /** It is shown under what the page is of, by whose name it goes. */
    isWithin: p.boolean(),
    /** The organisations a place lies in. */
    home: p.array(String).columnType('uuid[]'),
    title: p.json<Localised<string>>(),
    /** What it is a part of; null for the whole. */
    partOf: p.json<Localised<string>>().nullable(),
    body: p.json<Localised<string>>(),
    version: p.string().nullable(),
    publishedAt: p.datetime().nullable(),
    track: p.string().nullable(),
    levels: p.array(Number).columnType('int[]'),
    patientGroups: p.array(String).columnType('text[]'),
    professions: p.array(String).columnType('text[]'),
    /** Who may find it: one of these must be among the viewer's keys (`audience.ts`). */
    audience: p.array(String).columnType('text[]'),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    /** Order among what answers a question equally well: what it is, then how new. */
    standing: p.integer(),
    /** Stems by PostgreSQL (Swedish bare, English under `e:`) and our own lexemes (`lexemes.ts`): A is the title, C the text, D what it is a part of. */
    words: p.text().columnType('tsvector'),
    /** The words of its title alone. */
    titleWords: p.text().columnType('tsvector'),
  },
  indexes: [
    { properties: ['source', 'objectId', 'nodeId', 'placeDepth'] },
    { properties: ['group', 'standing', 'id'] },
    { properties: ['words'], type: 'gin' },
    { properties: ['titleWords'], type: 'gin' },
  ],
});

export class SearchEntry extends SearchEntrySchema.class {}
SearchEntrySchema.setClass(SearchEntry);
