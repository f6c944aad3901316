import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import type { EntryRow } from './entry-row.ts';
import type { AbsentPart, SearchDocument } from './search-document.ts';
import type { SearchTables } from './search.tables.ts';

type Sql = ReturnType<typeof sql>;
type OfObject = { source: string; objectId: string };

/** Writes entries of one object. */
export async function insertEntries(context: Context, { source, objectId }: OfObject, rows: readonly EntryRow[]): Promise<void> {
  await sql`insert into search_entry (id, source, "objectId", "nodeId", "placeId", "placeDepth", "isAdapted", "isAbsent", "group", kind, path, page, "isWithin", home, title, "partOf", body,
      version, "publishedAt", track, levels, "patientGroups", professions, audience, "validFrom", "validTo", standing, words, "titleWords")
    select ${idOf({ source, objectId }, sql`"nodeId"`, sql`"placeId"`)}, ${source}, ${objectId}::uuid, "nodeId", "placeId", "placeDepth", "isAdapted", false, "group", kind, path, page, "isWithin", home, title, "partOf", body,
      version, "publishedAt", track, levels, "patientGroups", professions, audience, "validFrom", "validTo", standing,
      "titleWords" || "bodyWords" || "partOfOwn"::tsvector, "titleWords"
    from (select given.*, ${vector('title', 'A')} || array_to_tsvector(array['g:' || "group"]) as "titleWords", ${vector('body', 'C')} as "bodyWords"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given("nodeId" text, "placeId" uuid, "placeDepth" int, "isAdapted" boolean, "group" text, kind text, path text,
      page text, "isWithin" boolean, home uuid[], title jsonb, "partOf" jsonb, body jsonb, version text, "publishedAt" timestamptz, track text, levels int[], "patientGroups" text[], professions text[],
      audience text[], "validFrom" date, "validTo" date, standing int, "titleOwn" text, "bodyOwn" text, "partOfOwn" text)) made`.execute(
    projection<SearchTables>(context.em),
  );
}

/** SQL: the id of an entry, the same each time it is written, so that a cursor outlives a rebuild: a UUID of version 8 (RFC 9562) from a hash. */
function idOf({ source, objectId }: OfObject, node: Sql, place: Sql) {
  const hash = sql`md5(${`${source} ${objectId} `} || ${node} || ' ' || coalesce(${place}::text, ''))`;
  return sql`overlay(overlay(${hash} placing '8' from 13) placing 'a' from 17)::uuid`;
}

/** SQL: the words of one of the texts of a row: Swedish stems, our own lexemes, English stems. */
function vector(name: 'title' | 'body', weight: 'A' | 'C') {
  const text = (language: 'sv' | 'en') => sql`coalesce(given.${sql.ref(name)} ->> ${language}, '')`;
  return sql`(setweight(to_tsvector('swedish', ${text('sv')}), ${weight}) || ${sql.ref(`given.${name}Own`)}::tsvector || ${english(text('en'), weight)})`;
}

/** SQL: the English stems of a text under their own mark, so that `hand` in an English title is no Swedish `hand`. */
function english(text: Sql, weight: 'A' | 'C') {
  const stems = sql`unnest(to_tsvector('english', ${text}))`;
  const quotedStem = sql`'''' || replace(replace('e:' || lexeme, '\\', '\\\\'), '''', '''''') || ''''`;
  return sql`coalesce((select string_agg(${quotedStem} || ':' || positions[1] || ${weight}, ' ') from ${stems})::tsvector, ''::tsvector)`;
}

/** Writes that parts of an object are left out at organisations; `sample` is any entry of the object. */
export async function insertAbsent(
  context: Context,
  { source, objectId }: OfObject,
  absent: readonly AbsentPart[],
  sample: SearchDocument | undefined,
): Promise<void> {
  if (absent.length === 0 || !sample) return;
  await sql`insert into search_entry (id, source, "objectId", "nodeId", "placeId", "placeDepth", "isAdapted", "isAbsent", "group", kind, path, page, "isWithin", home, title, "partOf", body,
      levels, "patientGroups", professions, audience, standing, words, "titleWords")
    select ${idOf({ source, objectId }, sql`node`, sql`place`)}, ${source}, ${objectId}::uuid, node, place, depth, false, true, ${sample.group}, ${sample.kind}, '', '', false, '{}', '{"sv":""}', null, '{"sv":""}',
      '{}', '{}', '{}', '{}', 0, '', ''
    from unnest(${absent.map(({ nodeId }) => nodeId)}::text[], ${absent.map(({ place }) => place.id)}::uuid[], ${absent.map(({ place }) => place.depth)}::int[])
      as gone(node, place, depth)`.execute(projection<SearchTables>(context.em));
}
