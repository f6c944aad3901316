import { sql, type RawBuilder } from 'kysely';
import type { SearchGroup } from 'shared/search/search-words.ts';
import type { Localised } from 'shared/text/localised.ts';
import { today } from '../../clock.ts';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { audiencesOf } from '../audience.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { lexeme, quoted } from '../index/lexemes.ts';
import type { Expected, expectedEntries } from './expected-entries.ts';
import { trackOfGroup } from './group-track.ts';
import { readingPlaceOf } from './reading-place.ts';
import { LEVELS, type TextQueries, type WordColumn } from './tsquery.ts';

/** What results are narrowed to. */
export type SearchFilter = {
  groups: readonly SearchGroup[];
  /** Slug of the organisation whose texts are read; the nation's where null. */
  region: string | null;
  level: number | null;
  track: string | null;
  patientGroup: string | null;
  profession: string | null;
};

/** Where a page of one group begins: after the result with this score and id. */
export type SearchCursor = { score: number; id: string };

/** Another part on the page of a result that answers too. */
type OtherPart = { id: string; kind: string; path: string; title: Localised<string> };

/** A result as the index holds it. */
export type FoundEntry = {
  id: string;
  /** What it is of, and which part. */
  objectId: string;
  nodeId: string;
  group: SearchGroup;
  kind: string;
  path: string;
  /** It is shown under something else, by whose name it goes. */
  isWithin: boolean;
  title: Localised<string>;
  partOf: Localised<string> | null;
  body: Localised<string>;
  version: string | null;
  publishedAt: Date | null;
  /** The organisation whose own words these are; null for the nation's and for what has no place. */
  localPlaceId: string | null;
  /** How closely it answers, 1 to 5 (`levelOf`). */
  level: number;
  /** The title it is shown under has all the words. */
  isTitled: boolean;
  score: number;
  /** How many results its group has, at most `CANDIDATES`. */
  total: number;
  others: OtherPart[];
};

/** More results than these of one group are not told apart: whoever has so many needs another word. */
export const CANDIDATES = 200;
const OTHER_PARTS = 3;

/**
 * Where a larger share of a large group is expected to answer, the group is gone through in the order of its standing until there are enough; elsewhere
 * everything that answers is looked at.
 */
const BROAD_SHARE = 0.3;
const LARGE_GROUP = 5_000;
/** Where more are expected, many have the words in their title, and the order of standing is as good a choice among them. */
const MOST_TITLES = 20_000;

/**
 * What a closer level, words of one's own region or a place in it, all the words in the title, the weight of the matches, being read by itself and not as a row under
 * something else, how little else the title says, and the standing are worth.
 */
const worth = { level: 1_000_000, own: 400_000, titled: 250_000, match: 200_000, whole: 40_000, brevity: 40_000, standing: 2_000 } as const;
const STANDING_STEP = 100_000;
/** A row of a list of references is seldom what somebody looks for: it comes after what answers less closely. */
const REFERENCE_LEVELS = 2;
/** Places in one's region are as near as words of it; in one's healthcare region half as near. */
const NEAREST = 2;

type Page = { first: number; after: SearchCursor | null };

/**
 * What the viewer may find, the best of each group first; `first` of each, one more where there are more. Permission, place and filters are conditions of the
 * same statement that matches the words.
 */
export async function findEntries(
  context: Context,
  queries: TextQueries,
  { filter, page, expected, urgent = null }: Asked,
): Promise<FoundEntry[]> {
  const { column, levels, folded, strewn } = queries;
  const asked = { column, levels, urgent };
  const [loosest = null] = levels.slice(-1);
  const found =
    loosest && strewn.usual
      ? await entries(context, { ...asked, loosest, strewn: strewn.usual, ...waysOf(column, filter, expected.usual) }, filter, page)
      : [];
  if (found.length > 0 || page.after || !folded || !strewn.folded) return found;
  return entries(context, { ...asked, loosest: folded, strewn: strewn.folded, ...waysOf(column, filter, expected.folded) }, filter, page);
}

type Asked = {
  filter: SearchFilter;
  page: Page;
  expected: Awaited<ReturnType<typeof expectedEntries>>;
  /** What comes before everything else (`urgent-help.ts`). */
  urgent?: string | null;
};

