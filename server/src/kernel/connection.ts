import 'reflect-metadata';
import { sql, type Expression, type SelectQueryBuilder } from 'kysely';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { z } from 'zod';
import type { Context } from './context.ts';
import { projection } from './database/projection.ts';
import { badUserInput } from './faults.ts';
import { defineLoader } from './loader.ts';

const LARGEST_PAGE = 100;
/** A cursor comes from outside: what its sort key may look like, so that the database is never asked to read nonsense. */
const sortKeyShapes = {
  text: z.string().refine((text) => text.isWellFormed() && !text.includes('\0')),
  int: z.string().regex(/^-?\d{1,9}$/),
  timestamptz: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}(:?\d{2})?)$/)
    .refine((text) => !Number.isNaN(Date.parse(text))),
} as const;

@ObjectType({ description: 'Where a page of a list ends, and how to ask for the next.' })
class PageInfo {
  @Field(() => Boolean, { description: 'True when there are rows after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row of this page; null for an empty page.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many rows, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}

/** A page of rows as a connection of the API. */
export type Page<Row> = { nodes: Row[]; pageInfo: PageInfo };

/** Declares `<Name>Connection` for an object type. */
export function connectionOf<T extends object>(name: string, type: () => ClassType<T>): ClassType<Page<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of the list of ${name}.` })
  class Connection {
    @Field(() => [type()], { description: 'The rows of this page, in order.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;
  }
  return Connection as ClassType<Page<T>>;
}

/** The sort key of a list: a column (or expression) that orders it and the id that breaks ties. */
export type Keyset = { by: Expression<unknown>; id: Expression<string>; cast: keyof typeof sortKeyShapes; descending?: boolean };

/**
 * Runs a query as one page by keyset: no offset, so the hundredth page costs what the first does.
 * Every row must carry its sort key as text in `sortKey` and its `id`.
 * @throws BAD_USER_INPUT for a page size outside 1–100 or a cursor that is not ours
 */
export async function pageOf<DB, TB extends keyof DB, Row extends Listed>(
  query: SelectQueryBuilder<DB, TB, Row>,
  args: PageArgs,
  key: Keyset,
): Promise<Page<Omit<Row, 'sortKey'>>> {
  const direction = key.descending ? 'desc' : 'asc';
  const page = afterCursor(query, args, key)
    .orderBy(key.by as never, direction)
    .orderBy(key.id as never, direction)
    .limit(args.first + 1);
  return asPage((await page.execute()) as Row[], args.first);
}

/** The list of one owner among many: `owner` is the column that says whose row it is. */
export type OwnedKeyset = Keyset & { owner: Expression<string> };

/**
 * Runs a query over the rows of many owners as one page for each, in one statement: the fields of a list may be lists themselves and cost no more
 * for many rows than for one. Keyed by owner; one without rows is absent. Otherwise as {@link pageOf}.
 */
export async function pagesByOwner<DB, TB extends keyof DB, Row extends Listed>(
  { em }: Pick<Context, 'em'>,
  query: SelectQueryBuilder<DB, TB, Row>,
  args: PageArgs,
  key: OwnedKeyset,
): Promise<Map<string, Page<Omit<Row, 'sortKey'>>>> {
  const direction = sql.raw(key.descending ? 'desc' : 'asc');
  const place = sql<number>`row_number() over (partition by ${key.owner} order by ${key.by} ${direction}, ${key.id} ${direction})`;
  const placed = afterCursor(query, args, key)
    .select(sql`${key.owner}`.as('pageOwner') as never)
    .select(place.as('pagePlace') as never);
  const { rows } = await sql<Row & { pageOwner: string; pagePlace: unknown }>`
    select * from (${placed}) placed where "pagePlace" <= ${args.first + 1} order by "pageOwner", "pagePlace"`.execute(projection(em));
  const owned = Map.groupBy(rows, ({ pageOwner }) => pageOwner);
  return new Map(
    [...owned].map(([owner, theirs]) => [
      owner,
      asPage(
        theirs.map(({ pageOwner: _owner, pagePlace: _place, ...row }) => row as unknown as Row),
        args.first,
      ),
    ]),
  );
}

/** Declares a list that rows of another list have each: what is asked of them in one turn of one request becomes one statement. */
export function definePages<Row>(
  load: (context: Context, owners: readonly string[], args: PageArgs) => Promise<ReadonlyMap<string, Page<Row>>>,
): (context: Context, owner: string, args: PageArgs) => Promise<Page<Row>> {
  const keyOf = (owner: string, { first, after }: PageArgs): string => JSON.stringify([first, after ?? null, owner]);
  const pages = defineLoader<string, Page<Row>>(async (context, keys) => {
    const asked = keys.map((key) => JSON.parse(key) as [number, string | null, string]);
    const found = new Map<string, Page<Row>>();
    // One document may ask for the same list under two names and of two lengths.
    for (const together of Map.groupBy(asked, ([first, after]) => JSON.stringify([first, after])).values()) {
      const [first, after] = together[0] as [number, string | null, string];
      const loaded = await load(
        context,
        together.map(([, , owner]) => owner),
        { first, after },
      );
      for (const [owner, page] of loaded) found.set(keyOf(owner, { first, after }), page);
    }
    return found;
  });
  return async (context, owner, args) => (await pages(context, keyOf(owner, args))) ?? emptyPage;
}

const emptyPage = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

type Listed = { id: string; sortKey: string };

function afterCursor<DB, TB extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, TB, Row>,
  { first, after }: PageArgs,
  key: Keyset,
): SelectQueryBuilder<DB, TB, Row> {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) throw badUserInput(`first must be 1 to ${LARGEST_PAGE}.`);
  if (!after) return query;
  const [sortKey, id] = readCursor(after, key.cast);
  const comparison = sql.raw(key.descending ? '<' : '>');
  return query.where(sql<boolean>`(${key.by}, ${key.id}) ${comparison} (${sortKey}::${sql.raw(key.cast)}, ${id}::uuid)`);
}

function asPage<Row extends Listed>(rows: readonly Row[], first: number): Page<Omit<Row, 'sortKey'>> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes: nodes.map(withoutSortKey),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? writeCursor(last.sortKey, last.id) : null },
  };
}

function withoutSortKey<Row extends { sortKey: string }>(row: Row): Omit<Row, 'sortKey'> {
  const { sortKey: dropped, ...rest } = row;
  void dropped;
  return rest;
}

function writeCursor(sortKey: string, id: string): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url');
}

function readCursor(cursor: string, cast: Keyset['cast']): [string, string] {
  try {
    return z.tuple([sortKeyShapes[cast], z.uuid()]).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw badUserInput('after is not a cursor of this list.');
  }
}