type Matching = {
  urgent: string | null;
  column: WordColumn;
  levels: TextQueries['levels'];
  loosest: string;
  /** The loosest as the index is asked (`TextQueries`). */
  strewn: string;
  /** Groups that are gone through, and groups of which everything that answers is looked at. */
  broad: SearchGroup[];
  narrow: SearchGroup[];
  /** Few enough are expected there to look at their titles first. */
  titlesFirst: boolean;
};

function waysOf(
  column: WordColumn,
  { groups }: SearchFilter,
  expected: ReadonlyMap<SearchGroup, Expected>,
): Pick<Matching, 'broad' | 'narrow' | 'titlesFirst'> {
  const expectedIn = (group: SearchGroup) => expected.get(group)?.entries ?? 0;
  const isBroad = (group: SearchGroup) => {
    const { entries, total } = expected.get(group) ?? { entries: 0, total: 0 };
    // Words are counted in whole entries: far fewer titles have them.
    return column !== 'titleWords' && total > LARGE_GROUP && entries > total * BROAD_SHARE;
  };
  const narrow = groups.filter((group) => !isBroad(group) && expectedIn(group) > 0);
  const isFew = narrow.reduce((sum, group) => sum + expectedIn(group), 0) < MOST_TITLES;
  return { broad: groups.filter(isBroad), narrow, titlesFirst: column !== 'titleWords' && isFew };
}

/** The columns of a result; its own table is the one selected from. */
export const entryColumns = sql`id, "objectId", "nodeId", "group", kind, path, "isWithin", title, "partOf", body, version, "publishedAt",
  case when "placeDepth" > 1 then "placeId" end as "localPlaceId"`;

async function entries(context: Context, matching: Matching, filter: SearchFilter, { first, after }: Page): Promise<FoundEntry[]> {
  const { levels, loosest, strewn } = matching;
  const later = after ? sql`where (score, id) < (${after.score}::int, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<FoundEntry>`with place as materialized (select ${readingPlaceOf(context, filter.region)} as chain),
    candidate as materialized (${narrowly(context, matching, filter)} union all ${broadly(context, matching, filter)}),
    matching as materialized (
      select search_entry.*, search_entry.${sql.ref(matching.column)} || ''::tsvector as asked
      from candidate join search_entry using (id)${strewn === loosest ? sql`` : sql` where search_entry.${sql.ref(matching.column)} @@ ${loosest}::tsquery`}),
    nearest as (${nearestOf(sql`matching`)}),
    levelled as (select nearest.*, ${levelOfRow(levels)} as level, not "isWithin" and "titleWords" @@ ${loosest}::tsquery as "isTitled" from nearest),
    scored as materialized (select levelled.*, ${scoreOfRow(loosest, matching.urgent)} as score from levelled, place),
    paged as materialized (select scored.*, row_number() over (partition by "group", page order by score desc, id desc) as among from scored),
    best as (select paged.*, count(*) over (partition by "group")::int as total from paged where among = 1),
    numbered as (select best.*, row_number() over (partition by "group" order by score desc, id desc) as number from best ${later}),
    other as (
      select "group", page, json_agg(json_build_object('id', id, 'kind', kind, 'path', path, 'title', title) order by among) as others
      from paged where among between 2 and ${OTHER_PARTS + 1} group by "group", page)
    select ${entryColumns}, level, "isTitled", score, total, coalesce(others, '[]') as others
    from numbered left join other using ("group", page) where number <= ${first + 1} order by "group", number`.execute(
    projection<SearchTables>(context.em),
  );
  return rows;
}

/** SQL: of everything that answers in some groups, so many of each: those whose title answers, then by standing. */
function narrowly(context: Context, matching: Matching, filter: SearchFilter): RawBuilder<unknown> {
  if (matching.narrow.length === 0) return nothing;
  const within = `(${matching.strewn}) & (${matching.narrow.map((group) => quoted(lexeme.group(group))).join(' | ')})`;
  const titles = sql`search_entry.id in (select titled.id from search_entry titled where titled."titleWords" @@ ${within}::tsquery) desc,`;
  return sql`select id from (
      select search_entry.id, row_number() over (partition by "group" order by ${matching.titlesFirst ? titles : sql``} standing desc, search_entry.id desc) as number
      from search_entry, place where ${conditions(context, { ...matching, strewn: within }, filter)}) as found
    where number <= ${CANDIDATES}`;
}

/** SQL: the first of some groups in the order of standing that answer. */
function broadly(context: Context, matching: Matching, filter: SearchFilter): RawBuilder<unknown> {
  if (matching.broad.length === 0) return nothing;
  return sql`select found.id from unnest(${matching.broad}::text[]) as wanted(name), place, lateral (
      select search_entry.id from search_entry where "group" = wanted.name and ${conditions(context, matching, filter)}
      order by standing desc, search_entry.id desc limit ${CANDIDATES}) as found`;
}

const nothing = sql`select null::uuid as id where false`;

function conditions(context: Context, { column, strewn }: Pick<Matching, 'column' | 'strewn'>, filter: SearchFilter): RawBuilder<boolean> {
  return sql<boolean>`search_entry.${sql.ref(column)} @@ ${strewn}::tsquery
    and (search_entry."placeId" is null or search_entry."placeId" = any(place.chain)) and ${visible(context)} and ${narrowed(context, filter)}`;
}

/** SQL: of entries, those no organisation nearer to the reader has a row of its own for. */
export function nearestOf(entries: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select entry.* from ${entries} entry, place where not entry."isAdapted" or not exists (
    select 1 from search_entry below where below.source = entry.source and below."objectId" = entry."objectId" and below."nodeId" = entry."nodeId"
      and below."placeDepth" > entry."placeDepth" and below."placeId" = any(place.chain))`;
}

/** What the viewer may find today. */
export function visible({ viewer, clock }: Context): RawBuilder<boolean> {
  const day = today(clock);
  return sql<boolean>`(not "isAbsent" and audience && ${audiencesOf(viewer)}::text[]
    and ("validFrom" is null or "validFrom" <= ${day}::date) and ("validTo" is null or "validTo" > ${day}::date))`;
}

/** What names no group of patients is for all of them that are in its track, what names no profession for all; what is about no track is for both. */
function narrowed(context: Context, { level, track, patientGroup, profession }: SearchFilter): RawBuilder<boolean> {
  const conditions = [
    level === null ? null : sql`${level}::int = any(levels)`,
    track === null ? null : sql`coalesce(track, 'BOTH') in (${track}, 'BOTH')`,
    patientGroup === null
      ? null
      : sql`(${patientGroup} = any("patientGroups") or "patientGroups" = '{}'
          and coalesce(track, 'BOTH') in ('BOTH', coalesce(${trackOfGroup(context, patientGroup)}, track)))`,
    profession === null ? null : sql`(professions = '{}' or ${profession} = any(professions))`,
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

function levelOfRow(levels: TextQueries['levels']): RawBuilder<number> {
  const last = LEVELS.length;
  const cases = levels.slice(0, -1).flatMap((query, index) => (query ? [sql`when asked @@ ${query}::tsquery then ${index + 1}::int`] : []));
  const closest =
    cases.length === 0 || levels.length === 1
      ? sql<number>`${last}::int`
      : sql<number>`case ${sql.join(cases, sql` `)} else ${last}::int end`;
  return sql<number>`least(${last}::int, ${closest} + case when standing < ${STANDING_STEP}::int then ${REFERENCE_LEVELS}::int else 0 end)`;
}

function scoreOfRow(loosest: string, urgent: string | null): RawBuilder<number> {
  const isUrgent = urgent === null ? sql`false` : sql`asked @@ ${urgent}::tsquery`;
  return sql<number>`(case when ${isUrgent} then ${LEVELS.length * worth.level}::int else 0 end + (${LEVELS.length}::int - level) * ${worth.level}::int + ${ownOfRow}
    + case when "isTitled" then ${worth.titled}::int + ${worth.brevity}::int / greatest(1, length("titleWords")) else 0 end
    + round(ts_rank('{0.02, 0.2, 0.5, 1.0}', asked, ${loosest}::tsquery) * ${worth.match}::int)::int
    + case when "isWithin" then 0 else ${worth.whole}::int end + standing / ${STANDING_STEP}::int * ${worth.standing}::int + standing % ${STANDING_STEP}::int / 50)::int`;
}

/** SQL: what an entry is worth for being of the reader's own part of the country; everything lies in the nation. */
const ownOfRow = sql`case when "placeDepth" > 1 then ${worth.own}::int
  else least(${NEAREST}::int, greatest(0, (select count(*) from unnest(home) as near where near = any(place.chain)) - 1))::int * ${worth.own / NEAREST}::int end`;
